#pragma once

#include "models/query/placements.h"
#include "models/storage/work_reads.h"

namespace kz::query {

using AbsenceFilter = storage::AbsenceConditions;
using AbsenceLine = storage::AbsenceLine;

/// Who is away: in kana order of the people, then by day.
Result<std::vector<AbsenceLine>> absences(storage::Database &database, const AbsenceFilter &filter);

/// The departments and wards of a site in their order.
Result<std::vector<Department>> departmentsOf(storage::Database &database, Key site);

} // namespace kz::query
