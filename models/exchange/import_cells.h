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
    explicit Cells(Mapping mapping) : m_mapping(std::move(mapping)) { }

    const Mapping &mapping() const { return m_mapping; }
    void begin(const CsvRow &row, std::vector<Problem> &problems);

    /// Trimmed; "" when the file has no such column.
    QString text(const char *field) const
    {
        const int index = column(field);
        return index >= 0 && index < m_row->cells.size() ? m_row->cells[index].trimmed() : QString();
    }
    /// A number or code as it is compared: half-width.
    QString code(const char *field) const { return plainNumber(text(field)); }
    /// As text(), and a problem when it is empty.
    QString required(const char *field);
    /// Between 1900 and 2199: outside, a year was mistyped.
    QDate day(const char *field);
    std::optional<int> integer(const char *field, int from, int to);
    std::optional<double> number(const char *field, double from, double to);
    std::optional<bool> flag(const char *field);
    PersonRef person(const char *keyField);
    bool has(const char *field) const { return column(field) >= 0; }
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
    mutable QHash<const char *, int> m_columns;
    const CsvRow *m_row = nullptr;
    std::vector<Problem> *m_problems = nullptr;
};

} // namespace kz::exchange
