#include "models/query/cohort.h"

#include "models/query/evidence_loader.h"
#include "models/storage/framework_reads.h"

#include <algorithm>

namespace kz::query {

namespace {

std::vector<int> leavesOf(const progress::FrameworkPlan &plan)
{
    std::vector<int> leaves;
    for (int i = 0; i < int(plan.nodes.size()); ++i) {
        if (!progress::isGroup(plan.nodes[size_t(i)].record.kind))
            leaves.push_back(i);
    }
    std::ranges::stable_sort(leaves, {}, [&](int leaf) { return plan.nodes[size_t(leaf)].level; });
    return leaves;
}

} // namespace

Result<Cohort> cohort(storage::Database &database, Plans &plans, Key version, Key site, int intakeYear,
                      const AsOf &asOf)
{
    const auto record = storage::FrameworkReads(database).version(version);
    if (!record)
        return record.error();
    if (!record.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("framework_version"), keyToText(version)});
    const auto plan = plans.plan(database, version);
    if (!plan)
        return plan.error();
    const auto places = plans.places(database);
    if (!places)
        return places.error();
    const Framework &framework = record.value()->framework;
    Cohort found{.title = {framework.titleJa, framework.titleEn},
                 .version = record.value()->version.label,
                 .intakeYear = intakeYear,
                 .asOf = asOf,
                 .plan = plan.value(),
                 .leaves = leavesOf(*plan.value())};
    const auto place = storage::Repository<Site>(database).find(site);
    if (!place)
        return place.error();
    if (place.value())
        found.site = place.value()->name;
    auto settings = paperSettings(database, QStringLiteral("cohort"));
    if (!settings)
        return settings.error();
    found.settings = std::move(settings).value();

    const auto keys
        = peopleKeys(database, plans, {.site = site, .version = version, .intakeYear = intakeYear, .asOf = asOf}, {});
    if (!keys)
        return keys.error();
    auto rows = personRows(database, plans, keys.value(), asOf);
    if (!rows)
        return rows.error();
    for (PersonRow &row : std::move(rows).value()) {
        const auto enrolment = std::ranges::find(row.enrolments, version, &EnrolmentRow::version);
        if (enrolment == row.enrolments.end())
            continue;
        const auto evidence = loadEvidence(database, row.key, asOf);
        if (!evidence)
            return evidence.error();
        CohortPerson &person = found.people.emplace_back();
        person.enrolment = *enrolment;
        const auto level = std::ranges::find(plan.value()->levels, enrolment->targetLevel, &Level::id);
        person.targetLevel = level == plan.value()->levels.end() ? -1 : int(level - plan.value()->levels.begin());
        person.standings = progress::evaluate(*plan.value(), *places.value(), evidence.value(), asOf.happened, false);
        person.row = std::move(row);
    }
    return found;
}

} // namespace kz::query
