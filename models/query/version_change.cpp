#include "models/query/version_change.h"

#include "models/query/evidence_loader.h"
#include "models/storage/application_records.h"
#include "models/storage/crosswalk_reads.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace kz::query {

namespace {

/// Items by key, read once each.
class ItemsByKey
{
public:
    explicit ItemsByKey(storage::Database &database) : m_database(database) { }

    Result<void> addAll(Key version)
    {
        const auto items = storage::FrameworkReads(m_database).items(version);
        if (!items)
            return items.error();
        for (const Item &item : items.value())
            m_items.insert_or_assign(item.id, item);
        return {};
    }
    Result<std::optional<Item>> find(std::optional<Key> key)
    {
        if (!key)
            return std::optional<Item>();
        if (const auto known = m_items.find(*key); known != m_items.end())
            return std::optional(known->second);
        const auto found = storage::Repository<Item>(m_database).find(*key);
        if (!found)
            return found.error();
        // Most are of the same version.
        if (found.value())
            if (auto done = addAll(found.value()->version); !done)
                return done.error();
        return found;
    }

private:
    storage::Database &m_database;
    std::unordered_map<Key, Item> m_items;
};

/// Whether a relation says what became of an item: not what stands within one version, and of what leads out of the
/// file only what names a successor.
bool tellsOfChange(AssociationKind kind, const std::optional<Item> &source, const std::optional<Item> &target)
{
    if (source && target)
        return source->version != target->version;
    return kind == AssociationKind::ReplacedBy || kind == AssociationKind::ExactMatchOf;
}

/// The version that most lines come from, else the one before.
Result<Key> olderVersion(storage::Database &database, const Crosswalk &crosswalk)
{
    std::unordered_map<Key, int> votes;
    for (const CrosswalkLine &line : crosswalk.lines)
        if (line.source && line.source->version != crosswalk.newer.version.id)
            ++votes[line.source->version];
    if (!votes.empty())
        return std::ranges::max_element(votes, {}, [](const auto &vote) { return vote.second; })->first;
    const auto versions = storage::CrosswalkReads(database).versionsOf(crosswalk.newer.framework.id);
    if (!versions)
        return versions.error();
    Key before = 0;
    for (const FrameworkVersion &version : versions.value()) {
        if (version.id == crosswalk.newer.version.id)
            break;
        before = version.id;
    }
    return before;
}

Result<std::vector<Workflow>> shiftedWays(storage::Database &database, const Crosswalk &crosswalk)
{
    QStringList shifted;
    for (const LevelLine &line : crosswalk.levels) {
        if (line.target && line.target->code == line.source.code)
            continue;
        shifted << line.source.code;
        if (line.target)
            shifted << line.target->code;
    }
    if (shifted.isEmpty() || crosswalk.older.framework.id != crosswalk.newer.framework.id)
        return std::vector<Workflow>();
    auto found = storage::workflowsOf(database, crosswalk.newer.framework.id);
    if (!found)
        return found;
    std::vector<Workflow> ways = std::move(found).value();
    std::erase_if(ways, [&](const Workflow &way) {
        return std::ranges::none_of(codesIn(way.levels), [&](const QString &code) { return shifted.contains(code); });
    });
    return ways;
}

std::optional<Level> levelOf(const progress::FrameworkPlan &plan, std::optional<Key> key)
{
    const auto found = std::ranges::find(plan.levels, key.value_or(0), &Level::id);
    return found == plan.levels.end() ? std::nullopt : std::optional(*found);
}

Standpoint standpoint(const progress::FrameworkPlan &plan, const progress::PlaceFacts &places,
                      const progress::PersonEvidence &evidence, const Enrolment &enrolment, double margin, QDate day)
{
    const auto standings = progress::evaluate(plan, places, evidence, day, false);
    Standpoint point;
    point.progress = progress::progress(plan, standings, enrolment.targetLevel);
    for (size_t i = 0; i < standings.size(); ++i)
        if (plan.nodes[i].children.empty()) {
            ++point.total;
            point.met += standings[i].met ? 1 : 0;
        }
    point.achieved = levelOf(plan, progress::achievedLevel(plan, standings));
    point.state
        = paceState(enrolment, point.progress, progress::pace(enrolment.from, enrolment.targetDay, day), margin, day);
    return point;
}

} // namespace

bool PersonChange::losesLevel() const
{
    if (!before.achieved)
        return false;
    // What has no successor is compared by its place.
    return !after.achieved || after.achieved->position < becomes.value_or(*before.achieved).position;
}

bool PersonChange::changes() const
{
    const auto code = [](const std::optional<Level> &level) { return level ? level->code : QString(); };
    return code(becomes ? becomes : before.achieved) != code(after.achieved) || before.state != after.state;
}

