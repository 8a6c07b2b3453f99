#include "ui/rotations/rotations_page.h"

#include "models/base/dates.h"
#include "models/edit/rotation_actions.h"
#include "models/items/found_model.h"
#include "models/words/words.h"
#include "ui/rotations/absence_dialog.h"
#include "ui/rotations/board_tab.h"
#include "ui/rotations/coverage_tab.h"
#include "ui/rotations/placement_dialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/refusal.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

namespace kz {

namespace {

using Absences = items::RowsModel<query::AbsenceLine>;

using Period = query::BoardPeriod;

/// In the list of periods: the days that a link asked for.
constexpr int daysOfLink = -1;

const QString viewName = QStringLiteral("rotations");
constexpr const char *tabNames[] = {"board", "placements", "absences", "forecast"};

} // namespace

RotationsPage::RotationsPage(items::Workspace &workspace, Settings &settings, FileChooser *files, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_settings(settings),
      m_ownFiles(files ? nullptr : std::make_unique<DialogFileChooser>()), m_files(files ? *files : *m_ownFiles)
{
    makeActions();
    makeModels();
    m_placementTable = new TableView(QStringLiteral("placements"), settings);
    m_placementTable->setModel(m_placements);
    m_placementTable->setAccessibleName(tr("Placements"));
    m_placementTable->setStandardWidths({8, 7, 11, 9, 9, 8, 8, 4, 5, 8, 8, 10});
    m_placementTable->setHiddenAtFirst({items::PlacementTableModel::Share, items::PlacementTableModel::Note});
    m_absenceTable = new TableView(QStringLiteral("absences"), settings);
    m_absenceTable->setModel(m_absences);
    m_absenceTable->setAccessibleName(tr("Absences"));
    m_absenceTable->setStandardWidths({10, 8, 9, 9, 8, 30});
    m_board = new BoardTab(m_workspace, m_settings);
    m_forecast = new CoverageTab(m_workspace, m_settings);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Board, placements, absences or forecast"));
    m_boardSide = addSide(m_board,
                          new EmptyState(QStringLiteral("rotations"), tr("Nobody is to be planned here"),
                                         tr("Who is enrolled, or has a stay, stands here by weeks. Another person, "
                                            "site or period above may show more.")),
                          m_add, tr("Board"));
    m_placementSide = addSide(m_placementTable,
                              new EmptyState(QStringLiteral("rotations"), tr("No stay in this period"),
                                             tr("Stays at wards and sites stand here, one a line. Another person, "
                                                "site or period above may show more.")),
                              m_add, tr("Placements"));
    m_absenceSide = addSide(m_absenceTable,
                            new EmptyState(QStringLiteral("calendar"), tr("Nobody is away in this period"),
                                           tr("Leave, illness and other absences stand here. Another person or "
                                              "period above may show more.")),
                            m_addAbsence, tr("Absences"));
    m_tabs->addTab(m_forecast, tr("Coverage forecast"));
    m_told = new Banner;
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::edge, space::groups, space::edge, space::edge);
    page->setSpacing(space::inside);
    page->addWidget(m_told);
    page->addWidget(makeFilters());
    page->addWidget(m_tabs, 1);

    connect(m_placementTable, &TableView::rowActivated, this, [this](int row) {
        if (const query::PlacementRow *known = m_placements->row(row))
            editPlacement(*known);
    });
    connect(m_absenceTable, &TableView::rowActivated, this, [this](int row) { editAbsence(m_absences->row(row)); });
    connect(m_board, &BoardTab::opened, this, &RotationsPage::editPlacement);
    connect(m_board, &BoardTab::proposed, this, &RotationsPage::editPlacement);
    connect(m_board, &BoardTab::shown, this, [this] {
        nameFilters();
        std::vector<Key> people;
        for (const query::BoardPerson &person : m_board->view()->board().people)
            people.push_back(person.person);
        m_boardSide->setCurrentIndex(people.empty() ? 1 : 0);
        m_forecast->setPeople(std::move(people));
    });
    connect(m_forecast, &CoverageTab::failed, this,
            [this](const Error &why) { m_told->say(State::Bad, words::errorText(why)); });
    const auto refreshBusy = [this] { setBusy(m_board->isBusy() || m_forecast->isBusy()); };
    connect(m_board, &BoardTab::busyChanged, this, refreshBusy);
    connect(m_forecast, &CoverageTab::busyChanged, this, refreshBusy);
    connect(m_forecast, &CoverageTab::personWanted, this, [this](Key person) {
        m_tabs->setCurrentWidget(m_boardSide);
        m_board->view()->focusPerson(person);
        m_board->view()->setFocus();
    });
    connect(m_board, &BoardTab::succeeded, m_told, &Banner::clear);
    connect(m_board, &BoardTab::failed, this,
            [this](const Error &why) { m_told->say(State::Bad, words::errorText(why)); });
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &RotationsPage::readAbsences);
    connect(&m_workspace.hub(), &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        for (const char *table : {"absence", "person"})
            if (changes.touches(table))
                m_refresh.start();
    });
    connect(&m_workspace, &items::Workspace::asOfChanged, this, &RotationsPage::read);
    connect(&m_workspace, &items::Workspace::fileChangedElsewhere, &m_refresh, qOverload<>(&QTimer::start));
}

