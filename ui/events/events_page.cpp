#include "ui/events/events_page.h"

#include "models/base/dates.h"
#include "models/edit/event_actions.h"
#include "models/words/words.h"
#include "ui/events/event_dialog.h"
#include "ui/events/event_tables.h"
#include "ui/events/event_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/refusal.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QSplitter>
#include <QStackedWidget>

namespace kz {

namespace {

constexpr int yearsBack = 6; ///< offered, beside next year's
constexpr int any = -1;

template <typename E>
QComboBox *choices(const QString &all)
{
    auto *box = new QComboBox;
    box->addItem(all, any);
    for (const auto &entry : EnumTable<E>::entries)
        box->addItem(words::enumText(entry.value), int(entry.value));
    return box;
}

template <typename E>
std::optional<E> chosen(const QComboBox *box)
{
    const int value = box->currentData().toInt();
    return value == any ? std::nullopt : std::optional(E(value));
}

} // namespace

EventsPage::EventsPage(items::Workspace &workspace, Settings &settings, FileChooser &files, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_files(files),
      m_new(new QAction(lineIcon(QStringLiteral("plus")), tr("New event…"), this)),
      m_edit(new QAction(lineIcon(QStringLiteral("edit")), tr("Change…"), this)),
      m_import(new QAction(lineIcon(QStringLiteral("import")), tr("Import sign-in list…"), this)),
      m_remove(new QAction(tr("Remove event"), this)), m_banner(new Banner), m_year(new QComboBox),
      m_kind(choices<EventKind>(tr("All kinds"))), m_status(choices<EventStatus>(tr("Whatever the status"))),
      m_search(new SearchField(tr("Title, place or who holds it"))), m_model(new EventTableModel(this)),
      m_none(new TextLabel(tr("No event like this in the fiscal year"), TextSize::Caption)),
      m_view(new EventView(workspace, settings)), m_split(new QSplitter), m_stack(new QStackedWidget)
{
    m_banner->clear();
    const int now = fiscalYearOf(workspace.clock().today());
    for (int year = now + 1; year >= now - yearsBack; --year)
        m_year->addItem(words::fiscalYearText(year), year);
    setYear(now);
    m_split->addWidget(makeList(settings));
    m_split->addWidget(m_view);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({455, 665});
    auto *empty = new EmptyState(QStringLiteral("calendar"), tr("No events in this fiscal year"),
                                 tr("Lectures, joint training, drills and meetings stand here with what they cover and "
                                    "who came. Whoever attended has hours, credits and modules that rules count."));
    empty->offer(m_new);
    m_stack->addWidget(m_split);
    m_stack->addWidget(empty);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(space::inside);
    for (QComboBox *box : {m_year, m_kind, m_status})
        filters->addWidget(box);
    filters->addWidget(m_search, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::groups, space::edge, space::groups);
    column->setSpacing(space::inside);
    column->addWidget(m_banner);
    column->addLayout(filters);
    column->addWidget(m_stack, 1);
    wire();
    refresh();
}

EventsPage::~EventsPage()
{
    for (const auto &token : {m_reading, m_readingSheet})
        if (token)
            token->cancel();
}

QString EventsPage::title() const
{
    return tr("Events");
}

QWidget *EventsPage::makeList(Settings &settings)
{
    m_year->setAccessibleName(tr("Fiscal year"));
    m_kind->setAccessibleName(tr("Kind"));
    m_status->setAccessibleName(tr("Status"));
    m_table = new TableView(QStringLiteral("events"), settings);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Events"));
    m_table->setStandardWidths({8, 13, 10, 5, 7});
    m_table->setHiddenAtFirst({EventTableModel::Kind});
    m_table->setItemDelegateForColumn(EventTableModel::StatusColumn,
                                      new BadgeDelegate(
                                          [this](const QModelIndex &index) {
                                              return EventTableModel::stateOf(m_model->row(index.row()).event.status);
                                          },
                                          m_table));
    m_table->setMinimumWidth(320);
    m_remove->setShortcut(Qt::Key_Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_remove);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_none->setTone(ThemeRole::Muted);
    m_none->hide();
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    return side;
}

void EventsPage::wire()
{
    for (QComboBox *box : {m_year, m_kind, m_status})
        connect(box, &QComboBox::currentIndexChanged, this, &EventsPage::readSoon);
    connect(m_search, &SearchField::searched, this, &EventsPage::readSoon);
    connect(m_search, &SearchField::leftForList, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!m_showing && current.isValid())
                    choose(m_model->row(current.row()).event.id);
            });
    connect(m_table, &TableView::rowActivated, this, [this] { m_view->firstFocus()->setFocus(); });
    connect(m_new, &QAction::triggered, this, &EventsPage::makeNew);
    connect(m_edit, &QAction::triggered, this, [this] { edit(m_view->sheet()); });
    connect(m_import, &QAction::triggered, this, &EventsPage::importList);
    connect(m_remove, &QAction::triggered, this, &EventsPage::removeCurrent);
    connect(m_view, &EventView::linkActivated, this, &Page::linkActivated);
    connect(m_view, &EventView::failed, this, &EventsPage::failed);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &EventsPage::read);
    connect(&m_workspace.hub(), &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        for (const char *table : {"training_event", "event_item", "attendance", "person", "site"})
            if (changes.touches(table))
                return readSoon();
    });
    connect(&m_workspace, &items::Workspace::fileChangedElsewhere, this, &EventsPage::readSoon);
    connect(&m_workspace, &items::Workspace::rightsChanged, this, &EventsPage::refresh);
}

