#include "ui/reports/reports_page.h"

#include "models/base/when_done.h"
#include "models/query/choices.h"
#include "models/report/chart_recording.h"
#include "models/report/page_style.h"
#include "models/words/words.h"
#include "ui/reports/page_preview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>

namespace kz {

using report::PaperKind;

namespace {

QToolButton *tool(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ReportsPage::ReportsPage(items::Workspace &workspace, Settings &settings, TaskList &tasks, FileChooser &files,
                         QWidget *parent)
    : Page(parent), m_workspace(workspace), m_settings(settings), m_tasks(tasks), m_files(files),
      m_people(new items::PeopleTableModel(workspace, this)),
      m_save(new QAction(lineIcon(QStringLiteral("save")), tr("Save PDF…"), this)),
      m_print(new QAction(lineIcon(QStringLiteral("print")), tr("Print…"), this)),
      m_openFolder(new QAction(lineIcon(QStringLiteral("folder")), tr("Open folder"), this))
{
    m_save->setToolTip(tr("Write the reports of everybody chosen"));
    m_print->setToolTip(tr("Print the report in view"));
    m_soon.setSingleShot(true);
    m_message = new Banner;
    m_message->clear();
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(layOutScope());
    split->addWidget(layOutPreview());
    split->setStretchFactor(1, 1);
    split->setSizes({300, 800});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::groups, space::edge, space::groups);
    column->setSpacing(space::inside);
    column->addWidget(m_message);
    column->addWidget(split, 1);
    wire();
    m_people->setFilter({});
    readSites();
    refreshScope();
}

ReportsPage::~ReportsPage()
{
    m_recording.cancel();
    if (m_task != 0)
        m_tasks.finish(m_task);
}

QString ReportsPage::title() const
{
    return tr("Reports");
}

QWidget *ReportsPage::firstFocus()
{
    return m_kind == PaperKind::Person ? static_cast<QWidget *>(m_peopleView) : m_sites;
}

QWidget *ReportsPage::layOutScope()
{
    m_kinds = new QComboBox;
    m_kinds->setAccessibleName(tr("Kind of report"));
    m_kinds->addItem(lineIcon(QStringLiteral("person")), tr("Progress report of a person"), int(PaperKind::Person));
    m_kinds->addItem(lineIcon(QStringLiteral("sites")), tr("Report of a site"), int(PaperKind::Site));
    m_search = new SearchField(tr("Search people"));
    m_peopleView = new TableView(QStringLiteral("report-people"), m_settings);
    m_peopleView->setAccessibleName(tr("People to report on"));
    m_peopleView->setModel(m_people);
    m_peopleView->setSortingEnabled(false);
    QList<int> hidden;
    for (int column = 0; column < m_people->columnCount(); ++column)
        if (column != items::PeopleTableModel::Name && column != items::PeopleTableModel::Site)
            hidden.append(column);
    m_peopleView->setHiddenAtFirst(hidden);
    m_peopleView->setStandardWidths({9});
    m_sites = new QListWidget;
    m_sites->setAccessibleName(tr("Sites to report on"));
    m_sites->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_lists = new QStackedWidget;
    m_lists->addWidget(m_peopleView);
    m_lists->addWidget(m_sites);
    m_count = new TextLabel(TextSize::Caption);
    m_count->setTone(ThemeRole::Muted);
    auto *all = new QPushButton(tr("Choose all"));
    connect(all, &QPushButton::clicked, this,
            [this] { m_kind == PaperKind::Person ? m_peopleView->selectAll() : m_sites->selectAll(); });
    auto *one = new QRadioButton(tr("One file for all"));
    auto *each = new QRadioButton(tr("One file each"));
    each->setWhatsThis(tr("One PDF for each person or site, named after them, in a folder you choose."));
    one->setChecked(true);
    m_split = new QButtonGroup(this);
    m_split->addButton(one, 0);
    m_split->addButton(each, 1);

    auto *scope = new QWidget;
    scope->setMinimumWidth(260);
    auto *column = new QVBoxLayout(scope);
    column->setContentsMargins(0, 0, space::inside, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_kinds);
    column->addWidget(m_search);
    column->addWidget(m_lists, 1);
    auto *line = new QHBoxLayout;
    line->addWidget(m_count, 1);
    line->addWidget(all);
    column->addLayout(line);
    column->addWidget(one);
    column->addWidget(each);
    return scope;
}

QWidget *ReportsPage::layOutPreview()
{
    m_preview = new PagePreview;
    m_where = new QLabel;
    const auto action = [this](const char *icon, const QString &text, auto act) {
        auto *made = new QAction(lineIcon(QLatin1String(icon)), text, this);
        connect(made, &QAction::triggered, m_preview, act);
        return made;
    };
    auto *fit = action("rail", tr("Fit the width"), [this] { m_preview->fitWidth(); });
    auto *larger = action("plus", tr("Larger"), [this] { m_preview->setZoom(m_preview->zoom() * 1.25); });
    auto *smaller = action("search", tr("Smaller"), [this] { m_preview->setZoom(m_preview->zoom() / 1.25); });
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_where, 1);
    for (QAction *one : {smaller, larger, fit}) {
        QToolButton *button = tool(one);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        bar->addWidget(button);
    }
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(space::inside, 0, 0, 0);
    column->setSpacing(space::base);
    column->addLayout(bar);
    column->addWidget(m_preview, 1);
    return right;
}

void ReportsPage::wire()
{
    connect(m_kinds, &QComboBox::currentIndexChanged, this,
            [this] { setKind(PaperKind(m_kinds->currentData().toInt())); });
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        query::PeopleFilter filter;
        filter.text = text;
        m_people->setFilter(filter);
    });
    connect(m_search, &SearchField::leftForList, m_peopleView, [this] { m_peopleView->setFocus(); });
    connect(m_people, &items::KeyedTable::loaded, this, &ReportsPage::selectWanted);
    connect(m_peopleView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReportsPage::refreshScope);
    connect(m_peopleView->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReportsPage::schedulePreview);
    connect(m_sites, &QListWidget::itemSelectionChanged, this, &ReportsPage::refreshScope);
    connect(m_sites, &QListWidget::currentItemChanged, this, &ReportsPage::schedulePreview);
    connect(m_preview, &PagePreview::changed, this, [this] {
        m_where->setText(m_preview->pageCount() == 0 ? QString()
                                                     : tr("Page %1 of %2 · %3")
                                                           .arg(m_preview->currentPage())
                                                           .arg(m_preview->pageCount())
                                                           .arg(words::percentText(m_preview->zoom())));
    });
    connect(m_save, &QAction::triggered, this, &ReportsPage::askWhereToSave);
    connect(m_print, &QAction::triggered, this, &ReportsPage::print);
    connect(m_openFolder, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    connect(&m_soon, &QTimer::timeout, this, &ReportsPage::preview);
    const auto again = [this] {
        m_inView = 0;
        schedulePreview();
    };
    connect(&m_workspace, &items::Workspace::asOfChanged, this, again);
    connect(&m_workspace, &items::Workspace::fileChangedElsewhere, this, again);
    connect(&m_workspace.hub(), &edit::ChangeHub::changed, this, again);
    connect(&m_workspace.hub(), &edit::ChangeHub::standingsChanged, this, again);
}

