#pragma once

#include "models/domain/setting.h"
#include "models/edit/action.h"
#include "models/exchange/book_sheet.h"
#include "models/exchange/import_row.h"
#include "models/exchange/row_store.h"
#include "models/storage/database.h"

#include <QSet>

#include <functional>

namespace kz::exchange {

/// What to import, and how. An import has two halves: stageImport() reads, checks and looks up everything without
/// writing (that is the dry run), importAction() is one action for the edit door: one transaction, one journal entry,
/// one undo.
struct ImportSource {
    QString path;
    ImportKind kind = ImportKind::Person;
    TextEncoding encoding = TextEncoding::Auto; ///< of CSV
    QString sheet;                              ///< of a workbook; empty: the first with rows
    /// The sheet when it has been read already; otherwise a workbook is read anew.
    std::shared_ptr<const BookSheet> book;
    /// Unset: the mapping kept in the file for this layout, else the proposed one.
    std::optional<Mapping> mapping;
    /// What holds for a field where a row says nothing of it: field key → as a cell would say it.
    QMap<QString, QString> given;
    /// Rows mended in the preview, by the line they begin on: these cells are read instead.
    QHash<qint64, QStringList> mended;
    QSet<qint64> skipped;
    /// Import the good rows and leave those with errors; otherwise one error refuses the whole file.
    bool leaveOutProblems = false;
    /// Written along with the rows: what was chosen by hand for such files. It goes before a mapping.
    std::optional<FileSetting> keep;
    /// The day that dated facts begin on where the file does not say.
    QDate today;
};

/// What an import would do, or did: every row is one of the four.
struct ImportSummary {
    ImportKind kind = ImportKind::Person;
    TextEncoding encoding = TextEncoding::Utf8;
    Mapping mapping;
    qint64 rows = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 withProblems = 0; ///< rows with at least one error
    QByteArray digest;       ///< BLAKE2b-256 of the file
    QString sheet;           ///< of a workbook
    QStringList unused;      ///< headers of columns that serve no field
    /// In the order of the rows, warnings included; the first `mostProblems` errors and as many warnings.
    std::vector<Problem> problems;
    static constexpr size_t mostProblems = 10'000;
};

class StagedImport;

/// Reads and checks the file against what the store knows. Any thread, with a read-only connection of its own.
/// `progress(share)` from time to time; false cancels. Errors: those of CsvReader and readBook, InputHeader (path,
/// label) when a required column is missing (the source text of its label), Cancelled. Problems of rows are no error:
/// they stand in the summary.
///
/// How rows meet records: people by our key, staff number, licence number (a name alone is a problem); sites by code,
/// and by kind where several share it, else by name; municipalities by code; departments by site and name; placements,
/// absences, assessments and log entries by key, else by what makes them the same; events by key, or by title and day.
/// A key of another file counts as none. An empty cell never erases anything, nor does one with a mark in place of a
/// character. A line of the roster makes person, numbers, employment, affiliation, enrolment and preceptor in one go; a
/// ward or a profession that the file does not have yet is made, with a warning. Dated facts go where their day puts
/// them (models/edit/dated_facts.h). The last day of an employment ends what is open then, as edit::endEmployment does.
/// A row above the header that only names the list is passed over. What is staged without a problem is what the
/// writer takes: every record is checked here as it will be written.
Result<std::shared_ptr<const StagedImport>> stageImport(const ImportSource &source, storage::Database &database,
                                                        const std::function<bool(double)> &progress = {});

const ImportSummary &summaryOf(const StagedImport &staged);

/// The action that writes what was staged; its change set says how many records were made and changed.
/// InputRejected (path, number of rows) when rows have errors and were not to be left out.
/// Action "<record>.import", arguments: file name, rows made, rows changed, digest of the file. Redo is importing
/// again.
Result<edit::Action> importAction(std::shared_ptr<const StagedImport> staged);

/// The rows of a file as they are read, for choosing columns and mending cells: header first, when there is one.
struct ImportPreview {
    TextEncoding encoding = TextEncoding::Utf8;
    RowStore rows;
    Mapping mapping;                       ///< kept for this layout, or proposed
    QStringList missing;                   ///< required fields without a column
    std::shared_ptr<const BookSheet> book; ///< the sheet, of a workbook
};
/// The first `most` rows. `progress()` from time to time; false cancels.
Result<ImportPreview> previewImport(const ImportSource &source, storage::Database &database, size_t most = SIZE_MAX,
                                    const std::function<bool()> &progress = {});

} // namespace kz::exchange
