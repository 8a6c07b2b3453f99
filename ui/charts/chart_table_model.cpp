#include "ui/charts/chart_table_model.h"

#include <algorithm>

namespace kz::charts {

void ChartTableModel::setTable(report::ChartTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

QString ChartTableModel::linkAt(const QModelIndex &index) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_table.links.size())
        return {};
    const QStringList &row = m_table.links[std::size_t(index.row())];
    if (const QString own = row.value(index.column()); !own.isEmpty())
        return own;
    const auto first = std::find_if(row.begin(), row.end(), [](const QString &link) { return !link.isEmpty(); });
    return first == row.end() ? QString() : *first;
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.header.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_table.rows[std::size_t(index.row())].value(index.column());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (m_table.figures[std::size_t(index.column())] ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.header.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.header[section];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (m_table.figures[std::size_t(section)] ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace kz::charts
