#pragma once

#include "models/query/person_matters.h"
#include "models/query/person_paper.h"

namespace kz::query {

/// 研修履歴書: everything that stands in the file about somebody's way, from the first day to the last.
struct TrainingRecord {
    PersonMatters matters;
    Title profession;
    AsOf asOf;
    std::vector<StayLine> stays;   ///< rotations and dispatches that have begun by the day
    std::vector<Absence> absences; ///< the same
    PaperSettings settings;

    /// The employment that ended last by the day; null while one goes on, or without any.
    const Employment *leaving() const;
};

/// NotFound when there is no such person.
Result<TrainingRecord> trainingRecord(storage::Database &database, Key person, const AsOf &asOf);

} // namespace kz::query
