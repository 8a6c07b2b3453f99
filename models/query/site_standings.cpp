#include "models/query/site_standings.h"

#include "models/query/evidence_loader.h"
#include "models/storage/site_reads.h"

namespace kz::query {

namespace {

Result<void> visitPerson(storage::Database &database, Plans &plans, Key person, const AsOf &asOf,
                         const std::function<Result<void>(const StandingAtSite &)> &visit)
{
    const storage::PeopleReads people(database);
    auto lines = people.enrolments(person);
    if (!lines)
        return lines.error();
    auto running = std::move(lines).value();
    std::erase_if(running, [&](const auto &line) { return !runsOn(line.enrolment, asOf.happened); });
    if (running.empty())
        return {};
    const auto evidence = loadEvidence(database, person, asOf);
    if (!evidence)
        return evidence.error();
    const auto record = people.line(person, asOf.happened);
    if (!record)
        return record.error();
    const auto places = plans.places(database);
    if (!places)
        return places.error();
    for (const storage::EnrolmentLine &line : running) {
        const auto plan = plans.plan(database, line.enrolment.version);
        if (!plan)
            return plan.error();
        const auto standings = progress::evaluate(*plan.value(), *places.value(), evidence.value(), asOf.happened);
        if (auto done = visit({record.value() ? &*record.value() : nullptr, line, plan.value(), standings}); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> eachStandingAtSite(storage::Database &database, Plans &plans, Key site, const AsOf &asOf,
                                const CancelToken &token,
                                const std::function<Result<void>(const StandingAtSite &)> &visit)
{
    const auto belonging = storage::SiteReads(database).belonging(site, asOf.happened);
    if (!belonging)
        return belonging.error();
    for (const auto &[at, person] : belonging.value()) {
        if (token.isCancelled())
            return makeError(ErrorCode::Cancelled);
        if (auto done = visitPerson(database, plans, person, asOf, visit); !done)
            return done;
    }
    return {};
}

} // namespace kz::query
