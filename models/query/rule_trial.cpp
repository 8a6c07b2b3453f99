#include "models/query/rule_trial.h"

#include "models/query/evidence_loader.h"
#include "models/storage/crosswalk_reads.h"
#include "models/storage/framework_reads.h"

#include <algorithm>
#include <unordered_set>

namespace kz::query {

namespace {

using Reach = std::vector<std::pair<Key, Key>>; ///< (item, source)

/// Leaves the rule alone with what stands below it. It keeps the level and domain of the groups it stands in.
void cutOut(progress::FrameworkRows &rows, const RuleAsked &asked)
{
    std::unordered_map<Key, const Requirement *> stored;
    for (const Requirement &rule : rows.requirements)
        stored.emplace(rule.id, &rule);
    Requirement root = asked.rule;
    for (auto above = root.parent; above && stored.contains(*above); above = stored[*above]->parent) {
        if (!root.level)
            root.level = stored[*above]->level;
        if (!root.domain)
            root.domain = stored[*above]->domain;
    }
    root.parent.reset();
    std::unordered_set<Key> kept{root.id};
    std::vector<Requirement> rules{root};
    for (size_t at = 0; at < rules.size(); ++at)
        for (const Requirement &rule : rows.requirements)
            if (rule.parent == rules[at].id && kept.insert(rule.id).second)
                rules.push_back(rule);
    rows.requirements = std::move(rules);
    std::erase_if(rows.requirementItems, [&](const RequirementItem &item) {
        return item.requirement == root.id || !kept.contains(item.requirement);
    });
    for (RequirementItem item : asked.items) {
        item.requirement = root.id;
        rows.requirementItems.push_back(item);
    }
    std::erase_if(rows.requirementSites, [&](const RequirementSite &site) { return !kept.contains(site.requirement); });
}

/// The version before this one of the same framework: the one in force, else the newest other.
Result<std::optional<FrameworkVersion>> formerOf(storage::Database &database, const FrameworkVersion &version)
{
    const auto versions = storage::CrosswalkReads(database).versionsOf(version.framework);
    if (!versions)
        return versions.error();
    std::optional<FrameworkVersion> former;
    for (const FrameworkVersion &one : versions.value()) {
        const bool inForce = former && former->status == VersionStatus::Adopted;
        if (one.id != version.id && (!inForce || one.status == VersionStatus::Adopted))
            former = one;
    }
    return former;
}

/// The rule, with what it counts of older items said in the trial.
Result<RuleTrial> planTrial(storage::Database &database, const FrameworkVersion &draft,
                            const std::optional<FrameworkVersion> &former, const RuleAsked &asked)
{
    const storage::FrameworkReads reads(database);
    RuleTrial trial;
    progress::FrameworkRows rows{.version = draft};
    Result<void> state;
    take(reads.levels(draft.id), rows.levels, state);
    take(reads.items(draft.id), rows.items, state);
    take(reads.requirements(draft.id), rows.requirements, state);
    take(reads.requirementItems(draft.id), rows.requirementItems, state);
    take(reads.requirementSites(draft.id), rows.requirementSites, state);
    take(reads.reach(draft.id), rows.reach, state);
    take(reads.levelReach(draft.id), rows.levelReach, state);
    if (!state)
        return state.error();
    cutOut(rows, asked);

    // Who has not said by a crosswalk what became of an item most likely kept its code.
    std::unordered_set<Key> related;
    for (const auto &[item, source] : rows.reach)
        related.insert(item);
    std::unordered_set<Key> sameCode;
    if (former) {
        trial.former = former->label;
        const auto older = reads.items(former->id);
        if (!older)
            return older.error();
        QHash<QString, Key> byCode;
        for (const Item &item : older.value())
            byCode.insert(item.code, item.id);
        for (const Item &item : rows.items)
            if (const Key same = byCode.value(item.code); same != 0 && !related.contains(item.id)) {
                rows.reach.emplace_back(item.id, same);
                sameCode.insert(item.id);
            }
    }
    auto plan = progress::planFramework(std::move(rows));
    if (!plan)
        return plan.error();
    trial.plan = std::make_shared<progress::FrameworkPlan>(std::move(plan).value());
    std::unordered_set<Key> counted;
    for (const progress::Node &node : trial.plan->nodes)
        counted.insert(node.items.begin(), node.items.end());
    trial.carried = int(std::ranges::count_if(counted, [&](Key item) { return related.contains(item); }));
    trial.byCode = int(std::ranges::count_if(counted, [&](Key item) { return sameCode.contains(item); }));

    return trial;
}

/// Of somebody who is enrolled in the version before and not in this one, as if they had moved.
Result<std::vector<progress::Standing>> standingsOf(storage::Database &database, RuleTrial &trial,
                                                    const progress::PlaceFacts &places, const AsOf &asOf,
                                                    const FrameworkVersion *former)
{
    auto loaded = loadEvidence(database, trial.person, asOf);
    if (!loaded)
        return loaded.error();
    progress::PersonEvidence evidence = std::move(loaded).value();
    const Key version = trial.plan->version;
    if (former && std::ranges::find(evidence.enrolments, version, &Enrolment::version) == evidence.enrolments.end())
        for (Enrolment &enrolment : evidence.enrolments)
            if (enrolment.version == former->id) {
                enrolment.version = version;
                trial.asMoved = true;
            }
    return progress::evaluate(*trial.plan, places, evidence, asOf.happened);
}

/// Their records are named by no key of the file and are not shown.
std::vector<progress::Standing> standingsOf(RuleTrial &trial, const progress::PlaceFacts &places,
                                            const progress::Imagined &imagined, QDate day)
{
    auto made = progress::imaginedEvidence(*trial.plan, places, imagined, day);
    trial.nowhere = std::move(made.nowhere);
    auto standings = progress::evaluate(*trial.plan, places, made.evidence, day);
    for (progress::Standing &standing : standings)
        standing.used.clear();
    return standings;
}

} // namespace

Result<RuleTrial> tryRule(storage::Database &database, Plans &plans, const RuleAsked &asked, const TriedOn &whom,
                          const AsOf &asOf)
{
    const auto version = storage::FrameworkReads(database).version(asked.rule.version);
    if (!version)
        return version.error();
    if (!version.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("framework_version"), keyToText(asked.rule.version)});
    const FrameworkVersion draft = version.value()->version;
    const Key *person = std::get_if<Key>(&whom);
    if (person) {
        const auto known = storage::Repository<Person>(database).find(*person);
        if (!known)
            return known.error();
        if (!known.value())
            return makeError(ErrorCode::NotFound, {QStringLiteral("person"), keyToText(*person)});
    }
    const auto former = formerOf(database, draft);
    if (!former)
        return former.error();
    const auto places = plans.places(database);
    if (!places)
        return places.error();
    auto planned = planTrial(database, draft, former.value(), asked);
    if (!planned)
        return planned.error();
    RuleTrial trial = std::move(planned).value();
    if (!person) {
        trial.standings = standingsOf(trial, *places.value(), std::get<progress::Imagined>(whom), asOf.happened);
        return trial;
    }
    trial.person = *person;
    auto standings = standingsOf(database, trial, *places.value(), asOf, former.value() ? &*former.value() : nullptr);
    if (!standings)
        return standings.error();
    trial.standings = std::move(standings).value();
    return trial;
}

} // namespace kz::query
