#pragma once

#include "models/exchange/row_reader.h"

namespace kz::exchange {

/// The rows of a file to look at, in little more memory than the file takes: a list of 100,000 people is shown whole.
/// A row is taken apart when it is asked for.
class RowStore
{
public:
    void add(const CsvRow &row);
    size_t size() const { return m_places.size(); }
    bool empty() const { return m_places.empty(); }
    qint64 line(size_t index) const { return m_places[index].line; }
    QStringList cells(size_t index) const;
    CsvRow row(size_t index) const { return {line(index), cells(index)}; }
    /// The most cells of any row.
    qsizetype columns() const { return m_columns; }

private:
    struct Place {
        qint64 line = 0;
        qsizetype start = 0;
    };

    QByteArray m_bytes;
    std::vector<Place> m_places;
    qsizetype m_columns = 0;
};

} // namespace kz::exchange
