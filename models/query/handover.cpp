#include "models/query/handover.h"

#include "models/query/interviews.h"

namespace kz::query {

namespace {

Result<void> addInterview(storage::Database &database, HandoverPerson &person, const AsOf &asOf)
{
    const auto all = interviews(database, person.row.key, asOf);
    if (!all)
        return all.error();
    for (const auto &line : all.value().lines) { // the newest first
        if (!person.goals && !line.interview.goals.isEmpty())
            person.goals = line.interview;
        if (!person.next.isValid())
            person.next = line.interview.followUp;
    }
    return {};
}

Result<void> addStays(storage::Database &database, HandoverPerson &person, const AsOf &asOf)
{
    const auto keys = placementKeys(database, {.person = person.row.key, .from = asOf.happened, .to = {}});
    if (!keys)
        return keys.error();
    auto stays = placementRows(database, keys.value());
    if (!stays)
        return stays.error();
    person.stays = std::move(stays).value();
    return {};
}

} // namespace

Result<Handover> handover(storage::Database &database, Plans &plans, Key site, Key department, const AsOf &asOf)
{
    auto open = handout(database, plans, site, department, asOf, HandoutOf::Everybody);
    if (!open)
        return open.error();
    Handout everybody = std::move(open).value();
    Handover found{.site = everybody.site, .department = everybody.department, .asOf = asOf, .people = {}};
    auto settings = paperSettings(database, QStringLiteral("handover"));
    if (!settings)
        return settings.error();
    found.settings = std::move(settings).value();
    const storage::PersonReads reads(database);
    for (OpenPerson &one : everybody.people) {
        HandoverPerson &person = found.people.emplace_back();
        person.row = std::move(one.row);
        person.open = std::move(one.lines);
        auto responsible = reads.dutiesFor(person.row.key, asOf.happened);
        if (!responsible)
            return responsible.error();
        person.responsible = std::move(responsible).value();
        if (auto done = addInterview(database, person, asOf); !done)
            return done.error();
        if (auto done = addStays(database, person, asOf); !done)
            return done.error();
    }
    return found;
}

} // namespace kz::query
