#include "ui/ladders/crosswalk_page.h"

#include "models/edit/crosswalk_actions.h"
#include "models/edit/record_type.h"
#include "models/edit/version_change_actions.h"
#include "models/words/words.h"
#include "ui/ladders/crosswalk_import_dialog.h"
#include "ui/ladders/framework_traffic.h"
#include "ui/ladders/level_map.h"
#include "ui/ladders/origin_dialog.h"
#include "ui/ladders/version_person.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/refusal.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace kz {

namespace {

constexpr int everyKind = int(EnumTable<progress::LineKind>::entries.size());

QString levelText(const std::optional<Level> &level)
{
    return level ? words::pick(level->labelJa, level->labelEn) : QString();
}

QString certifiedText(const query::PersonChange &change)
{
    const QString level = levelText(change.certified);
    if (!change.certified || (change.certifiedBecomes && change.certifiedBecomes->code == change.certified->code))
        return level;
    return change.certifiedBecomes
        //: %1: a level, %2: the one it becomes
        ? words::filled(CrosswalkPage::tr("%1, then %2"), {level, levelText(change.certifiedBecomes)})
        //: %1: a level that nothing follows
        : CrosswalkPage::tr("%1, then none").arg(level);
}

QString metText(const query::Standpoint &point)
{
    //: Rules met, of how many
    return CrosswalkPage::tr("%1 of %2").arg(point.met).arg(point.total);
}

QString nameOf(const storage::VersionOfFramework &one)
{
    //: A ladder or programme and its version
    return CrosswalkPage::tr("%1, %2").arg(words::pick(one.framework.titleJa, one.framework.titleEn),
                                           words::versionText(one.version.label));
}

} // namespace

