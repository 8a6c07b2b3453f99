#include "ui/widgets/table_view.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/settings.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace kz {

namespace {

// What is remembered of a header begins with its number of columns: a state for other columns is worth nothing.
QByteArray packed(const QHeaderView &header)
{
    return QByteArray::number(header.count()) + ':' + header.saveState();
}

} // namespace

TableView::TableView(const QString &name, Settings &settings, QWidget *parent)
    : QTableView(parent), m_name(name), m_settings(settings), m_columnMenu(new QMenu(this)),
      m_copyList(listAction(tr("&Copy list"), "copy_list", ListWay::Copy)),
      m_saveList(listAction(tr("&Save list…"), "save_list", ListWay::Save))
{
    m_copyList->setIcon(lineIcon(QStringLiteral("copy")));
    m_saveList->setIcon(lineIcon(QStringLiteral("export")));
    setItemDelegate(new RowDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(48);
    // No arrow before somebody asks for an order: the model's own order stands.
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    refreshHeights();

    m_columnMenu->setTitle(tr("Columns"));
    connect(m_columnMenu, &QMenu::aboutToShow, this, &TableView::fillColumnMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint &at) { m_columnMenu->popup(header->mapToGlobal(at)); });
    m_remember.setSingleShot(true);
    m_remember.setInterval(250);
    connect(&m_remember, &QTimer::timeout, this, &TableView::rememberColumns);
    const auto changed = [this] {
        if (!m_restoring && model())
            m_remember.start();
    };
    connect(header, &QHeaderView::sectionResized, this, changed);
    connect(header, &QHeaderView::sectionMoved, this, changed);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT rowActivated(index.row());
    });
}

void TableView::setModel(QAbstractItemModel *model)
{
    m_restoring = true;
    QTableView::setModel(model);
    applyStandard();
    restoreColumns();
    m_restoring = false;
}

void TableView::setStandardWidths(const QList<int> &characters)
{
    m_standardWidths = characters;
    if (model()) {
        applyStandard();
        restoreColumns();
    }
}

void TableView::fitRows(int most)
{
    const int rows = model()->rowCount();
    setFixedHeight(horizontalHeader()->sizeHint().height()
                   + verticalHeader()->defaultSectionSize() * std::clamp(rows, 1, most) + 2 * frameWidth() + 2);
    setVisible(rows > 0);
}

void TableView::setHiddenAtFirst(const QList<int> &columns)
{
    m_hiddenAtFirst = columns;
    if (model()) {
        applyStandard();
        restoreColumns();
    }
}

QString TableView::selectedText() const
{
    if (!model() || !selectionModel())
        return {};
    // By ranges: a selection of a hundred thousand rows is one range, not a list of indexes.
    QList<std::pair<int, int>> ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end());

    const QList<int> columns = shownColumns();
    QString text;
    int next = 0; // a row that two ranges touch is copied once
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        for (int row = std::max(top, next); row <= bottom; ++row) {
            QStringList cells;
            for (const int column : columns) {
                QString cell = model()->index(row, column, rootIndex()).data(Qt::DisplayRole).toString();
                cells.append(
                    cell.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' ')));
            }
            text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
        }
        next = std::max(next, bottom + 1);
    }
    return text;
}

QList<int> TableView::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical))
            columns.append(logical);
    }
    return columns;
}

QStringList TableView::shownTitles() const
{
    QStringList titles;
    if (model())
        for (const int column : shownColumns())
            titles.append(model()->headerData(column, Qt::Horizontal).toString());
    return titles;
}

std::vector<QStringList> TableView::shownRows() const
{
    std::vector<QStringList> rows;
    if (!model())
        return rows;
    const QList<int> columns = shownColumns();
    for (int row = 0; row < model()->rowCount(rootIndex()); ++row) {
        if (isRowHidden(row))
            continue;
        QStringList cells;
        for (const int column : columns) {
            const QModelIndex index = model()->index(row, column, rootIndex());
            const QString text = index.data(Qt::DisplayRole).toString();
            cells.append(text.isEmpty() ? index.data(Qt::AccessibleTextRole).toString() : text);
        }
        rows.push_back(cells);
    }
    return rows;
}

