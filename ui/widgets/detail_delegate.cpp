#include "ui/widgets/detail_delegate.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>

namespace kz {

void DetailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem line = option;
    initStyleOption(&line, index);
    const QString text = line.text;
    line.text.clear();
    const QStyle *style = line.widget ? line.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &line, painter, line.widget);

    const QString detail = index.data(Qt::UserRole + 1).toString();
    const QFont small = sizedFont(line.font, TextSize::Caption);
    QRect rect = line.rect.adjusted(space::inside, 0, -space::inside, 0);
    // The text is what matters: the words get what it leaves.
    const int textWidth = std::min(QFontMetrics(line.font).horizontalAdvance(text) + space::groups, rect.width());
    painter->save();
    painter->setFont(line.font);
    painter->setPen(line.palette.color(QPalette::Text));
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(line.font).elidedText(text, Qt::ElideRight, rect.width()));
    rect.setLeft(rect.left() + textWidth);
    if (rect.width() > space::edge) {
        painter->setFont(small);
        painter->setPen(Theme::of(line.palette).color(ThemeRole::Muted));
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter,
                          QFontMetrics(small).elidedText(detail, Qt::ElideRight, rect.width()));
    }
    painter->restore();
}

QSize DetailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), std::max(space::rowHeight, option.fontMetrics.height() + space::inside)};
}

} // namespace kz
