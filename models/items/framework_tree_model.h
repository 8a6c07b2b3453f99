#pragma once

#include "models/items/keyed_table.h"
#include "models/query/framework_sheet.h"

#include <algorithm>

namespace kz::items {

/// The items of one framework version as a tree. With levels, these stand across: a cell holds what the item means at
/// the level, or how often and how well it is asked for there; goals that belong to a level stand side by side in its
/// column. Without levels the columns say kind, what is asked for, and with which forms it is rated.
/// KeyRole: the item of a row or cell. All is at hand: data() never waits.
class FrameworkTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    /// Columns without levels.
    enum Column { Title, Kind, Asked, Forms };
    enum { HeadingRole = PaceRole + 1, QuietRole }; ///< true: stands above others; says something that is not there

    explicit FrameworkTreeModel(QObject *parent = nullptr);

    void setSheet(query::SheetPtr sheet);
    /// Leaves what contains the text (code or title) with all above and below it; `gapsOnly` what no rule asks for.
    void setFilter(const QString &text, bool gapsOnly);

    bool hasLevels() const { return m_sheet && !m_sheet->levels.empty(); }
    /// Whether goals stand in the columns of their levels.
    bool goalsAcross() const
    {
        return std::ranges::any_of(m_rows, [](const Row &row) { return !row.goals.empty(); });
    }
    int shownRows() const { return int(m_rows.size()); }
    int shownItems() const { return m_shownItems; }
    /// Index into the sheet's nodes; -1: no item there.
    int nodeAt(const QModelIndex &index) const;
    /// Index into the sheet's levels; -1: the column is none.
    int levelAt(const QModelIndex &index) const;
    /// Where an item stands; invalid when it is not shown.
    QModelIndex indexOf(Key item) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// A row is one item, or goals of several levels side by side, or what the levels mean.
    struct Row {
        int parent = -1; ///< index into m_rows
        int place = 0;   ///< among its siblings
        int node = -1;
        std::vector<int> goals; ///< by level; -1: none. Empty for the row of an item
        bool firstGoals = false;
        std::vector<int> children;
    };
    const Row &rowOf(const QModelIndex &index) const { return m_rows[size_t(index.internalId())]; }
    std::vector<bool> wanted() const;
    int addRow(Row row);
    void addBelow(const std::vector<int> &nodes, int parent, const std::vector<bool> &shown);
    QString titleOf(int node) const;
    QString cellText(const Row &row, int column) const;
    QString levelText(const Row &row, int level) const;
    QString askedText(int node, int level) const;

    query::SheetPtr m_sheet;
    QString m_filter; ///< folded
    bool m_gapsOnly = false;
    std::vector<Row> m_rows;
    std::vector<int> m_roots;
    std::unordered_map<int, std::pair<int, int>> m_places; ///< of a node: row and column
    int m_shownItems = 0;
};

} // namespace kz::items