RotationsPage::~RotationsPage()
{
    if (m_reading)
        m_reading->cancel();
}

void RotationsPage::makeActions()
{
    m_add = new QAction(lineIcon(QStringLiteral("plus")), tr("New placement"), this);
    m_add->setShortcut(QKeySequence(Qt::Key_Insert));
    m_addAbsence = new QAction(lineIcon(QStringLiteral("plus")), tr("New absence"), this);
    m_addAbsence->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_Insert));
    m_remove = new QAction(lineIcon(QStringLiteral("delete")), tr("Remove"), this);
    m_remove->setShortcut(QKeySequence(Qt::Key_Delete));
    for (QAction *action : {m_add, m_addAbsence, m_remove}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    refreshRights();
    connect(&m_workspace, &items::Workspace::rightsChanged, this, &RotationsPage::refreshRights);
    connect(m_add, &QAction::triggered, this, [this] {
        if (shows(m_board) && m_board->view()->focusedPerson())
            return m_board->view()->insertHere();
        query::PlacementRow line;
        line.placement.person = m_person->key();
        line.personName = m_person->key() ? m_person->text() : QString();
        line.placement.site = m_site->key();
        line.siteName = m_site->key() ? m_site->text() : QString();
        editPlacement(line);
    });
    connect(m_addAbsence, &QAction::triggered, this, [this] {
        query::AbsenceLine line;
        line.absence.person = m_person->key();
        line.personName = m_person->key() ? m_person->text() : QString();
        editAbsence(line);
    });
    connect(m_remove, &QAction::triggered, this, &RotationsPage::removeChosen);
    m_import = new QAction(lineIcon(QStringLiteral("import")), tr("Import…"), this);
    connect(m_import, &QAction::triggered, this, [this] { Q_EMIT linkActivated(QStringLiteral("do/import")); });
    m_printPerson = new QAction(lineIcon(QStringLiteral("print")), tr("Schedule of a person…"), this);
    m_printPerson->setObjectName(QStringLiteral("print-person"));
    connect(m_printPerson, &QAction::triggered, this, [this] {
        if (const Key person = personInFocus().first)
            Q_EMIT linkActivated(QStringLiteral("reports?stays=") + keyToText(person));
    });
    m_printSite = new QAction(lineIcon(QStringLiteral("print")), tr("Schedule of a site…"), this);
    m_printSite->setObjectName(QStringLiteral("print-site"));
    connect(m_printSite, &QAction::triggered, this, [this] {
        if (const Key site = m_site->key())
            Q_EMIT linkActivated(QStringLiteral("reports?rotations=") + keyToText(site));
    });
    m_calendar = new QAction(lineIcon(QStringLiteral("calendar")), tr("Save as calendar (.ics)…"), this);
    m_calendar->setObjectName(QStringLiteral("save-calendar"));
    connect(m_calendar, &QAction::triggered, this, &RotationsPage::saveCalendar);
}