CrosswalkPage::CrosswalkPage(items::Workspace &workspace, Settings &settings, FileChooser &files, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_files(files),
      m_traffic(new FrameworkTraffic(workspace, settings, files, false, this)),
      m_move(new QAction(lineIcon(QStringLiteral("send")), tr("Move chosen people"), this)),
      m_relate(new QAction(lineIcon(QStringLiteral("edit")), tr("Comes from…"), this)),
      m_unrelate(new QAction(tr("Take the line away"), this)),
      m_file(new QAction(lineIcon(QStringLiteral("import")), tr("Crosswalk file"), this)),
      m_takeIn(new QAction(lineIcon(QStringLiteral("import")), tr("&Take in a crosswalk…"), this)),
      m_takeFolder(new QAction(tr("Take in from a &folder…"), this)), m_banner(new Banner),
      m_kinds(new ChoiceChips(tr("What becomes of the items"))), m_said(new TextLabel(TextSize::Caption)),
      m_levels(new LevelMap(workspace)), m_person(new VersionPersonView(workspace, settings)),
      m_stack(new QStackedWidget)
{
    m_move->setToolTip(tr("They go on in the newer version, with their days and their target level"));
    makeFileMenu();
    makeLines(settings);
    makeAuthoring();
    makePeople(settings);
    layOut();
    wire();
    refreshActions();
}

CrosswalkPage::~CrosswalkPage()
{
    if (m_reading)
        m_reading->cancel();
}

QString CrosswalkPage::title() const
{
    return m_crosswalk.newer.version.id == 0 ? tr("What carries over") : tr("To %1").arg(nameOf(m_crosswalk.newer));
}

void CrosswalkPage::makeLines(Settings &settings)
{
    using Line = query::CrosswalkLine;
    m_lines
        = new Lines({Lines::text(tr("Item so far"),
                                 [](const Line &line) { return crosswalkEndText(line.source, line.line.sourceRef); }),
                     Lines::text(tr("Becomes"),
                                 [](const Line &line) { return crosswalkEndText(line.target, line.line.targetRef); }),
                     Lines::text(tr("In all"), [](const Line &line) { return words::enumText(line.kind); }),
                     Lines::text(tr("What was shown"),
                                 [](const Line &line) {
                                     const bool whole = line.source && line.target;
                                     return whole ? words::enumText(line.line.carries) : QString();
                                 }),
                     Lines::text(tr("Note"), [](const Line &line) { return line.line.note; })},
                    this);
    m_lineTable = new TableView(QStringLiteral("crosswalk"), settings);
    m_lineTable->setObjectName(QStringLiteral("lines"));
    m_lineTable->setModel(m_lines);
    m_lineTable->setAccessibleName(tr("Lines of the crosswalk"));
    m_lineTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_lineTable->setStandardWidths({32, 32, 13, 13, 16});
    const std::pair<Carries, QKeySequence> keys[] = {{Carries::Undecided, QKeySequence(QStringLiteral("U"))},
                                                     {Carries::All, QKeySequence(QStringLiteral("C"))},
                                                     {Carries::None, QKeySequence(QStringLiteral("N"))}};
    for (const auto &[carries, key] : keys) {
        auto *action = new QAction(words::enumText(carries), this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        //: %1: a letter key
        action->setToolTip(tr("For the lines chosen; key %1").arg(key.toString()));
        connect(action, &QAction::triggered, this, [this, carries = carries] { decide(carries); });
        m_lineTable->addAction(action);
        m_decisions.append(action);
    }
}

void CrosswalkPage::makeAuthoring()
{
    m_relate->setObjectName(QStringLiteral("comes-from"));
    m_relate->setShortcut(Qt::Key_F2);
    m_relate->setToolTip(tr("Which items of the version before those chosen, or others, come from (F2)"));
    m_unrelate->setObjectName(QStringLiteral("take-away"));
    m_unrelate->setShortcut(QKeySequence::Delete);
    m_unrelate->setToolTip(tr("An item that nothing follows then stays as a line without successor (Del)"));
    for (QAction *action : {m_relate, m_unrelate}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_lineTable->addAction(action);
    }
    connect(m_relate, &QAction::triggered, this, &CrosswalkPage::relate);
    connect(m_unrelate, &QAction::triggered, this, &CrosswalkPage::unrelate);
}

void CrosswalkPage::makePeople(Settings &settings)
{
    using Change = query::PersonChange;
    m_people = new People(
        {People::text(tr("Name"), [](const Change &change) { return change.person.name; }),
         People::text(tr("Level reached"), [](const Change &change) { return levelText(change.before.achieved); }),
         People::text(tr("Level after"), [](const Change &change) { return levelText(change.after.achieved); }),
         People::text(tr("Rules met"), [](const Change &change) { return metText(change.before); }),
         People::text(tr("Rules met after"), [](const Change &change) { return metText(change.after); }),
         People::text(tr("State"), [](const Change &change) { return words::enumText(change.before.state); }),
         People::text(tr("State after"), [](const Change &change) { return words::enumText(change.after.state); }),
         People::text(tr("Certified"), certifiedText),
         People::text(tr("Note"),
                      [](const Change &change) {
                          if (change.isInBoth)
                              return tr("Is in the newer one already");
                          return change.losesLevel() ? tr("Loses a level reached") : QString();
                      })},
        this);
    m_peopleTable = new TableView(QStringLiteral("version-change"), settings);
    m_peopleTable->setObjectName(QStringLiteral("people"));
    m_peopleTable->setModel(m_people);
    m_peopleTable->setAccessibleName(tr("People who go on in the older version"));
    m_peopleTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_peopleTable->setStandardWidths({11, 9, 9, 8, 8, 9, 9, 11, 16});
}

void CrosswalkPage::makeFileMenu()
{
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    m_takeIn->setObjectName(QStringLiteral("take-in"));
    m_takeIn->setToolTip(
        tr("A CSV file: the older item's code, the newer one's, a note. It may also be dropped here."));
    m_takeFolder->setToolTip(tr("All CSV files of a folder together"));
    menu->addAction(m_takeIn);
    menu->addAction(m_takeFolder);
    QAction *out = menu->addAction(tr("&Give out…"));
    out->setObjectName(QStringLiteral("give-out"));
    m_file->setMenu(menu);
    m_file->setToolTip(tr("Takes in from a file what became of the items, or writes it to one"));
    setAcceptDrops(true);
    connect(m_takeIn, &QAction::triggered, this, [this] { choose(false); });
    connect(m_takeFolder, &QAction::triggered, this, [this] { choose(true); });
    connect(out, &QAction::triggered, this,
            [this] { m_traffic->giveOut(m_version, nameOf(m_crosswalk.newer), exchange::FrameworkForm::Crosswalk); });
    connect(m_traffic, &FrameworkTraffic::done, this,
            [this](const QString &words) { m_banner->say(State::Good, words); });
    connect(m_traffic, &FrameworkTraffic::failed, this,
            [this](const Error &why) { m_banner->say(State::Bad, words::errorText(why)); });
}

void CrosswalkPage::layOut()
{
    m_banner->clear();
    m_said->setTone(ThemeRole::Muted);
    m_said->setWordWrap(true);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::inside);
    bar->addWidget(m_kinds, 1);
    for (QAction *action : std::as_const(m_decisions))
        bar->addWidget(new ActionButton(action));
    auto *upper = new QWidget;
    auto *lines = new QVBoxLayout(upper);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::inside);
    lines->addLayout(bar);
    lines->addWidget(m_lineTable, 1);
    auto *lower = new QWidget;
    auto *people = new QVBoxLayout(lower);
    people->setContentsMargins(0, space::inside, 0, 0);
    people->setSpacing(space::inside);
    people->addWidget(m_said);
    auto *beside = new QSplitter(Qt::Horizontal);
    beside->addWidget(m_peopleTable);
    beside->addWidget(m_person);
    beside->setStretchFactor(0, 3);
    beside->setStretchFactor(1, 2);
    beside->setChildrenCollapsible(false);
    people->addWidget(beside, 1);
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(upper);
    split->addWidget(lower);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    m_stack->addWidget(new QWidget); // until the first answer
    m_stack->addWidget(split);
    auto *empty = new EmptyState(
        QStringLiteral("ladders"), tr("Nothing says what became of the items"),
        tr("Say of the items what they come from, or take in a crosswalk from a file. Here it is then decided what "
           "counts on, and people are moved."));
    empty->offer(m_relate);
    empty->offer(m_takeIn);
    m_stack->addWidget(empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::groups, space::edge, space::groups);
    column->setSpacing(space::inside);
    column->addWidget(m_banner);
    column->addWidget(m_levels);
    column->addWidget(m_stack, 1);
}

