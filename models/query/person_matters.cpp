#include "models/query/person_matters.h"

#include "models/storage/application_records.h"
#include "models/storage/leaving_reads.h"
#include "models/storage/person_records.h"

#include <algorithm>

namespace kz::query {

namespace {

/// The name of a record, empty where there is none.
template <typename Record>
Result<QString> nameOf(storage::Database &database, std::optional<Key> key)
{
    if (!key)
        return QString();
    const auto found = storage::Repository<Record>(database).find(*key);
    if (!found)
        return found.error();
    return found.value() ? found.value()->name : QString();
}

Result<std::vector<PersonMatters::EnrolmentLine>> enrolmentsOf(storage::Database &database, Key person,
                                                               const Choices &choices)
{
    auto found = storage::recordsOf<Enrolment>(database, person);
    if (!found)
        return found.error();
    std::vector<PersonMatters::EnrolmentLine> lines;
    for (const Enrolment &enrolment : found.value()) {
        PersonMatters::EnrolmentLine line{.enrolment = enrolment, .title = {}};
        for (const Choices::Version &one : choices.versions)
            if (one.version.id == enrolment.version)
                line.title = {one.framework.titleJa, one.framework.titleEn};
        lines.push_back(std::move(line));
    }
    std::ranges::sort(lines, std::ranges::greater(), [](const auto &line) { return line.enrolment.from; });
    return lines;
}

Result<std::vector<PersonMatters::DutyLine>> dutiesOf(storage::Database &database, Key person)
{
    const auto found = storage::dutiesAround(database, person);
    if (!found)
        return found.error();
    std::vector<PersonMatters::DutyLine> lines;
    for (const Duty &duty : found.value()) {
        const auto who = nameOf<Person>(database, duty.person);
        const auto whom = nameOf<Person>(database, duty.trainee);
        const auto where = nameOf<Site>(database, duty.site);
        for (const auto *name : {&who, &whom, &where})
            if (!*name)
                return name->error();
        lines.push_back({duty, who.value(), whom.value(), where.value()});
    }
    std::ranges::sort(lines, std::ranges::greater(), [](const auto &line) { return line.duty.from; });
    return lines;
}

Result<PersonMatters::Open> openOf(storage::Database &database, Key person)
{
    PersonMatters::Open open;
    std::vector<LevelApplication> applications;
    std::vector<HandedForm> forms;
    Result<void> state;
    take(storage::EventReads(database).eventsOf(person, {}), open.registrations, state);
    take(storage::deputiesAround(database, person), open.deputies, state);
    take(storage::openApplications(database, person), applications, state);
    take(storage::formsOutAround(database, person), forms, state);
    take(storage::draftsBy(database, person), open.drafts, state);
    take(storage::packetsOutOf(database, person), open.packets, state);
    if (!state)
        return state.error();
    std::erase_if(open.registrations,
                  [](const PersonEventLine &line) { return line.attendance.status != AttendanceStatus::Registered; });
    open.applications = int(applications.size());
    open.forms = int(forms.size());
    return open;
}

} // namespace

Result<PersonMatters> personMatters(storage::Database &database, Key person, const AsOf &asOf)
{
    PersonMatters matters;
    auto records = personRecords(database, person);
    if (!records)
        return records.error();
    matters.records = std::move(records).value();
    auto all = choices(database);
    if (!all)
        return all.error();
    matters.choices = std::move(all).value();
    auto enrolments = enrolmentsOf(database, person, matters.choices);
    if (!enrolments)
        return enrolments.error();
    matters.enrolments = std::move(enrolments).value();
    auto awards = certificates(database, person, asOf);
    if (!awards)
        return awards.error();
    matters.awards = std::move(awards).value();
    auto duties = dutiesOf(database, person);
    if (!duties)
        return duties.error();
    matters.duties = std::move(duties).value();
    std::vector<Key> sites;
    for (const Affiliation &one : matters.records.affiliations)
        sites.push_back(one.site);
    for (const PersonMatters::DutyLine &line : matters.duties)
        if (line.duty.site)
            sites.push_back(*line.duty.site);
    if (auto done = addSites(database, matters.choices, sites); !done)
        return done.error();
    const auto keys = placementKeys(database, {.person = person});
    if (!keys)
        return keys.error();
    auto stays = placementRows(database, keys.value());
    if (!stays)
        return stays.error();
    matters.stays = std::move(stays).value();
    auto plans = storage::recordsOf<IndividualPlan>(database, person);
    if (!plans)
        return plans.error();
    matters.plans = std::move(plans).value();
    std::erase_if(matters.plans, [](const IndividualPlan &plan) { return plan.status != PlanStatus::Open; });
    auto open = openOf(database, person);
    if (!open)
        return open.error();
    matters.open = std::move(open).value();
    return matters;
}

} // namespace kz::query
