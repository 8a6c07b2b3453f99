#include "models/items/curriculum_map_model.h"

#include "models/base/kana.h"
#include "models/words/module_text.h"
#include "models/words/words.h"

#include <algorithm>

namespace kz::items {

using query::MapCell;
using query::MapColumn;
using query::MapMark;
using query::MapRow;

void CurriculumMapModel::setMap(query::CurriculumMap map)
{
    beginResetModel();
    m_map = std::move(map);
    choose();
    endResetModel();
}

void CurriculumMapModel::setFilter(MapMark mark, const QString &text)
{
    beginResetModel();
    m_mark = mark;
    m_text = searchFold(text);
    choose();
    endResetModel();
}

void CurriculumMapModel::choose()
{
    m_rows.clear();
    std::vector<int> open; // headings above
    std::vector<bool> stands(m_map.rows.size());
    for (size_t i = 0; i < m_map.rows.size(); ++i) {
        const MapRow &row = m_map.rows[i];
        while (!open.empty() && m_map.rows[size_t(open.back())].above >= row.above)
            open.pop_back();
        if (row.heading) {
            open.push_back(int(i));
            continue;
        }
        const bool wanted = (m_mark == MapMark::None || row.mark == m_mark)
            && m_map.sheet->nodes[size_t(row.node)].folded.contains(m_text);
        if (!wanted)
            continue;
        for (const int above : open)
            if (!stands[size_t(above)]) {
                stands[size_t(above)] = true;
                m_rows.push_back(above);
            }
        m_rows.push_back(int(i));
    }
}

int CurriculumMapModel::shownItems() const
{
    return int(std::ranges::count_if(m_rows, [this](int row) { return !m_map.rows[size_t(row)].heading; }));
}

int CurriculumMapModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[size_t(index.row())] : -1;
}

int CurriculumMapModel::nodeAt(const QModelIndex &index) const
{
    const int row = rowAt(index);
    return row < 0 ? -1 : m_map.rows[size_t(row)].node;
}

int CurriculumMapModel::columnAt(const QModelIndex &index) const
{
    return index.isValid() && index.column() >= FirstAcross ? index.column() - FirstAcross : -1;
}

QModelIndex CurriculumMapModel::indexOf(Key item) const
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_map.sheet->nodes[size_t(m_map.rows[size_t(m_rows[i])].node)].item.id == item)
            return index(int(i), Item);
    return {};
}

int CurriculumMapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CurriculumMapModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstAcross + int(m_map.columns.size());
}

QVariant CurriculumMapModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MapRow &row = m_map.rows[size_t(rowAt(index))];
    switch (role) {
    case HeadingRole:
        return row.heading;
    case AboveRole:
        return row.above;
    case MarkRole:
        return row.heading ? QVariant() : QVariant(int(row.mark));
    default:
        break;
    }
    switch (index.column()) {
    case Item:
        return itemData(row, role);
    case Covering:
        return coveringData(row, role);
    default:
        return cellData(row, columnAt(index), role);
    }
}

QString CurriculumMapModel::titleOf(int node) const
{
    const auto &item = m_map.sheet->nodes[size_t(node)].item;
    return words::pick(item.titleJa, item.titleEn);
}

QVariant CurriculumMapModel::itemData(const MapRow &row, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return m_map.sheet->nodes[size_t(row.node)].item.code + u' ' + titleOf(row.node);
}

QVariant CurriculumMapModel::coveringData(const MapRow &row, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (row.heading)
        return {};
    const bool modules = m_map.choice.across == query::MapAcross::Modules;
    if (role == Qt::DisplayRole) {
        if (row.mark == MapMark::None)
            return words::numberText(row.covering);
        //: A mark and by how many it is covered: "Overlap (2)"
        return row.covering > 1 ? tr("%1 (%2)").arg(words::enumText(row.mark), words::numberText(row.covering))
                                : words::enumText(row.mark);
    }
    if (role != Qt::ToolTipRole)
        return {};
    switch (row.mark) {
    case MapMark::Gap:
        return modules ? tr("No module covers it.") : tr("No profession covers it.");
    case MapMark::Overlap:
        return tr("Several modules take it equally far: one profession is taught the same twice.");
    case MapMark::OneOnly:
        return tr("One profession alone covers it: nobody could take it over.");
    case MapMark::None:
        break;
    }
    return modules ? tr("Covered by %n modules", nullptr, row.covering)
                   : tr("Covered by %n professions", nullptr, row.covering);
}

QVariant CurriculumMapModel::cellData(const MapRow &row, int column, int role) const
{
    const MapCell &cell = row.cells[size_t(column)];
    const QString text = row.heading ? QStringLiteral("%1/%2").arg(cell.covered).arg(row.items)
                                     : words::coverText(cell.depth, cell.elective, cell.asked);
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case SymbolRole:
        return row.heading ? text : words::coverMark(cell.depth, cell.elective, cell.asked);
    case DepthRole:
        return cell.depth ? QVariant(int(*cell.depth)) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::ToolTipRole: {
        const QString across = headText(m_map.columns[size_t(column)], true);
        return QStringLiteral("%1\n%2\n%3").arg(titleOf(row.node), across, text.isEmpty() ? tr("Not covered") : text);
    }
    case Qt::AccessibleTextRole:
        return text.isEmpty() ? tr("Not covered") : text;
    default:
        return {};
    }
}

QString CurriculumMapModel::headText(const MapColumn &column, bool whole) const
{
    if (column.node < 0) {
        const auto &title = m_map.sheet->roles[size_t(column.role)].title;
        return words::pick(title.ja, title.en);
    }
    QString text = m_map.sheet->nodes[size_t(column.node)].item.code;
    if (!whole)
        return column.need == ModuleNeed::Elective ? QStringLiteral("(%1)").arg(text) : text;
    text += u' ' + titleOf(column.node);
    const ModuleParts *parts = m_map.sheet->module(column.node);
    QStringList about{parts ? words::phaseText(parts->module.phase) : QString()};
    if (column.need == ModuleNeed::Elective)
        about.append(words::enumText(column.need));
    about.removeAll(QString());
    return about.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, about.join(QStringLiteral(" · ")));
}

QVariant CurriculumMapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const bool text = role == Qt::DisplayRole;
    if (!text && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return role == Qt::TextAlignmentRole && section >= FirstAcross ? QVariant(int(Qt::AlignCenter)) : QVariant();
    switch (section) {
    case Item:
        return tr("Item");
    case Covering:
        return tr("Covered by");
    default:
        return headText(m_map.columns[size_t(section - FirstAcross)], !text);
    }
}

} // namespace kz::items
