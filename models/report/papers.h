#pragma once

#include "models/domain/actor.h"
#include "models/query/as_of.h"
#include "models/query/plans.h"
#include "models/report/batch.h"

#include <QFlags>

#include <span>

namespace kz::report {

/// What a kind of paper is chosen by: each of these makes one. Of the file there is one, whatever its key.
enum class PaperScope { Person, Site, Version, Event, File };
constexpr Key wholeFile = 1;
/// What a link calls it: "reports?kind=week&person=KEY".
const char *scopeWord(PaperScope scope);

/// What else a kind of paper asks for.
enum class PaperAsk {
    Department = 1, ///< one of the site's, or all
    Year = 2,       ///< a fiscal year
    Period = 4,     ///< from a day to a day, both may stay open
    Site = 8,       ///< one, or all
    Intake = 16,    ///< a fiscal year of entry, or all
    Form = 32,      ///< a form to rate with, filled in or blank
    Week = 64,      ///< a week, by one of its days
    Number = 128,   ///< whether the number under which it is out stands on it
    Reissue = 256,  ///< whether it is a copy in place of one that was lost
    Across = 512,   ///< whether it is printed across the sheet
    Beside = 1024,  ///< another version of the framework, beside which it is set
};
Q_DECLARE_FLAGS(PaperAsks, PaperAsk)
Q_DECLARE_OPERATORS_FOR_FLAGS(PaperAsks)

/// Answers to it; a kind looks at what it asks for alone.
struct PaperTerms {
    query::AsOf asOf;
    QDate printedOn;
    Key department = 0; ///< 0: all of the site
    int fiscalYear = 0; ///< 0: that of the day
    QDate from;
    QDate to;
    Key site = 0;       ///< 0: all
    int intakeYear = 0; ///< 0: all
    Key tool = 0;       ///< 0: the one the person is usually rated with
    bool blank = false; ///< not filled in
    QDate week;         ///< a day of it; invalid: that of the day
    bool numbered = false;
    bool reissued = false;
    bool landscape = false;
    Actor reader;   ///< who prints it
    Key beside = 0; ///< a version; 0: the one before
    Key plan = 0;   ///< an individual plan of the person; 0: the one that runs, or was closed last

    int year() const;
    QDate monday() const;
};

/// Who prints a kind: whoever prints at all, or those alone to whom the office is open, its first page, its packets and
/// its settings. Of the third kind everybody prints one, but the office alone one that names colleagues.
enum class PaperReaders { Everybody, Office, OfficeByName };

/// One kind of paper of the gallery. Words are translated by paperTitle() and its like.
struct PaperKind {
    const char *code;        ///< in links and on the command line; never changes
    const char *icon;        ///< of resources/icons
    const char *title;       ///< of one paper
    const char *many;        ///< of several in one file
    const char *description; ///< one line
    PaperScope scope;
    PaperAsks asks;
    Result<Paper> (*make)(storage::Database &, query::Plans &, Key, const PaperTerms &);
    PaperReaders readers = PaperReaders::Everybody;
};

/// In the order of the gallery.
std::span<const PaperKind> paperKinds();
/// Null where there is none.
const PaperKind *paperKind(const QString &code);

bool mayPrint(const PaperKind &kind, ActorRoles roles);

QString paperTitle(const PaperKind &kind);
QString papersTitle(const PaperKind &kind);
QString paperDescription(const PaperKind &kind);

/// Reads and words one paper for each key of the kind's scope, for a preview as for a batch. `plans` outlives it.
PaperLoader paperLoader(const PaperKind &kind, query::Plans &plans, const PaperTerms &terms);

} // namespace kz::report
