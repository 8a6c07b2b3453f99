#pragma once

#include "models/base/result.h"
#include "models/storage/journal.h"

namespace kz::edit {

/// Whether the row is of something that no action changes any more: of an individual plan that is closed, or of a
/// version that is no draft. `entry` is all that the row's entry wrote: one that itself closed the plan or adopted the
/// version may be taken back with all it did.
Result<bool> isSettled(storage::Database &database, const storage::JournalRow &row,
                       const std::vector<storage::JournalRow> &entry);

} // namespace kz::edit