void CrosswalkPage::wire()
{
    connect(m_move, &QAction::triggered, this, &CrosswalkPage::movePeople);
    connect(m_kinds, &ChoiceChips::chosenChanged, this, &CrosswalkPage::showLines);
    for (const TableView *table : {m_lineTable, m_peopleTable})
        connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CrosswalkPage::refreshActions);
    connect(m_peopleTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CrosswalkPage::showPerson);
    connect(m_peopleTable, &TableView::rowActivated, this, [this](int row) {
        Q_EMIT linkActivated(QStringLiteral("person/") + keyToText(m_people->row(row).person.id));
    });
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &CrosswalkPage::read);
    connect(&m_workspace.hub(), &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        const bool named = std::ranges::any_of(changes.changes, [](const edit::ChangeSet::Change &change) {
            return query::Plans::isOfFrameworks(change.table);
        });
        if (named || edit::movesStandings(changes) || changes.touches("setting"))
            refreshSoon();
    });
    connect(&m_workspace, &items::Workspace::asOfChanged, this, &CrosswalkPage::refreshSoon);
    connect(&m_workspace, &items::Workspace::rightsChanged, this, &CrosswalkPage::refreshActions);
    connect(&m_workspace, &items::Workspace::fileChangedElsewhere, this, &CrosswalkPage::refreshSoon);
}

void CrosswalkPage::open(const QString &text)
{
    m_version = keyFromText(Link::parse(text).id).value_or(0);
    m_banner->clear();
    refreshSoon();
}

QWidget *CrosswalkPage::firstFocus()
{
    return m_lineTable;
}

void CrosswalkPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        m_refresh.start();
}

void CrosswalkPage::refreshSoon()
{
    m_stale = true;
    m_refresh.start();
}

