#include "ui/assessments/queue_page.h"

#include "models/edit/evidence_actions.h"
#include "models/items/person_reach.h"
#include "models/words/words.h"
#include "ui/assessments/deputy_dialog.h"
#include "ui/assessments/paper_forms_bar.h"
#include "ui/assessments/rating_books.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/refusal.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <map>

namespace kz {

namespace {

using Entries = items::RowsModel<storage::WaitingLine>;
using Sheets = items::RowsModel<storage::SheetLine>;

constexpr int noteLines = 3;

QString whereText(const storage::WaitingLine &line)
{
    return line.departmentName.isEmpty() ? line.siteName
                                         : QStringLiteral("%1 · %2").arg(line.siteName, line.departmentName);
}

/// What the door would refuse anyway does not wait for this one.
Result<query::RatingQueue> withinReach(storage::Database &database, const items::ReachReader &reaching,
                                       query::RatingQueue queue)
{
    Result<void> state;
    const auto leaveOut = [&](auto &lines, edit::Grant grant) {
        std::map<Key, bool> known;
        std::erase_if(lines, [&](const auto &line) {
            const auto found = known.find(line.person);
            if (found != known.end())
                return !found->second;
            const auto reached = reaching.reaches(database, grant, line.person);
            if (!reached)
                state = reached.error();
            return !(known[line.person] = reached && reached.value());
        });
    };
    leaveOut(queue.entries, edit::Grant::Countersign);
    // What somebody rates as a deputy the absent one has in charge, and what they were asked for is theirs to give:
    // both stay. The asking has a day to be kept and comes first.
    std::vector<storage::SheetLine> asked;
    std::vector<storage::SheetLine> own;
    std::vector<storage::SheetLine> asDeputy;
    for (storage::SheetLine &line : queue.sheets)
        (line.due.isValid() ? asked : line.absent != 0 ? asDeputy : own).push_back(std::move(line));
    for (storage::SheetLine &line : asked) {
        const auto reached = reaching.reaches(database, edit::Grant::Rate, line.person);
        if (!reached)
            state = reached.error();
        line.onlyAsked = !reached || !reached.value();
    }
    std::ranges::stable_sort(asked, {}, &storage::SheetLine::due);
    leaveOut(own, edit::Grant::Rate);
    queue.sheets = std::move(asked);
    std::ranges::move(own, std::back_inserter(queue.sheets));
    std::ranges::move(asDeputy, std::back_inserter(queue.sheets));
    return state ? Result<query::RatingQueue>(std::move(queue)) : state.error();
}

} // namespace

QueuePage::QueuePage(items::Workspace &workspace, Settings &settings, FileChooser &files, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_files(files), m_books(new RatingBooks(workspace, this))
{
    makeActions();
    makeModels();
    m_told = new Banner;
    m_changed = new Banner;
    connect(m_books, &RatingBooks::told, this,
            [this](State state, const QString &words) { m_told->say(state, words); });
    m_papers = new PaperFormsBar(workspace, settings);
    connect(m_papers, &PaperFormsBar::linkActivated, this, &QueuePage::linkActivated);
    connect(m_papers, &PaperFormsBar::listAsked, this, &QueuePage::showCards);
    m_empty = new EmptyState(QStringLiteral("check"), tr("Nothing waits"),
                             tr("Submitted entries to countersign and forms of people in a programme appear here."));
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::edge, space::groups, space::edge, space::edge);
    page->setSpacing(space::groups);
    page->addWidget(m_told);
    page->addWidget(m_changed);
    page->addWidget(m_papers);
    page->addWidget(makeEntries(settings), 1);
    page->addWidget(makeSheets(settings), 1);
    page->addWidget(m_papers->list(), 1);
    m_papers->table()->installEventFilter(this);
    page->addWidget(m_empty, 1);
    m_empty->hide();

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        m_stale = !isVisible();
        if (!m_stale)
            read();
    });
    connect(&m_workspace.hub(), &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        for (const char *table : {"log_entry", "assessment", "asked_rater", "duty", "deputy", "placement", "enrolment",
                                  "person", "step_result", "level_application"})
            if (changes.touches(table))
                m_refresh.start();
    });
    connect(&m_workspace, &items::Workspace::fileChangedElsewhere, &m_refresh, qOverload<>(&QTimer::start));
    if (m_workspace.door())
        connect(m_workspace.door(), &edit::EditDoor::actorChanged, this, [this] {
            m_seen.clear(); // another pair of eyes
            m_everybody->setChecked(false);
            m_refresh.start();
        });
    refreshActions();
}