void ReportsPage::open(const QString &link)
{
    const Link parsed = Link::parse(link);
    const bool ofSite = parsed.query.contains(QStringLiteral("site"));
    const QString keys = parsed.query.value(ofSite ? QStringLiteral("site") : QStringLiteral("person"));
    if (keys.isEmpty())
        return;
    m_wanted.clear();
    for (const QString &text : keys.split(u',', Qt::SkipEmptyParts))
        if (const auto key = keyFromText(text))
            m_wanted.push_back(*key);
    m_kinds->setCurrentIndex(ofSite ? 1 : 0);
    if (!ofSite && !m_search->text().isEmpty())
        m_search->clear(); // those who are wanted may not be in the list
    selectWanted();
}

void ReportsPage::readSites()
{
    m_workspace.read<query::Choices>(
        this, [](storage::Database &database, const query::CancelToken &) { return query::choices(database); },
        [this](const Result<query::Choices> &choices) {
            if (!choices)
                return m_message->say(State::Bad, words::errorText(choices.error()));
            m_sites->clear();
            for (const Site &site : choices.value().sites) {
                auto *item = new QListWidgetItem(site.name, m_sites);
                item->setData(items::KeyRole, QVariant::fromValue(site.id));
            }
            selectWanted();
        });
}

void ReportsPage::setKind(PaperKind kind)
{
    m_kind = kind;
    m_lists->setCurrentIndex(kind == PaperKind::Person ? 0 : 1);
    m_search->setVisible(kind == PaperKind::Person);
    if (m_kind == PaperKind::Site && !m_sites->currentItem() && m_wanted.empty() && m_sites->count() > 0)
        m_sites->setCurrentRow(0);
    m_inView = 0;
    refreshScope();
    schedulePreview();
}

