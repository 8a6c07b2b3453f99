#pragma once

#include "models/exchange/enum_words.h"
#include "models/exchange/import_row.h"

#include <initializer_list>

namespace kz::exchange {

/// The cells of one row by field, read as what they should be; what cannot be read becomes a problem. Fields are
/// named by literals and cached by their address: a million rows ask for the same dozen names.
class RowParser::Cells
{
public:
    Cells(Mapping mapping, qsizetype columns, QMap<QString, QString> given)
        : m_mapping(std::move(mapping)), m_given(std::move(given)), m_columnCount(columns)
    { }

    const Mapping &mapping() const { return m_mapping; }
    void begin(const CsvRow &row, std::vector<Problem> &problems);

    /// Trimmed; what is given for the field, or "", when the file has no such column or nothing in it.
    QString text(const char *field) const
    {
        const int index = column(field);
        const QString cell = index >= 0 && index < m_row->cells.size() ? m_row->cells[index].trimmed() : QString();
        return cell.isEmpty() && !m_given.isEmpty() ? m_given.value(QLatin1String(field)) : cell;
    }
    /// A number or code as it is compared: half-width. "" and a problem when Excel took it for a figure.
    QString code(const char *field);
    /// As text(), and a problem when it is empty.
    QString required(const char *field);
    /// Between 1900 and 2199: outside, a year was mistyped. The number that a day is to Excel is read with a warning.
    QDate day(const char *field);
    std::optional<int> integer(const char *field, int from, int to);
    std::optional<double> number(const char *field, double from, double to);
    std::optional<bool> flag(const char *field);
    PersonRef person(const char *keyField);
    bool has(const char *field) const { return column(field) >= 0; }
    /// Seven digits, with or without 〒 and hyphen; of six the zero at the front is gone.
    QString postcode(const char *field);
    /// The codes of 北海道 to 栃木県 begin with the zero that Excel drops.
    void warnOfLostZero(const char *field, const QString &institutionCode);

    template <Described E>
    std::optional<E> oneOf(const char *field)
    {
        return oneOf<E>(field, text(field));
    }
    template <Described E>
    std::optional<E> oneOf(const char *field, const QString &text)
    {
        if (text.isEmpty())
            return std::nullopt;
        const std::optional<E> value = enumFromWord<E>(text);
        if (!value)
            report(field, IssueCode::NotOneOf, {enumCodes<E>()});
        return value;
    }

    void report(const char *field, IssueCode code, QStringList arguments = {},
                Issue::Severity severity = Issue::Severity::Error);

    /// Where a rule of the record speaks of a column the file calls otherwise.
    struct Renamed {
        const char *recordField;
        const char *field;
    };
    void report(const std::vector<Issue> &issues, std::initializer_list<Renamed> renamed = {});

private:
    int column(const char *field) const;
    bool reported(const char *field) const;

    Mapping m_mapping;
    QMap<QString, QString> m_given;
    qsizetype m_columnCount; ///< of the header; 0: there is none
    mutable QHash<const char *, int> m_columns;
    const CsvRow *m_row = nullptr;
    std::vector<Problem> *m_problems = nullptr;
};

} // namespace kz::exchange
