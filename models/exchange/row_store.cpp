#include "models/exchange/row_store.h"

namespace kz::exchange {

namespace {

/// Between cells. What comes out of a CSV file may hold any character; UTF-8 never holds this byte.
constexpr char separator = '\xff';

} // namespace

void RowStore::add(const CsvRow &row)
{
    m_places.push_back({row.line, m_bytes.size()});
    for (const QString &cell : row.cells)
        m_bytes += cell.toUtf8() + separator;
    m_columns = std::max(m_columns, row.cells.size());
}

QStringList RowStore::cells(size_t index) const
{
    QStringList cells;
    qsizetype from = m_places[index].start;
    const qsizetype end = index + 1 < m_places.size() ? m_places[index + 1].start : m_bytes.size();
    while (from < end) {
        const qsizetype to = m_bytes.indexOf(separator, from);
        cells.append(QString::fromUtf8(QByteArrayView(m_bytes).sliced(from, to - from)));
        from = to + 1;
    }
    return cells;
}

} // namespace kz::exchange
