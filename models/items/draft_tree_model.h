#pragma once

#include "models/items/keyed_table.h"
#include "models/query/framework_sheet.h"

namespace kz::items {

/// The items of a draft as a tree that is written in: each item one row, titles typed in place, rows dragged to where
/// they shall stand. It changes nothing itself: it asks for the change, and shows it when the sheet comes anew.
/// KeyRole: the item. All is at hand: data() never waits.
class DraftTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    /// From FirstAcross on one for each level of the version: the first words of what the item means there.
    enum Column { Title, Code, Kind, LevelColumn, FirstAcross };
    enum { HeadingRole = PaceRole + 1, QuietRole }; ///< as in FrameworkTreeModel

    explicit DraftTreeModel(QObject *parent = nullptr);

    void setSheet(query::SheetPtr sheet);
    /// Whether titles may be typed and rows dragged.
    void setEditable(bool editable) { m_editable = editable; }

    const query::FrameworkSheet *sheet() const { return m_sheet.get(); }
    /// Index into the sheet's levels of a column; -1: it is none of those across.
    int levelAt(int column) const { return column < FirstAcross ? -1 : column - FirstAcross; }
    /// Index into the sheet's nodes; -1: none.
    int nodeAt(const QModelIndex &index) const { return index.isValid() ? int(index.internalId()) : -1; }
    QModelIndex indexOf(Key item) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void titleTyped(Key item, const QString &title);
    void descriptorTyped(const Descriptor &descriptor);
    /// They shall stand below `parent` (0: on top) from `position` on (from 1; 0: last), in tree order.
    void moveAsked(const std::vector<Key> &items, Key parent, int position);

private:
    const std::vector<int> &below(const QModelIndex &parent) const;
    QString descriptorText(const QModelIndex &index, int role) const;
    std::vector<Key> dragged(const QMimeData *data) const;

    query::SheetPtr m_sheet;
    std::vector<int> m_places; ///< among siblings, by node
    bool m_editable = false;
};

} // namespace kz::items