QueuePage::~QueuePage()
{
    if (m_reading)
        m_reading->cancel();
}

void QueuePage::makeActions()
{
    m_countersign = new QAction(lineIcon(QStringLiteral("check")), tr("Countersign"), this);
    m_countersign->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    m_return = new QAction(lineIcon(QStringLiteral("undo")), tr("Return…"), this);
    m_return->setToolTip(tr("Give the entry in focus back with a reason (R)"));
    m_everybody = new QAction(lineIcon(QStringLiteral("people")), tr("Everybody's"), this);
    m_everybody->setCheckable(true);
    m_deputy = new QAction(lineIcon(QStringLiteral("people")), tr("Deputy…"), this);
    m_deputy->setObjectName(QStringLiteral("deputy"));
    m_deputy->setToolTip(tr("Name who rates in your place while you are away"));
    m_ratings = new QAction(lineIcon(QStringLiteral("import")), tr("From a sheet…"), this);
    m_ratings->setObjectName(QStringLiteral("ratings-from-sheet"));
    m_ratings->setToolTip(tr("Ratings of many people in Excel sheets or CSV files: people by items. Several files "
                             "may be chosen, or dropped here."));
    connect(m_ratings, &QAction::triggered, this, &QueuePage::askForRatings);
    m_application = new QAction(lineIcon(QStringLiteral("ladders")), tr("To the application"), this);
    m_application->setObjectName(QStringLiteral("application"));
    connect(m_application, &QAction::triggered, this, [this] {
        if (m_reasons.empty())
            return;
        Link link{.place = QStringLiteral("applications"), .id = {}, .query = {}};
        link.query.insert(QStringLiteral("application"), keyToText(m_reasons.front().application));
        link.query.insert(QStringLiteral("year"), QString::number(m_reasons.front().fiscalYear));
        Q_EMIT linkActivated(link.text());
    });
    setAcceptDrops(true);
    for (QAction *action : {m_countersign, m_return, m_everybody, m_deputy, m_ratings}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_countersign, &QAction::triggered, this, &QueuePage::countersign);
    connect(m_return, &QAction::triggered, this, &QueuePage::askReason);
    connect(m_everybody, &QAction::triggered, this, &QueuePage::read);
    connect(m_deputy, &QAction::triggered, this, &QueuePage::nameDeputy);
}

