#pragma once

#include "models/query/as_of.h"
#include "models/query/plans.h"
#include "models/storage/standing_repository.h"

#include <functional>
#include <span>

namespace kz::query {

/// What the cache of today's standings should hold for some people: computed by readers, stored by the writer.
struct ComputedStandings {
    std::vector<Key> people;
    std::vector<storage::CachedStanding> standings;
    std::vector<storage::StandingSummary> summaries;
};

/// Computes the standings of people; those of today are what the cache holds. Enrolments that do not run on the day
/// leave nothing.
/// `carryOn`, asked before each person, ends it early: `people` names those who are complete.
Result<ComputedStandings> computeStandings(storage::Database &database, Plans &plans, std::span<const Key> people,
                                           const AsOf &asOf, const std::function<bool()> &carryOn = {});

/// Stores them, within the caller's transaction.
Result<void> storeStandings(storage::Database &database, const ComputedStandings &computed);

/// Brings the whole cache up to date, here and now: everyone enrolled when `everyone`, else those who wait and those
/// whose standing time has changed. For the command line, the demo and verify, inside a transaction of the writer
/// (EditDoor::maintain). `progress` hears how many of how many are done; false cancels with Cancelled.
Result<qint64> rebuildStandings(storage::Database &database, QDate today, bool everyone,
                                const std::function<bool(qint64 done, qint64 all)> &progress = {});

} // namespace kz::query
