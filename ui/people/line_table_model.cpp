#include "ui/people/line_table_model.h"

#include "models/base/kana.h"
#include "ui/widgets/icons.h"

#include <QFont>

#include <algorithm>

namespace kz {

namespace {

bool comesBefore(const LineCell &a, const LineCell &b)
{
    if (a.order.isValid() || b.order.isValid())
        return QVariant::compare(a.order, b.order) == QPartialOrdering::Less;
    return kanaKey(a.text) < kanaKey(b.text);
}

bool same(const std::vector<Line> &a, const std::vector<Line> &b)
{
    return std::ranges::equal(a, b, [](const Line &one, const Line &other) {
        return one.key == other.key && one.link == other.link
            && std::ranges::equal(one.cells, other.cells, [](const LineCell &cell, const LineCell &twin) {
                   return cell.text == twin.text && cell.state == twin.state && cell.toolTip == twin.toolTip;
               });
    });
}

} // namespace

LineTableModel::LineTableModel(QStringList columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{ }

void LineTableModel::setLines(std::vector<Line> lines)
{
    if (same(m_given, lines))
        return;
    beginResetModel();
    m_given = std::move(lines);
    arrange();
    endResetModel();
}

void LineTableModel::arrange()
{
    m_lines = m_given;
    if (m_sortColumn < 0)
        return;
    const auto column = size_t(m_sortColumn);
    std::ranges::stable_sort(m_lines, [&](const Line &a, const Line &b) {
        return m_sortOrder == Qt::AscendingOrder ? comesBefore(a.cells[column], b.cells[column])
                                                 : comesBefore(b.cells[column], a.cells[column]);
    });
}

void LineTableModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    beginResetModel();
    arrange();
    endResetModel();
}

int LineTableModel::rowOf(Key key) const
{
    const auto found = std::ranges::find(m_lines, key, &Line::key);
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int LineTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LineTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant LineTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[size_t(index.row())];
    const LineCell &cell = line.cells[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        // Below a heading: a step to the right, also in what is copied.
        return index.column() == 0 ? QString(line.indent, QChar(0x3000)) + cell.text : cell.text;
    case Qt::ToolTipRole:
        return cell.toolTip.isEmpty() ? cell.text : cell.toolTip;
    case Qt::DecorationRole:
        return cell.state ? QVariant(lineIcon(stateIcon(*cell.state), stateRole(*cell.state))) : QVariant();
    case Qt::TextAlignmentRole:
        return int((cell.isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: {
        if (!line.isHeading)
            return {};
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    default:
        return {};
    }
}

QVariant LineTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_columns.value(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && !m_lines.empty())
        return int((m_lines.back().cells[size_t(section)].isFigure ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace kz
