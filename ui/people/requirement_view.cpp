#include "ui/people/requirement_view.h"

#include "models/items/requirement_tree_model.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace kz {

namespace {

using Model = items::RequirementTreeModel;
constexpr int barWidth = 88;
constexpr int barHeight = 8;
constexpr int metIconSize = 16;

bool isRecord(const QModelIndex &index)
{
    return index.data(Model::RecordRole).isValid();
}

bool isGroup(const QModelIndex &index)
{
    const QModelIndex first = index.siblingAtColumn(0);
    return first.model()->hasChildren(first) && !isRecord(first.model()->index(0, 0, first));
}

class RequirementDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(space::rowHeight, option.fontMetrics.height() + space::inside)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isFigure = index.column() == Model::Standing && !isRecord(index);
        QStyleOptionViewItem words = option;
        if (isFigure) {
            // The row's background first, over its whole width; the words then stand between bar and icon.
            initStyleOption(&words, index);
            words.text.clear();
            option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &words, painter, option.widget);
            paintFigure(painter, option, index);
            return;
        }
        QStyledItemDelegate::paint(painter, option, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus; // the row has the focus, not a cell of it
        if (isRecord(index))
            option->palette.setColor(QPalette::Text, Theme::of(option->palette).color(ThemeRole::Muted));
        else if (index.column() == Model::Title && isGroup(index))
            option->font.setBold(true);
    }

private:
    static void paintFigure(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const Theme &theme = Theme::of(option.palette);
        const bool met = index.data(items::StateRole).toInt() == int(Model::State::Met);
        const QVariant share = index.data(items::ShareRole);
        // A limit is met from below: a bar would say the opposite.
        const bool isLimit = share.isValid() && met != (share.toDouble() >= 1);
        QRect room = option.rect.adjusted(space::inside, 0, -space::inside, 0);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (share.isValid() && !isLimit) {
            QRectF bar(room.left(), room.center().y() - barHeight / 2.0, barWidth, barHeight);
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.color(ThemeRole::Line));
            painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
            if (share.toDouble() > 0) {
                bar.setWidth(std::max<double>(barHeight, barWidth * share.toDouble()));
                painter->setBrush(theme.color(met ? ThemeRole::Good : ThemeRole::Accent));
                painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
            }
        }
        room.setLeft(room.left() + barWidth + space::inside);
        if (met) {
            const QRect icon(room.left(), room.center().y() - metIconSize / 2 + 1, metIconSize, metIconSize);
            lineIcon(QStringLiteral("good"), ThemeRole::Good).paint(painter, icon);
        }
        room.setLeft(room.left() + metIconSize + space::base);
        painter->setFont(option.font);
        painter->setPen(theme.color(ThemeRole::Text));
        const QString text = index.data(Qt::DisplayRole).toString();
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
        painter->restore();
    }
};

} // namespace

RequirementView::RequirementView(QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new RequirementDelegate(this));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setIndentation(20);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setSectionsMovable(false);
    setExpandsOnDoubleClick(false); // Enter and a double click do the same, once
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QModelIndex first = index.siblingAtColumn(0);
        if (isRecord(first))
            Q_EMIT recordActivated(first.data(Model::RecordRole).toInt(), first.data(items::KeyRole).toLongLong());
        else
            setExpanded(first, !isExpanded(first));
    });
}

void RequirementView::fitColumns()
{
    const int character = fontMetrics().averageCharWidth();
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Model::Title, QHeaderView::Stretch);
    header()->setSectionResizeMode(Model::Missing, QHeaderView::Stretch);
    header()->resizeSection(Model::Standing, barWidth + metIconSize + 10 * character + 3 * space::inside);
    header()->resizeSection(Model::MetOn,
                            fontMetrics().horizontalAdvance(QStringLiteral("2026年12月31日")) + 3 * space::inside);
}

void RequirementView::copy() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, [this](const QModelIndex &row) { return visualRect(row).top(); });
    QString text;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        text += cells.join(u'\t') + u'\n';
    }
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

bool RequirementView::event(QEvent *event)
{
    // The window's Edit menu owns Ctrl+C too; where the tree has the keyboard, the tree answers.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void RequirementView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void RequirementView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    const Theme &theme = Theme::of(palette());
    painter->setPen(mixed(theme.color(ThemeRole::Raised), theme.color(ThemeRole::Line), 0.55));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

} // namespace kz