void QueuePage::makeModels()
{
    m_entries = new Entries(
        {Entries::ColumnOf{tr("Seen"),
                           [this](const storage::WaitingLine &line, int role) {
                               const bool seen = m_seen.contains(line.evidence);
                               if (role == Qt::DisplayRole)
                                   return QVariant(seen ? tr("seen") : QString());
                               if (role == Qt::DecorationRole && seen)
                                   return QVariant(lineIcon(QStringLiteral("check"), ThemeRole::Good));
                               return QVariant();
                           }},
         Entries::text(tr("Person"), [](const storage::WaitingLine &line) { return line.personName; }),
         Entries::day(
             tr("Date"), [](const storage::WaitingLine &line) { return line.day; }, words::dayText),
         Entries::ColumnOf{tr("What"),
                           [this](const storage::WaitingLine &line, int role) {
                               // All of it is to be seen before it is signed.
                               return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(whatText(line))
                                                                                         : QVariant();
                           }},
         Entries::text(tr("Where"), whereText),
         Entries::ColumnOf{tr("Note"),
                           [](const storage::WaitingLine &line, int role) {
                               if (role == Qt::ToolTipRole && !line.note.isEmpty())
                                   return QVariant(line.note);
                               return role == Qt::DisplayRole ? QVariant(line.note.simplified()) : QVariant();
                           }}},
        this);
    m_sheets = new Sheets(
        {Sheets::text(tr("Person"), [](const storage::SheetLine &line) { return line.personName; }),
         Sheets::text(tr("Form"), [](const storage::SheetLine &line) { return words::pick(line.toolJa, line.toolEn); }),
         Sheets::text(tr("Ladder or programme"),
                      [](const storage::SheetLine &line) { return words::pick(line.frameworkJa, line.frameworkEn); }),
         Sheets::day(
             tr("Self-rating"), [](const storage::SheetLine &line) { return line.selfDay; }, words::dayText),
         Sheets::day(
             tr("Rated by others"), [](const storage::SheetLine &line) { return line.othersDay; }, words::dayText),
         Sheets::text(tr("State"),
                      [this](const storage::SheetLine &line) {
                          if (line.due.isValid())
                              return line.due < m_workspace.clock().today()
                                  ? tr("asked for, was due %1").arg(words::dayText(line.due))
                                  : tr("asked for, due %1").arg(words::dayText(line.due));
                          if (line.absent)
                              return tr("for %1").arg(line.absentName);
                          if (line.draft)
                              return tr("draft");
                          if (line.selfDay.isValid() && (!line.othersDay.isValid() || line.othersDay < line.selfDay))
                              return tr("waits after self-rating");
                          return line.othersDay.isValid() ? QString() : tr("not rated yet");
                      })},
        this);
}

QWidget *QueuePage::makeEntries(Settings &settings)
{
    m_entryTable = new TableView(QStringLiteral("countersign"), settings);
    m_entryTable->setModel(m_entries);
    m_entryTable->setAccessibleName(tr("Entries to countersign"));
    m_entryTable->setWhatsThis(tr("Enter marks an entry as seen and moves on. Only what is seen is countersigned, all "
                                  "of it with Ctrl+Enter. R gives an entry back with a reason."));
    m_entryTable->setStandardWidths({5, 9, 8, 30, 15, 14});
    m_entryTable->installEventFilter(this);
    m_note = new QPlainTextEdit;
    m_note->setReadOnly(true);
    m_note->setTabChangesFocus(true);
    m_note->setAccessibleName(tr("Note"));
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * noteLines);
    m_note->installEventFilter(this);
    m_note->hide();
    m_reason = new QLineEdit;
    m_reason->setAccessibleName(tr("Reason for returning"));
    m_reason->setPlaceholderText(tr("What should be mended; Enter returns the entry, Esc keeps it"));
    m_reason->installEventFilter(this);
    m_reasonIssue = new IssueLabel(m_reason);
    m_reasonBox = new QWidget;
    auto *reason = new QVBoxLayout(m_reasonBox);
    reason->setContentsMargins(0, 0, 0, 0);
    reason->addWidget(m_reason);
    reason->addWidget(m_reasonIssue);
    m_reasonBox->hide();
    m_entryCard = new Card(tr("To countersign"));
    m_entryCard->setCaption(tr("Enter: seen, next · Ctrl+Enter: countersign all seen · R: return"));
    m_entryCard->body()->addWidget(m_entryTable, 1);
    m_entryCard->body()->addWidget(m_note);
    m_entryCard->body()->addWidget(m_reasonBox);
    connect(m_entryTable, &TableView::rowActivated, this, &QueuePage::toggleSeen);
    connect(m_reason, &QLineEdit::returnPressed, this, &QueuePage::returnEntry);
    connect(m_entryTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        refreshActions();
        showNote();
    });
    return m_entryCard;
}

