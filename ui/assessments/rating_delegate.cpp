#include "ui/assessments/rating_delegate.h"

#include "models/items/rating_table_model.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QPainter>

namespace kz {

using Model = items::RatingTableModel;

void RatingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setPen(mixed(theme.color(ThemeRole::Raised), theme.color(ThemeRole::Line), 0.55));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.data(Model::DomainStartRole).toBool()) {
        painter->setPen(theme.color(ThemeRole::Accent));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        if (index.column() == Model::Title) {
            // At the right of the first item, as far as its title leaves room.
            const QFont small = sizedFont(option.font, TextSize::Caption);
            const QRect rect = option.rect.adjusted(space::inside, 0, -space::inside, 0);
            const int left = option.fontMetrics.horizontalAdvance(index.data().toString()) + space::edge;
            painter->setFont(small);
            painter->drawText(rect.adjusted(left, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter,
                              QFontMetrics(small).elidedText(index.data(Model::DomainRole).toString(), Qt::ElideRight,
                                                             std::max(0, rect.width() - left)));
        }
    }
    painter->restore();
}

void RatingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus;
    const auto state = Model::State(index.data(items::StateRole).toInt());
    const bool carried = index.column() == Model::Rating && state == Model::State::Carried;
    if (carried)
        option->text = tr("%1 (carried)").arg(option->text);
    if (carried || index.column() == Model::Logged || index.column() == Model::Previous
        || index.column() == Model::Self) {
        const QColor muted = Theme::of(option->palette).color(ThemeRole::Muted);
        option->palette.setColor(QPalette::Text, muted);
        option->palette.setColor(QPalette::HighlightedText, muted);
    }
    if (index.column() != Model::Rating)
        return;
    if (state == Model::State::Rated)
        option->font.setBold(true);
    // Against last time; where there was none, every rating is new and a mark on each would say nothing.
    const auto change = Model::Change(index.data(Model::ChangeRole).toInt());
    if (change == Model::Change::None || !index.siblingAtColumn(Model::Previous).data(items::ValueRole).isValid())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationPosition = QStyleOptionViewItem::Right;
    option->icon = change == Model::Change::Higher ? lineIcon(QStringLiteral("chevron-up"), ThemeRole::Good)
        : change == Model::Change::Lower           ? lineIcon(QStringLiteral("chevron-down"), ThemeRole::Warning)
                                                   : lineIcon(QStringLiteral("open-circle"), ThemeRole::Accent);
}

} // namespace kz
