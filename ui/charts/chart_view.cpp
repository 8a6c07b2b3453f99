#include "ui/charts/chart_view.h"

#include "models/report/chart_pages.h"
#include "models/report/chart_table.h"
#include "ui/charts/chart_canvas.h"
#include "ui/charts/chart_files.h"
#include "ui/charts/chart_table_model.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/settings.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QFontInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace kz::charts {

namespace {

struct SaveFormat {
    const char *suffix;
    const char *action;
    const char *filter;
};

constexpr SaveFormat saveFormats[] = {
    {"png", QT_TRANSLATE_NOOP("kz::charts::ChartView", "Save as picture (PNG)…"),
     QT_TRANSLATE_NOOP("kz::charts::ChartView", "PNG picture (*.png)")},
    {"svg", QT_TRANSLATE_NOOP("kz::charts::ChartView", "Save as drawing (SVG)…"),
     QT_TRANSLATE_NOOP("kz::charts::ChartView", "SVG drawing (*.svg)")},
    {"pdf", QT_TRANSLATE_NOOP("kz::charts::ChartView", "Save as PDF…"),
     QT_TRANSLATE_NOOP("kz::charts::ChartView", "PDF document (*.pdf)")},
    {"xlsx", QT_TRANSLATE_NOOP("kz::charts::ChartView", "Save figures (Excel)…"),
     QT_TRANSLATE_NOOP("kz::charts::ChartView", "Excel workbook (*.xlsx)")},
    {"csv", QT_TRANSLATE_NOOP("kz::charts::ChartView", "Save figures (CSV)…"),
     QT_TRANSLATE_NOOP("kz::charts::ChartView", "CSV table (*.csv)")},
};

/// The copied part of the table: what is selected, or all of it.
QString selectedText(const QTableView &view)
{
    QModelIndexList cells = view.selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += cells[i].row() == cells[i - 1].row() ? QLatin1Char('\t') : QLatin1Char('\n');
        text += cells[i].data().toString();
    }
    return text;
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedWidget(this)), m_canvas(new ChartCanvas), m_table(new QTableView),
      m_model(new ChartTableModel(this)), m_pager(new QWidget(this)), m_pageLabel(new QLabel), m_back(new QToolButton),
      m_forward(new QToolButton)
{
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_table);

    m_back->setArrowType(Qt::LeftArrow);
    m_back->setAutoRaise(true);
    m_back->setToolTip(tr("Previous part (Page Up)"));
    m_back->setAccessibleName(tr("Previous part"));
    m_forward->setArrowType(Qt::RightArrow);
    m_forward->setAutoRaise(true);
    m_forward->setToolTip(tr("Next part (Page Down)"));
    m_forward->setAccessibleName(tr("Next part"));
    auto *pager = new QHBoxLayout(m_pager);
    pager->setContentsMargins(0, 0, 0, 0);
    pager->addStretch();
    pager->addWidget(m_back);
    pager->addWidget(m_pageLabel);
    pager->addWidget(m_forward);
    m_pager->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_pager);

    setBackgroundRole(QPalette::Base); // as the chart itself
    setAutoFillBackground(true);
    setFocusProxy(m_canvas);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addActions();

    // The window's Edit menu owns Ctrl+C too; where the chart has the keyboard, the chart answers.
    m_canvas->installEventFilter(this);
    m_table->installEventFilter(this);
    connect(m_canvas, &ChartCanvas::linkActivated, this, &ChartView::linkActivated);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const QString link = m_model->linkAt(index); !link.isEmpty())
            Q_EMIT linkActivated(link);
    });
    connect(m_canvas, &ChartCanvas::pageRequested, this, &ChartView::turnPage);
    connect(m_back, &QToolButton::clicked, this, [this] { turnPage(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { turnPage(1); });
}

void ChartView::addActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys = {}) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        m_actions.append(action);
        return action;
    };
    m_tableAction = add(tr("Show as table"), Qt::Key_T);
    m_tableAction->setCheckable(true);
    connect(m_tableAction, &QAction::toggled, this, &ChartView::setShowsTable);
    connect(add(tr("Copy")), &QAction::triggered, this, &ChartView::copy);
    for (const SaveFormat &format : saveFormats) {
        const QString suffix = QString::fromLatin1(format.suffix);
        connect(add(tr(format.action)), &QAction::triggered, this, [this, suffix] { askWhereToSave(suffix); });
    }
}

void ChartView::setSpec(const report::ChartSpec &spec)
{
    m_spec = spec;
    m_page = 0;
    m_model->setTable(report::chartTable(m_spec));
    m_table->resizeColumnsToContents();
    setAccessibleName(m_spec.title);
    m_canvas->setAccessibleName(m_spec.title);
    m_table->setAccessibleName(m_spec.title);
    updatePager();
    updateChart();
    updateGeometry();
}

