#pragma once

#include "models/progress/evaluate.h"
#include "models/query/as_of.h"
#include "models/query/plans.h"
#include "models/query/read_pool.h"

namespace kz::query {

/// A rule of credits that is met today and will be so no more, though nothing is taken back: old credits leave its
/// window, or a fiscal year ends short of its minimum.
struct LapsingCredits {
    Key person = 0;
    QString name;
    PlanPtr plan;
    size_t node = 0;             ///< of the plan
    QDate day;                   ///< the first on which it is not met
    progress::Standing standing; ///< on that day
};

/// Of everybody enrolled where credits are asked for on the way to their target, what lapses by a day; the soonest
/// first. Today by the cache of standings, so that nobody is evaluated whom time does not touch; on another day
/// everybody enrolled there is: a worker's task. Cancelled with the token.
Result<std::vector<LapsingCredits>> lapsingCredits(storage::Database &database, Plans &plans, const AsOf &asOf,
                                                   QDate until, const CancelToken &token);

} // namespace kz::query