query::EventFilter EventsPage::filter() const
{
    return {.fiscalYear = m_year->currentData().toInt(),
            .kind = chosen<EventKind>(m_kind),
            .status = chosen<EventStatus>(m_status),
            .text = m_search->text()};
}

void EventsPage::setYear(int year)
{
    if (m_year->findData(year) < 0) // an older event that a link names
        m_year->addItem(words::fiscalYearText(year), year);
    m_year->setCurrentIndex(m_year->findData(year));
}

void EventsPage::open(const QString &text)
{
    const Link link = Link::parse(text);
    if (const int year = link.query.value(QStringLiteral("year")).toInt(); year > 0)
        setYear(year);
    if (const Key event = keyFromText(link.query.value(QStringLiteral("id"))).value_or(0); event != 0) {
        for (QComboBox *box : {m_kind, m_status})
            box->setCurrentIndex(0);
        m_search->clear();
        m_event = event;
        m_stale = false; // the list waits until the event has told its year
        return readSheet();
    }
    readSoon();
}

QWidget *EventsPage::firstFocus()
{
    return m_table;
}

void EventsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        m_refresh.start();
}

void EventsPage::readSoon()
{
    m_stale = true;
    m_refresh.start();
}

void EventsPage::read()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    if (m_reading)
        m_reading->cancel();
    setBusy(true);
    using Lines = std::vector<query::EventLine>;
    m_reading = m_workspace.read<Lines>(
        this,
        [asked = filter()](storage::Database &database, const query::CancelToken &) {
            return query::events(database, asked);
        },
        [this](const Result<Lines> &lines) {
            setBusy(false);
            lines ? showLines(lines.value()) : failed(lines.error());
        });
}

void EventsPage::showLines(const std::vector<query::EventLine> &lines)
{
    const query::EventFilter asked = filter();
    const bool narrowed = asked.kind || asked.status || !asked.text.isEmpty();
    m_stack->setCurrentIndex(lines.empty() && !narrowed ? 1 : 0);
    m_none->setVisible(lines.empty());
    m_table->setVisible(!lines.empty());
    m_showing = true;
    m_model->setRows(lines);
    const int row = std::max(0, m_model->rowOf(m_event));
    if (!lines.empty())
        m_table->setCurrentIndex(m_model->index(row, 0));
    m_showing = false;
    choose(lines.empty() ? 0 : m_model->row(row).event.id);
}

void EventsPage::choose(Key event)
{
    m_event = event;
    if (event == 0) {
        m_view->clear();
        refresh();
        return;
    }
    Q_EMIT linkChanged(
        Link{.place = QStringLiteral("events"), .id = {}, .query = {{QStringLiteral("id"), keyToText(event)}}}.text());
    readSheet();
}

void EventsPage::readSheet()
{
    if (m_readingSheet)
        m_readingSheet->cancel();
    m_readingSheet = m_workspace.read<query::EventSheet>(
        this,
        [event = m_event](storage::Database &database, const query::CancelToken &) {
            return query::eventSheet(database, event);
        },
        [this](const Result<query::EventSheet> &sheet) {
            if (!sheet) {
                failed(sheet.error());
                return readSoon();
            }
            m_banner->clear();
            m_view->setSheet(sheet.value());
            const TrainingEvent &event = sheet.value().line.event;
            if (const int year = m_year->currentData().toInt();
                event.to < fiscalYearStart(year) || event.from > fiscalYearEnd(year))
                setYear(fiscalYearOf(event.from));
            if (m_model->rowOf(event.id) < 0)
                readSoon();
            refresh();
        });
}

void EventsPage::refresh()
{
    const QString refusal = m_workspace.refusal(edit::Grant::HoldEvents);
    const bool any = m_view->event() != 0 && m_view->event() == m_event;
    allow(m_new, refusal);
    allow(m_edit, refusal, any);
    allow(m_import, refusal, any);
    allow(m_remove, refusal, any);
}

/// Of the chosen event: a lecture's own list says who came and not to what.
void EventsPage::importList()
{
    FileRequest request;
    request.title = m_view->sheet().line.event.title;
    request.filters = {tr("Tables (*.xlsx *.csv)"), tr("All files (*)")};
    m_files.choose(this, request, [this, event = m_event](const QString &path) {
        Link link;
        link.place = QStringLiteral("import");
        link.query.insert(QStringLiteral("event"), keyToText(event));
        link.query.insert(QStringLiteral("path"), path);
        Q_EMIT linkActivated(link.text());
    });
}

void EventsPage::edit(const query::EventSheet &sheet)
{
    auto *dialog = new EventDialog(m_workspace, sheet, this);
    connect(dialog, &EventDialog::made, this, [this](Key event) {
        m_event = event;
        readSheet();
    });
    dialog->open();
}

void EventsPage::makeNew()
{
    query::EventSheet sheet;
    TrainingEvent &event = sheet.line.event;
    event.from = event.to = m_workspace.clock().today();
    edit(sheet);
}

void EventsPage::removeCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const TrainingEvent &event = m_model->row(row).event; // the sheet may still be that of the row before
    m_workspace.submit(edit::removeEvent(event.id, event.title), this, [this](const Result<edit::ChangeSet> &done) {
        if (done)
            return;
        if (done.error().code == ErrorCode::StillReferenced)
            m_banner->say(State::Warning,
                          tr("Somebody attended this event, so it stays. Was it entered by mistake, take "
                             "those who attended off its sign-in list first."));
        else
            failed(done.error());
    });
}

void EventsPage::failed(const Error &why)
{
    m_banner->say(State::Bad, words::errorText(why));
}

} // namespace kz
