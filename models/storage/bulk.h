#pragma once

#include "models/storage/database.h"

namespace kz::storage {

/// What a bulk load brought into one table: how many rows, and whether any was changed or is needed since.
struct Imported {
    qint64 rows = 0;
    qint64 changedSince = 0;
};
Result<Imported> imported(Database &database, const char *table, qint64 importId);

/// Takes away what a bulk load inserted into one table (for evidence, with its kind's rows and items; site_count is
/// left to a recount). StillReferenced when something else refers to it.
Result<qint64> removeImported(Database &database, const char *table, qint64 importId);

/// Marks everybody whose evidence a bulk load brought as waiting for a new standing.
Result<void> markImportedDirty(Database &database, qint64 importId);

} // namespace kz::storage
