#include "ui/ladders/framework_tree.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <map>

namespace kz {

namespace {

constexpr int mostWrapped = 600; ///< rows; every one of them is measured
constexpr int mostOpened = 3000;
constexpr int leastColumn = 72;

class CellDelegate final : public QStyledItemDelegate
{
public:
    CellDelegate(int headingRole, int quietRole, FrameworkTree *tree)
        : QStyledItemDelegate(tree), m_tree(tree), m_headingRole(headingRole), m_quietRole(quietRole)
    { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int least = std::max(space::rowHeight, option.fontMetrics.height() + space::inside);
        if (m_tree->uniformRowHeights())
            return {0, least};
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const int width = widthOf(index) - 2 * space::inside;
        const QRect words
            = QFontMetrics(cell.font).boundingRect(QRect(0, 0, std::max(width, 1), 10000), int(wrapping), cell.text);
        return {0, std::max(least, words.height() + 2 * 6)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QString text = std::exchange(cell.text, {});
        m_tree->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, m_tree);
        painter->save();
        painter->setFont(cell.font);
        const bool selected = cell.state.testFlag(QStyle::State_Selected);
        painter->setPen(cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        const QRect room = option.rect.adjusted(space::inside, 0, -space::inside, 0);
        if (m_tree->uniformRowHeights())
            painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                              QFontMetrics(cell.font).elidedText(text, Qt::ElideRight, room.width()));
        else
            painter->drawText(room.adjusted(0, 6, 0, 0), int(wrapping), text);
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (m_tree->selectionBehavior() == QAbstractItemView::SelectRows)
            option->state &= ~QStyle::State_HasFocus; // the row has the focus, not a cell of it
        if (index.data(m_headingRole).toBool())
            option->font.setBold(true);
        if (index.data(m_quietRole).toBool())
            option->palette.setColor(QPalette::Text, Theme::of(option->palette).color(ThemeRole::Muted));
    }

private:
    static constexpr auto wrapping = Qt::AlignLeft | Qt::AlignTop | Qt::TextFlag(Qt::TextWordWrap);

    int widthOf(const QModelIndex &index) const
    {
        int width = m_tree->columnWidth(index.column());
        if (index.column() == 0)
            for (QModelIndex above = index; above.isValid(); above = above.parent())
                width -= m_tree->indentation();
        return width;
    }

    FrameworkTree *m_tree;
    int m_headingRole;
    int m_quietRole;
};

QString oneLine(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

FrameworkTree::FrameworkTree(int headingRole, int quietRole, QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new CellDelegate(headingRole, quietRole, this));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setIndentation(20);
    setWordWrap(true);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(48);
    connect(header(), &QHeaderView::sectionResized, this, [this] {
        if (!uniformRowHeights())
            scheduleDelayedItemsLayout(); // lines break elsewhere now
    });
}

void FrameworkTree::arrange(int rows, bool cells, bool openAll)
{
    setUniformRowHeights(rows > mostWrapped);
    setSelectionBehavior(cells ? SelectItems : SelectRows);
    setAllColumnsShowFocus(!cells);
    if (rows <= (openAll ? mostOpened : mostWrapped))
        expandAll();
    share();
}

void FrameworkTree::setShares(const QList<int> &shares, int most)
{
    m_shares = shares;
    m_most = most;
    share();
}

void FrameworkTree::share()
{
    const int columns = header()->count();
    if (columns == 0 || columns != m_shares.size())
        return;
    int whole = 0;
    int last = 0;
    for (int column = 0; column < columns; ++column)
        if (!isColumnHidden(column)) {
            whole += m_shares[column];
            last = column;
        }
    const bool scrolls = whole > m_most;
    whole = std::min(whole, m_most);
    const int room = viewport()->width();
    const auto widthOf = [&](int column) { return std::max(leastColumn, room * m_shares[column] / whole); };
    for (int column = 0; column < last; ++column)
        if (!isColumnHidden(column))
            header()->resizeSection(column, widthOf(column));
    // The last one takes what is left, but never less than a word needs, or its share where one scrolls anyway.
    const int least = scrolls ? widthOf(last) : leastColumn;
    header()->resizeSection(last, std::max(least, room - header()->sectionPosition(last)));
}

void FrameworkTree::show(const QModelIndex &index)
{
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        expand(above);
    // Not setCurrentIndex(): while Ctrl is held, as when a key has just added a row, that would choose one more.
    const auto rows = selectionBehavior() == SelectRows ? QItemSelectionModel::Rows : QItemSelectionModel::NoUpdate;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | rows);
    scrollTo(index);
}

QString FrameworkTree::selectedText() const
{
    if (!selectionModel())
        return {};
    // In the order in which they stand on the screen.
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    std::map<QModelIndex, std::vector<QModelIndex>> cells;
    for (const QModelIndex &index : std::as_const(chosen))
        cells[index.siblingAtColumn(0)].push_back(index);
    std::vector<QModelIndex> rows;
    for (QModelIndex row = model()->index(0, 0); row.isValid() && rows.size() < cells.size(); row = indexBelow(row))
        if (const QModelIndex first = row.siblingAtColumn(0); cells.contains(first))
            rows.push_back(first);
    QString text;
    for (const QModelIndex &row : rows) {
        auto &line = cells.at(row);
        std::ranges::sort(line, {}, &QModelIndex::column);
        QStringList words;
        for (const QModelIndex &cell : line)
            words.append(oneLine(cell.data().toString()));
        text += words.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

void FrameworkTree::copy() const
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

bool FrameworkTree::event(QEvent *event)
{
    // The window's Edit menu owns Ctrl+C too; where the tree has the keyboard, the tree answers.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

bool FrameworkTree::moveSideways(int key)
{
    const QModelIndex current = currentIndex();
    if (selectionBehavior() != SelectItems || !current.isValid())
        return false;
    const bool closed = current.column() == 0 && model()->hasChildren(current) && !isExpanded(current);
    if (key == Qt::Key_Right && !closed && current.column() + 1 < model()->columnCount()) {
        setCurrentIndex(current.siblingAtColumn(current.column() + 1));
        return true;
    }
    if (key == Qt::Key_Left && current.column() > 0) {
        setCurrentIndex(current.siblingAtColumn(current.column() - 1));
        return true;
    }
    return false;
}

void FrameworkTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->modifiers() == Qt::NoModifier && moveSideways(event->key()))
        return;
    QTreeView::keyPressEvent(event);
}

void FrameworkTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        share();
}

void FrameworkTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentMoved(current);
}

void FrameworkTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    const Theme &theme = Theme::of(palette());
    painter->setPen(mixed(theme.color(ThemeRole::Raised), theme.color(ThemeRole::Line), 0.55));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void FrameworkTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    // The arrow stands beside the first line, where the words begin.
    QRect first = rect;
    first.setHeight(std::min(rect.height(), std::max(space::rowHeight, fontMetrics().height() + space::inside)));
    QTreeView::drawBranches(painter, first, index);
}

} // namespace kz