QAction *TableView::listAction(const QString &text, const char *name, ListWay way)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, [this, way] {
        Page *outermost = nullptr; // a page may have pages inside
        for (QWidget *above = parentWidget(); above; above = above->parentWidget())
            if (auto *page = qobject_cast<Page *>(above))
                outermost = page;
        if (outermost)
            Q_EMIT outermost->listAsked(this, way);
    });
    return action;
}

QList<QAction *> TableView::listActions() const
{
    const QList<QAction *> whole{m_copyList, m_saveList};
    for (QAction *action : whole)
        action->setEnabled(model() && model()->rowCount(rootIndex()) > 0);
    return whole;
}

/// Whether it was asked for: a table whose page shows a menu of its own is left to the page.
bool TableView::showListMenu(QEvent *event)
{
    if (event->type() != QEvent::ContextMenu || !model()
        || (contextMenuPolicy() != Qt::DefaultContextMenu && contextMenuPolicy() != Qt::ActionsContextMenu))
        return false;
    const auto *asked = static_cast<QContextMenuEvent *>(event);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // which say why an action is refused
    menu->addActions(actions());
    menu->addSeparator();
    menu->addActions(listActions());
    const bool byKey = asked->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid();
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : asked->globalPos());
    event->accept();
    return true;
}

bool TableView::viewportEvent(QEvent *event)
{
    return showListMenu(event) || QTableView::viewportEvent(event);
}

void TableView::copy() const
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

bool TableView::event(QEvent *event)
{
    // The window's Edit menu owns Ctrl+C too; where a table has the keyboard, the table answers.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return showListMenu(event) || QTableView::event(event);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refreshHeights();
}

void TableView::fillColumnMenu()
{
    m_columnMenu->clear();
    if (!model())
        return;
    int shown = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        shown += isColumnHidden(column) ? 0 : 1;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        QAction *choice = m_columnMenu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        choice->setCheckable(true);
        choice->setChecked(!isColumnHidden(column));
        choice->setEnabled(isColumnHidden(column) || shown > 1); // a table without columns could not be mended
        connect(choice, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            rememberColumns();
        });
    }
    m_columnMenu->addSeparator();
    m_columnMenu->addActions(listActions());
    m_columnMenu->addSeparator();
    connect(m_columnMenu->addAction(tr("Standard columns")), &QAction::triggered, this, &TableView::resetColumns);
}

void TableView::applyStandard()
{
    if (!model())
        return;
    const bool before = std::exchange(m_restoring, true);
    const int unit = fontMetrics().averageCharWidth();
    for (int column = 0; column < model()->columnCount(); ++column) {
        setColumnHidden(column, m_hiddenAtFirst.contains(column));
        if (column < m_standardWidths.size())
            setColumnWidth(column, m_standardWidths[column] * unit + 2 * space::inside);
    }
    m_restoring = before;
}

void TableView::restoreColumns()
{
    if (!model())
        return;
    const QByteArray remembered = m_settings.value(Setting::Table, m_name).toByteArray();
    const qsizetype colon = remembered.indexOf(':');
    if (colon < 0 || remembered.left(colon).toInt() != horizontalHeader()->count())
        return;
    const bool before = std::exchange(m_restoring, true);
    const int section = horizontalHeader()->sortIndicatorSection();
    const Qt::SortOrder order = horizontalHeader()->sortIndicatorOrder();
    horizontalHeader()->restoreState(remembered.mid(colon + 1));
    // The order belongs to the model, which is not asked here.
    horizontalHeader()->setSortIndicator(section, order);
    m_restoring = before;
}

void TableView::rememberColumns()
{
    m_remember.stop();
    if (model())
        m_settings.setValue(Setting::Table, packed(*horizontalHeader()), m_name);
}

void TableView::resetColumns()
{
    m_settings.reset(Setting::Table, m_name);
    const bool before = std::exchange(m_restoring, true);
    for (int column = 0; column < model()->columnCount(); ++column)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
    m_restoring = before;
    applyStandard();
}

void TableView::refreshHeights()
{
    const int height = std::max(space::rowHeight, fontMetrics().height() + space::inside);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

} // namespace kz
