#include "ui/widgets/row_delegate.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace kz {

namespace {

bool isFigure(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        return true;
    default:
        return false;
    }
}

void paintLine(QPainter *painter, const QStyleOptionViewItem &option)
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setPen(mixed(theme.color(ThemeRole::Raised), theme.color(ThemeRole::Line), 0.55));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    paintLine(painter, option);
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (isFigure(index.data(Qt::DisplayRole)) && !index.data(Qt::TextAlignmentRole).isValid())
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    // The row is what has the focus; a ring around one cell would say otherwise.
    option->state &= ~QStyle::State_HasFocus;
}

void RowDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    paintLine(painter, option);
}

BadgeDelegate::BadgeDelegate(StateOf stateOf, QObject *parent) : RowDelegate(parent), m_stateOf(std::move(stateOf)) { }

void BadgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(painter, option, index);
    const QString words = index.data(Qt::DisplayRole).toString();
    if (!words.isEmpty())
        StateBadge::paint(painter, option.rect.adjusted(space::base, 0, 0, -1), option.palette, option.font,
                          m_stateOf(index), words);
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return StateBadge::sizeFor(option.font, index.data(Qt::DisplayRole).toString()) + QSize(2 * space::inside, 0);
}

ShareDelegate::ShareDelegate(int shareRole, int markRole, const QString &widestText, QObject *parent)
    : RowDelegate(parent), m_shareRole(shareRole), m_markRole(markRole), m_widestText(widestText)
{ }

void ShareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(painter, option, index);
    const Theme &theme = Theme::of(option.palette);
    const QString words = index.data(Qt::DisplayRole).toString();
    const QFontMetrics metrics(option.font);
    QRect room = option.rect.adjusted(space::inside, 0, -space::inside, -1);
    const int textWidth
        = std::min(room.width(), std::max(metrics.horizontalAdvance(m_widestText), metrics.horizontalAdvance(words)));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    painter->setPen(theme.color(ThemeRole::Text));
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, metrics.elidedText(words, Qt::ElideRight, room.width()));
    room.setRight(room.right() - textWidth - space::inside);
    const QVariant share = index.data(m_shareRole);
    constexpr int least = 24;
    if (share.isValid() && room.width() >= least) {
        constexpr int height = 8;
        const QRectF track(room.left(), room.center().y() - height / 2.0 + 0.5, room.width(), height);
        const double part = std::clamp(share.toDouble(), 0.0, 1.0);
        painter->setPen(Qt::NoPen);
        painter->setBrush(mixed(theme.color(ThemeRole::Raised), theme.color(ThemeRole::Line), 0.8));
        painter->drawRoundedRect(track, height / 2.0, height / 2.0);
        painter->setBrush(theme.color(part >= 1 ? ThemeRole::Good : ThemeRole::Accent));
        if (part > 0)
            painter->drawRoundedRect(
                QRectF(track.topLeft(), QSizeF(std::max<double>(height, track.width() * part), height)), height / 2.0,
                height / 2.0);
        const QVariant mark = m_markRole >= 0 ? index.data(m_markRole) : QVariant();
        if (mark.isValid()) {
            const double x = track.left() + track.width() * std::clamp(mark.toDouble(), 0.0, 1.0);
            painter->setBrush(theme.color(ThemeRole::Text));
            painter->drawRect(QRectF(x - 1, track.top() - 3, 2, height + 6));
        }
    }
    painter->restore();
}

} // namespace kz
