#pragma once

#include <QStyledItemDelegate>

namespace kz {

/// Draws the first column of the list as a badge: a state is an icon and a word, never colour alone.
class AttentionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace kz
