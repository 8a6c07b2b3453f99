#include "models/items/keyed_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_set>

namespace kz::items {

namespace {

constexpr int block = 64;               ///< rows read together
constexpr int mostRows = 4096;          ///< kept; those around what is looked at stay
constexpr int nearRows = 512;           ///< kept when everything may be out of date
constexpr size_t mostSingleMoves = 200; ///< more comings and goings than that are a new list

std::unordered_set<Key> setOf(const std::vector<Key> &keys)
{
    return {keys.begin(), keys.end()};
}

} // namespace

KeyedTable::KeyedTable(Workspace &workspace, QObject *parent) : QAbstractTableModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::asOfChanged, this, &KeyedTable::refresh);
    connect(&workspace, &Workspace::fileChangedElsewhere, this, &KeyedTable::refresh);
}

int KeyedTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int KeyedTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns().size());
}

QVariant KeyedTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const ColumnSpec &column = columns()[size_t(section)];
    if (role == Qt::DisplayRole)
        return QCoreApplication::translate("Column", column.title);
    if (role == Qt::TextAlignmentRole)
        return int((column.isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return QAbstractTableModel::headerData(section, orientation, role);
}

int KeyedTable::rowOf(Key key) const
{
    if (m_rowOf.isEmpty() && !m_keys.empty()) {
        m_rowOf.reserve(qsizetype(m_keys.size()));
        for (size_t i = 0; i < m_keys.size(); ++i)
            m_rowOf.insert(m_keys[i], int(i));
    }
    return m_rowOf.value(key, -1);
}

void KeyedTable::refresh()
{
    if (m_refreshQueued)
        return;
    m_refreshQueued = true;
    QMetaObject::invokeMethod(this, &KeyedTable::askKeys, Qt::QueuedConnection);
}

void KeyedTable::askKeys()
{
    m_refreshQueued = false;
    if (m_keysToken)
        m_keysToken->cancel();
    m_keysToken = m_workspace.read<std::vector<Key>>(this, keysRead(), [this](const Result<std::vector<Key>> &keys) {
        m_keysToken.reset();
        if (!keys) {
            Q_EMIT failed(keys.error());
            return;
        }
        apply(keys.value());
        markStale();
        m_loaded = true;
        Q_EMIT loaded();
    });
}

void KeyedTable::apply(std::vector<Key> keys)
{
    if (keys == m_keys)
        return;
    const auto before = setOf(m_keys);
    const auto after = setOf(keys);
    const auto gone = size_t(std::ranges::count_if(m_keys, [&](Key key) { return !after.contains(key); }));
    const auto come = size_t(std::ranges::count_if(keys, [&](Key key) { return !before.contains(key); }));
    if (m_keys.empty() || gone + come > mostSingleMoves) {
        beginResetModel();
        m_keys = std::move(keys);
        m_rowOf.clear();
        endResetModel();
        return;
    }
    for (int last = int(m_keys.size()) - 1; last >= 0; --last) {
        if (after.contains(m_keys[size_t(last)]))
            continue;
        int first = last;
        while (first > 0 && !after.contains(m_keys[size_t(first - 1)]))
            --first;
        beginRemoveRows({}, first, last);
        m_keys.erase(m_keys.begin() + first, m_keys.begin() + last + 1);
        m_rowOf.clear();
        endRemoveRows();
        last = first;
    }
    std::vector<Key> stayed;
    std::ranges::copy_if(keys, std::back_inserter(stayed), [&](Key key) { return before.contains(key); });
    if (stayed != m_keys) {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList old = persistentIndexList();
        std::vector<Key> pointed;
        for (const QModelIndex &one : old)
            pointed.push_back(keyAt(one.row()));
        m_keys = std::move(stayed);
        m_rowOf.clear();
        QModelIndexList moved;
        for (qsizetype i = 0; i < old.size(); ++i)
            moved.append(index(rowOf(pointed[size_t(i)]), old[i].column()));
        changePersistentIndexList(old, moved);
        Q_EMIT layoutChanged();
    }
    for (size_t first = 0; first < keys.size(); ++first) {
        if (first < m_keys.size() && m_keys[first] == keys[first])
            continue;
        size_t last = first;
        while (last + 1 < keys.size() && !before.contains(keys[last + 1]))
            ++last;
        beginInsertRows({}, int(first), int(last));
        m_keys.insert(m_keys.begin() + qsizetype(first), keys.begin() + qsizetype(first),
                      keys.begin() + qsizetype(last) + 1);
        m_rowOf.clear();
        endInsertRows();
        first = last;
    }
}

void KeyedTable::dropFar(int rows)
{
    QSet<Key> keep;
    const int middle = std::max(0, m_wantedRow);
    for (int row = std::max(0, middle - rows / 2); row < std::min(int(m_keys.size()), middle + rows / 2); ++row)
        keep.insert(m_keys[size_t(row)]);
    dropRows(keep);
}

void KeyedTable::markStale()
{
    ++m_generation;
    m_absent.clear();
    m_stale.clear();
    dropFar(nearRows);
    for (const Key key : m_keys)
        if (hasRow(key))
            m_stale.insert(key);
    if (!m_stale.isEmpty())
        want(m_wantedRow);
}

void KeyedTable::want(int row) const
{
    m_wantedRow = row;
    if (m_wantQueued)
        return;
    m_wantQueued = true;
    // What is painted in this turn is asked for together after it.
    QMetaObject::invokeMethod(const_cast<KeyedTable *>(this), &KeyedTable::askWanted, Qt::QueuedConnection);
}

void KeyedTable::askWanted()
{
    m_wantQueued = false;
    if (m_asking) {
        m_wantAgain = true;
        return;
    }
    if (m_keys.empty())
        return;
    // One block around the row that was looked at last, then whatever is out of date.
    const int middle = std::clamp(m_wantedRow, 0, int(m_keys.size()) - 1);
    const int first = std::max(0, middle - block);
    const int last = std::min(int(m_keys.size()) - 1, middle + block);
    std::vector<Key> keys;
    for (int row = first; row <= last; ++row) {
        const Key key = m_keys[size_t(row)];
        if ((!hasRow(key) || m_stale.contains(key)) && !m_absent.contains(key))
            keys.push_back(key);
    }
    for (auto stale = m_stale.cbegin(); keys.size() < size_t(block) && stale != m_stale.cend(); ++stale)
        if (std::ranges::find(keys, *stale) == keys.end())
            keys.push_back(*stale);
    if (keys.empty())
        return;
    m_asking = true;
    m_wantAgain = false;
    m_askedAt = m_generation;
    askRows(std::move(keys));
}

void KeyedTable::rowsArrived(const std::vector<Key> &keys)
{
    m_asking = false;
    int first = int(m_keys.size());
    int last = -1;
    for (const Key key : keys) {
        if (m_askedAt == m_generation)
            m_stale.remove(key);
        if (!hasRow(key)) {
            m_absent.insert(key);
            continue;
        }
        if (const int row = rowOf(key); row >= 0) {
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    if (m_wantAgain || !m_stale.isEmpty())
        want(m_wantedRow);
    if (int(m_keys.size()) > mostRows) {
        dropFar(mostRows);
        m_stale.removeIf([this](Key key) { return !hasRow(key); });
    }
}

} // namespace kz::items
