#include "models/query/version_person.h"

#include "models/query/evidence_loader.h"
#include "models/storage/framework_reads.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace kz::query {

namespace {

using Standings = std::vector<progress::Standing>;

/// Rules go on under their codes.
std::vector<RuleLost> rulesLost(const progress::FrameworkPlan &older, const Standings &before,
                                const progress::FrameworkPlan &newer, const Standings &after)
{
    std::unordered_map<QString, size_t> byCode;
    for (size_t i = 0; i < newer.nodes.size(); ++i)
        if (newer.nodes[i].children.empty())
            byCode.emplace(newer.nodes[i].record.code, i);
    std::vector<RuleLost> lost;
    for (size_t i = 0; i < older.nodes.size(); ++i) {
        const progress::Node &node = older.nodes[i];
        if (!node.children.empty() || !before[i].met)
            continue;
        const auto same = byCode.find(node.record.code);
        if (same == byCode.end())
            lost.push_back({node.record, before[i], {}});
        else if (!after[same->second].met)
            lost.push_back({node.record, before[i], after[same->second]});
    }
    return lost;
}

std::vector<ItemShown> itemsShown(const Crosswalk &crosswalk, const progress::FrameworkPlan &older,
                                  const std::vector<progress::Observation> &observations)
{
    std::unordered_map<Key, std::set<Key>> records;
    for (const progress::Observation &one : observations)
        records[one.item].insert(one.evidence);
    std::unordered_map<Key, std::vector<const CrosswalkLine *>> lines;
    for (const CrosswalkLine &line : crosswalk.lines)
        if (line.source && line.target)
            lines[line.source->id].push_back(&line);
    std::vector<ItemShown> shown;
    for (const Item &item : older.items) {
        const auto found = records.find(item.id);
        if (found == records.end())
            continue;
        ItemShown one{.item = item, .records = int(found->second.size()), .becomes = {}};
        const std::vector<const CrosswalkLine *> &own = lines[item.id];
        const auto carries = [](const CrosswalkLine *line) { return line->line.carries == Carries::All; };
        one.counts = std::ranges::any_of(own, carries);
        for (const CrosswalkLine *line : own) {
            one.kind = line->kind;
            if (!one.counts || carries(line))
                one.becomes.push_back(*line->target);
        }
        shown.push_back(std::move(one));
    }
    std::ranges::stable_sort(shown, {}, [](const ItemShown &one) { return std::pair(one.counts, one.kind); });
    return shown;
}

} // namespace

Result<VersionPerson> versionPerson(storage::Database &database, Plans &plans, const Crosswalk &crosswalk,
                                    const Enrolment &enrolment, const AsOf &asOf)
{
    const auto older = plans.plan(database, crosswalk.older.version.id);
    if (!older)
        return older.error();
    const auto newer = plans.plan(database, crosswalk.newer.version.id);
    if (!newer)
        return newer.error();
    const auto places = plans.places(database);
    if (!places)
        return places.error();
    const auto levels = storage::FrameworkReads(database).levelsOverVersions();
    if (!levels)
        return levels.error();
    auto loaded = loadEvidence(database, enrolment.person, asOf);
    if (!loaded)
        return loaded.error();
    progress::PersonEvidence evidence = std::move(loaded).value();
    VersionPerson found;
    found.items = itemsShown(crosswalk, *older.value(), evidence.observations);
    const auto before = progress::evaluate(*older.value(), *places.value(), evidence, asOf.happened, false);
    asMoved(evidence, enrolment, crosswalk.newer.version.id, levels.value());
    const auto after = progress::evaluate(*newer.value(), *places.value(), evidence, asOf.happened, false);
    found.rules = rulesLost(*older.value(), before, *newer.value(), after);
    return found;
}

} // namespace kz::query
