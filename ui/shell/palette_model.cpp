#include "ui/shell/palette_model.h"

#include <algorithm>

namespace kz {

void PaletteModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void PaletteModel::append(int group, const QString &heading, const QList<PaletteEntry> &entries)
{
    if (entries.isEmpty())
        return;
    const auto last
        = std::find_if(m_rows.rbegin(), m_rows.rend(), [group](const Row &row) { return row.group == group; });
    const auto at = last == m_rows.rend() ? m_rows.end() : last.base();
    const int first = int(at - m_rows.begin());
    std::vector<Row> rows;
    for (const PaletteEntry &entry : entries)
        rows.push_back({group, heading, entry});
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows.insert(at, rows.begin(), rows.end());
    endInsertRows();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t row = std::size_t(index.row());
    const Row &line = m_rows[row];
    switch (role) {
    case Qt::DisplayRole:
        return line.entry.text;
    case DetailRole:
        return line.entry.detail;
    case ShortcutRole:
        return line.entry.shortcut;
    case IconRole:
        return line.entry.icon;
    case HeadingRole:
        return row == 0 || m_rows[row - 1].group != line.group ? line.heading : QString();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2 %3").arg(line.heading, line.entry.text, line.entry.detail).trimmed();
    default:
        return {};
    }
}

} // namespace kz