void CrosswalkPage::read()
{
    if (!m_stale || !isVisible() || m_version == 0)
        return;
    m_stale = false;
    if (m_reading)
        m_reading->cancel();
    setBusy(true);
    m_reading = m_workspace.read<Found>(
        this,
        [version = m_version, asOf = m_workspace.asOf(),
         &plans = m_workspace.plans()](storage::Database &database, const query::CancelToken &token) -> Result<Found> {
            auto crosswalk = query::crosswalk(database, version);
            if (!crosswalk)
                return crosswalk.error();
            auto people = query::versionChange(database, plans, crosswalk.value(), asOf, token);
            if (!people)
                return people.error();
            return Found{std::move(crosswalk).value(), std::move(people).value()};
        },
        [this](const Result<Found> &found) {
            setBusy(false);
            if (found)
                return showFound(found.value());
            m_readFailed = true;
            m_banner->say(State::Bad, words::errorText(found.error()));
        });
}

void CrosswalkPage::showFound(const Found &found)
{
    if (std::exchange(m_readFailed, false))
        m_banner->clear();
    m_crosswalk = found.crosswalk;
    //: %1: what becomes of items, %2: how many of them
    const QString chip = tr("%1 %2");
    std::vector<ChoiceChips::Chip> chips{
        {everyKind, words::filled(tr("All %1"), {words::numberText(double(m_crosswalk.lines.size()))})}};
    for (const auto &entry : EnumTable<progress::LineKind>::entries)
        if (const int count = m_crosswalk.counts[size_t(entry.value)]; count > 0)
            chips.push_back(
                {int(entry.value), words::filled(chip, {words::enumText(entry.value), words::numberText(count)})});
    m_kinds->setChips(chips);
    const bool none = m_crosswalk.lines.empty();
    m_stack->setCurrentIndex(none ? 2 : 1);
    showLines();
    m_levels->setCrosswalk(m_crosswalk, nameOf(m_crosswalk.newer));
    const QModelIndex focus = m_peopleTable->currentIndex();
    const Key person = focus.isValid() ? m_people->row(focus.row()).person.id : 0;
    m_people->setRows(found.people);
    const auto &rows = m_people->rows();
    const auto again = std::ranges::find(rows, person, [](const query::PersonChange &one) { return one.person.id; });
    if (again != rows.end())
        m_peopleTable->selectionModel()->setCurrentIndex(m_people->index(int(again - rows.begin()), 0),
                                                         QItemSelectionModel::NoUpdate); // shows them
    else
        showPerson();
    const auto losing = std::ranges::count_if(found.people, &query::PersonChange::losesLevel);
    m_said->setText(
        found.people.empty()
            ? tr("Nobody goes on in the older version.")
            : tr("Where those who go on in %1 stand, and where they would stand after the change, with what "
                 "is decided by now. A level reached would be lost by: %2.")
                  .arg(nameOf(m_crosswalk.older), words::numberText(double(losing))));
    refreshActions();
    Q_EMIT titleChanged();
}

void CrosswalkPage::showLines()
{
    const int kind = m_kinds->chosen();
    std::vector<query::CrosswalkLine> lines = m_crosswalk.lines;
    if (kind != everyKind)
        std::erase_if(lines, [kind](const query::CrosswalkLine &line) { return int(line.kind) != kind; });
    // Who decides line by line keeps the place.
    const int row = m_lineTable->currentIndex().row();
    m_lines->setRows(std::move(lines));
    if (row >= 0 && row < m_lines->rowCount())
        m_lineTable->setCurrentIndex(m_lines->index(row, 0));
}

void CrosswalkPage::showPerson()
{
    const QModelIndex focus = m_peopleTable->currentIndex();
    if (focus.isValid())
        m_person->showPerson(m_crosswalk, m_people->row(focus.row()));
    else
        m_person->showNobody();
}

void CrosswalkPage::refreshActions()
{
    const QString refusal = m_workspace.refusal(edit::Grant::ManageFrameworks);
    for (QAction *action : std::as_const(m_decisions))
        allow(action, refusal, m_lineTable->selectionModel()->hasSelection());
    allow(m_unrelate, refusal, m_lineTable->selectionModel()->hasSelection());
    allow(m_relate, refusal, m_crosswalk.older.version.id != 0);
    for (QAction *action : {m_takeIn, m_takeFolder})
        allow(action, refusal, m_crosswalk.newer.version.id != 0);
    m_file->setEnabled(m_crosswalk.newer.version.id != 0);
    allow(m_move, m_workspace.refusal(edit::Grant::ManagePeople), m_peopleTable->selectionModel()->hasSelection());
}