QStackedWidget *RotationsPage::addSide(QWidget *part, EmptyState *empty, QAction *first, const QString &title)
{
    empty->offer(first);
    empty->offer(m_import);
    auto *side = new QStackedWidget;
    side->addWidget(part);
    side->addWidget(empty);
    m_tabs->addTab(side, title);
    return side;
}

void RotationsPage::makeModels()
{
    m_placements = new items::PlacementTableModel(m_workspace, this);
    connect(m_placements, &items::KeyedTable::loaded, this, &RotationsPage::refreshCount);
    // A link names whom to show by key: the rows tell the name.
    connect(m_placements, &QAbstractItemModel::dataChanged, this, [this] {
        const query::PlacementRow *row = m_placements->row(0);
        if (row && m_person->key() && m_person->text().isEmpty())
            m_person->setChosen(m_person->key(), row->personName);
        if (row && m_site->key() && m_site->text().isEmpty())
            m_site->setChosen(m_site->key(), row->siteName);
    });
    connect(m_placements, &items::KeyedTable::failed, this,
            [this](const Error &why) { m_told->say(State::Bad, words::errorText(why)); });
    using Away = query::AbsenceLine;
    const auto absence = [](const char *column) { return words::fieldLabel("absence", column); };
    m_absences = new Absences(
        {Absences::text(absence("person"), [](const Away &line) { return line.personName; }),
         Absences::text(absence("kind"), [](const Away &line) { return words::enumText(line.absence.kind); }),
         Absences::day(
             absence("from_day"), [](const Away &line) { return line.absence.from; }, words::dayText),
         Absences::day(
             absence("to_day"), [](const Away &line) { return line.absence.to; }, words::dayText),
         {absence("working_days"),
          [](const Away &line, int role) {
              if (role == Qt::DisplayRole)
                  return QVariant(words::numberText(line.absence.workingDays));
              if (role == Qt::TextAlignmentRole)
                  return QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
              return role == Absences::SortRole ? QVariant(line.absence.workingDays) : QVariant();
          }},
         Absences::text(absence("reason"), [](const Away &line) { return line.absence.reason; })},
        this);
}