QWidget *QueuePage::makeSheets(Settings &settings)
{
    m_sheetTable = new TableView(QStringLiteral("sheets"), settings);
    m_sheetTable->setModel(m_sheets);
    m_sheetTable->setAccessibleName(tr("Forms to fill in"));
    m_sheetTable->installEventFilter(this);
    m_sheetTable->setStandardWidths({9, 18, 17, 9, 9, 17});
    m_sheetCard = new Card(tr("To rate"));
    m_sheetCard->setCaption(tr("Enter opens the form"));
    m_sheetCard->body()->addWidget(m_sheetTable, 1);
    connect(m_sheetTable, &TableView::rowActivated, this, [this](int row) {
        const storage::SheetLine &line = m_sheets->row(row);
        Link form{.place = QStringLiteral("rate"), .id = {}, .query = {}};
        form.query.insert(QStringLiteral("person"), keyToText(line.person));
        form.query.insert(QStringLiteral("tool"), keyToText(line.tool));
        if (line.onlyAsked)
            form.query.insert(QStringLiteral("asked"), QStringLiteral("yes"));
        if (line.absent)
            form.query.insert(QStringLiteral("for"), keyToText(line.absent));
        Q_EMIT linkActivated(form.text());
    });
    return m_sheetCard;
}

QString QueuePage::title() const
{
    return tr("Assessments");
}

QList<QAction *> QueuePage::headerActions() const
{
    return {m_countersign, m_return, m_everybody, m_deputy, m_ratings};
}

void QueuePage::askForRatings()
{
    m_files.chooseSeveral(this,
                          {.kind = FileRequest::Kind::Open,
                           .title = tr("Ratings in a sheet"),
                           .folder = {},
                           .suggested = {},
                           .suffix = {},
                           .filters = {tr("Sheets (*.xlsx *.csv)"), tr("All files (*)")}},
                          [this](const QStringList &paths) { m_books->take(paths); });
}

void QueuePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_ratings->isEnabled() && !RatingBooks::sheetsIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void QueuePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_books->take(RatingBooks::sheetsIn(event->mimeData()));
}

QWidget *QueuePage::firstFocus()
{
    if (m_entries->rowCount() > 0)
        return m_entryTable;
    if (m_paperList)
        return m_papers->table();
    if (m_sheets->rowCount() > 0)
        return m_sheetTable;
    return m_empty->isHidden() ? m_entryTable : static_cast<QWidget *>(m_papers->field());
}

void QueuePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (std::exchange(m_stale, false))
        read();
}

void QueuePage::open(const QString &)
{
    m_everybody->setVisible(m_workspace.door() && m_workspace.door()->actor().person.has_value());
    m_papers->read();
    read();
}

void QueuePage::read()
{
    if (m_reading)
        m_reading->cancel();
    setBusy(true);
    const Key me = m_workspace.door() ? m_workspace.door()->actor().person.value_or(0) : 0;
    const bool all = m_everybody->isChecked();
    const auto asOf = query::AsOf::today(m_workspace.clock());
    m_reading = m_workspace.read<query::RatingQueue>(
        this,
        [&plans = m_workspace.plans(), reaching = items::ReachReader(m_workspace), me, all,
         asOf](storage::Database &database, const query::CancelToken &) -> Result<query::RatingQueue> {
            auto queue = query::ratingQueue(database, plans, me, all || me == 0, asOf);
            if (!queue)
                return queue;
            return withinReach(database, reaching, std::move(queue).value());
        },
        [this](const Result<query::RatingQueue> &queue) {
            setBusy(false);
            if (queue)
                fill(queue.value());
            else
                m_told->say(State::Bad, words::errorText(queue.error()));
        });
}

void QueuePage::fill(const query::RatingQueue &queue)
{
    const int entryRow = std::max(0, m_entryTable->currentIndex().row());
    const int sheetRow = std::max(0, m_sheetTable->currentIndex().row());
    m_items = queue.items;
    m_entries->setRows(queue.entries);
    m_sheets->setRows(queue.sheets);
    m_reasons = queue.reasons;
    tellReasons();
    showCards(m_paperList);
    m_entryTable->setCurrentIndex(m_entries->index(std::min(entryRow, m_entries->rowCount() - 1), 0));
    m_sheetTable->setCurrentIndex(m_sheets->index(std::min(sheetRow, m_sheets->rowCount() - 1), 0));
    QSet<Key> seen;
    for (const storage::WaitingLine &line : queue.entries)
        if (m_seen.contains(line.evidence))
            seen.insert(line.evidence);
    m_seen = seen;
    refreshActions();
    showNote();
}

