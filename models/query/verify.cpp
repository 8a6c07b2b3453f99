#include "models/query/verify.h"

#include "models/query/standing_cache.h"
#include "models/storage/journal.h"
#include "models/storage/verify_reads.h"

#include <algorithm>

namespace kz::query {

namespace {

constexpr size_t chunkToVerify = 256;

bool same(std::vector<storage::CachedStanding> a, std::vector<storage::CachedStanding> b)
{
    const auto row = [](const storage::CachedStanding &standing) {
        return std::tuple(standing.requirement, standing.have, standing.need, standing.met, standing.metOn,
                          standing.recheckOn);
    };
    std::ranges::sort(a, {}, row);
    std::ranges::sort(b, {}, row);
    return std::ranges::equal(a, b, {}, row, row);
}

bool same(std::vector<storage::StandingSummary> a, std::vector<storage::StandingSummary> b)
{
    // The day it was computed on may lie back: nothing has happened since.
    const auto row = [](const storage::StandingSummary &summary) {
        return std::tuple(summary.version, summary.enrolment, summary.progress, summary.met, summary.total,
                          summary.achieved, summary.recheckOn);
    };
    std::ranges::sort(a, {}, row);
    std::ranges::sort(b, {}, row);
    return std::ranges::equal(a, b, {}, row, row);
}

Result<qint64> wrongAmong(storage::Database &database, Plans &plans, std::span<const Key> people, QDate today)
{
    const auto computed = computeStandings(database, plans, people, AsOf::today(today));
    if (!computed)
        return computed.error();
    std::unordered_map<Key, std::vector<storage::CachedStanding>> standings;
    for (const storage::CachedStanding &standing : computed.value().standings)
        standings[standing.person].push_back(standing);
    std::unordered_map<Key, std::vector<storage::StandingSummary>> summaries;
    for (const storage::StandingSummary &summary : computed.value().summaries)
        summaries[summary.person].push_back(summary);
    qint64 wrong = 0;
    const storage::StandingRepository repository(database);
    for (const Key person : people) {
        const auto cached = repository.of(person);
        if (!cached)
            return cached.error();
        const auto summary = repository.summariesOf(person);
        if (!summary)
            return summary.error();
        if (!same(cached.value(), standings[person]) || !same(summary.value(), summaries[person]))
            ++wrong;
    }
    return wrong;
}

Result<void> verifyStandings(storage::Database &database, QDate today, Verification &found,
                             const std::function<bool(qint64, qint64)> &progress)
{
    const storage::VerifyReads reads(database);
    auto enrolled = reads.enrolledPeople();
    if (!enrolled)
        return enrolled.error();
    auto cached = reads.peopleWithStandings();
    if (!cached)
        return cached.error();
    const auto waiting = reads.waiting(today);
    if (!waiting)
        return waiting.error();
    found.waitingStandings = qint64(waiting.value().size());
    std::vector<Key> all;
    std::ranges::set_union(enrolled.value(), cached.value(), std::back_inserter(all));
    std::vector<Key> people;
    std::ranges::set_difference(all, waiting.value(), std::back_inserter(people));
    Plans plans;
    for (size_t i = 0; i < people.size(); i += chunkToVerify) {
        const auto part = std::span(people).subspan(i, std::min(chunkToVerify, people.size() - i));
        const auto wrong = wrongAmong(database, plans, part, today);
        if (!wrong)
            return wrong.error();
        found.wrongStandings += wrong.value();
        found.checkedPeople += qint64(part.size());
        if (progress && !progress(found.checkedPeople, qint64(people.size())))
            return makeError(ErrorCode::Cancelled);
    }
    return {};
}

} // namespace

Result<Verification> verify(storage::Database &database, QDate today,
                            const std::function<bool(qint64, qint64)> &progress)
{
    Verification found;
    const storage::VerifyReads reads(database);
    const auto damage = reads.damage();
    if (!damage)
        return damage.error();
    found.damage = damage.value();
    const auto broken = storage::Journal(database).firstBroken();
    if (!broken)
        return broken.error();
    found.brokenEntry = broken.value();
    const auto add = [](const Result<qint64> &counted, qint64 &into) -> Result<void> {
        if (!counted)
            return counted.error();
        into += counted.value();
        return {};
    };
    if (auto done = add(reads.wrongSiteCounts(), found.wrongSiteCounts); !done)
        return done.error();
    for (const auto &orphans : {reads.orphanedSites(), reads.orphanedDepartments(), reads.orphanedItems()})
        if (auto done = add(orphans, found.orphans); !done)
            return done.error();
    for (const auto &unlike : {reads.itemsUnlikeTheirHead(), reads.itemsThatLackOthers()})
        if (auto done = add(unlike, found.itemsUnlikeTheirHead); !done)
            return done.error();
    if (auto done = add(reads.brokenAttachments(), found.brokenAttachments); !done)
        return done.error();
    auto strays = storage::recordsUnlikeTheJournal(database);
    if (!strays)
        return strays.error();
    found.strays = std::move(strays).value();
    if (auto done = verifyStandings(database, today, found, progress); !done)
        return done.error();
    return found;
}

} // namespace kz::query
