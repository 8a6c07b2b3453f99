#pragma once

#include <QStyledItemDelegate>

namespace kz {

/// Lines of a rating form: a domain's name where it begins, carried ratings marked and quiet, given ones strong,
/// what differs from last time with an arrow or a ring.
class RatingDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace kz
