#pragma once

#include "models/domain/framework.h"
#include "models/exchange/import.h"

#include <map>
#include <utility>

namespace kz::exchange {

/// The rows of a CSV file or of one sheet of a workbook; by itself the first with rows. For the thread of no window.
struct WideSheet {
    std::vector<CsvRow> rows;
    std::shared_ptr<const BookSheet> book; ///< of a workbook
};
Result<WideSheet> openWideSheet(const QString &path, const QString &sheet, const std::function<bool()> &goOn = {});

/// A form that people are rated with now, and whose it is. Those that hide their raters are left out.
struct FormInForce {
    Tool tool;
    Framework framework;
    FrameworkVersion version;
};
Result<std::vector<FormInForce>> formsInForce(storage::Database &database);

/// One of them by its code or title, where it matters that of a ladder or programme. BadArgument (the option, what was
/// said).
Result<Key> formCalled(storage::Database &database, const QString &tool, const QString &programme);

/// What somebody put right by hand of what a sheet of ratings says.
struct RatingCorrections {
    using Place = std::pair<qint64, int>; ///< line, column
    std::map<Place, Key> people;          ///< by where they are named
    std::map<QString, Key> items;         ///< by heading, see headingWord(); 0: what was kept for it is forgotten
    std::map<Place, int> cells;           ///< steps; 0: not observed
};
/// A heading as it is kept.
QString headingWord(const QString &heading);

/// What a sheet of ratings does not say of itself.
struct WideRatingsAsk {
    Key tool = 0; ///< the form, and with it the version whose items stand in the sheet
    AssessorKind kind = AssessorKind::FirstRater;
    Key assessor = 0; ///< 0: nobody is named
    QDate day;
    std::optional<bool> peopleDown; ///< none: as it is recognised
    RatingCorrections corrections;
};

/// People by items, as a ward keeps its ratings in Excel, as the sheet was understood. Places are those of the file:
/// lines as its program counts them, columns from 1.
struct WideRatings {
    /// A person or an item as the sheet names one.
    struct Named {
        QString text;
        qint64 line = 0;
        int column = 0;
        Key record = 0; ///< 0: nobody and nothing, or several
        int found = 0;  ///< how many it may mean
        QString name;   ///< what the record is called
        bool byNameAlone = false;
        int ratings = 0;              ///< cells with something in them
        bool byHand = false;          ///< by a correction, of now or of an earlier sheet
        bool aside = false;           ///< figures beside the ratings: an item only where somebody says so
        std::vector<ScaleStep> steps; ///< of an item
    };
    struct Rating {
        size_t person = 0; ///< index into people
        size_t item = 0;   ///< index into items
        int step = 0;
        qint64 line = 0;
        int column = 0;
    };
    /// A cell that holds no step of its item.
    struct Unread {
        size_t item = 0;
        qint64 line = 0;
        int column = 0;
        QString text;
    };
    bool peopleDown = true;
    qint64 headLine = 0; ///< where the first of the items stands
    std::vector<Named> people;
    std::vector<Named> items;
    std::vector<Rating> ratings;
    std::vector<Unread> unread;
    std::vector<Item> choices;     ///< what the form rates: what a heading may mean
    std::vector<Problem> problems; ///< errors: cells that cannot be taken
    qint64 lost = 0;               ///< how many cells with something in them these are about
};

/// Finds the row (or the column) that names most items of the form's version, by code or title, and beside it the
/// people by staff number or name: a number wins, a name must be nobody else's. Cells hold steps of the item's scale as
/// figures or by their labels; a dash or 0 stands for "not observed", an empty cell for nothing. Rows of sums are
/// passed over. What was corrected by hand goes before all of it, and so does what the file keeps for a heading.
/// Reads of the store only; any worker.
/// Errors: NotFound for the form; InputMalformed (name, line, what) where no item of the version is named.
Result<WideRatings> readWideRatings(storage::Database &database, const std::vector<CsvRow> &rows, const QString &name,
                                    const WideRatingsAsk &ask);

/// What an import of it would do, problems with their places in the file. Where anything is wrong it is taken in only
/// with `leaveOutProblems`, without the cells it is about.
struct StagedRatings {
    std::shared_ptr<const StagedImport> import;
    ImportSummary summary; ///< `rows` are cells
};

/// What was chosen by hand for headings is kept with it, for the next sheet of the framework.
/// `source`: path, sheet's digest by `book`, today and leaveOutProblems are read from it. Errors: those of
/// stageImport().
Result<StagedRatings> stageWideRatings(const WideRatings &read, const WideRatingsAsk &ask, const ImportSource &source,
                                       storage::Database &database, const std::function<bool(double)> &progress = {});

/// As importAction(): "assessment.import", one entry in the journal and one undo. InputRejected (path, number of cells)
/// as long as something is wrong that was not to be left out.
Result<edit::Action> takeWideRatings(const StagedRatings &staged, const ImportSource &source);

} // namespace kz::exchange
