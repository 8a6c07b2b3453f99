#pragma once

#include "models/query/people.h"
#include "models/query/shortfall.h"
#include "models/query/sites.h"
#include "models/storage/home_reads.h"

namespace kz::query {

/// Somebody behind, in what, and why.
struct BehindPerson {
    PersonRow row;
    EnrolmentRow enrolment; ///< the one farthest behind its pace
    std::vector<Shortfall> shortfalls;
};

/// What the coordinator's first page shows.
struct HomeSummary {
    AsOf asOf;
    int fiscalYear = 0;
    storage::YearCounts counts;
    StateCounts states;                                  ///< of everybody enrolled
    std::vector<SiteStanding> sites;                     ///< member sites with people
    int behindCount = 0;                                 ///< all of them; `behind` holds the first
    std::vector<BehindPerson> behind;                    ///< the farthest behind first
    std::vector<storage::UnsupervisedLine> unsupervised; ///< running, or beginning within 30 days
    std::vector<storage::ExpiringLine> expiring;         ///< within 90 days
};
Result<HomeSummary> homeSummary(storage::Database &database, Plans &plans, const AsOf &asOf,
                                const CancelToken &token = {}, size_t mostBehind = 30);

/// What one trainee's first page shows.
struct TraineeHome {
    PersonRow row;
    struct Missing {
        EnrolmentRow enrolment;
        std::vector<Shortfall> shortfalls; ///< everything that is missing
    };
    std::vector<Missing> missing;
    std::optional<Placement> placement; ///< running on the day
    QString placementSite;
    std::optional<Placement> next;
    QString nextSite;
    int returned = 0; ///< log entries sent back
};
Result<TraineeHome> traineeHome(storage::Database &database, Plans &plans, Key person, const AsOf &asOf);

} // namespace kz::query
