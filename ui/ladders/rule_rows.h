#pragma once

#include "models/items/keyed_table.h"
#include "models/query/framework_sheet.h"

#include <QStandardItemModel>

namespace kz {

/// The rules of a draft as a tree: what each is called, its sentence, its level. Rows are dragged to where they shall
/// stand, into groups and out of them; it moves nothing itself, it asks for it. KeyRole: the rule.
class RuleRows : public QStandardItemModel
{
    Q_OBJECT
public:
    enum Column { Title, Sentence, LevelColumn };
    enum { HeadingRole = items::PaceRole + 1, QuietRole }; ///< as in FrameworkTreeModel

    explicit RuleRows(QObject *parent = nullptr);

    void setSheet(query::SheetPtr sheet, bool editable);
    int count() const { return int(m_rows.size()); }
    QModelIndex indexOf(Key rule) const;
    /// Null: none.
    const Requirement *ruleAt(const QModelIndex &index) const;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// They shall stand inside `group` (0: on top) from `position` on (from 1; 0: last), in tree order.
    void moveAsked(const std::vector<Key> &rules, Key group, int position);

private:
    void addBelow(QStandardItem *above, Key parent);

    query::SheetPtr m_sheet;
    bool m_editable = false;
    bool m_filling = false;
    std::map<Key, QStandardItem *> m_rows;
};

} // namespace kz
