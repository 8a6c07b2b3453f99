#pragma once

#include "models/storage/database.h"

namespace kz::storage {

/// What a bulk load brought into one table: how many rows are there, and how many of them are no longer as it brought
/// them. Images are compared, not numbers of entries: what was changed and taken back again is as it was.
struct Imported {
    qint64 rows = 0;
    qint64 changedSince = 0;
};
Result<Imported> imported(Database &database, const char *table, qint64 importId);

/// Takes away what a bulk load inserted into one table (for evidence, with its kind's rows and items; site_count is
/// left to a recount). StillReferenced when something else refers to it.
Result<qint64> removeImported(Database &database, const char *table, qint64 importId);

/// Keeps in mind which bulk load brought a record that is about to be removed, and gives it back to that load when it
/// has been put back.
Result<void> rememberImport(Database &database, const char *table, Key key);
Result<void> returnToImport(Database &database, const char *table, Key key);

/// Marks everybody whose evidence, stays, absences … a bulk load brought as waiting for a new standing.
Result<void> markImportedDirty(Database &database, qint64 importId);

} // namespace kz::storage
