#include "ui/widgets/table_view.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/settings.h"

#include <QApplication>
#include <QClipboard>
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
    : QTableView(parent), m_name(name), m_settings(settings), m_columnMenu(new QMenu(this))
{
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

    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical))
            columns.append(logical);
    }
    QString text;
    int next = 0; // a row that two ranges touch is copied once
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        for (int row = std::max(top, next); row <= bottom; ++row) {
            QStringList cells;
            for (const int column : std::as_const(columns)) {
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
    return QTableView::event(event);
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
