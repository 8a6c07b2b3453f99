#pragma once

#include "models/query/curriculum_map.h"

#include <QAbstractTableModel>

namespace kz::items {

/// A map of which item is covered by what: items in rows below their headings, modules or professions across, between
/// them by how many an item is covered. Shows what it is given; narrowed to marks and words.
class CurriculumMapModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Item, Covering, FirstAcross };
    enum {
        MarkRole = Qt::UserRole + 1, ///< query::MapMark of an item's row, as int; nothing in a heading
        DepthRole,                   ///< CoverDepth of a cell, as int; nothing where it is not covered
        SymbolRole,                  ///< what stands in a cell of the map: "○", "(△)", "✕", "3/4"
        HeadingRole,                 ///< true in the row of a heading
        AboveRole,                   ///< how many headings stand above it
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setMap(query::CurriculumMap map);
    const query::CurriculumMap &map() const { return m_map; }
    /// Only rows with the mark (None: all) whose item has the text in code or title, with what stands above them.
    void setFilter(query::MapMark mark, const QString &text);
    int shownItems() const;

    /// Into the map's rows; -1: none.
    int rowAt(const QModelIndex &index) const;
    /// Into the sheet's nodes; -1: none.
    int nodeAt(const QModelIndex &index) const;
    /// Into the map's columns; -1: none.
    int columnAt(const QModelIndex &index) const;
    /// The row of an item; invalid where it is not shown.
    QModelIndex indexOf(Key item) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void choose();
    QString titleOf(int node) const;
    QVariant itemData(const query::MapRow &row, int role) const;
    QVariant coveringData(const query::MapRow &row, int role) const;
    QVariant cellData(const query::MapRow &row, int column, int role) const;
    QString headText(const query::MapColumn &column, bool whole) const;

    query::CurriculumMap m_map;
    query::MapMark m_mark = query::MapMark::None;
    QString m_text;
    std::vector<int> m_rows; ///< shown ones, into the map's
};

} // namespace kz::items
