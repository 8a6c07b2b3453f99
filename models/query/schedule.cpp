#include "models/query/schedule.h"

#include "models/base/dates.h"
#include "models/query/headcount.h"
#include "models/query/rotations.h"
#include "models/storage/person_records.h"

#include <algorithm>

namespace kz::query {

namespace {

constexpr int daysOfWeek = 7;

Result<std::vector<PlacementRow>> staysOf(storage::Database &database, const PlacementFilter &filter)
{
    const auto keys = placementKeys(database, filter);
    if (!keys)
        return keys.error();
    return placementRows(database, keys.value());
}

bool touches(const Absence &absence, QDate from, QDate to)
{
    return absence.from <= to && (!absence.to.isValid() || absence.to >= from);
}

/// By day; which of them a paper speaks of is for whoever asks.
Result<std::vector<Absence>> absencesOf(storage::Database &database, Key person)
{
    auto all = storage::recordsOf<Absence>(database, person);
    if (!all)
        return all.error();
    std::vector<Absence> found = std::move(all).value();
    std::ranges::sort(found, {}, &Absence::from);
    return found;
}

/// Whether somebody is away during one of the stays, which may reach beyond the year.
bool touchesOne(const Absence &absence, const std::vector<PlacementRow> &stays)
{
    return std::ranges::any_of(
        stays, [&](const PlacementRow &stay) { return touches(absence, stay.placement.from, stay.placement.to); });
}

PlaceWeeks loadOf(const SiteSchedule &schedule, const std::vector<PlacementRow> &stays, const Department *department)
{
    PlaceWeeks load{.department = department ? department->name : QString(),
                    .capacity = department ? department->capacity : schedule.site.capacity,
                    .weeks = {}};
    std::vector<Presence> there;
    for (const PlacementRow &stay : stays)
        if (!department || stay.placement.department.value_or(0) == department->id)
            there.push_back({stay.placement.person, stay.placement.from, stay.placement.to});
    for (const WeekLoad &week : weekLoads(std::move(there), schedule.from, schedule.to))
        load.weeks.push_back(week.people);
    return load;
}

} // namespace

Result<SiteSchedule> siteSchedule(storage::Database &database, Key site, int fiscalYear)
{
    const auto place = storage::Repository<Site>(database).find(site);
    if (!place)
        return place.error();
    if (!place.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("site"), keyToText(site)});
    SiteSchedule schedule{.site = *place.value(),
                          .fiscalYear = fiscalYear,
                          .from = weekStart(fiscalYearStart(fiscalYear)),
                          .to = weekStart(fiscalYearEnd(fiscalYear)).addDays(daysOfWeek - 1)};
    auto settings = paperSettings(database, QStringLiteral("rotations"));
    if (!settings)
        return settings.error();
    schedule.settings = std::move(settings).value();
    auto read = staysOf(database, {.site = site, .from = schedule.from, .to = schedule.to});
    if (!read)
        return read.error();
    std::vector<PlacementRow> stays = std::move(read).value();
    std::erase_if(stays, [](const PlacementRow &stay) { return !trains(stay.placement); });
    for (const PlacementRow &stay : stays) {
        if (stay.placement.from > fiscalYearEnd(fiscalYear) || stay.placement.to < fiscalYearStart(fiscalYear))
            continue; // of the neighbouring year in a week of both
        auto person = std::ranges::find(schedule.people, stay.placement.person, &ScheduledPerson::person);
        if (person == schedule.people.end())
            person = schedule.people.insert(person,
                                            ScheduledPerson{.person = stay.placement.person, .name = stay.personName});
        person->stays.push_back(stay);
    }
    for (ScheduledPerson &person : schedule.people) {
        auto absences = absencesOf(database, person.person);
        if (!absences)
            return absences.error();
        person.absences = std::move(absences).value();
        std::erase_if(person.absences, [&](const Absence &absence) { return !touchesOne(absence, person.stays); });
    }
    schedule.loads.push_back(loadOf(schedule, stays, nullptr));
    const auto departments = departmentsOf(database, site);
    if (!departments)
        return departments.error();
    for (const Department &department : departments.value())
        if (department.capacity)
            schedule.loads.push_back(loadOf(schedule, stays, &department));
    return schedule;
}

Result<PersonSchedule> personSchedule(storage::Database &database, Plans &plans, Key person, int fiscalYear,
                                      const AsOf &asOf)
{
    PersonSchedule schedule{.asOf = asOf,
                            .fiscalYear = fiscalYear,
                            .from = weekStart(fiscalYearStart(fiscalYear)),
                            .to = weekStart(fiscalYearEnd(fiscalYear)).addDays(daysOfWeek - 1)};
    Result<void> state;
    take(personHeader(database, plans, person, asOf), schedule.header, state);
    take(paperSettings(database, QStringLiteral("stays")), schedule.settings, state);
    take(staysOf(database, {.person = person, .from = fiscalYearStart(fiscalYear), .to = fiscalYearEnd(fiscalYear)}),
         schedule.stays, state);
    take(absencesOf(database, person), schedule.absences, state);
    if (!state)
        return state.error();
    std::erase_if(schedule.absences, [&](const Absence &absence) {
        return !touches(absence, schedule.from, schedule.to) && !touchesOne(absence, schedule.stays);
    });
    auto standing = personStanding(database, plans, person, asOf);
    if (!standing)
        return standing.error();
    schedule.enrolments = std::move(standing).value().enrolments;
    return schedule;
}

} // namespace kz::query
