#include "ui/home/attention_delegate.h"

#include "ui/home/attention_model.h"
#include "ui/widgets/metrics.h"

namespace kz {

void AttentionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString word = row.text;
    row.text.clear();
    const QWidget *widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, widget);
    StateBadge::paint(painter, option.rect.adjusted(space::inside, 0, 0, 0), option.palette, option.font,
                      State(index.data(AttentionModel::StateRole).toInt()), word);
}

} // namespace kz