void ChartView::setColours(const ChartColours &colours)
{
    m_colours = colours;
    updateChart();
}

ChartColours ChartView::colours() const
{
    if (m_colours)
        return *m_colours;
    const bool isDark = inkOn(palette().color(QPalette::Base)) == QColor(Qt::white);
    return isDark ? ChartColours::dark() : ChartColours::light();
}

int ChartView::rowsThatFit() const
{
    // As if the pager were always there: it must not decide by its own height whether it is needed.
    const double em = QFontInfo(font()).pixelSize();
    return report::chartRowsIn(m_spec, (height() - m_pager->sizeHint().height()) / em);
}

void ChartView::updateChart()
{
    m_canvas->setChart(report::chartPage(m_spec, m_page, rowsThatFit()), ChartStyle::screen(font(), colours()));
}

void ChartView::updatePager()
{
    const int rows = rowsThatFit();
    const int pages = report::chartPageCount(m_spec, rows);
    m_page = std::min(m_page, pages - 1);
    m_pager->setVisible(pages > 1 && !showsTable());
    m_pageLabel->setText(tr("%1 / %2").arg(m_page + 1).arg(pages));
    m_back->setEnabled(m_page > 0);
    m_forward->setEnabled(m_page + 1 < pages);
    updateChart();
}

void ChartView::turnPage(int step)
{
    m_page = std::clamp(m_page + step, 0, report::chartPageCount(m_spec, rowsThatFit()) - 1);
    updatePager();
}

bool ChartView::showsTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartView::setShowsTable(bool table)
{
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_canvas);
    setFocusProxy(m_stack->currentWidget());
    if (hadFocus)
        m_stack->currentWidget()->setFocus();
    m_tableAction->setChecked(table);
    updatePager();
}

bool ChartView::eventFilter(QObject *object, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return QWidget::eventFilter(object, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        copy();
    return true;
}

void ChartView::copy()
{
    auto *copied = new QMimeData; // the clipboard owns it
    if (showsTable()) {
        const QString selected = selectedText(*m_table);
        copied->setText(selected.isEmpty() ? report::chartText(m_spec) : selected);
    } else {
        constexpr double sharp = 2;
        const ChartStyle style = ChartStyle::screen(font(), ChartColours::light());
        copied->setImageData(
            chartImage(report::chartPage(m_spec, m_page, rowsThatFit()), m_canvas->size(), sharp, style));
        copied->setText(report::chartText(m_spec));
    }
    QGuiApplication::clipboard()->setMimeData(copied);
}

void ChartView::askWhereToSave(const QString &suffix)
{
    const auto *format = std::find_if(std::begin(saveFormats), std::end(saveFormats),
                                      [&](const SaveFormat &each) { return suffix == QLatin1String(each.suffix); });
    QString name = m_spec.title.isEmpty() ? tr("Chart") : m_spec.title;
    static const QString notInFileNames = QStringLiteral("\\/:*?\"<>|");
    for (const QChar c : notInFileNames)
        name.replace(c, QLatin1Char('_'));
    m_files.choose(this,
                   {.kind = FileRequest::Kind::Save,
                    .title = tr("Save chart"),
                    .folder = m_settings ? m_settings->value(Setting::LastFolder).toString() : QString(),
                    .suggested = name + QLatin1Char('.') + suffix,
                    .suffix = suffix,
                    .filters = {tr(format->filter)}},
                   [this](const QString &path) { saveTo(path); });
}

void ChartView::saveTo(const QString &path)
{
    constexpr double sharp = 2;
    const Result<void> done = writeChart(m_spec, path, QSize(960, 600), sharp);
    if (!done) {
        Q_EMIT saveFailed(done.error());
        return;
    }
    if (m_settings)
        m_settings->setValue(Setting::LastFolder, QFileInfo(path).absolutePath());
    Q_EMIT saved(path);
}

void ChartView::tellOn(Banner &banner)
{
    connect(this, &ChartView::saved, &banner,
            [&banner](const QString &path) { banner.say(State::Good, savedText(path)); });
    connect(this, &ChartView::saveFailed, &banner,
            [&banner](const Error &why) { banner.say(State::Bad, words::errorText(why)); });
}

QString ChartView::savedText(const QString &path)
{
    return tr("Saved to %1.").arg(path);
}

QSize ChartView::sizeHint() const
{
    const double em = QFontInfo(font()).pixelSize();
    return QSizeF(em * 42, em * report::chartHeightInEm(m_spec)).toSize();
}

QSize ChartView::minimumSizeHint() const
{
    const double em = QFontInfo(font()).pixelSize();
    return QSizeF(em * 20, em * 14).toSize();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updatePager();
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateChart();
}

} // namespace kz::charts