/// A reflection has many lines, and all of it is to be read before it is signed. Its place stays from entry to entry.
void QueuePage::showNote()
{
    const int row = m_entryTable->currentIndex().row();
    const QString note = row < 0 ? QString() : m_entries->row(row).note;
    if (m_note->toPlainText() != note)
        m_note->setPlainText(note);
    m_note->setVisible(
        std::ranges::any_of(m_entries->rows(), [](const storage::WaitingLine &line) { return !line.note.isEmpty(); }));
}

void QueuePage::tellReasons()
{
    QStringList whose;
    for (const storage::UnseenReason &reason : m_reasons)
        whose.append(reason.person);
    whose.removeDuplicates();
    // The button leads to the first of them; the next is named once that reason has been seen.
    const int more = int(whose.size()) - 1;
    QString who = whose.value(0);
    if (more > 0)
        //: a person, and how many others
        who = words::filled(tr("%1 and %n more", nullptr, more), {who});
    m_changed->say(
        State::Warning,
        whose.isEmpty()
            ? QString()
            : tr("A later rater changed what you rated of %1. The reason stands at the application.").arg(who),
        {m_application});
}

/// The list of papers takes the place of the forms to fill in: three lists are too many for a small screen.
void QueuePage::showCards(bool paperList)
{
    m_paperList = paperList;
    const bool entries = m_entries->rowCount() > 0;
    const bool sheets = m_sheets->rowCount() > 0;
    const QWidget *led = nullptr;
    for (const TableView *table : {m_entryTable, m_sheetTable})
        if (table->hasFocus())
            led = table;
    m_entryCard->setVisible(entries);
    m_sheetCard->setVisible(sheets && !paperList);
    m_papers->list()->setVisible(paperList);
    m_empty->setVisible(!entries && !sheets && !paperList);
    if (led && !led->isVisibleTo(this))
        firstFocus()->setFocus(); // where nothing waits, digits are all there is to type
}

void QueuePage::refreshActions()
{
    const QString refusal = m_workspace.refusal(edit::Grant::Countersign);
    const bool writes = refusal.isEmpty();
    allow(m_countersign, refusal, !m_seen.isEmpty());
    const Actor me = m_workspace.actor();
    const bool hasPlace = me.person || edit::reachOf(me.role, edit::Grant::NameDeputy) == edit::Reach::Anybody;
    allow(m_deputy, m_workspace.refusal(edit::Grant::NameDeputy), hasPlace); // a ward's common account is in nobody's
    allow(m_ratings, m_workspace.refusal(edit::Grant::ManagePeople));
    m_countersign->setText(m_seen.isEmpty() ? tr("Countersign")
                                            : tr("Countersign %n entries", nullptr, int(m_seen.size())));
    const int row = m_entryTable->currentIndex().row();
    m_return->setEnabled(writes && row >= 0 && m_entries->row(row).kind == EvidenceKind::LogEntry);
}

void QueuePage::toggleSeen()
{
    const int row = m_entryTable->currentIndex().row();
    if (row < 0)
        return;
    const storage::WaitingLine line = m_entries->row(row);
    if (!m_seen.remove(line.evidence))
        m_seen.insert(line.evidence);
    m_entries->setRow(row, line);
    if (row + 1 < m_entries->rowCount())
        m_entryTable->setCurrentIndex(m_entries->index(row + 1, 0));
    refreshActions();
}

void QueuePage::countersign()
{
    std::vector<Key> entries;
    std::vector<Key> forms;
    QStringList whose;
    for (const storage::WaitingLine &line : m_entries->rows())
        if (m_seen.contains(line.evidence)) {
            (line.kind == EvidenceKind::Assessment ? forms : entries).push_back(line.evidence);
            if (!whose.contains(line.personName))
                whose.append(line.personName);
        }
    const int count = int(entries.size() + forms.size());
    if (count == 0)
        return;
    m_workspace.submit(edit::countersign(std::move(entries), std::move(forms), whose), this,
                       [this, count](const Result<edit::ChangeSet> &done) {
                           if (done)
                               m_told->say(State::Good, tr("%n entries countersigned.", nullptr, count));
                           else
                               m_told->say(State::Bad, words::errorText(done.error()));
                       });
}

