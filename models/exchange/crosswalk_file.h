#pragma once

#include "models/edit/action.h"
#include "models/exchange/framework_draft.h"
#include "models/query/version_change.h"
#include "models/storage/database.h"

namespace kz::exchange {

/// What a crosswalk is between: two versions whose items its files name by code, or by what they are called outside.
struct CrosswalkEnds {
    Key older = 0;
    Key newer = 0;
};

/// A crosswalk as it was read, ready to be stored. Nothing of it is dropped.
struct CrosswalkDraft {
    CrosswalkEnds ends;
    std::vector<Association> lines; ///< without keys; owned by the newer version
    std::vector<DraftFinding> findings;
    qint64 rows = 0;            ///< of the files
    qint64 repeated = 0;        ///< rows that say what another says
    qint64 danglingSources = 0; ///< ids that no item of the older version has
    qint64 danglingTargets = 0;
    qint64 known = 0;            ///< lines that the newer version has already; they stay as they were decided
    qint64 withoutSuccessor = 0; ///< lowest items of the older version that no row leads from to anything
};

/// Reads a CSV file, or all of a folder: the id of the older item, of the newer one, a note, under any header. A row
/// without a newer id says that the item has no successor; so does, with a line of its own, that no row names one of
/// the lowest items. Two of the same text are the same (ExactMatchOf), all others follow (ReplacedBy); what they carry
/// is progress::carriesAtFirst(), for a person to decide.
/// Errors: those of CsvReader; NotFound for a version.
Result<CrosswalkDraft> readCrosswalk(storage::Database &database, const QString &path, const CrosswalkEnds &ends);

/// What was read, line by line with both items and what becomes of them: to be looked at before it is stored.
Result<std::vector<query::CrosswalkLine>> linesOf(storage::Database &database, const CrosswalkDraft &draft);

/// The CSV file that readCrosswalk() reads: code of the older item, of the newer one, a note; beside them, for people,
/// both titles, what becomes of the item and what was decided, by its code. An end that is no item is named as it came.
/// Errors: those of CsvWriter. Pure.
Result<QByteArray> writeCrosswalk(const query::Crosswalk &crosswalk);

/// "crosswalk.import": stores the lines that the newer version does not have yet. `made` is the newer version.
edit::Action importCrosswalk(CrosswalkDraft draft, const QString &title);

} // namespace kz::exchange
