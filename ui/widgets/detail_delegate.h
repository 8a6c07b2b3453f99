#pragma once

#include <QStyledItemDelegate>

namespace kz {

/// A line of a list with quiet words at its right: the text is DisplayRole, the words are UserRole + 1.
class DetailDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace kz
