#include "ui/rotations/week_grid_view.h"

#include "models/items/week_grid_model.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace kz {

namespace {

using items::WeekGridModel;

/// What is typed strong, what is logged already quiet beside it; a ring around the cell the keyboard is in.
class CountDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        paintGround(painter, option, index);
        const Theme &theme = Theme::of(option.palette);
        const QString count = index.data(WeekGridModel::TypedTextRole).toString();
        const QString before = index.data(WeekGridModel::LoggedTextRole).toString();
        QFont strong = option.font;
        strong.setBold(true);
        const int gap = count.isEmpty() || before.isEmpty() ? 0 : space::base;
        const int countWidth = QFontMetrics(strong).horizontalAdvance(count);
        const int beforeWidth = option.fontMetrics.horizontalAdvance(before);
        QRect typedAt = option.rect;
        QRect loggedAt = option.rect;
        // The days in clinic of a week have two rows' room and are longer than a count.
        if (gap && countWidth + gap + beforeWidth > option.rect.width()
            && option.rect.height() >= 2 * option.fontMetrics.height()) {
            typedAt.setBottom(option.rect.center().y());
            loggedAt.setTop(option.rect.center().y() + 1);
            typedAt.setLeft(typedAt.left() + (typedAt.width() - countWidth) / 2);
            loggedAt.setLeft(loggedAt.left() + (loggedAt.width() - beforeWidth) / 2);
        } else {
            typedAt.setLeft(typedAt.left() + (typedAt.width() - countWidth - gap - beforeWidth) / 2);
            loggedAt.setLeft(typedAt.left() + countWidth + gap);
        }
        painter->save();
        painter->setPen(theme.color(ThemeRole::Line));
        painter->drawLine(option.rect.topLeft(), option.rect.bottomLeft());
        painter->setPen(theme.color(ThemeRole::Text));
        painter->setFont(strong);
        painter->drawText(typedAt, Qt::AlignLeft | Qt::AlignVCenter, count);
        painter->setPen(theme.color(ThemeRole::Muted));
        painter->setFont(option.font);
        painter->drawText(loggedAt, Qt::AlignLeft | Qt::AlignVCenter, before);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(theme.color(ThemeRole::Accent), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }
};

constexpr int titleWidth = 22; ///< in wide letters of the font
constexpr int dayWidth = 9;    ///< in digits

} // namespace

WeekGridView::WeekGridView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new CountDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false); // the cells draw their lines in the colours of the theme
    setFrameShape(QFrame::NoFrame);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setTextElideMode(Qt::ElideRight);
    setCornerButtonEnabled(false);
    fit();
}

void WeekGridView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &WeekGridView::fit);
    connect(model, &QAbstractItemModel::rowsInserted, this, &WeekGridView::fit);
    fit();
}

void WeekGridView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void WeekGridView::fit()
{
    verticalHeader()->setFixedWidth(titleWidth * fontMetrics().horizontalAdvance(QStringLiteral("あ")));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(space::rowHeight, fontMetrics().height() + space::inside));
    horizontalHeader()->setMinimumSectionSize(dayWidth * fontMetrics().horizontalAdvance(u'0'));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    const int rows = model() ? model()->rowCount() : 0;
    setMaximumHeight(horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize());
    spanClinicDays();
}

void WeekGridView::spanClinicDays()
{
    clearSpans();
    const auto *grid = qobject_cast<WeekGridModel *>(model());
    if (grid && grid->rowCount() > 0)
        setSpan(grid->firstClinicRow(), WeekGridModel::total, WeekGridModel::clinicRows, 1);
}

void WeekGridView::setCount(int count)
{
    const auto *grid = qobject_cast<WeekGridModel *>(model());
    const QModelIndex at = currentIndex();
    if (!grid || !at.isValid() || at.column() == WeekGridModel::total)
        return;
    if (!model()->setData(at, std::max(count, 0)))
        Q_EMIT refused(grid->mostIn(at.row()));
}

void WeekGridView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isPlain) {
        QTableView::keyPressEvent(event);
    } else if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        setCount(key - Qt::Key_0);
    } else if (key == Qt::Key_Plus || key == Qt::Key_Minus) {
        setCount(currentIndex().data(items::ValueRole).toInt() + (key == Qt::Key_Plus ? 1 : -1));
    } else if (key == Qt::Key_Space) {
        setCount(currentIndex().data(items::ValueRole).toInt() ? 0 : 1);
    } else if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        setCount(0);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1); below.isValid())
            setCurrentIndex(below);
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace kz
