#include "models/query/home.h"

#include "models/base/dates.h"
#include "models/query/evidence_loader.h"
#include "models/storage/person_records.h"

#include <algorithm>

namespace kz::query {

namespace {

constexpr size_t reasons = 3; ///< shown of each person

/// Where somebody belongs on the day: the last affiliation that has begun.
Result<Affiliation> affiliationOf(storage::Database &database, Key person, QDate day)
{
    const auto all = storage::recordsOf<Affiliation>(database, person);
    if (!all)
        return all.error();
    Affiliation found;
    for (const Affiliation &affiliation : all.value())
        if (affiliation.from <= day && (!affiliation.to.isValid() || affiliation.to >= day)
            && (found.id == 0 || affiliation.from >= found.from))
            found = affiliation;
    return found;
}

Result<QString> siteName(storage::Database &database, Key site)
{
    const auto found = storage::Repository<Site>(database).find(site);
    if (!found)
        return found.error();
    return found.value() ? found.value()->name : QString();
}

Result<std::vector<Shortfall>> shortfallsOf(storage::Database &database, Plans &plans, Key person,
                                            const EnrolmentRow &enrolment, const AsOf &asOf, Gaps &gaps, size_t most)
{
    const auto plan = plans.plan(database, enrolment.version);
    if (!plan)
        return plan.error();
    const auto places = plans.places(database);
    if (!places)
        return places.error();
    const auto evidence = loadEvidence(database, person, asOf);
    if (!evidence)
        return evidence.error();
    const auto belongs = affiliationOf(database, person, asOf.happened);
    if (!belongs)
        return belongs.error();
    const auto standings = progress::evaluate(*plan.value(), *places.value(), evidence.value(), asOf.happened);
    const std::optional<Key> level = enrolment.targetLevel ? std::optional(enrolment.targetLevel) : std::nullopt;
    return shortfalls(*plan.value(), standings, level, belongs.value().site, belongs.value().department.value_or(0),
                      gaps, most);
}

Result<void> addPlace(storage::Database &database, TraineePlace place, TraineeHome &home)
{
    auto name = siteName(database, place.site);
    if (!name)
        return name.error();
    place.siteName = std::move(name).value();
    if (place.department != 0) {
        const auto ward = storage::Repository<Department>(database).find(place.department);
        if (!ward)
            return ward.error();
        place.departmentName = ward.value() ? ward.value()->name : QString();
    }
    home.places.push_back(std::move(place));
    return {};
}

/// Where somebody is or will be, and at last where they belong.
Result<void> addPlaces(storage::Database &database, const std::vector<Placement> &placements, Key person, QDate day,
                       TraineeHome &home)
{
    std::vector<Placement> stays;
    std::ranges::copy_if(placements, std::back_inserter(stays),
                         [&](const Placement &placement) { return placement.to >= day; });
    std::ranges::stable_sort(stays, {}, &Placement::from);
    for (const Placement &stay : stays) {
        const auto done = addPlace(database,
                                   {.site = stay.site,
                                    .department = stay.department.value_or(0),
                                    .siteName = {},
                                    .departmentName = {},
                                    .from = stay.from,
                                    .to = stay.to},
                                   home);
        if (!done)
            return done;
    }
    home.hasStays = !stays.empty();
    const auto belongs = affiliationOf(database, person, day);
    if (!belongs)
        return belongs.error();
    if (belongs.value().site == 0)
        return {};
    return addPlace(database,
                    {.site = belongs.value().site,
                     .department = belongs.value().department.value_or(0),
                     .siteName = {},
                     .departmentName = {},
                     .from = {},
                     .to = {}},
                    home);
}

/// Looks for each thing that is missing at the places in turn.
Result<void> findPlaces(const std::vector<TraineePlace> &places, Gaps &gaps, TraineeHome::Missing &missing)
{
    const progress::FrameworkPlan &plan = *missing.plan;
    for (const Shortfall &shortfall : missing.shortfalls) {
        const auto node = std::ranges::find(plan.nodes, shortfall.requirement,
                                            [](const progress::Node &each) { return each.record.id; });
        auto &where = missing.where.emplace_back();
        for (const MissingItem &item : shortfall.missing) {
            auto &found = where.emplace_back();
            for (size_t i = 0; i < places.size() && !found; ++i) {
                const auto gap
                    = gaps.of(plan, int(node - plan.nodes.begin()), item.item, places[i].site, places[i].department);
                if (!gap)
                    return gap.error();
                if (gap.value() == Gap::None)
                    found = i;
            }
        }
    }
    return {};
}

double lag(const EnrolmentRow &row)
{
    return row.pace - row.progress;
}

} // namespace

Result<HomeSummary> homeSummary(storage::Database &database, Plans &plans, const Actor &reader, const AsOf &asOf,
                                const CancelToken &token, size_t mostBehind)
{
    const QDate day = asOf.happened;
    HomeSummary summary{.asOf = asOf, .fiscalYear = fiscalYearOf(day)};
    const storage::HomeReads reads(database);
    Result<void> state;
    take(reads.counts(fiscalYearStart(summary.fiscalYear), day), summary.counts, state);
    take(attention(database, plans, reader, asOf, token), summary.attention, state);
    int formsWaiting = 0;
    take(formsToCountersign(database, plans, day), formsWaiting, state);
    if (!state)
        return state.error();
    summary.counts.waiting += formsWaiting;

    std::vector<std::pair<Key, EnrolmentRow>> behind;
    auto sites = compareSites(database, plans, asOf, token, [&](const Measure::Measured &measured) {
        const auto &rows = measured.enrolments;
        if (rows.empty() && measured.state == PaceState::NotEnrolled)
            return; // was enrolled once
        if (std::ranges::any_of(rows, [](const EnrolmentRow &row) { return !row.known; })) {
            ++summary.states.unknown;
            return;
        }
        ++summary.states.people[size_t(measured.state)];
        if (measured.state != PaceState::Behind)
            return;
        const EnrolmentRow *farthest = nullptr;
        for (const EnrolmentRow &row : rows)
            if (row.state == PaceState::Behind && (!farthest || lag(row) > lag(*farthest)))
                farthest = &row;
        behind.emplace_back(measured.person, *farthest);
    });
    if (!sites)
        return sites.error();
    summary.sites = std::move(sites).value();
    summary.behindCount = int(behind.size());
    std::ranges::stable_sort(behind, [](const auto &a, const auto &b) { return lag(a.second) > lag(b.second); });
    if (behind.size() > mostBehind)
        behind.resize(mostBehind);
    Gaps gaps(database, day);
    for (const auto &[person, enrolment] : behind) {
        if (token.isCancelled())
            return makeError(ErrorCode::Cancelled);
        auto rows = personRows(database, plans, {person}, asOf);
        if (!rows)
            return rows.error();
        if (rows.value().empty())
            continue;
        auto why = shortfallsOf(database, plans, person, enrolment, asOf, gaps, reasons);
        if (!why)
            return why.error();
        summary.behind.push_back({rows.value().front(), enrolment, std::move(why).value()});
    }
    return summary;
}

Result<TraineeHome> traineeHome(storage::Database &database, Plans &plans, Key person, const AsOf &asOf)
{
    const QDate day = asOf.happened;
    const auto rows = personRows(database, plans, {person}, asOf);
    if (!rows)
        return rows.error();
    if (rows.value().empty())
        return makeError(ErrorCode::NotFound, {QStringLiteral("person"), keyToText(person)});
    TraineeHome home{.row = rows.value().front()};
    const auto placements = storage::recordsOf<Placement>(database, person);
    if (!placements)
        return placements.error();
    if (const auto done = addPlaces(database, placements.value(), person, day, home); !done)
        return done.error();
    Gaps gaps(database, day);
    for (const EnrolmentRow &enrolment : home.row.enrolments) {
        const auto plan = plans.plan(database, enrolment.version);
        if (!plan)
            return plan.error();
        auto shortfalls = shortfallsOf(database, plans, person, enrolment, asOf, gaps, 0);
        if (!shortfalls)
            return shortfalls.error();
        TraineeHome::Missing missing{
            .enrolment = enrolment, .plan = plan.value(), .shortfalls = std::move(shortfalls).value(), .where = {}};
        if (const auto done = findPlaces(home.places, gaps, missing); !done)
            return done.error();
        home.missing.push_back(std::move(missing));
    }
    for (const Placement &placement : placements.value()) {
        const bool running = placement.from <= day && placement.to >= day;
        if (running && (!home.placement || placement.share > home.placement->share))
            home.placement = placement;
        if (placement.from > day && (!home.next || placement.from < home.next->from))
            home.next = placement;
    }
    if (home.placement) {
        auto name = siteName(database, home.placement->site);
        if (!name)
            return name.error();
        home.placementSite = name.value();
    }
    if (home.next) {
        auto name = siteName(database, home.next->site);
        if (!name)
            return name.error();
        home.nextSite = name.value();
    }
    const auto entries = storage::PersonReads(database).returnedCount(person);
    if (!entries)
        return entries.error();
    home.returned = entries.value();
    auto asked = storage::AskedReads(database).waitingFor(person, day);
    if (!asked)
        return asked.error();
    home.asked = std::move(asked).value();
    const auto held = interviews(database, person, asOf);
    if (!held)
        return held.error();
    // A packet brings the days of interviews and none of their words.
    if (!held.value().lines.empty())
        if (const InterviewLine &last = held.value().lines.front();
            !last.interview.agreedOn.isValid() && !last.interview.goals.trimmed().isEmpty())
            home.toAgree = last;
    return home;
}

} // namespace kz::query
