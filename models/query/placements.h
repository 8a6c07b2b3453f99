#pragma once

#include "models/storage/placement_reads.h"

namespace kz::query {

/// What a list or a board of placements shows.
using PlacementFilter = storage::PlacementConditions;
using PlacementRow = storage::PlacementLine;

/// By first day, then by person in kana order.
Result<std::vector<Key>> placementKeys(storage::Database &database, const PlacementFilter &filter);
/// Rows for some keys, in their order; what is no more there is left out.
Result<std::vector<PlacementRow>> placementRows(storage::Database &database, const std::vector<Key> &keys);

/// Days × share ÷ 7, absences not looked at: the length of a stay as planned.
double plannedWeeks(const Placement &placement);

} // namespace kz::query
