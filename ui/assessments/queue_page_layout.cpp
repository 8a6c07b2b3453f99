// How the queue page is laid out; what it does stands in queue_page.cpp.
#include "models/words/words.h"
#include "ui/assessments/paper_forms_bar.h"
#include "ui/assessments/queue_page.h"
#include "ui/assessments/rating_books.h"
#include "ui/assessments/turns_banner.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kz {

namespace {

using Entries = items::RowsModel<storage::WaitingLine>;
using Sheets = items::RowsModel<storage::SheetLine>;

constexpr int noteLines = 3;

TextLabel *makeMore()
{
    auto *more = new TextLabel(TextSize::Caption);
    more->setTone(ThemeRole::Muted);
    more->setWordWrap(true);
    more->hide();
    return more;
}

QString whereText(const storage::WaitingLine &line)
{
    return line.departmentName.isEmpty() ? line.siteName
                                         : QStringLiteral("%1 · %2").arg(line.siteName, line.departmentName);
}

} // namespace

QueuePage::QueuePage(items::Workspace &workspace, Settings &settings, FileChooser &files, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_files(files), m_books(new RatingBooks(workspace, this))
{
    makeActions();
    makeModels();
    m_told = new Banner;
    m_changed = new Banner;
    m_turns = new TurnsBanner;
    connect(m_turns, &TurnsBanner::linkActivated, this, &QueuePage::linkActivated);
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
    page->addWidget(m_turns);
    page->addWidget(m_papers);
    // Hidden until it is known what waits: all at once they are higher than a small screen, and the window would stay
    // so.
    for (QWidget *card :
         {makeEntries(settings), makeSheets(settings), m_papers->list(), static_cast<QWidget *>(m_empty)}) {
        page->addWidget(card, 1);
        card->hide();
    }
    m_papers->table()->installEventFilter(this);
    wire();
    refreshActions();
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
    m_moreEntries = makeMore();
    m_entryCard->body()->addWidget(m_moreEntries);
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
    m_moreSheets = makeMore();
    m_sheetCard->body()->addWidget(m_moreSheets);
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

} // namespace kz
