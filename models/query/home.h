#pragma once

#include "models/query/attention.h"
#include "models/query/interviews.h"
#include "models/query/people.h"
#include "models/query/shortfall.h"
#include "models/query/sites.h"
#include "models/storage/asked_reads.h"
#include "models/storage/home_reads.h"

namespace kz::query {

/// Somebody behind, in what, and why.
struct BehindPerson {
    PersonRow row;
    EnrolmentRow enrolment; ///< the one farthest behind its pace
    std::vector<Shortfall> shortfalls;
};

/// The figures that stand at once: counts over short tables.
struct HomeCounts {
    int fiscalYear = 0;
    storage::YearCounts year;   ///< waiting: forms that are to be countersigned as well
    storage::YearCounts before; ///< a year earlier
};
Result<HomeCounts> homeCounts(storage::Database &database, Plans &plans, const AsOf &asOf);

/// Items observed in a month, by the day they happened.
struct ObservedMonth {
    QDate month; ///< its first day
    qint64 logged = 0;
    qint64 rated = 0; ///< by others
    qint64 self = 0;
};

/// What happened month by month, and what the fiscal year came to so far beside the same months of the year before.
/// From site_count whatever the day: to the end of the day's month, as the file knows it now.
struct HomeTrend {
    struct Sum {
        qint64 logged = 0;
        qint64 rated = 0;
        double dispatchDays = 0; ///< person-days, to the day itself
    };
    int fiscalYear = 0;
    Sum year;
    Sum before;
    std::vector<ObservedMonth> months; ///< the last 24, oldest first
};
/// Of one site or of all (0).
Result<HomeTrend> homeTrend(storage::Database &database, const AsOf &asOf, Key site = 0);

/// What the coordinator's first page shows.
struct HomeSummary {
    AsOf asOf;
    int fiscalYear = 0;
    storage::YearCounts counts;
    StateCounts states;               ///< of everybody enrolled
    std::vector<SiteStanding> sites;  ///< member sites with people
    int behindCount = 0;              ///< all of them; `behind` holds the first
    std::vector<BehindPerson> behind; ///< the farthest behind first
    Attention attention;
};
/// `reader`: whose page it is (see attention()).
Result<HomeSummary> homeSummary(storage::Database &database, Plans &plans, const Actor &reader, const AsOf &asOf,
                                const CancelToken &token = {}, size_t mostBehind = 30);

/// Where a trainee is or will be: a stay of the plan, or without days where they belong.
struct TraineePlace {
    Key site = 0;
    Key department = 0; ///< 0: the site as a whole
    QString siteName;
    QString departmentName;
    QDate from;
    QDate to;
};

/// What one trainee's first page shows.
struct TraineeHome {
    PersonRow row;
    struct Missing {
        EnrolmentRow enrolment;
        PlanPtr plan;
        std::vector<Shortfall> shortfalls; ///< everything that is missing
        /// Of each shortfall's missing items the first of `places` that offers it; nothing: none of them does.
        std::vector<std::vector<std::optional<size_t>>> where;
    };
    std::vector<Missing> missing;
    /// Stays that run or are to come, by their first day, and where one belongs as the last.
    std::vector<TraineePlace> places;
    bool hasStays = false;              ///< some of the places are stays
    std::optional<Placement> placement; ///< running on the day
    QString placementSite;
    std::optional<Placement> next;
    QString nextSite;
    int returned = 0;                      ///< log entries sent back
    std::optional<InterviewLine> toAgree;  ///< the last interview, where they have not agreed to it yet
    std::vector<storage::AskedLine> asked; ///< feedback on others they have not given yet, by due day
};
Result<TraineeHome> traineeHome(storage::Database &database, Plans &plans, Key person, const AsOf &asOf);

} // namespace kz::query