QWidget *RotationsPage::makeFilters()
{
    m_person = new FinderField(items::FoundModel::people(m_workspace));
    m_person->setPlaceholderText(tr("All people"));
    m_person->setAccessibleName(tr("Person"));
    m_person->setClearButtonEnabled(true);
    m_site = new FinderField(items::FoundModel::sites(m_workspace));
    m_site->setPlaceholderText(tr("All sites"));
    m_site->setAccessibleName(tr("Site"));
    m_site->setClearButtonEnabled(true);
    m_person->setObjectName(QStringLiteral("person-filter"));
    m_period = new QComboBox;
    m_period->setAccessibleName(tr("Period"));
    m_period->setWhatsThis(tr("Running and coming are seen from the day shown at the top right."));
    m_period->addItem(tr("Running and coming"), int(Period::RunningAndComing));
    m_period->addItem(tr("Running"), int(Period::Running));
    m_period->addItem(tr("All"), int(Period::All));
    m_count = new TextLabel(TextSize::Caption);
    m_count->setTone(ThemeRole::Muted);
    for (FinderField *field : {m_person, m_site})
        connect(field, &FinderField::chosen, this, &RotationsPage::read);
    connect(m_period, &QComboBox::currentIndexChanged, this, &RotationsPage::read);

    auto *menu = new QMenu(this);
    menu->addActions({m_printPerson, m_printSite, m_calendar});
    connect(menu, &QMenu::aboutToShow, this, &RotationsPage::offerPapers);
    auto *more = new QToolButton;
    more->setIcon(lineIcon(QStringLiteral("more")));
    more->setAccessibleName(tr("More"));
    more->setToolTip(tr("More"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(menu);
    more->setMinimumSize(32, space::controlHeight);

    auto *filters = new QWidget;
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    row->addWidget(m_person, 2);
    row->addWidget(m_site, 2);
    row->addWidget(m_period, 1);
    row->addWidget(m_count, 1, Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(more);
    return filters;
}

QString RotationsPage::title() const
{
    return tr("Rotations");
}

QList<QAction *> RotationsPage::headerActions() const
{
    return {m_add, m_addAbsence, m_remove};
}

QWidget *RotationsPage::firstFocus()
{
    if (shows(m_forecast))
        return m_forecast->table();
    auto *side = qobject_cast<QStackedWidget *>(m_tabs->currentWidget());
    if (!side || side->currentIndex() != 0)
        return m_tabs->tabBar(); // there is nothing to walk in
    return shows(m_board) ? m_board->view() : side->currentWidget();
}

bool RotationsPage::shows(const QWidget *tab) const
{
    return m_tabs->currentWidget()->isAncestorOf(tab) || m_tabs->currentWidget() == tab;
}

void RotationsPage::open(const QString &link)
{
    Link where = Link::parse(link);
    for (int i = 0; i < m_tabs->count(); ++i)
        if (where.query.value(QStringLiteral("tab")) == QLatin1String(tabNames[i]))
            m_tabs->setCurrentIndex(i);
    const QDate from = dayFromText(where.query.value(QStringLiteral("from")));
    const QDate to = dayFromText(where.query.value(QStringLiteral("to")));
    const bool filters = where.query.contains(QStringLiteral("person")) || where.query.contains(QStringLiteral("site"));
    m_remembered = !filters && !from.isValid();
    if (!m_remembered)
        setDays(from, to.isValid() ? to : from);
    if (m_remembered) {
        where = Link::parse(m_settings.value(Setting::View, viewName).toString());
        where.query.insert(QStringLiteral("person"), keyToText(m_person->key())); // for as long as the page stands
    }
    for (const auto &[field, key] : {std::pair{m_person, "person"}, std::pair{m_site, "site"}})
        if (const auto wanted = keyFromText(where.query.value(QLatin1String(key))); wanted != field->key())
            field->setChosen(wanted.value_or(0), QString());
    read();
}

/// Takes the days of the last link from the list of periods and puts these there, chosen; invalid ones: none.
void RotationsPage::setDays(QDate from, QDate to)
{
    if (from == m_from && to == m_to && m_period->currentData().toInt() == daysOfLink)
        return;
    m_from = from;
    m_to = to;
    const QSignalBlocker quiet(m_period);
    if (const int before = m_period->findData(daysOfLink); before >= 0) {
        if (m_period->currentIndex() == before)
            m_period->setCurrentIndex(0);
        m_period->removeItem(before);
    }
    if (!from.isValid())
        return;
    m_period->addItem(words::periodText(from, to), daysOfLink);
    m_period->setCurrentIndex(m_period->count() - 1);
}

/// A link names whom and where by key; the board knows the names. What was remembered of another file is let go.
void RotationsPage::nameFilters()
{
    const query::Board &board = m_board->view()->board();
    const auto name = [this](FinderField *field, const QString &known) {
        if (field->key() == 0 || !field->text().isEmpty() || (known.isEmpty() && !m_remembered))
            return false;
        field->setChosen(known.isEmpty() ? 0 : field->key(), known);
        return known.isEmpty();
    };
    const query::BoardPerson *person = board.person(m_person->key());
    const Site *site = board.site(m_site->key());
    const bool personGone = name(m_person, person ? person->name : QString());
    if (name(m_site, site ? site->name : QString()) || personGone)
        read();
}

query::PlacementFilter RotationsPage::placementFilter() const
{
    query::PlacementFilter stays;
    stays.person = m_person->key();
    stays.site = m_site->key();
    if (m_period->currentData().toInt() == daysOfLink) {
        stays.from = m_from;
        stays.to = m_to;
        return stays;
    }
    const QDate day = m_workspace.asOf().happened;
    const auto period = Period(m_period->currentData().toInt());
    if (period != Period::All)
        stays.from = day;
    if (period == Period::Running)
        stays.to = day;
    return stays;
}

void RotationsPage::read()
{
    const query::PlacementFilter stays = placementFilter();
    m_placements->setFilter(stays);
    const bool ofLink = m_period->currentData().toInt() == daysOfLink;
    m_board->setFilter({.person = stays.person,
                        .site = stays.site,
                        .period = ofLink ? Period::All : Period(m_period->currentData().toInt()),
                        .day = m_workspace.asOf().happened,
                        .from = ofLink ? m_from : QDate(),
                        .to = ofLink ? m_to : QDate()});
    // Not whose: on a shared computer the next one would read it.
    const Link kept{viewName, {}, {{QStringLiteral("site"), keyToText(stays.site)}}};
    m_settings.setValue(Setting::View, kept.text(), viewName);
    readAbsences();
}

/// The other tabs read anew by themselves what has changed.
void RotationsPage::readAbsences()
{
    const query::PlacementFilter stays = placementFilter();
    const query::AbsenceFilter away{.person = stays.person, .from = stays.from, .to = stays.to};
    if (m_reading)
        m_reading->cancel();
    using Lines = std::vector<query::AbsenceLine>;
    m_reading = m_workspace.read<Lines>(
        this,
        [away](storage::Database &database, const query::CancelToken &) { return query::absences(database, away); },
        [this](const Result<Lines> &lines) {
            if (lines)
                m_absences->setRows(lines.value());
            else
                m_told->say(State::Bad, words::errorText(lines.error()));
            m_absenceSide->setCurrentIndex(m_absences->rowCount() == 0 ? 1 : 0);
            m_tabs->setTabText(m_tabs->indexOf(m_absenceSide), tr("Absences (%1)").arg(m_absences->rowCount()));
        });
}

void RotationsPage::refreshCount()
{
    m_count->setText(tr("%n stays", nullptr, m_placements->rowCount()));
    m_placementSide->setCurrentIndex(m_placements->rowCount() == 0 ? 1 : 0);
    if (!m_placementTable->currentIndex().isValid())
        m_placementTable->setCurrentIndex(m_placements->index(0, 0));
}

void RotationsPage::refreshRights()
{
    for (QAction *action : {m_add, m_addAbsence, m_remove})
        allow(action, m_workspace.refusal(edit::Grant::PlanRotations));
}

void RotationsPage::editPlacement(const query::PlacementRow &line)
{
    if (line.placement.id != 0 || m_workspace.may(edit::Grant::PlanRotations))
        (new PlacementDialog(m_workspace, line, this))->open();
}

void RotationsPage::editAbsence(const query::AbsenceLine &line)
{
    if (line.absence.id != 0 || m_workspace.may(edit::Grant::PlanRotations))
        (new AbsenceDialog(m_workspace, line, this))->open();
}

void RotationsPage::removeChosen()
{
    if (shows(m_board))
        return m_board->view()->removeFocused();
    const bool away = shows(m_absenceTable);
    if (!away && !shows(m_placementTable))
        return;
    std::vector<Key> keys;
    QStringList whose; // each once
    const QModelIndexList rows = (away ? m_absenceTable : m_placementTable)->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        keys.push_back(away ? m_absences->row(row.row()).absence.id : m_placements->keyAt(row.row()));
        const query::PlacementRow *stay = away ? nullptr : m_placements->row(row.row());
        const QString name = away ? m_absences->row(row.row()).personName : stay ? stay->personName : QString();
        if (!name.isEmpty() && !whose.contains(name))
            whose.append(name);
    }
    if (keys.empty())
        return;
    constexpr qsizetype mostNames = 5;
    if (whose.size() > mostNames)
        whose = whose.first(mostNames) << QStringLiteral("…");
    m_workspace.submit(away ? edit::removeAbsences(keys, whose) : edit::removePlacements(keys, whose), this,
                       [this](const Result<edit::ChangeSet> &done) {
                           if (done)
                               m_told->clear();
                           else
                               m_told->say(State::Bad, words::errorText(done.error()));
                       });
}

} // namespace kz
