#pragma once

#include "models/query/people.h"
#include "models/query/person_paper.h"

namespace kz::query {

/// Somebody enrolled in a version, and how everything it asks for stands.
struct CohortPerson {
    PersonRow row;
    EnrolmentRow enrolment;                    ///< in the version
    int targetLevel = -1;                      ///< index into the plan's levels; -1: the whole version
    std::vector<progress::Standing> standings; ///< in the order of the plan's nodes, not explained
};

/// 到達状況一覧表: everybody enrolled in one version on a day, or those of a site, or of an intake year.
struct Cohort {
    Title title;
    QString version; ///< its label
    QString site;    ///< empty: all
    int intakeYear = 0;
    AsOf asOf;
    PlanPtr plan;
    std::vector<int> leaves;          ///< indexes of what is asked for, level by level: groups aside
    std::vector<CohortPerson> people; ///< in kana order
    PaperSettings settings;

    /// Nobody is asked for what lies above their target level.
    bool isAsked(const CohortPerson &person, int node) const
    {
        return person.targetLevel < 0 || plan->nodes[size_t(node)].level <= person.targetLevel;
    }
};

/// `site` and `intakeYear` 0: all. NotFound when there is no such version. A worker's task.
Result<Cohort> cohort(storage::Database &database, Plans &plans, Key version, Key site, int intakeYear,
                      const AsOf &asOf);

} // namespace kz::query
