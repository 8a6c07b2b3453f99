#include "models/query/framework_sheet.h"

#include "models/base/kana.h"
#include "models/query/version_change.h"
#include "models/storage/choice_reads.h"
#include "models/storage/crosswalk_reads.h"
#include "models/storage/enrolled_reads.h"

#include <algorithm>

namespace kz::query {

namespace {

/// Whom a framework is for, and whom its modules name besides: codes as the file's professions call themselves.
void addProfessions(FrameworkSheet &sheet, const std::vector<Profession> &professions)
{
    const auto isNamed = [&](const QString &code) {
        return std::ranges::find(sheet.roles, code, &FrameworkSheet::Role::code) != sheet.roles.end();
    };
    const auto roleOf = [&](const QString &code) {
        const auto found = std::ranges::find(professions, code, &Profession::code);
        return FrameworkSheet::Role{
            code, found == professions.end() ? Title{code, code} : Title{found->nameJa, found->nameEn}};
    };
    for (const QString &part : sheet.framework.professions.split(u',', Qt::SkipEmptyParts)) {
        sheet.roles.push_back(roleOf(part.trimmed()));
        sheet.professions.push_back(sheet.roles.back().title);
    }
    QStringList named;
    for (const auto &[item, parts] : sheet.modules)
        for (const ModuleProfession &one : parts.professions)
            if (!named.contains(one.profession) && !isNamed(one.profession))
                named.append(one.profession);
    std::ranges::stable_sort(named, {}, [&](const QString &code) {
        return std::ranges::find(professions, code, &Profession::code) - professions.begin();
    });
    for (const QString &code : named)
        sheet.roles.push_back(roleOf(code));
    for (const Profession &one : professions)
        if (!isNamed(one.code))
            sheet.otherRoles.push_back(roleOf(one.code));
}

Result<void> readModules(FrameworkSheet &sheet, const storage::FrameworkReads &reads)
{
    std::vector<Module> modules;
    std::vector<ModuleProfession> professions;
    std::vector<ModulePrerequisite> prerequisites;
    std::vector<ModuleItem> items;
    Result<void> state;
    take(reads.modules(sheet.version.id), modules, state);
    take(reads.moduleProfessions(sheet.version.id), professions, state);
    take(reads.modulePrerequisites(sheet.version.id), prerequisites, state);
    take(reads.moduleItems(sheet.version.id), items, state);
    if (!state)
        return state;
    for (const Module &module : modules)
        sheet.modules[module.item].module = module;
    for (const ModuleProfession &one : professions)
        sheet.modules[one.module].professions.push_back(one);
    for (const ModulePrerequisite &one : prerequisites)
        sheet.modules[one.module].prerequisites.push_back(one);
    for (const ModuleItem &one : items)
        sheet.modules[one.module].items.push_back(one);
    return {};
}

/// Of a draft the members of the alliance, and who is named though they are none (any more).
Result<void> readSites(FrameworkSheet &sheet, storage::Database &database)
{
    if (sheet.version.status == VersionStatus::Draft) {
        auto members = storage::memberSites(database);
        if (!members)
            return members.error();
        sheet.sites = std::move(members).value();
    }
    for (const RequirementSite &named : sheet.requirementSites) {
        if (std::ranges::find(sheet.sites, named.site, &Site::id) != sheet.sites.end())
            continue;
        const auto site = storage::Repository<Site>(database).find(named.site);
        if (!site)
            return site.error();
        if (site.value())
            sheet.sites.push_back(*site.value());
    }
    return {};
}

Result<void> readOrigins(FrameworkSheet &sheet, storage::Database &database)
{
    const auto found = crosswalk(database, sheet.version.id);
    if (!found)
        return found.error();
    sheet.former = found.value().older.version.id;
    for (const CrosswalkLine &one : found.value().lines)
        if (saysSuccession(one.line.kind) && one.target && one.source && one.source->version == sheet.former)
            sheet.origins[one.target->id].push_back(*one.source);
    return {};
}

/// Items below their parents, siblings in the order in which they were read (by position).
void arrange(FrameworkSheet &sheet, std::vector<Item> items)
{
    std::unordered_map<Key, std::vector<const Item *>> below;
    for (const Item &item : items)
        below[item.parent.value_or(0)].push_back(&item);
    std::unordered_map<Key, int> levels;
    for (size_t level = 0; level < sheet.levels.size(); ++level)
        levels.emplace(sheet.levels[level].id, int(level));
    const std::function<void(Key, int)> add = [&](Key above, int parent) {
        for (const Item *item : below[above]) {
            const int at = int(sheet.nodes.size());
            FrameworkSheet::Node node;
            node.item = *item;
            node.parent = parent;
            if (const auto level = levels.find(item->level.value_or(0)); level != levels.end())
                node.level = level->second;
            node.folded = searchFold(item->code + u' ' + item->titleJa + u' ' + item->titleEn);
            sheet.nodes.push_back(std::move(node));
            sheet.indexOf.emplace(item->id, at);
            (parent < 0 ? sheet.roots : sheet.nodes[size_t(parent)].children).push_back(at);
            add(item->id, at);
        }
    };
    add(0, -1);
}

void addRules(FrameworkSheet &sheet)
{
    for (size_t rule = 0; rule < sheet.plan->nodes.size(); ++rule)
        for (const Key item : sheet.plan->nodes[rule].items)
            if (const auto at = sheet.indexOf.find(item); at != sheet.indexOf.end())
                sheet.nodes[size_t(at->second)].rules.push_back(int(rule));
}

void addTools(FrameworkSheet &sheet, const std::vector<ToolItem> &items)
{
    std::unordered_map<Key, int> tools;
    for (size_t tool = 0; tool < sheet.tools.size(); ++tool)
        tools.emplace(sheet.tools[tool].id, int(tool));
    for (const ToolItem &one : items) {
        const auto at = sheet.indexOf.find(one.item);
        const auto tool = tools.find(one.tool);
        if (at != sheet.indexOf.end() && tool != tools.end())
            sheet.nodes[size_t(at->second)].tools.push_back(tool->second);
    }
}

progress::FrameworkRows rulesOf(const FrameworkSheet &sheet)
{
    progress::FrameworkRows rows{.version = sheet.version,
                                 .levels = sheet.levels,
                                 .requirements = sheet.requirements,
                                 .requirementItems = sheet.requirementItems,
                                 .requirementSites = sheet.requirementSites};
    for (const auto &node : sheet.nodes)
        rows.items.push_back(node.item);
    return rows;
}

progress::RatingForms formsOf(const FrameworkSheet &sheet)
{
    return {sheet.tools, sheet.toolItems, sheet.steps};
}

} // namespace

Result<std::vector<FrameworkLine>> frameworkLines(storage::Database &database, bool ladders, QDate day)
{
    const auto versions = storage::FrameworkReads(database).versions();
    if (!versions)
        return versions.error();
    const auto people = storage::enrolledByVersion(database, day);
    if (!people)
        return people.error();
    std::vector<FrameworkLine> lines;
    for (const auto &[framework, version] : versions.value()) {
        if ((framework.kind == FrameworkKind::Ladder) != ladders)
            continue;
        const auto enrolled = people.value().find(version.id);
        lines.push_back({framework, version, enrolled == people.value().end() ? 0 : enrolled->second});
    }
    return lines;
}

const Scale *FrameworkSheet::scale(Key key) const
{
    const auto found = std::ranges::find(scales, key, &Scale::id);
    return found == scales.end() ? nullptr : &*found;
}

const Descriptor *FrameworkSheet::descriptor(int node, int level) const
{
    const auto found = descriptors.find({nodes[size_t(node)].item.id, levels[size_t(level)].id});
    return found == descriptors.end() ? nullptr : &found->second;
}

const ModuleParts *FrameworkSheet::module(int node) const
{
    const auto found = modules.find(nodes[size_t(node)].item.id);
    return found == modules.end() ? nullptr : &found->second;
}

Result<SheetPtr> frameworkSheet(storage::Database &database, Plans &plans, Key version)
{
    const storage::FrameworkReads reads(database);
    const auto found = reads.version(version);
    if (!found)
        return found.error();
    if (!found.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("framework_version"), keyToText(version)});
    auto sheet = std::make_shared<FrameworkSheet>();
    sheet->framework = found.value()->framework;
    sheet->version = found.value()->version;
    Result<void> state;
    std::vector<Item> items;
    std::vector<Descriptor> descriptors;
    std::vector<Profession> professions;
    take(storage::professions(database), professions, state);
    take(reads.levels(version), sheet->levels, state);
    take(reads.items(version), items, state);
    take(reads.descriptors(version), descriptors, state);
    take(reads.tools(version), sheet->tools, state);
    take(reads.toolItems(version), sheet->toolItems, state);
    take(reads.scales(version), sheet->scales, state);
    take(reads.scaleSteps(version), sheet->steps, state);
    take(reads.requirements(version), sheet->requirements, state);
    take(reads.requirementItems(version), sheet->requirementItems, state);
    take(reads.requirementSites(version), sheet->requirementSites, state);
    std::vector<ForeignRecord> traces;
    take(storage::CrosswalkReads(database).foreignRecords(version, QLatin1String(PackTrace::kind)), traces, state);
    if (state)
        state = readModules(*sheet, reads);
    if (state)
        state = readSites(*sheet, database);
    if (state && sheet->version.status == VersionStatus::Draft)
        state = readOrigins(*sheet, database);
    if (!state)
        return state.error();
    sheet->trace = traceIn(traces);
    addProfessions(*sheet, professions);
    arrange(*sheet, std::move(items));
    for (const Descriptor &one : descriptors)
        sheet->descriptors.insert_or_assign(std::pair(one.item, one.level), one);
    addTools(*sheet, sheet->toolItems);
    if (auto plan = plans.plan(database, version))
        sheet->plan = plan.value();
    else if (plan.error().code == ErrorCode::BadArgument)
        sheet->unread = plan.error();
    else
        return plan.error();
    if (sheet->plan)
        addRules(*sheet);
    if (sheet->version.status == VersionStatus::Draft)
        sheet->flaws = progress::ruleFlaws(rulesOf(*sheet), formsOf(*sheet));
    return SheetPtr(std::move(sheet));
}

std::vector<progress::RuleFlaw> flawsWith(const FrameworkSheet &sheet, const Requirement &rule,
                                          const std::vector<RequirementItem> &items)
{
    progress::FrameworkRows rows = rulesOf(sheet);
    std::ranges::replace_if(
        rows.requirements, [&](const Requirement &one) { return one.id == rule.id; }, rule);
    std::erase_if(rows.requirementItems, [&](const RequirementItem &one) { return one.requirement == rule.id; });
    for (RequirementItem item : items) {
        item.requirement = rule.id;
        rows.requirementItems.push_back(item);
    }
    return progress::ruleFlaws(std::move(rows), formsOf(sheet));
}

bool isAskedFor(const FrameworkSheet &sheet, int node)
{
    return sheet.plan && sheet.plan->users.contains(sheet.nodes[size_t(node)].item.id);
}

} // namespace kz::query
