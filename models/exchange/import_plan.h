#pragma once

#include "models/base/dates.h"
#include "models/edit/dated_facts.h"
#include "models/edit/edit.h"

#include "models/exchange/directory.h"
#include "models/exchange/import.h"
#include "models/exchange/text_encoding.h"

namespace kz::exchange {

enum class Outcome { Created, Updated, Unchanged, Problem };

/// What plans share while rows are staged: the store's names, the row at hand, the problems.
class PlanContext
{
public:
    PlanContext(storage::Database &database, const Directory &directory, const Mapping &mapping, QDate today,
                std::vector<Problem> &problems)
        : m_database(database), m_directory(directory), m_mapping(mapping), m_today(today), m_problems(problems)
    { }

    storage::Database &database() const { return m_database; }
    const Directory &directory() const { return m_directory; }
    QDate today() const { return m_today; }
    void setRow(const CsvRow &row) { m_row = &row; }
    qint64 line() const { return m_row->line; }

    /// Whether the row says anything about a field: what it does not say stays as it was. A mark in place of a
    /// character that an encoding lacked says nothing.
    bool given(const char *field) const
    {
        const QString cell = text(field);
        return !cell.isEmpty() && !cell.contains(getaMark);
    }
    QString text(const char *field) const
    {
        const int column = m_mapping.column(QLatin1String(field));
        return column < 0 ? QString() : m_row->cells.value(column).trimmed();
    }

    void error(const char *field, IssueCode code, QStringList arguments = {})
    {
        report(m_row->line, field, Issue{{}, code, std::move(arguments)}, text(field));
    }
    void warn(const char *field, IssueCode code, QStringList arguments = {})
    {
        report(m_row->line, field, Issue{{}, code, std::move(arguments), Issue::Severity::Warning}, text(field));
    }
    void report(qint64 line, const char *field, Issue issue, const QString &text)
    {
        issue.field = QString::fromLatin1(field);
        m_problems.push_back({line, m_mapping.column(QLatin1String(field)) + 1, issue.field, issue, text});
    }

    /// Where a rule of the record speaks of a column the file calls otherwise.
    struct Renamed {
        const char *column;
        const char *field;
    };
    /// Whether the rules allow a record as it would be written; what they do not allow is told at the cell it comes
    /// from. Every record a plan writes passes here or cannot fail: the writer refuses the whole file.
    template <typename T>
    bool accepts(const T &record, std::initializer_list<Renamed> renamed = {})
    {
        return passes(validate(record), renamed);
    }
    /// Whether there are no errors among these; they are told.
    bool passes(const std::vector<Issue> &issues, std::initializer_list<Renamed> renamed = {})
    {
        bool accepted = true;
        for (const Issue &issue : issues) {
            if (issue.severity != Issue::Severity::Error)
                continue;
            QByteArray field = issue.field.toLatin1();
            for (const Renamed &name : renamed)
                if (field == name.column)
                    field = name.field;
            report(m_row->line, field.constData(), issue, text(field.constData()));
            accepted = false;
        }
        return accepted;
    }

    /// A fact whose first day moved, or that is past already: said at the cell of the day.
    template <typename T>
    void tellDays(const char *field, const edit::PlacedFact<T> &placed, QDate from)
    {
        if (placed.wasFrom && placed.wasFrom->isValid())
            warn(field, IssueCode::Corrected, {dayToText(*placed.wasFrom), dayToText(from)});
        if (placed.nextFrom.isValid())
            warn(field, IssueCode::BecomesHistory, {dayToText(placed.nextFrom)});
    }

    /// The record a cell names, or 0 and an error unless the cell is empty.
    Key resolved(const char *field, const Match &match)
    {
        if (match)
            return match.key;
        if (!text(field).isEmpty())
            match.count == 0 ? error(field, IssueCode::Unknown, {text(field)})
                             : error(field, IssueCode::Ambiguous, {text(field), QString::number(match.count)});
        return 0;
    }
    /// The person a row of evidence, placement or absence is about; 0 and an error when there is none.
    Key person(const PersonRef &ref);
    /// Whether a row may mean this person, found by a number, with the name it tells: a warning when the name is
    /// another, an error when it is somebody else's.
    bool isNamed(Key person, const PersonRef &ref);

private:
    storage::Database &m_database;
    const Directory &m_directory;
    const Mapping &m_mapping;
    QDate m_today;
    std::vector<Problem> &m_problems;
    const CsvRow *m_row = nullptr;
};

/// What the rows of one kind will become. add() sees every row without errors, in order, and decides; write() does it
/// inside the action. A plan reads while it is made and is constant afterwards.
class ImportPlan
{
public:
    virtual ~ImportPlan() = default;
    virtual Result<void> begin(PlanContext &) { return {}; }
    virtual Result<Outcome> add(PlanContext &context, StagedRow &row) = 0;
    /// What can only be known after the last row; `recount(from, to)` for every row that turns out otherwise.
    using Recount = std::function<void(Outcome, Outcome)>;
    virtual Result<void> finish(PlanContext &, const Recount &) { return {}; }
    virtual Result<void> write(edit::Edit &edit) const = 0;
};

std::unique_ptr<ImportPlan> makeMunicipalityPlan();
std::unique_ptr<ImportPlan> makeSitePlan(); ///< of both kinds
std::unique_ptr<ImportPlan> makeDepartmentPlan();
std::unique_ptr<ImportPlan> makePeoplePlan();
std::unique_ptr<ImportPlan> makePlacementPlan();
std::unique_ptr<ImportPlan> makeAbsencePlan();
std::unique_ptr<ImportPlan> makeLogEntryPlan();
std::unique_ptr<ImportPlan> makeAssessmentPlan();
std::unique_ptr<ImportPlan> makeAttendancePlan();

/// Keys of records that are made in the same import are negative until they have one: -1 is the first planned record.
inline Key plannedKey(size_t index)
{
    return -Key(index) - 1;
}
inline Key keyOf(Key key, const std::vector<Key> &made)
{
    return key < 0 ? made[size_t(-key - 1)] : key;
}
inline std::optional<Key> keyOf(std::optional<Key> key, const std::vector<Key> &made)
{
    return key ? std::optional(keyOf(*key, made)) : std::nullopt;
}

/// Whether two records say the same, derived columns included.
template <typename T>
bool sameRecord(T one, T other)
{
    if constexpr (requires { derive(one); }) {
        derive(one);
        derive(other);
    }
    bool same = true;
    forEachColumn<T>([&](const auto &column) { same = same && one.*column.member == other.*column.member; });
    return same;
}

} // namespace kz::exchange
