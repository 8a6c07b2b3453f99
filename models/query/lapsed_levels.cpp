#include "models/query/lapsed_levels.h"

#include "models/query/evidence_loader.h"
#include "models/query/rule_course.h"
#include "models/query/standing.h"
#include "models/storage/attention_reads.h"
#include "models/storage/framework_reads.h"
#include "models/storage/person_records.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace kz::query {

namespace {

/// An award to be held against rules of its level.
struct Certified {
    LapsedLevel about; ///< but for rule and standing
    std::vector<size_t> rules;
};

bool isOfLevelAndLapses(const progress::Node &node)
{
    return node.level >= 0 && canLapse(node.rule);
}

/// Without so many records nobody has met a rule. One may count for several items, and several may make one.
int leastRecords(const progress::Rule &rule)
{
    const bool isOfEvidence = rule.kind == RequirementKind::Log || rule.kind == RequirementKind::Rating;
    const bool countsEach = rule.unit == progress::Unit::Count && !rule.each;
    return !isOfEvidence ? 0 : countsEach ? int(std::ceil(rule.need)) : 1;
}

void addLapsed(const progress::PlaceFacts &places, const progress::PersonEvidence &evidence, const Certified &certified,
               QDate day, std::vector<LapsedLevel> &found)
{
    const progress::FrameworkPlan &plan = *certified.about.plan;
    const auto standings = progress::evaluate(plan, places, evidence, day, false);
    std::vector<size_t> unmet;
    std::ranges::copy_if(certified.rules, std::back_inserter(unmet), [&](size_t rule) {
        const progress::Node &node = plan.nodes[rule];
        return !standings[rule].met
            && progress::isStillAsked(plan, standings, node, plan.levels[size_t(node.level)].id);
    });
    std::vector<size_t> lapsed;
    followRules(plan, places, evidence, std::move(unmet), certified.about.decidedOn, day,
                [&](size_t rule, QDate, const progress::Standing &standing) {
                    if (standing.met)
                        lapsed.push_back(rule);
                    return !standing.met;
                });
    std::ranges::sort(lapsed);
    for (const size_t rule : lapsed) {
        found.push_back(certified.about);
        found.back().node = rule;
        found.back().standing = standings[rule];
    }
}

/// Who is to be looked at in a version, each award once.
Result<std::vector<Certified>> certifiedIn(const storage::AttentionReads &reads, const LevelsOverVersions &levels,
                                           const PlanPtr &plan, const AsOf &asOf)
{
    std::vector<Certified> found;
    std::unordered_map<Key, size_t> places;                                       ///< by award
    std::unordered_map<int, std::pair<std::vector<Key>, std::vector<Key>>> known; ///< a level's own, those above it
    for (size_t rule = 0; rule < plan->nodes.size(); ++rule) {
        const progress::Node &node = plan->nodes[rule];
        if (!isOfLevelAndLapses(node))
            continue;
        const auto [level, isFirst] = known.try_emplace(node.level);
        if (isFirst) {
            const Key key = plan->levels[size_t(node.level)].id;
            level->second = {levels.allOf(key), levels.above(key)};
        }
        const auto holders = reads.highestHolders({.version = plan->version,
                                                   .levels = level->second.first,
                                                   .higher = level->second.second,
                                                   .requirement = node.record.id,
                                                   .unmetByCache = asOf.current,
                                                   .certificate = node.rule.code,
                                                   .leastRecords = leastRecords(node.rule),
                                                   .windowMonths = node.rule.windowMonths},
                                                  asOf.happened);
        if (!holders)
            return holders.error();
        for (const storage::HolderLine &holder : holders.value()) {
            const auto [place, isNew] = places.try_emplace(holder.award, found.size());
            if (isNew)
                found.push_back({.about = {.person = holder.person,
                                           .name = holder.name,
                                           .award = holder.award,
                                           .decidedOn = holder.decidedOn,
                                           .framework = {holder.frameworkJa, holder.frameworkEn},
                                           .level = {holder.levelJa, holder.levelEn},
                                           .plan = plan},
                                 .rules = {}});
            found[place->second].rules.push_back(rule);
        }
    }
    return found;
}

} // namespace

