#pragma once

#include "models/query/people.h"
#include "models/query/person_paper.h"
#include "models/query/placements.h"

namespace kz::query {

/// How many are at a place at once: for each week the most on any of its days.
struct PlaceWeeks {
    QString department; ///< empty: the site as a whole
    std::optional<int> capacity;
    std::vector<int> weeks;

    bool isOver(size_t week) const { return capacity && weeks[week] > *capacity; }
};

/// Whoever trains at a site in a fiscal year, with the days they are away while there.
struct ScheduledPerson {
    Key person = 0;
    QString name;
    std::vector<PlacementRow> stays; ///< by day
    std::vector<Absence> absences;   ///< that fall into one of them
};

/// ローテーション表 of a site.
struct SiteSchedule {
    Site site;
    int fiscalYear = 0;
    QDate from;                          ///< the Monday of the week of 1 April, so that every week is whole
    QDate to;                            ///< the Sunday of the week of 31 March
    std::vector<ScheduledPerson> people; ///< in the order in which they come
    std::vector<PlaceWeeks> loads;       ///< the site, then departments that take only so many
    PaperSettings settings;
};
/// Stays that train. NotFound when there is no such site.
Result<SiteSchedule> siteSchedule(storage::Database &database, Key site, int fiscalYear);

/// The same of a person: every stay of the year, absences, and weeks against what is asked for.
struct PersonSchedule {
    PersonHeader header;
    AsOf asOf;
    int fiscalYear = 0;
    QDate from;
    QDate to;
    std::vector<PlacementRow> stays;           ///< by day
    std::vector<Absence> absences;             ///< that touch the year or one of its stays, by day
    std::vector<EnrolmentStanding> enrolments; ///< whose rules may ask for weeks
    PaperSettings settings;
};
/// NotFound when there is no such person.
Result<PersonSchedule> personSchedule(storage::Database &database, Plans &plans, Key person, int fiscalYear,
                                      const AsOf &asOf);

} // namespace kz::query
