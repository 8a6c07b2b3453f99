#include "ui/people/state_delegate.h"

#include "models/items/keyed_table.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QWidget>

namespace kz {

StateDelegate::StateDelegate(Look look, QObject *parent) : QStyledItemDelegate(parent), m_look(look) { }

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem blank = option;
    initStyleOption(&blank, index);
    const QString word = std::exchange(blank.text, QString());
    blank.state &= ~QStyle::State_HasFocus;
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &blank, painter, option.widget);
    if (!word.isEmpty())
        StateBadge::paint(painter, option.rect.adjusted(space::base, 0, -space::base, 0), option.palette,
                          sizedFont(option.font, TextSize::Caption), m_look(index.data(items::StateRole).toInt()),
                          word);
    const Theme &theme = Theme::of(option.palette);
    painter->setPen(mixed(theme.color(ThemeRole::Raised), theme.color(ThemeRole::Line), 0.55));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

} // namespace kz