Result<Crosswalk> crosswalk(storage::Database &database, Key newer)
{
    const storage::FrameworkReads reads(database);
    const auto version = reads.version(newer);
    if (!version)
        return version.error();
    if (!version.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("framework_version"), keyToText(newer)});
    const auto associations = reads.associations(newer);
    if (!associations)
        return associations.error();
    Crosswalk found;
    found.newer = *version.value();
    ItemsByKey items(database);
    if (auto done = items.addAll(newer); !done)
        return done.error();
    std::vector<Association> lines;
    std::vector<CrosswalkLine> described;
    for (const Association &line : associations.value()) {
        const auto source = items.find(line.source);
        if (!source)
            return source.error();
        const auto target = items.find(line.target);
        if (!target)
            return target.error();
        if (!tellsOfChange(line.kind, source.value(), target.value()))
            continue;
        CrosswalkLine one{line, {}, source.value(), target.value()};
        // "The same as" is said from either side.
        if (line.kind == AssociationKind::ExactMatchOf && one.source && one.source->version == newer) {
            std::swap(one.source, one.target);
            std::swap(one.line.source, one.line.target);
            std::swap(one.line.sourceRef, one.line.targetRef);
        }
        lines.push_back(one.line);
        described.push_back(std::move(one));
    }
    const auto kinds = progress::lineKinds(lines);
    for (size_t i = 0; i < kinds.size(); ++i) {
        described[i].kind = kinds[i];
        ++found.counts[size_t(kinds[i])];
    }
    std::ranges::stable_sort(described, {}, &CrosswalkLine::kind);
    found.lines = std::move(described);
    const auto older = olderVersion(database, found);
    if (!older)
        return older.error();
    const auto before = reads.version(older.value());
    if (!before)
        return before.error();
    found.older = before.value().value_or(storage::VersionOfFramework());
    const auto overVersions = reads.levelsOverVersions();
    if (!overVersions)
        return overVersions.error();
    const auto olderLevels = reads.levels(found.older.version.id);
    if (!olderLevels)
        return olderLevels.error();
    for (const Level &level : olderLevels.value())
        found.levels.push_back({level, overVersions.value().becomes(level.id, newer)});
    auto newerLevels = reads.levels(newer);
    if (!newerLevels)
        return newerLevels.error();
    found.newerLevels = std::move(newerLevels).value();
    auto ways = shiftedWays(database, found);
    if (!ways)
        return ways.error();
    found.shiftedWays = std::move(ways).value();
    return found;
}

Enrolment asMoved(progress::PersonEvidence &evidence, const Enrolment &enrolment, Key version,
                  const LevelsOverVersions &levels)
{
    Enrolment moved = enrolment;
    moved.version = version;
    const auto target = levels.becomes(enrolment.targetLevel.value_or(0), version);
    moved.targetLevel = target ? std::optional(target->id) : std::nullopt;
    std::ranges::replace_if(
        evidence.enrolments, [&](const Enrolment &one) { return one.id == enrolment.id; }, moved);
    return moved;
}

Result<std::vector<PersonChange>> versionChange(storage::Database &database, Plans &plans, const Crosswalk &crosswalk,
                                                const AsOf &asOf, const CancelToken &token)
{
    std::vector<PersonChange> changes;
    if (crosswalk.older.version.id == 0)
        return changes;
    const storage::CrosswalkReads reads(database);
    const auto enrolled = reads.goingOnIn(crosswalk.older.version.id);
    if (!enrolled)
        return enrolled.error();
    if (enrolled.value().empty())
        return changes;
    const auto already = reads.goingOnIn(crosswalk.newer.version.id);
    if (!already)
        return already.error();
    std::unordered_set<Key> inNewer;
    for (const Enrolment &enrolment : already.value())
        inNewer.insert(enrolment.person);
    const auto oldPlan = plans.plan(database, crosswalk.older.version.id);
    if (!oldPlan)
        return oldPlan.error();
    const auto newPlan = plans.plan(database, crosswalk.newer.version.id);
    if (!newPlan)
        return newPlan.error();
    const auto places = plans.places(database);
    if (!places)
        return places.error();
    const auto margin = behindMargin(database);
    if (!margin)
        return margin.error();
    const auto levels = storage::FrameworkReads(database).levelsOverVersions();
    if (!levels)
        return levels.error();
    for (const Enrolment &enrolment : enrolled.value()) {
        if (token.isCancelled())
            return makeError(ErrorCode::Cancelled);
        const auto person = storage::Repository<Person>(database).find(enrolment.person);
        if (!person)
            return person.error();
        auto loaded = loadEvidence(database, enrolment.person, asOf);
        if (!loaded)
            return loaded.error();
        progress::PersonEvidence evidence = std::move(loaded).value();
        PersonChange change{.person = person.value().value_or(Person{}), .enrolment = enrolment};
        change.isInBoth = inNewer.contains(enrolment.person);
        change.before
            = standpoint(*oldPlan.value(), *places.value(), evidence, enrolment, margin.value(), asOf.happened);

        const Enrolment moved = asMoved(evidence, enrolment, crosswalk.newer.version.id, levels.value());
        const auto become = [&](const std::optional<Level> &level) {
            return level ? levels.value().becomes(level->id, moved.version) : std::nullopt;
        };
        const auto awards = awardsOf(database, enrolment.person, &levels.value());
        if (!awards)
            return awards.error();
        if (const auto award = validAward(awards.value(), crosswalk.older.framework.id, asOf.happened))
            change.certified = award->level;
        change.certifiedBecomes = become(change.certified);
        change.becomes = become(change.before.achieved);
        change.after = standpoint(*newPlan.value(), *places.value(), evidence, moved, margin.value(), asOf.happened);
        changes.push_back(std::move(change));
    }
    std::ranges::stable_sort(changes, {}, [](const PersonChange &change) { return change.person.kana; });
    return changes;
}

} // namespace kz::query
