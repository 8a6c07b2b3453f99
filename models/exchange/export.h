#pragma once

#include "models/exchange/import_kind.h"
#include "models/exchange/table_writer.h"
#include "models/storage/database.h"

#include <functional>

namespace kz::exchange {

/// The kinds that can be written: municipality, site, department, person, log_entry.
bool isExportable(ImportKind kind);

struct Exported {
    qint64 rows = 0; ///< without the header
    std::vector<UnmappableCell> unmappable;
};

/// Writes every record of a kind, as CSV or as a workbook (tableWriter), in the columns of its import, so that
/// importing the file again changes nothing: enumerations by code (in Japanese by the word that an import reads back),
/// days as ISO 8601, people with their current employment, affiliation and programme, log entries item by item
/// ("code:role:count; …") with our key. What is past is not in it: former employments, affiliations, enrolments and
/// numbers of beds stay in the file. Another file that imports the rows goes by numbers, codes and names, for our keys
/// mean nothing to it. The file appears complete or not at all. Any thread, with a connection of its own.
/// `progress(share)` from time to time; false cancels. Errors: those of the writer, FileUnwritable (path, reason),
/// InputUnknownKind (kind, exportable kinds), Cancelled.
Result<Exported> exportTable(ImportKind kind, const QString &path, CsvFormat format, storage::Database &database,
                             const std::function<bool(double)> &progress = {});

} // namespace kz::exchange
