#include "models/query/standing_cache.h"

#include "models/progress/evaluate.h"
#include "models/query/evidence_loader.h"
#include "models/query/standing.h"
#include "models/storage/person_records.h"

#include <algorithm>

namespace kz::query {

namespace {

constexpr int chunk = 256; ///< people computed before they are stored

QDate earlier(QDate a, QDate b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return std::min(a, b);
}

void add(ComputedStandings &computed, const Enrolment &enrolment, const progress::FrameworkPlan &plan,
         const std::vector<progress::Standing> &standings, QDate today)
{
    storage::StandingSummary summary{.person = enrolment.person,
                                     .version = enrolment.version,
                                     .enrolment = enrolment.id,
                                     .progress = progress::progress(plan, standings, enrolment.targetLevel),
                                     .met = 0,
                                     .total = 0,
                                     .achieved = progress::achievedLevel(plan, standings),
                                     .day = today,
                                     .recheckOn = {}};
    for (size_t i = 0; i < standings.size(); ++i) {
        const progress::Standing &standing = standings[i];
        computed.standings.push_back({.person = enrolment.person,
                                      .requirement = standing.requirement,
                                      .have = standing.have,
                                      .need = standing.need,
                                      .met = standing.met,
                                      .metOn = standing.metOn,
                                      .recheckOn = standing.recheckOn});
        summary.recheckOn = earlier(summary.recheckOn, standing.recheckOn);
        if (plan.nodes[i].children.empty()) {
            ++summary.total;
            summary.met += standing.met ? 1 : 0;
        }
    }
    // The end of an enrolment changes what is shown, too.
    if (enrolment.to.isValid())
        summary.recheckOn = earlier(summary.recheckOn, enrolment.to.addDays(1));
    computed.summaries.push_back(summary);
}

} // namespace

Result<ComputedStandings> computeStandings(storage::Database &database, Plans &plans, std::span<const Key> people,
                                           const AsOf &asOf, const std::function<bool()> &carryOn)
{
    ComputedStandings computed;
    const QDate day = asOf.happened;
    const auto places = plans.places(database);
    if (!places)
        return places.error();
    for (const Key person : people) {
        if (carryOn && !carryOn())
            break;
        auto enrolments = storage::recordsOf<Enrolment>(database, person);
        if (!enrolments)
            return enrolments.error();
        auto running = std::move(enrolments).value();
        std::erase_if(running, [day](const Enrolment &enrolment) { return !runsOn(enrolment, day); });
        // Two enrolments in one version: the newer one speaks.
        std::ranges::sort(running, [](const Enrolment &a, const Enrolment &b) {
            return std::tuple(a.version, b.from, b.id) < std::tuple(b.version, a.from, a.id);
        });
        const auto twice = std::ranges::unique(running, {}, &Enrolment::version);
        running.erase(twice.begin(), twice.end());
        if (!running.empty()) {
            const auto evidence = loadEvidence(database, person, asOf);
            if (!evidence)
                return evidence.error();
            for (const Enrolment &enrolment : running) {
                const auto plan = plans.plan(database, enrolment.version);
                if (!plan)
                    return plan.error();
                add(computed, enrolment, *plan.value(),
                    progress::evaluate(*plan.value(), *places.value(), evidence.value(), day, false), day);
            }
        }
        computed.people.push_back(person);
    }
    return computed;
}

Result<void> storeStandings(storage::Database &database, const ComputedStandings &computed)
{
    return storage::StandingRepository(database).store(computed.people, computed.standings, computed.summaries);
}

Result<qint64> rebuildStandings(storage::Database &database, QDate today, bool everyone,
                                const std::function<bool(qint64, qint64)> &progress)
{
    storage::StandingRepository standings(database);
    if (everyone) {
        if (auto done = standings.markEveryoneDirty(); !done)
            return done.error();
    } else if (auto due = standings.markDue(today); !due) {
        return due.error();
    }
    const auto all = standings.dirtyCount();
    if (!all)
        return all.error();
    Plans plans;
    qint64 done = 0;
    while (true) {
        const auto people = standings.dirty(chunk);
        if (!people)
            return people.error();
        if (people.value().empty())
            return done;
        const auto computed = computeStandings(database, plans, people.value(), AsOf::today(today));
        if (!computed)
            return computed.error();
        if (auto stored = storeStandings(database, computed.value()); !stored)
            return stored.error();
        done += qint64(people.value().size());
        if (progress && !progress(done, all.value()))
            return makeError(ErrorCode::Cancelled);
    }
}

} // namespace kz::query
