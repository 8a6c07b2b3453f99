#include "models/query/lapsing_credits.h"

#include "models/query/evidence_loader.h"
#include "models/query/rule_course.h"
#include "models/storage/attention_reads.h"

#include <algorithm>

namespace kz::query {

namespace {

/// Rules of credits that time alone can undo, of the levels up to somebody's target.
std::vector<size_t> rulesThatLapse(const progress::FrameworkPlan &plan, std::optional<Key> target)
{
    const auto level = std::ranges::find(plan.levels, target.value_or(0), &Level::id);
    const bool isAimedAt = level != plan.levels.end();
    const auto last = int(level - plan.levels.begin());
    std::vector<size_t> found;
    for (size_t i = 0; i < plan.nodes.size(); ++i) {
        const progress::Node &node = plan.nodes[i];
        if (node.rule.kind == RequirementKind::Credits && progress::canLapse(node.rule)
            && (!isAimedAt || node.level <= last))
            found.push_back(i);
    }
    return found;
}

void addLapses(const PlanPtr &plan, const progress::PlaceFacts &places, const progress::PersonEvidence &evidence,
               const storage::EnrolledName &who, QDate today, QDate until, std::vector<LapsingCredits> &found)
{
    followRules(*plan, places, evidence, rulesThatLapse(*plan, who.targetLevel), today, until,
                [&](size_t node, QDate day, const progress::Standing &standing) {
                    if (!standing.met && day > today)
                        found.push_back({.person = who.person,
                                         .name = who.name,
                                         .plan = plan,
                                         .node = node,
                                         .day = day,
                                         .standing = standing});
                    return standing.met;
                });
}

} // namespace

Result<std::vector<LapsingCredits>> lapsingCredits(storage::Database &database, Plans &plans, const AsOf &asOf,
                                                   QDate until, const CancelToken &token)
{
    const storage::AttentionReads reads(database);
    const auto versions = reads.versionsWithCredits();
    if (!versions)
        return versions.error();
    std::vector<LapsingCredits> found;
    for (const Key version : versions.value()) {
        const auto people = reads.enrolledIn(version, asOf.happened, asOf.current ? until : QDate());
        if (!people)
            return people.error();
        if (people.value().empty())
            continue;
        const auto plan = plans.plan(database, version);
        if (!plan)
            return plan.error();
        const auto places = plans.places(database);
        if (!places)
            return places.error();
        if (rulesThatLapse(*plan.value(), {}).empty())
            continue;
        for (const storage::EnrolledName &who : people.value()) {
            if (token.isCancelled())
                return makeError(ErrorCode::Cancelled);
            // Days are gone through one after the other: what somebody logged and how they were rated is much to
            // count each time, and changes no credits.
            const auto evidence = loadCreditEvidence(database, who.person, asOf);
            if (!evidence)
                return evidence.error();
            addLapses(plan.value(), *places.value(), evidence.value(), who, asOf.happened, until, found);
        }
    }
    std::ranges::stable_sort(found, {}, &LapsingCredits::day);
    return found;
}

} // namespace kz::query
