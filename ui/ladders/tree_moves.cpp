#include "ui/ladders/tree_moves.h"

#include "models/items/keyed_table.h"
#include "ui/ladders/framework_tree.h"

#include <QApplication>
#include <QClipboard>
#include <QItemSelectionModel>

#include <algorithm>
#include <utility>

namespace kz {

namespace {

/// 0: no row.
Key keyOfRow(const QModelIndex &row)
{
    return row.isValid() ? row.siblingAtColumn(0).data(items::KeyRole).value<Key>() : 0;
}

/// The way down to a row: ways are ordered as the tree is.
std::vector<int> wayTo(QModelIndex row)
{
    std::vector<int> way;
    for (; row.isValid(); row = row.parent())
        way.insert(way.begin(), row.row());
    return way;
}

bool mayHold(const QModelIndex &row)
{
    return row.isValid() && row.flags().testFlag(Qt::ItemIsDropEnabled);
}

} // namespace

std::vector<QModelIndex> topRows(const QModelIndexList &rows)
{
    std::vector<QModelIndex> tops;
    for (const QModelIndex &row : rows) {
        QModelIndex above = row.parent();
        while (above.isValid() && !rows.contains(above))
            above = above.parent();
        if (!above.isValid())
            tops.push_back(row);
    }
    std::ranges::sort(tops, {}, wayTo);
    return tops;
}

TreeMoves::TreeMoves(FrameworkTree &tree) : QObject(&tree), m_tree(tree) { }

std::vector<QModelIndex> TreeMoves::chosen() const
{
    return topRows(m_tree.selectionModel()->selectedRows());
}

std::vector<Key> TreeMoves::chosenKeys() const
{
    std::vector<Key> keys;
    for (const QModelIndex &row : chosen())
        keys.push_back(keyOfRow(row));
    return keys;
}

TreeMoves::Place TreeMoves::besideCurrent() const
{
    const QModelIndex at = m_tree.currentIndex();
    if (!at.isValid())
        return {};
    const Key parent = keyOfRow(at.parent());
    return {parent ? std::optional(parent) : std::nullopt, at.row() + 2};
}

void TreeMoves::moveUp()
{
    const std::vector<QModelIndex> rows = chosen();
    if (!rows.empty() && rows.front().row() > 0)
        Q_EMIT moveAsked(chosenKeys(), keyOfRow(rows.front().parent()), rows.front().row());
}

void TreeMoves::moveDown()
{
    const std::vector<QModelIndex> rows = chosen();
    if (rows.empty())
        return;
    const QModelIndex last = rows.back();
    if (last.row() + 1 < last.model()->rowCount(last.parent()))
        Q_EMIT moveAsked(chosenKeys(), keyOfRow(last.parent()), last.row() + 3);
}

QModelIndex TreeMoves::before(const QModelIndex &row) const
{
    return row.row() > 0 ? row.siblingAtRow(row.row() - 1) : QModelIndex();
}

bool TreeMoves::canIndent() const
{
    const std::vector<QModelIndex> rows = chosen();
    return !rows.empty() && mayHold(before(rows.front()));
}

void TreeMoves::indent()
{
    if (!canIndent())
        return;
    const QModelIndex above = before(chosen().front());
    m_tree.expand(above); // they stay in sight
    Q_EMIT moveAsked(chosenKeys(), keyOfRow(above), 0);
}

bool TreeMoves::canOutdent() const
{
    const std::vector<QModelIndex> rows = chosen();
    return !rows.empty() && rows.front().parent().isValid();
}

void TreeMoves::outdent()
{
    if (!canOutdent())
        return;
    const QModelIndex above = chosen().front().parent();
    Q_EMIT moveAsked(chosenKeys(), keyOfRow(above.parent()), above.row() + 2);
}

void TreeMoves::rememberCut()
{
    m_cut = chosenKeys();
    m_cutText = QApplication::clipboard()->text();
}

void TreeMoves::forgetCut()
{
    m_cut.clear();
}

bool TreeMoves::paste(Paste where)
{
    if (m_cut.empty() || QApplication::clipboard()->text() != m_cutText)
        return false;
    const auto moved = std::exchange(m_cut, {});
    const QModelIndex at = m_tree.currentIndex();
    if (where == Paste::Inside && mayHold(at) && std::ranges::find(moved, keyOfRow(at)) == moved.end()) {
        Q_EMIT moveAsked(moved, keyOfRow(at), 0);
    } else {
        const Place place = besideCurrent();
        Q_EMIT moveAsked(moved, place.parent.value_or(0), place.position);
    }
    return true;
}

} // namespace kz