void ReportsPage::selectWanted()
{
    const bool people = m_kind == PaperKind::Person;
    const bool there = people ? m_people->isLoaded() : m_sites->count() > 0;
    if (there && !m_wanted.empty())
        select(std::exchange(m_wanted, {}));
    else if (people && there && !m_peopleView->currentIndex().isValid() && m_people->rowCount() > 0)
        m_peopleView->selectRow(0); // a preview says more than an empty page
    refreshScope();
}

void ReportsPage::select(const std::vector<Key> &keys)
{
    if (m_kind == PaperKind::Site) {
        for (int row = 0; row < m_sites->count(); ++row) {
            QListWidgetItem *item = m_sites->item(row);
            const bool wanted = std::ranges::find(keys, item->data(items::KeyRole).value<Key>()) != keys.end();
            if (wanted && !item->isSelected())
                m_sites->setCurrentItem(item, QItemSelectionModel::NoUpdate);
            item->setSelected(wanted);
        }
        return;
    }
    QItemSelection selection;
    int first = -1;
    const int last = m_people->columnCount() - 1;
    for (const Key key : keys) {
        const int row = m_people->rowOf(key);
        if (row < 0)
            continue;
        first = first < 0 ? row : first;
        selection.merge({m_people->index(row, 0), m_people->index(row, last)}, QItemSelectionModel::Select);
    }
    if (first < 0)
        return;
    QItemSelectionModel *model = m_peopleView->selectionModel();
    model->setCurrentIndex(m_people->index(first, 0), QItemSelectionModel::NoUpdate);
    model->select(selection, QItemSelectionModel::ClearAndSelect);
    m_peopleView->scrollTo(m_people->index(first, 0), QAbstractItemView::PositionAtTop);
}

std::vector<Key> ReportsPage::chosen() const
{
    std::vector<Key> keys;
    if (m_kind == PaperKind::Site) {
        for (int row = 0; row < m_sites->count(); ++row)
            if (m_sites->item(row)->isSelected())
                keys.push_back(m_sites->item(row)->data(items::KeyRole).value<Key>());
        return keys;
    }
    std::vector<std::pair<int, int>> ranges;
    const QItemSelection selection = m_peopleView->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.emplace_back(range.top(), range.bottom());
    std::ranges::sort(ranges); // as the list stands, not as it was chosen
    for (const auto &[top, bottom] : ranges)
        for (int row = top; row <= bottom; ++row)
            keys.push_back(m_people->keyAt(row));
    return keys;
}

Key ReportsPage::current() const
{
    if (m_kind == PaperKind::Site)
        return m_sites->currentItem() ? m_sites->currentItem()->data(items::KeyRole).value<Key>() : 0;
    return m_people->keyAt(m_peopleView->currentIndex().isValid() ? m_peopleView->currentIndex().row() : -1);
}

bool ReportsPage::onePerKey() const
{
    return m_split->checkedId() == 1;
}

void ReportsPage::refreshScope()
{
    const int count = int(chosen().size());
    m_count->setText(m_kind == PaperKind::Person ? tr("%n people chosen", nullptr, count)
                                                 : tr("%n sites chosen", nullptr, count));
    m_save->setEnabled(count > 0 && !m_batch);
    for (QAbstractButton *button : m_split->buttons())
        button->setEnabled(count > 1);
}

report::PaperLoader ReportsPage::loader() const
{
    return report::paperLoader(m_kind, m_workspace.plans(), m_workspace.asOf(), m_workspace.clock().today());
}

void ReportsPage::schedulePreview()
{
    m_soon.start(0);
}