void CrosswalkPage::decide(Carries carries)
{
    std::vector<Key> lines;
    int next = -1;
    for (const QModelIndex &index : m_lineTable->selectionModel()->selectedRows()) {
        const query::CrosswalkLine &line = m_lines->row(index.row());
        next = std::max(next, index.row() + 1);
        if (line.source && line.target)
            lines.push_back(line.line.id);
    }
    if (lines.empty())
        return m_banner->say(State::Warning, tr("Nothing can be decided about a line without both items."));
    const bool one = lines.size() == 1;
    m_workspace.submit(edit::decideCarries(std::move(lines), carries, nameOf(m_crosswalk.newer)), this,
                       [this](const Result<edit::ChangeSet> &done) {
                           if (!done)
                               m_banner->say(State::Bad, words::errorText(done.error()));
                       });
    if (one && next < m_lines->rowCount())
        m_lineTable->setCurrentIndex(m_lines->index(next, 0));
}

void CrosswalkPage::relate()
{
    std::vector<Key> items;
    for (const QModelIndex &index : m_lineTable->selectionModel()->selectedRows())
        if (const auto &target = m_lines->row(index.row()).target)
            items.push_back(target->id);
    (new OriginDialog(m_workspace, m_version, std::move(items), this))->open();
}

void CrosswalkPage::unrelate()
{
    std::vector<Key> lines;
    for (const QModelIndex &index : m_lineTable->selectionModel()->selectedRows())
        lines.push_back(m_lines->row(index.row()).line.id);
    m_workspace.submit(edit::unrelate(std::move(lines), nameOf(m_crosswalk.newer)), this,
                       [this](const Result<edit::ChangeSet> &done) {
                           if (!done)
                               m_banner->say(State::Bad, words::errorText(done.error()));
                       });
}

void CrosswalkPage::choose(bool folder)
{
    m_files.choose(this,
                   {.kind = folder ? FileRequest::Kind::Folder : FileRequest::Kind::Open,
                    .title = folder ? tr("A crosswalk from a folder") : tr("A crosswalk from a file"),
                    .folder = {},
                    .suggested = {},
                    .suffix = {},
                    .filters = folder ? QStringList() : QStringList{tr("CSV files (*.csv)"), tr("All files (*)")}},
                   [this](const QString &path) { take(path); });
}

void CrosswalkPage::take(const QString &path)
{
    auto *dialog = new CrosswalkImportDialog(m_workspace, path, m_version, m_crosswalk.older.version.id, this);
    connect(dialog, &CrosswalkImportDialog::taken, this, [this](int lines) {
        m_banner->say(State::Good, tr("%n lines were taken in. Ctrl+Z takes them back.", nullptr, lines));
    });
    dialog->open();
}

void CrosswalkPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QString path = FrameworkTraffic::frameworkIn(event->mimeData());
    const bool fits = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive) || QFileInfo(path).isDir();
    if (m_takeIn->isEnabled() && !path.isEmpty() && fits)
        event->acceptProposedAction();
}

void CrosswalkPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    take(FrameworkTraffic::frameworkIn(event->mimeData()));
}

void CrosswalkPage::movePeople()
{
    edit::VersionMove move{m_crosswalk.older.version.id, m_crosswalk.newer.version.id, {}};
    for (const QModelIndex &index : m_peopleTable->selectionModel()->selectedRows())
        move.people.push_back(m_people->row(index.row()).person.id);
    m_workspace.submit(
        edit::moveToVersion(std::move(move), nameOf(m_crosswalk.newer)), this,
        [this](const Result<edit::ChangeSet> &done) {
            if (done)
                m_banner->say(State::Good,
                              tr("%n people moved. Ctrl+Z moves them back.", nullptr, int(done.value().updated)));
            else if (done.error().code == ErrorCode::BadArgument)
                m_banner->say(State::Warning, tr("The newer version is not in force: nobody can be moved to it yet."));
            else
                m_banner->say(State::Bad, words::errorText(done.error()));
        });
}

} // namespace kz
