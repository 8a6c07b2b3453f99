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

} // namespace

Result<RuleTrial> tryRule(storage::Database &database, Plans &plans, const RuleAsked &asked, Key person,
                          const AsOf &asOf)
{
    const storage::FrameworkReads reads(database);
    const auto version = reads.version(asked.rule.version);
    if (!version)
        return version.error();
    if (!version.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("framework_version"), keyToText(asked.rule.version)});
    const auto whose = storage::Repository<Person>(database).find(person);
    if (!whose)
        return whose.error();
    if (!whose.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("person"), keyToText(person)});
    const FrameworkVersion draft = version.value()->version;
    RuleTrial trial{.person = *whose.value()};

    progress::FrameworkRows rows{.version = draft};
    Result<void> state;
    take(reads.levels(draft.id), rows.levels, state);
    take(reads.items(draft.id), rows.items, state);
    take(reads.requirements(draft.id), rows.requirements, state);
    take(reads.requirementItems(draft.id), rows.requirementItems, state);
    take(reads.requirementSites(draft.id), rows.requirementSites, state);
    take(reads.reach(draft.id), rows.reach, state);
    if (!state)
        return state.error();
    cutOut(rows, asked);

    // Who has not said by a crosswalk what became of an item most likely kept its code.
    const auto former = formerOf(database, draft);
    if (!former)
        return former.error();
    std::unordered_set<Key> related;
    for (const auto &[item, source] : rows.reach)
        related.insert(item);
    std::unordered_set<Key> sameCode;
    if (former.value()) {
        trial.former = former.value()->label;
        const auto older = reads.items(former.value()->id);
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

    const auto places = plans.places(database);
    if (!places)
        return places.error();
    auto loaded = loadEvidence(database, person, asOf);
    if (!loaded)
        return loaded.error();
    progress::PersonEvidence evidence = std::move(loaded).value();
    if (former.value()
        && std::ranges::find(evidence.enrolments, draft.id, &Enrolment::version) == evidence.enrolments.end())
        for (Enrolment &enrolment : evidence.enrolments)
            if (enrolment.version == former.value()->id) {
                enrolment.version = draft.id;
                trial.asMoved = true;
            }
    trial.standings = progress::evaluate(*trial.plan, *places.value(), evidence, asOf.happened);
    return trial;
}

} // namespace kz::query
