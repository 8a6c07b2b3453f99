#pragma once

#include "models/progress/evaluate.h"
#include "models/query/measured.h"
#include "models/query/plans.h"
#include "models/query/read_pool.h"
#include "models/storage/people_reads.h"

namespace kz::query {

/// How somebody who belongs to a site stands in one of what they are enrolled in on the day.
struct StandingAtSite {
    const storage::PersonLine *person = nullptr; ///< null: no record of them is there
    const storage::EnrolmentLine &line;
    const PlanPtr &plan;
    const std::vector<progress::Standing> &standings; ///< beside plan->nodes, explained
};

/// Everybody who belongs to the site on the day, enrolment by enrolment; ended ones are left out. Reads each one's
/// evidence once: a worker's task; Cancelled with the token. What `visit` fails with ends it.
Result<void> eachStandingAtSite(storage::Database &database, Plans &plans, Key site, const AsOf &asOf,
                                const CancelToken &token,
                                const std::function<Result<void>(const StandingAtSite &)> &visit);

} // namespace kz::query