void QueuePage::nameDeputy()
{
    using Lines = std::vector<storage::DeputyLine>;
    m_workspace.read<Lines>(
        this,
        [today = m_workspace.clock().today()](storage::Database &database, const query::CancelToken &) {
            return query::deputies(database, today);
        },
        [this](const Result<Lines> &known) {
            if (known)
                (new DeputyDialog(m_workspace, known.value(), this))->open();
            else
                m_told->say(State::Bad, words::errorText(known.error()));
        });
}

void QueuePage::askReason()
{
    const int row = m_entryTable->currentIndex().row();
    if (row < 0)
        return;
    if (m_entries->row(row).kind == EvidenceKind::Assessment) {
        m_told->say(State::Neutral, tr("A rating form is not returned: whoever filled it in corrects it."));
        return;
    }
    m_returning = m_entries->row(row).evidence;
    m_reason->clear();
    m_reasonIssue->clear();
    m_reasonBox->show();
    m_reason->setFocus();
}

void QueuePage::returnEntry()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_reasonIssue->say(tr("Say what should be mended."));
        return;
    }
    const auto line = std::ranges::find(m_entries->rows(), m_returning, &storage::WaitingLine::evidence);
    const QString whose = line == m_entries->rows().end() ? QString() : line->personName;
    m_workspace.submit(edit::returnLogEntry(m_returning, reason, whose), this,
                       [this, whose](const Result<edit::ChangeSet> &done) {
                           if (!done) {
                               m_reasonIssue->say(words::errorText(done.error()));
                               return;
                           }
                           m_told->say(State::Good, tr("Returned to %1.").arg(whose));
                           m_reasonBox->hide();
                           m_entryTable->setFocus();
                       });
}

bool QueuePage::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (object == m_entryTable && key->key() == Qt::Key_R && key->modifiers() == Qt::NoModifier) {
        askReason();
        return true;
    }
    if (object == m_entryTable && key->key() == Qt::Key_Space) {
        toggleSeen();
        return true;
    }
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (object != m_reason && plain && key->key() >= Qt::Key_0 && key->key() <= Qt::Key_9) {
        m_papers->typeNumber(key->text());
        return true;
    }
    if (object == m_reason && key->key() == Qt::Key_Escape) {
        m_reasonBox->hide();
        m_entryTable->setFocus();
        return true;
    }
    return false;
}

QString QueuePage::formText(const storage::WaitingLine &line) const
{
    std::map<int, int> counts;
    for (const storage::EvidenceItemLine &item : m_items.value(line.evidence))
        ++counts[item.step];
    QStringList steps;
    for (const auto &[step, count] : counts)
        steps.append(QStringLiteral("%1 × %2").arg(step == 0 ? tr("not observed") : QString::number(step)).arg(count));
    QStringList by{words::enumText(line.assessorKind)};
    if (line.assessorKind != AssessorKind::Self && !line.assessorName.isEmpty())
        by.append(words::raterText(line.assessorName, line.insteadOf));
    //: form, who rated, how often which step was given
    return tr("%1 (%2): %3").arg(words::pick(line.toolJa, line.toolEn), by.join(u' '), words::listText(steps));
}

QString QueuePage::whatText(const storage::WaitingLine &line) const
{
    if (line.kind == EvidenceKind::Assessment)
        return formText(line);
    QStringList parts;
    for (const storage::EvidenceItemLine &item : m_items.value(line.evidence)) {
        QString part = words::pick(item.titleJa, item.titleEn);
        if (item.count > 1)
            part += QStringLiteral(" × %1").arg(item.count);
        if (item.role != TraineeRole::None)
            part += QStringLiteral(" (%1)").arg(words::enumText(item.role));
        parts.append(part);
    }
    if (line.halfDays)
        parts.append(tr("%n half-days in clinic", nullptr, line.halfDays));
    return words::listText(parts);
}

} // namespace kz
