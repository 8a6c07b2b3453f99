#include "models/query/version_difference.h"

#include "models/storage/crosswalk_reads.h"

#include <algorithm>
#include <set>

namespace kz::query {

namespace {

/// Which nodes are one and the same: pairs of indexes (before, after).
using Pairs = std::set<std::pair<int, int>>;

Pairs pairsOf(const FrameworkSheet &before, const FrameworkSheet &after, const std::vector<Association> &crosswalk)
{
    Pairs pairs;
    std::set<int> told; // nodes after of which the crosswalk speaks
    for (const Association &line : crosswalk) {
        if (!saysSuccession(line.kind) || !line.source || !line.target)
            continue;
        const auto from = before.indexOf.find(*line.source);
        const auto to = after.indexOf.find(*line.target);
        if (from == before.indexOf.end() || to == after.indexOf.end())
            continue;
        pairs.emplace(from->second, to->second);
        told.insert(to->second);
    }
    std::set<int> used;
    for (const auto &[from, to] : pairs)
        used.insert(from);
    std::unordered_map<QString, int> byCode;
    for (size_t at = 0; at < before.nodes.size(); ++at)
        if (!used.contains(int(at)))
            byCode.emplace(before.nodes[at].item.code, int(at));
    for (size_t at = 0; at < after.nodes.size(); ++at)
        if (const auto found = byCode.find(after.nodes[at].item.code); found != byCode.end() && !told.contains(int(at)))
            pairs.emplace(found->second, int(at));
    return pairs;
}

QString levelCode(const FrameworkSheet &sheet, int level)
{
    return level < 0 ? QString() : sheet.levels[size_t(level)].code;
}

QString scaleCode(const FrameworkSheet &sheet, std::optional<Key> key)
{
    const Scale *scale = key ? sheet.scale(*key) : nullptr;
    return scale ? scale->code : QString();
}

/// All that is said of a module, with codes for what it refers to, in an order that says nothing.
QStringList moduleText(const FrameworkSheet &sheet, int node)
{
    QStringList said;
    const ModuleParts *parts = sheet.module(node);
    if (!parts)
        return said;
    const auto code = [&](Key item) {
        const auto at = sheet.indexOf.find(item);
        return at == sheet.indexOf.end() ? QString() : sheet.nodes[size_t(at->second)].item.code;
    };
    for (const ModuleProfession &one : parts->professions)
        said << QStringLiteral("for %1 %2 %3")
                    .arg(one.profession, enumCode(one.need), one.hours ? QString::number(*one.hours) : QString());
    for (const ModulePrerequisite &one : parts->prerequisites)
        said << QStringLiteral("after ") + code(one.prerequisite);
    for (const ModuleItem &one : parts->items)
        said << QStringLiteral("covers %1 %2").arg(code(one.item), enumCode(one.depth));
    said.sort();
    said << QString::number(parts->module.phase) << enumCodes(parts->module.delivery);
    return said;
}

bool isReworded(const FrameworkSheet &before, int from, const FrameworkSheet &after, int to)
{
    const auto &was = before.nodes[size_t(from)];
    const auto &is = after.nodes[size_t(to)];
    if (was.item.titleJa != is.item.titleJa || was.item.titleEn != is.item.titleEn || was.item.kind != is.item.kind
        || levelCode(before, was.level) != levelCode(after, is.level)
        || scaleCode(before, was.item.scale) != scaleCode(after, is.item.scale)
        || moduleText(before, from) != moduleText(after, to))
        return true;
    // What it means at the levels both versions have.
    for (size_t level = 0; level < after.levels.size(); ++level) {
        const auto same = std::ranges::find(before.levels, after.levels[level].code, &Level::code);
        if (same == before.levels.end())
            continue;
        const Descriptor *said = before.descriptor(from, int(same - before.levels.begin()));
        const Descriptor *says = after.descriptor(to, int(level));
        if ((said ? said->textJa : QString()) != (says ? says->textJa : QString())
            || (said ? said->textEn : QString()) != (says ? says->textEn : QString()))
            return true;
    }
    return false;
}

/// Of a list of places those that do not stand in the longest rising run: what was moved when all others stayed.
std::set<int> outOfOrder(const std::vector<int> &places)
{
    std::vector<size_t> ends; // of the best run of each length
    std::vector<int> previous(places.size(), -1);
    for (size_t i = 0; i < places.size(); ++i) {
        const auto at = std::ranges::lower_bound(ends, places[i], {}, [&](size_t one) { return places[one]; });
        if (at != ends.begin())
            previous[i] = int(*(at - 1));
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::set<int> moved;
    for (const int place : places)
        moved.insert(place);
    for (int i = ends.empty() ? -1 : int(ends.back()); i >= 0; i = previous[size_t(i)])
        moved.erase(places[size_t(i)]);
    return moved;
}

/// Nodes of the new version that stand elsewhere: `origin` is what each was before (-1: new, or made of several).
std::set<int> movedNodes(const FrameworkSheet &before, const FrameworkSheet &after, const std::vector<int> &origin)
{
    std::vector<int> place(before.nodes.size());
    const auto number = [&](const std::vector<int> &siblings) {
        for (size_t at = 0; at < siblings.size(); ++at)
            place[size_t(siblings[at])] = int(at);
    };
    number(before.roots);
    for (const auto &node : before.nodes)
        number(node.children);
    std::set<int> moved;
    const auto look = [&](const std::vector<int> &siblings, int parent) {
        const int above = parent < 0 ? -1 : origin[size_t(parent)];
        std::vector<int> stayed;
        std::unordered_map<int, int> byPlace;
        for (const int at : siblings) {
            const int from = origin[size_t(at)];
            if (from < 0)
                continue;
            const bool sameParent = before.nodes[size_t(from)].parent == above && (parent < 0 || above >= 0);
            if (!sameParent) {
                moved.insert(at);
                continue;
            }
            stayed.push_back(place[size_t(from)]);
            byPlace.emplace(place[size_t(from)], at);
        }
        for (const int one : outOfOrder(stayed))
            moved.insert(byPlace.at(one));
    };
    look(after.roots, -1);
    for (size_t at = 0; at < after.nodes.size(); ++at)
        look(after.nodes[at].children, int(at));
    return moved;
}

/// The rule but for what it is called inside, with its items by code.
QString ruleText(const FrameworkSheet &sheet, const Requirement &rule)
{
    QStringList items;
    for (const RequirementItem &one : sheet.requirementItems)
        if (one.requirement == rule.id)
            if (const auto at = sheet.indexOf.find(one.item); at != sheet.indexOf.end())
                items.append(sheet.nodes[size_t(at->second)].item.code + (one.subtree ? u'*' : u' '));
    items.sort();
    QStringList sites;
    for (const RequirementSite &one : sheet.requirementSites)
        if (one.requirement == rule.id)
            sites.append(keyToText(one.site));
    sites.sort();
    const auto level = std::ranges::find(sheet.levels, rule.level.value_or(0), &Level::id);
    const auto parent = std::ranges::find(sheet.requirements, rule.parent.value_or(0), &Requirement::id);
    return QStringList{enumCode(rule.kind),
                       rule.titleJa,
                       rule.titleEn,
                       rule.parameters,
                       level == sheet.levels.end() ? QString() : level->code,
                       parent == sheet.requirements.end() ? QString() : parent->code,
                       items.join(u','),
                       sites.join(u',')}
        .join(u'\n');
}

std::vector<LevelDifference> levelDifferences(const FrameworkSheet &before, const FrameworkSheet &after)
{
    std::vector<LevelDifference> levels;
    std::vector<int> stayed; // places before, in the order of now
    for (const Level &level : after.levels)
        if (const auto was = std::ranges::find(before.levels, level.code, &Level::code); was != before.levels.end())
            stayed.push_back(int(was - before.levels.begin()));
    const std::set<int> moved = outOfOrder(stayed);
    const auto says = [](const Level &level) {
        return QStringList{level.labelJa, level.labelEn, level.textJa, level.textEn};
    };
    for (size_t at = 0; at < after.levels.size(); ++at) {
        const auto was = std::ranges::find(before.levels, after.levels[at].code, &Level::code);
        const int from = was == before.levels.end() ? -1 : int(was - before.levels.begin());
        const bool elsewhere = moved.contains(from);
        if (from < 0 || elsewhere || says(*was) != says(after.levels[at]))
            levels.push_back({from, int(at), elsewhere});
    }
    for (size_t at = 0; at < before.levels.size(); ++at)
        if (std::ranges::find(after.levels, before.levels[at].code, &Level::code) == after.levels.end())
            levels.push_back({int(at), -1, false});
    return levels;
}

/// The form but for its items.
QStringList toolText(const FrameworkSheet &sheet, const Tool &tool)
{
    return {tool.titleJa, tool.titleEn, scaleCode(sheet, tool.scale), QString::number(tool.commentUpTo),
            QString::number(tool.minimumRaters)};
}

/// Nodes that a form rates, in its order.
std::vector<int> ratedBy(const FrameworkSheet &sheet, const Tool &tool)
{
    std::vector<int> nodes;
    for (const ToolItem &one : sheet.toolItems)
        if (one.tool == tool.id)
            if (const auto at = sheet.indexOf.find(one.item); at != sheet.indexOf.end())
                nodes.push_back(at->second);
    return nodes;
}

/// Forms of the same code are one; which of their items is which say the pairs.
std::vector<ToolDifference> toolDifferences(const FrameworkSheet &before, const FrameworkSheet &after,
                                            const Pairs &pairs)
{
    std::vector<ToolDifference> tools;
    for (size_t at = 0; at < after.tools.size(); ++at) {
        const Tool &tool = after.tools[at];
        const auto was = std::ranges::find(before.tools, tool.code, &Tool::code);
        ToolDifference one{.before = -1, .after = int(at), .off = {}, .on = ratedBy(after, tool)};
        if (was == before.tools.end()) {
            tools.push_back(std::move(one));
            continue;
        }
        one.before = int(was - before.tools.begin());
        one.off = ratedBy(before, *was);
        std::set<int> stays; // on either side
        std::set<int> stayed;
        const std::set<int> rated(one.off.begin(), one.off.end());
        const std::set<int> rates(one.on.begin(), one.on.end());
        for (const auto &[from, to] : pairs)
            if (rated.contains(from) && rates.contains(to)) {
                stayed.insert(from);
                stays.insert(to);
            }
        std::erase_if(one.off, [&](int node) { return stayed.contains(node); });
        std::erase_if(one.on, [&](int node) { return stays.contains(node); });
        if (!one.off.empty() || !one.on.empty() || toolText(before, *was) != toolText(after, tool))
            tools.push_back(std::move(one));
    }
    for (size_t at = 0; at < before.tools.size(); ++at)
        if (std::ranges::find(after.tools, before.tools[at].code, &Tool::code) == after.tools.end())
            tools.push_back({.before = int(at), .after = -1, .off = ratedBy(before, before.tools[at]), .on = {}});
    return tools;
}

/// Title and steps, with what they mean.
QStringList scaleText(const FrameworkSheet &sheet, const Scale &scale)
{
    QStringList said{scale.titleJa, scale.titleEn};
    for (const ScaleStep &step : sheet.steps)
        if (step.scale == scale.id)
            said << QString::number(step.step) << step.labelJa << step.labelEn << step.anchorJa << step.anchorEn;
    return said;
}

std::vector<ScaleDifference> scaleDifferences(const FrameworkSheet &before, const FrameworkSheet &after)
{
    std::vector<ScaleDifference> scales;
    for (size_t at = 0; at < after.scales.size(); ++at) {
        const auto was = std::ranges::find(before.scales, after.scales[at].code, &Scale::code);
        if (was == before.scales.end())
            scales.push_back({-1, int(at)});
        else if (scaleText(before, *was) != scaleText(after, after.scales[at]))
            scales.push_back({int(was - before.scales.begin()), int(at)});
    }
    for (size_t at = 0; at < before.scales.size(); ++at)
        if (std::ranges::find(after.scales, before.scales[at].code, &Scale::code) == after.scales.end())
            scales.push_back({int(at), -1});
    return scales;
}

std::vector<RuleDifference> ruleDifferences(const FrameworkSheet &before, const FrameworkSheet &after)
{
    std::vector<RuleDifference> rules;
    for (size_t at = 0; at < after.requirements.size(); ++at) {
        const Requirement &rule = after.requirements[at];
        const auto was = std::ranges::find(before.requirements, rule.code, &Requirement::code);
        if (was == before.requirements.end())
            rules.push_back({-1, int(at)});
        else if (ruleText(before, *was) != ruleText(after, rule))
            rules.push_back({int(was - before.requirements.begin()), int(at)});
    }
    for (size_t at = 0; at < before.requirements.size(); ++at)
        if (std::ranges::find(after.requirements, before.requirements[at].code, &Requirement::code)
            == after.requirements.end())
            rules.push_back({int(at), -1});
    return rules;
}

/// The version that another one follows: 0 where there is none.
Result<Key> versionBefore(const storage::FrameworkReads &reads, const storage::VersionOfFramework &later,
                          const std::vector<Association> &crosswalk, storage::Database &database)
{
    for (const Association &line : crosswalk)
        if (line.source) {
            const auto item = storage::Repository<Item>(database).find(*line.source);
            if (!item)
                return item.error();
            if (item.value() && item.value()->version != later.version.id)
                return item.value()->version;
        }
    const auto versions = reads.versions();
    if (!versions)
        return versions.error();
    FrameworkVersion last;
    for (const auto &[framework, version] : versions.value()) {
        const bool earlier = !later.version.adoptedOn.isValid() || version.adoptedOn < later.version.adoptedOn;
        if (version.framework == later.version.framework && version.id != later.version.id
            && version.adoptedOn.isValid() && earlier
            && (!last.adoptedOn.isValid() || last.adoptedOn < version.adoptedOn))
            last = version;
    }
    return last.id;
}

/// From the items of an older version to those of a later one, as the crosswalks of the later one and of those between
/// the two say it; each line from the older item to the newer one.
Result<std::vector<Association>> linesBetween(storage::Database &database, const FrameworkSheet &former,
                                              const FrameworkSheet &later)
{
    const auto known = storage::CrosswalkReads(database).versionsOf(later.version.framework);
    if (!known)
        return known.error();
    std::vector<Key> newestFirst{later.version.id};
    for (auto version = known.value().rbegin(); version != known.value().rend(); ++version)
        if (version->id != later.version.id && version->id != former.version.id)
            newestFirst.push_back(version->id);
    std::unordered_map<Key, std::set<Key>> becomes; // what an item comes to in the later version
    for (const auto &node : later.nodes)
        becomes[node.item.id].insert(node.item.id);
    std::vector<Association> lines;
    const auto follow = [&](Key source, Key target) {
        const auto found = becomes.find(target);
        if (found == becomes.end() || later.indexOf.contains(source))
            return;
        const std::set<Key> ends = found->second;
        for (const Key end : ends)
            if (former.indexOf.contains(source))
                lines.push_back({.version = later.version.id, .source = source, .target = end});
            else
                becomes[source].insert(end);
    };
    for (const Key version : newestFirst) {
        const auto said = storage::FrameworkReads(database).associations(version);
        if (!said)
            return said.error();
        for (const Association &line : said.value()) {
            if (!saysSuccession(line.kind) || !line.source || !line.target)
                continue;
            follow(*line.source, *line.target);
            if (line.kind == AssociationKind::ExactMatchOf) // said from either side
                follow(*line.target, *line.source);
        }
    }
    return lines;
}

} // namespace

VersionDifference differenceOf(SheetPtr before, SheetPtr after, const std::vector<Association> &crosswalk)
{
    VersionDifference difference{.before = before, .after = after};
    const Pairs pairs = pairsOf(*before, *after, crosswalk);
    std::map<int, std::vector<int>> becomes;
    std::map<int, std::vector<int>> comesFrom;
    for (const auto &[from, to] : pairs) {
        becomes[from].push_back(to);
        comesFrom[to].push_back(from);
    }
    std::vector<int> origin(after->nodes.size(), -1);
    for (const auto &[to, from] : comesFrom)
        if (from.size() == 1 && becomes.at(from.front()).size() == 1)
            origin[size_t(to)] = from.front();
    const std::set<int> moved = movedNodes(*before, *after, origin);
    std::set<int> told; // of the old version: a split is one line, where its first part stands
    for (size_t at = 0; at < after->nodes.size(); ++at) {
        const auto from = comesFrom.find(int(at));
        if (from == comesFrom.end()) {
            difference.items.push_back({.change = ItemChange::Added, .before = {}, .after = {int(at)}});
        } else if (from->second.size() > 1) {
            difference.items.push_back({.change = ItemChange::Merged, .before = from->second, .after = {int(at)}});
        } else if (const int was = from->second.front(); becomes.at(was).size() > 1) {
            if (told.insert(was).second)
                difference.items.push_back({.change = ItemChange::Split, .before = {was}, .after = becomes.at(was)});
        } else {
            const bool reworded = isReworded(*before, was, *after, int(at));
            const bool elsewhere = moved.contains(int(at));
            if (!reworded && !elsewhere)
                ++difference.same;
            else
                difference.items.push_back({.change = reworded ? ItemChange::Reworded : ItemChange::Moved,
                                            .before = {was},
                                            .after = {int(at)},
                                            .reworded = reworded,
                                            .moved = elsewhere});
        }
    }
    for (size_t at = 0; at < before->nodes.size(); ++at)
        if (!becomes.contains(int(at)))
            difference.items.push_back({.change = ItemChange::Removed, .before = {int(at)}, .after = {}});
    difference.levels = levelDifferences(*before, *after);
    difference.tools = toolDifferences(*before, *after, pairs);
    difference.scales = scaleDifferences(*before, *after);
    difference.rules = ruleDifferences(*before, *after);
    return difference;
}

Result<VersionDifference> versionDifference(storage::Database &database, Plans &plans, Key version, Key former)
{
    const storage::FrameworkReads reads(database);
    const auto later = reads.version(version);
    if (!later)
        return later.error();
    if (!later.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("framework_version"), keyToText(version)});
    // Of several papers at once each has versions of its own to stand beside.
    const auto asked = reads.version(former);
    if (!asked)
        return asked.error();
    const bool fits
        = asked.value() && former != version && asked.value()->version.framework == later.value()->version.framework;
    Key from = fits ? former : 0;
    if (from == 0) {
        const auto crosswalk = reads.associations(version);
        if (!crosswalk)
            return crosswalk.error();
        const auto one = versionBefore(reads, *later.value(), crosswalk.value(), database);
        if (!one)
            return one.error();
        from = one.value();
    }
    const auto after = frameworkSheet(database, plans, version);
    if (!after)
        return after.error();
    auto settings = paperSettings(database, QStringLiteral("difference"));
    if (!settings)
        return settings.error();
    VersionDifference difference{.after = after.value()};
    if (from != 0) {
        const auto before = frameworkSheet(database, plans, from);
        if (!before)
            return before.error();
        const auto lines = linesBetween(database, *before.value(), *after.value());
        if (!lines)
            return lines.error();
        difference = differenceOf(before.value(), after.value(), lines.value());
    }
    difference.settings = std::move(settings).value();
    return difference;
}

} // namespace kz::query