void ReportsPage::preview()
{
    const Key key = current();
    if (key == m_inView)
        return;
    if (m_reading)
        m_reading->cancel();
    m_recording.cancel();
    m_inView = key;
    m_print->setEnabled(false);
    if (key == 0) {
        m_pages.reset();
        m_preview->setPages({});
        return;
    }
    setBusy(true);
    m_reading = m_workspace.read<report::Paper>(
        this,
        [load = loader(), key](storage::Database &database, const query::CancelToken &) { return load(database, key); },
        [this](const Result<report::Paper> &paper) {
            if (paper)
                return showPaper(paper.value());
            setBusy(false);
            m_message->say(State::Bad, words::errorText(paper.error()));
        });
}

void ReportsPage::showPaper(const report::Paper &paper)
{
    m_document = paper.document;
    m_fileName = paper.fileName;
    m_recording = report::recordCharts(m_document, m_painter);
    whenDone(m_recording, this, [this](const std::vector<QPicture> &pictures) {
        setBusy(false);
        m_pages = std::make_shared<const report::PageLayout>(m_document, pictures);
        m_preview->setPages(m_pages);
        m_print->setEnabled(true);
    });
}

void ReportsPage::askWhereToSave()
{
    const bool each = onePerKey() && chosen().size() > 1;
    const QString many = m_kind == PaperKind::Person ? tr("Progress reports") : tr("Reports of sites");
    m_files.choose(this,
                   {.kind = each ? FileRequest::Kind::Folder : FileRequest::Kind::Save,
                    .title = each ? tr("Folder for the reports") : tr("Save the reports"),
                    .folder = m_settings.value(Setting::LastFolder).toString(),
                    .suggested = (chosen().size() == 1 ? m_fileName : many) + QStringLiteral(".pdf"),
                    .suffix = QStringLiteral("pdf"),
                    .filters = {tr("PDF files (*.pdf)")}},
                   [this](const QString &path) { writeTo(path); });
}

void ReportsPage::writeTo(const QString &path)
{
    const std::vector<Key> keys = chosen();
    if (keys.empty() || m_batch)
        return;
    report::BatchOrder order{.keys = keys, .load = loader(), .path = path, .onePerKey = onePerKey() && keys.size() > 1};
    order.meta = {.title = m_kinds->currentText(), .creator = QCoreApplication::applicationName()};
    m_settings.setValue(Setting::LastFolder, order.onePerKey ? path : QFileInfo(path).path());
    m_batch = new report::ReportBatch(m_workspace.reads(), m_painter, std::move(order), this);
    m_task = m_tasks.start(tr("Writing %n reports", nullptr, int(keys.size())), [batch = QPointer(m_batch)] {
        if (batch)
            batch->cancel();
    });
    connect(m_batch, &report::ReportBatch::progressed, this,
            [this](int done, int all) { m_tasks.setProgress(m_task, double(done) / all); });
    connect(m_batch, &report::ReportBatch::finished, this,
            [this, path](const Result<QStringList> &files) { written(files, path); });
    refreshScope();
    m_batch->start();
}

void ReportsPage::written(const Result<QStringList> &files, const QString &path)
{
    m_tasks.finish(std::exchange(m_task, 0));
    std::exchange(m_batch, nullptr)->deleteLater();
    refreshScope();
    if (!files) {
        if (files.error().code != ErrorCode::Cancelled)
            m_message->say(State::Bad, words::errorText(files.error()));
        return;
    }
    const bool folder = QFileInfo(path).isDir();
    m_folder = folder ? path : QFileInfo(path).path();
    m_message->say(State::Good,
                   folder ? tr("%n files were written to %1.", nullptr, int(files.value().size())).arg(path)
                          : tr("Written to %1.").arg(path),
                   {m_openFolder});
}

void ReportsPage::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(m_fileName);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { paintOn(*printer); });
    dialog->open();
}

void ReportsPage::paintOn(QPrinter &printer)
{
    QPainter painter;
    if (!m_pages || !painter.begin(&printer)) {
        m_message->say(State::Bad, tr("The printer did not answer. Check that it is on, or save a PDF."));
        return;
    }
    const int from = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int to = printer.toPage() > 0 ? std::min(printer.toPage(), m_pages->pageCount()) : m_pages->pageCount();
    const double scale = printer.resolution() / 72.0;
    for (int number = from; number <= to; ++number) {
        if (number > from)
            printer.newPage();
        painter.save();
        painter.scale(scale, scale);
        m_pages->paintPage(&painter, number);
        painter.restore();
    }
}

} // namespace kz
