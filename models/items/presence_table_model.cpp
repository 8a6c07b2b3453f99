#include "models/items/presence_table_model.h"

#include "models/words/words.h"

namespace kz::items {

void PresenceTableModel::setLines(std::vector<storage::PresenceLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int PresenceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int PresenceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PresenceTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const storage::PresenceLine &line = m_lines[size_t(index.row())];
    switch (Column(index.column())) {
    case Name:
        return line.name;
    case Profession:
        return words::pick(line.professionJa, line.professionEn);
    case As:
        return line.placement == 0 ? tr("Belongs here") : words::enumText(line.kind);
    case Department:
        return line.departmentName;
    case Period:
        return words::periodText(line.from, line.to);
    case Supervisor:
        return line.supervisorName;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PresenceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Name");
    case Profession:
        return tr("Profession");
    case As:
        return tr("Here as");
    case Department:
        return tr("Department or ward");
    case Period:
        return tr("Period");
    case Supervisor:
        return tr("Supervisor");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace kz::items