Result<std::vector<LapsedLevel>> lapsedLevels(storage::Database &database, Plans &plans, const AsOf &asOf,
                                              const CancelToken &token)
{
    const storage::AttentionReads reads(database);
    const auto versions = reads.versionsInUse(asOf.happened);
    if (!versions)
        return versions.error();
    const auto levels = storage::FrameworkReads(database).levelsOverVersions();
    if (!levels)
        return levels.error();
    const auto places = plans.places(database);
    if (!places)
        return places.error();
    std::vector<LapsedLevel> found;
    for (const Key version : versions.value()) {
        const auto plan = plans.plan(database, version);
        if (!plan)
            return plan.error();
        const auto all = certifiedIn(reads, levels.value(), plan.value(), asOf);
        if (!all)
            return all.error();
        for (const Certified &certified : all.value()) {
            if (token.isCancelled())
                return makeError(ErrorCode::Cancelled);
            const auto evidence = loadEvidence(database, certified.about.person, asOf);
            if (!evidence)
                return evidence.error();
            addLapsed(*places.value(), evidence.value(), certified, asOf.happened, found);
        }
    }
    return found;
}

Result<std::vector<LapsedLevel>> lapsedLevelsOf(storage::Database &database, Plans &plans, Key person, const AsOf &asOf)
{
    std::vector<Enrolment> enrolments;
    std::vector<AwardedLevel> awards;
    Result<void> state;
    take(storage::recordsOf<Enrolment>(database, person), enrolments, state);
    take(awardsOf(database, person), awards, state);
    if (!state)
        return state.error();
    std::vector<LapsedLevel> found;
    std::vector<Key> seen; ///< versions
    for (const Enrolment &enrolment : enrolments) {
        if (!runsOn(enrolment, asOf.happened) || std::ranges::find(seen, enrolment.version) != seen.end())
            continue;
        seen.push_back(enrolment.version);
        const auto version = storage::Repository<FrameworkVersion>(database).find(enrolment.version);
        if (!version)
            return version.error();
        const Key ladder = version.value() ? version.value()->framework : 0;
        const auto held = validAward(awards, ladder, asOf.happened);
        if (!held)
            continue;
        const auto levels = storage::FrameworkReads(database).levelsOverVersions();
        if (!levels)
            return levels.error();
        const auto here = levels.value().in(held->level.id, enrolment.version);
        if (!here)
            continue;
        const auto framework = storage::Repository<Framework>(database).find(ladder);
        if (!framework)
            return framework.error();
        const auto plan = plans.plan(database, enrolment.version);
        if (!plan)
            return plan.error();
        Certified certified{.about = {.person = person,
                                      .award = held->award.id,
                                      .decidedOn = held->award.decidedOn,
                                      .level = {held->level.labelJa, held->level.labelEn},
                                      .plan = plan.value()},
                            .rules = {}};
        if (framework.value())
            certified.about.framework = {framework.value()->titleJa, framework.value()->titleEn};
        const auto &nodes = plan.value()->nodes;
        for (size_t rule = 0; rule < nodes.size(); ++rule)
            if (isOfLevelAndLapses(nodes[rule]) && plan.value()->levels[size_t(nodes[rule].level)].id == here->id)
                certified.rules.push_back(rule);
        if (certified.rules.empty())
            continue;
        const auto places = plans.places(database);
        if (!places)
            return places.error();
        const auto evidence = loadEvidence(database, person, asOf);
        if (!evidence)
            return evidence.error();
        addLapsed(*places.value(), evidence.value(), certified, asOf.happened, found);
    }
    return found;
}

} // namespace kz::query
