#pragma once

#include "models/domain/event.h"
#include "models/domain/evidence.h"
#include "models/domain/people.h"
#include "models/domain/places.h"
#include "models/exchange/mapping.h"

#include <variant>

namespace kz::exchange {

/// What is wrong with a cell. `row` is the line of the file the row begins on, `column` counts from 1 and is 0 when
/// the file has no such column; `field` is the key of the ImportField, `text` what stands in the cell.
struct Problem {
    qint64 row = 0;
    int column = 0;
    QString field;
    Issue issue;
    QString text;
};

// Rows as read and checked by themselves, before anything is looked up in the store: keys of records are 0 and the
// texts that name them stand beside the record.

/// A person as rows name one: by our key, else staff number, else licence number; the name alone proves nothing.
struct PersonRef {
    QString key;
    QString staffNumber;
    QString licenceNumber;
    QString name;
    QString kana = {}; ///< of rosters, as the next
    QString formerName = {};

    bool isEmpty() const { return key.isEmpty() && staffNumber.isEmpty() && licenceNumber.isEmpty() && name.isEmpty(); }
};

struct MunicipalityRow {
    Municipality record;
};

/// Also a row of the public list of institutions: then the kind is a guess and the site no member.
struct SiteRow {
    Site record;
    QString organisation;
    QString municipality; ///< code or name; from the address when empty
    std::optional<int> beds;
    QDate bedsFrom;
    bool kindGuessed = false;
};

struct DepartmentRow {
    Department record;
    QString site;
};

/// A line of the roster: the person and, in one go, numbers, employment, affiliation, enrolment and preceptor.
struct PersonRow {
    PersonRef ref;
    Person record;
    QString profession;
    QString site;
    QString department;
    QDate affiliationFrom;
    Employment employment;
    QString programme;
    QString targetLevel;
    QDate enrolledFrom;
    QDate targetDay;
    QString preceptor; ///< staff number, or a name
    std::optional<DutyKind> role;
};

struct PlacementRow {
    QString key;
    PersonRef person;
    Placement record;
    QString site;
    QString fromSite;
    QString department;
    QString supervisor;
};

struct AbsenceRow {
    QString key;
    PersonRef person;
    Absence record;
};

struct LoggedItemText {
    QString item; ///< code or title
    TraineeRole role = TraineeRole::None;
    int count = 1;
};

/// The items of the record are empty; they stand as texts in `items`.
struct LogEntryRow {
    QString key;
    PersonRef person;
    LogEntry record;
    QString site;
    QString department;
    QString programme;
    QString countersigner;
    std::vector<LoggedItemText> items;
};

/// One rated item. Rows after one another that agree in all but item, rating and comment are one form.
struct AssessmentRow {
    QString key;
    PersonRef person;
    Assessment record;
    QString programme;
    QString tool;
    QString assessor;
    QString level;
    QString item;
    int step = 0; ///< 0: not observed
};

/// A line of a sign-in list; the event is named by our key, or by its title and a day of it.
struct AttendanceRow {
    PersonRef person;
    Attendance record;
    QString event;
    QDate day;
};

struct StagedRow {
    qint64 line = 0;
    std::variant<MunicipalityRow, SiteRow, DepartmentRow, PersonRow, PlacementRow, AbsenceRow, LogEntryRow,
                 AssessmentRow, AttendanceRow>
        data;
};

/// Stands for a record that a text names and nobody has looked up or made yet, so that the rules of the record that
/// names it can be asked.
inline constexpr Key namedOnly = 1;

/// Excel leaves rows of empty cells behind.
bool isBlank(const CsvRow &row);

/// Checks rows of one layout. Cells that cannot be read become problems and leave the field as if it were empty;
/// the rules of the records (`validate`) apply as everywhere. Days: as dayFromText reads them, a time of day after
/// them is dropped. Numbers may be full-width. Enumerations: code, English label, or the usual Japanese words.
/// Yes and no: はい/いいえ, 有/無, ○/×, 1/0, yes/no, true/false.
/// A row mended in the preview is simply parsed again from its new cells. One thread at a time.
class RowParser
{
public:
    /// `columns`: how many the header has, so that cells outside it are told; 0 when there is no header. `given`: see
    /// ImportSource.
    explicit RowParser(Mapping mapping, qsizetype columns = 0, QMap<QString, QString> given = {});
    ~RowParser();

    /// Nothing when every cell is empty.
    std::optional<StagedRow> parse(const CsvRow &row, std::vector<Problem> &problems);

    const Mapping &mapping() const;

private:
    class Cells;
    std::unique_ptr<Cells> m_cells;

    static MunicipalityRow municipality(Cells &);
    static SiteRow institution(Cells &);
    static SiteRow site(Cells &);
    static DepartmentRow department(Cells &);
    static PersonRow person(Cells &);
    static PlacementRow placement(Cells &);
    static AbsenceRow absence(Cells &);
    static LogEntryRow logEntry(Cells &);
    static AssessmentRow assessment(Cells &);
    static AttendanceRow attendance(Cells &);
};

} // namespace kz::exchange
