#include "ui/people/person_page.h"

#include "models/words/words.h"
#include "ui/people/assessments_tab.h"
#include "ui/people/certificates_tab.h"
#include "ui/people/events_tab.h"
#include "ui/people/files_tab.h"
#include "ui/people/history_tab.h"
#include "ui/people/logbook_tab.h"
#include "ui/people/modules_tab.h"
#include "ui/people/paperwork_menu.h"
#include "ui/people/person_head.h"
#include "ui/people/plan_interviews_tab.h"
#include "ui/people/progress_tab.h"
#include "ui/people/timeline_tab.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/refusal.h"

#include <QAction>
#include <QBoxLayout>
#include <QStackedLayout>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

namespace kz {

namespace {

/// What a person's page is made of; a change of anything else is none of its business.
constexpr const char *shownTables[]
    = {"person",         "person_identifier", "employment",       "affiliation",     "duty",       "absence",
       "enrolment",      "level_award",       "placement",        "log_entry",       "assessment", "asked_rater",
       "evidence",       "attachment",        "interview",        "individual_plan", "plan_goal",  "plan_placement",
       "plan_follow_up", "attendance",        "held_certificate", "training_event",  "event_item", "site",
       "department",     "profession"};

/// Where a record that a figure rests on stands; null: among the log entries or the forms.
const char *tabOf(progress::Used::Kind kind)
{
    using enum progress::Used::Kind;
    switch (kind) {
    case Evidence:
        return nullptr;
    case Award:
    case Certificate:
        return "certificates";
    case Attendance:
        return "events";
    case Interview:
        return "interviews";
    case Placement:
    case Employment:
    case Absence:
        break;
    }
    return "timeline";
}

bool concerns(const edit::ChangeSet &changes)
{
    for (const char *table : shownTables)
        if (changes.touches(table))
            return true;
    return std::ranges::any_of(changes.changes, [](const edit::ChangeSet::Change &change) {
        return query::Plans::isOfFrameworks(change.table);
    });
}

} // namespace

PersonPage::PersonPage(items::Workspace &workspace, Settings &settings, FileChooser &files, FileOpener &opener,
                       QWidget *parent)
    : Page(parent), m_workspace(workspace), m_pages(new QStackedLayout(this))
{
    m_log = action(QStringLiteral("plus"), tr("Log entry"), [] { return QStringLiteral("log"); });
    m_rate = action(QStringLiteral("edit"), tr("Rate"), [this] { return ratingPlace(m_workspace); });
    m_report = action(QStringLiteral("print"), tr("Progress report"), [] { return QStringLiteral("reports"); });
    m_missing = new EmptyState(QStringLiteral("person"), tr("This person is not in the file"),
                               tr("The record was removed, or the link comes from another file."));
    m_missing->setObjectName(QStringLiteral("missing"));
    m_pages->addWidget(new QWidget); // nothing, for the moment before the first answer
    m_pages->addWidget(layOutContent(settings, files, opener));
    m_pages->addWidget(m_missing);
    wire();
    refreshActions();
}

PersonPage::~PersonPage()
{
    if (m_token)
        m_token->cancel();
}

QAction *PersonPage::action(const QString &icon, const QString &text, std::function<QString()> place)
{
    auto *made = new QAction(lineIcon(icon), text, this);
    connect(made, &QAction::triggered, this, [this, place = std::move(place)] {
        Q_EMIT linkActivated(
            Link{.place = place(), .id = {}, .query = {{QStringLiteral("person"), keyToText(m_person)}}}.text());
    });
    return made;
}

QWidget *PersonPage::layOutContent(Settings &settings, FileChooser &files, FileOpener &opener)
{
    auto *content = new QWidget;
    m_failure = new Banner;
    m_head = new PersonHead;
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("What to show of this person"));
    m_tabs->tabBar()->setExpanding(false);
    m_paperwork = new PaperworkMenu(m_workspace, this);
    auto *paperwork = new QToolButton;
    paperwork->setText(tr("Paperwork"));
    paperwork->setAccessibleName(paperwork->text());
    paperwork->setToolTip(tr("Enrol, end, award, move, name a preceptor, leave"));
    paperwork->setIcon(lineIcon(QStringLiteral("edit")));
    paperwork->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    paperwork->setPopupMode(QToolButton::InstantPopup);
    paperwork->setFocusPolicy(Qt::StrongFocus);
    paperwork->setAutoRaise(true);
    paperwork->setMenu(m_paperwork);
    m_tabs->setCornerWidget(paperwork);

    m_progress = new ProgressTab(m_workspace, settings);
    addTab("progress", tr("Progress"), m_progress);
    addTab("timeline", tr("Timeline"), new TimelineTab(m_workspace, settings));
    addTab("logbook", tr("Logbook"), new LogbookTab(m_workspace, settings, files));
    addTab("assessments", tr("Assessments"), new AssessmentsTab(m_workspace, settings, files));
    m_agreed = new PlanInterviewsTab(m_workspace, settings);
    addTab("interviews", tr("Plan and interviews"), m_agreed);
    addTab("certificates", tr("Certificates"), new CertificatesTab(m_workspace, settings));
    addTab("events", tr("Events"), new EventsTab(m_workspace, settings));
    addTab("modules", tr("Modules"), new ModulesTab(m_workspace, settings));
    addTab("files", tr("Files"), new FilesTab(m_workspace, settings, files, opener));
    addTab("history", tr("History"), new HistoryTab(m_workspace, settings));

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::edge, space::groups, space::edge, space::groups);
    column->setSpacing(space::inside);
    column->addWidget(m_failure);
    column->addWidget(m_head);
    column->addWidget(m_tabs, 1);
    return content;
}

void PersonPage::addTab(const char *name, const QString &title, PersonTab *tab)
{
    tab->setObjectName(QLatin1String(name));
    tab->setContentsMargins(0, space::inside, 0, 0);
    m_tabs->addTab(tab, title);
    connect(tab, &PersonTab::linkActivated, this, &Page::linkActivated);
    connect(tab, &PersonTab::failed, this, &PersonPage::showFailure);
    connect(tab, &PersonTab::told, this, [this](const QString &words) { m_failure->say(State::Neutral, words); });
}

void PersonPage::wire()
{
    connect(m_paperwork, &PaperworkMenu::aboutToShow, m_failure, &Banner::clear);
    connect(m_paperwork, &PaperworkMenu::failed, this, &PersonPage::showFailure);
    connect(m_paperwork, &PaperworkMenu::refused, this,
            [this](const QString &why) { m_failure->say(State::Neutral, why); });
    connect(m_paperwork, &PaperworkMenu::linkActivated, this, &Page::linkActivated);
    connect(m_head, &PersonHead::enrolmentChosen, this, &PersonPage::showEnrolment);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PersonPage::tellLink);
    connect(m_agreed, &PlanInterviewsTab::partChanged, this, &PersonPage::tellLink);
    connect(m_progress, &ProgressTab::recordActivated, this, &PersonPage::openRecord);
    connect(&m_workspace.hub(), &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        if (concerns(changes))
            refresh();
    });
    connect(&m_workspace.hub(), &edit::ChangeHub::standingsChanged, this, &PersonPage::refresh);
    connect(&m_workspace, &items::Workspace::asOfChanged, this, &PersonPage::refresh);
    connect(&m_workspace, &items::Workspace::fileChangedElsewhere, this, &PersonPage::refresh);
    connect(&m_workspace, &items::Workspace::rightsChanged, this, &PersonPage::refresh);
}

QString PersonPage::title() const
{
    return m_shown ? m_content.header.person.name : tr("Person");
}

QList<QAction *> PersonPage::headerActions() const
{
    return {m_log, m_rate, m_report};
}

QWidget *PersonPage::firstFocus()
{
    return m_tabs->tabBar();
}

void PersonPage::open(const QString &link)
{
    const Link parsed = Link::parse(link);
    PersonTab *tab = openTab(parsed.query.value(QStringLiteral("tab")));
    if (const Key entry = keyFromText(parsed.query.value(QStringLiteral("entry"))).value_or(0); entry != 0)
        tab->select(entry);
    const Key person = keyFromText(parsed.id).value_or(0);
    const Key version = keyFromText(parsed.query.value(QStringLiteral("version"))).value_or(0);
    m_wanted = keyFromText(parsed.query.value(QStringLiteral("requirement"))).value_or(0);
    if (person == m_person && m_shown) {
        if (m_wanted != 0) {
            m_version = version;
            showEnrolment(shownEnrolment());
            showWanted();
        }
        return;
    }
    m_person = person;
    m_paperwork->setPerson(person);
    m_version = version;
    m_shown = false;
    m_failure->clear();
    m_pages->setCurrentIndex(0); // another person's figures must not stand under this one's link
    refreshActions();
    refresh();
}

void PersonPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

/// Several reasons in one turn of the event loop are one question.
void PersonPage::refresh()
{
    m_stale = true;
    if (m_queued || m_person == 0 || (m_shown && !isVisible()))
        return;
    m_queued = true;
    QMetaObject::invokeMethod(this, &PersonPage::ask, Qt::QueuedConnection);
}

void PersonPage::ask()
{
    m_queued = false;
    m_stale = false;
    if (m_token)
        m_token->cancel();
    setBusy(true);
    query::Plans &plans = m_workspace.plans();
    m_token = m_workspace.read<Content>(
        this,
        [&plans, person = m_person, asOf = m_workspace.asOf(), reaching = items::ReachReader(m_workspace)](
            storage::Database &database, const query::CancelToken &) -> Result<Content> {
            Content content;
            Result<void> state;
            take(query::personHeader(database, plans, person, asOf), content.header, state);
            if (state)
                take(query::personStanding(database, plans, person, asOf), content.standing, state);
            take(reaching.of(database, person,
                             {edit::Grant::LogEvidence, edit::Grant::Rate, edit::Grant::Countersign,
                              edit::Grant::Attach, edit::Grant::AskRaters, edit::Grant::Award}),
                 content.reach, state);
            return state ? Result<Content>(std::move(content)) : state.error();
        },
        [this](const Result<Content> &content) {
            setBusy(false);
            // A page that is read anew says nothing of what was refused meanwhile: only its own failure goes.
            const bool failedBefore = std::exchange(m_readFailed, !content);
            if (content && failedBefore)
                m_failure->clear();
            if (content)
                setContent(content.value());
            else
                showFailure(content.error());
        });
}

void PersonPage::setContent(Content content)
{
    m_content = std::move(content);
    m_shown = true;
    m_pages->setCurrentIndex(1);
    refreshActions();
    showEnrolment(shownEnrolment());
    showWanted();
    Q_EMIT titleChanged();
}

/// What somebody followed a link to, once: reading anew must not take the keyboard there again.
void PersonPage::showWanted()
{
    if (const Key wanted = std::exchange(m_wanted, 0); wanted != 0)
        m_progress->showRequirement(wanted);
}

void PersonPage::refreshActions()
{
    const items::PersonReach reach = m_shown ? m_content.reach : items::PersonReach();
    allow(m_log, m_workspace.refusal(edit::Grant::LogEvidence, reach), m_shown);
    allow(m_rate, m_workspace.refusal(edit::Grant::Rate, reach), m_shown);
    m_paperwork->setReach(reach);
}

void PersonPage::showFailure(const Error &why)
{
    if (why.code == ErrorCode::NotFound && why.arguments.value(0) == QLatin1String(Table<Person>::name)) {
        m_shown = false;
        m_pages->setCurrentIndex(2);
        refreshActions();
        Q_EMIT titleChanged();
        return;
    }
    m_failure->say(State::Bad, words::errorText(why));
}

int PersonPage::shownEnrolment() const
{
    const auto &enrolments = m_content.standing.enrolments;
    if (enrolments.empty())
        return -1;
    for (size_t i = 0; i < enrolments.size(); ++i)
        if (enrolments[i].version.id == m_version)
            return int(i);
    return 0;
}

void PersonPage::showEnrolment(int index)
{
    const auto &enrolments = m_content.standing.enrolments;
    m_version = index < 0 ? 0 : enrolments[size_t(index)].version.id;
    m_head->setPerson(m_content.header, m_content.standing, index);
    for (int i = 0; i < m_tabs->count(); ++i)
        static_cast<PersonTab *>(m_tabs->widget(i))
            ->setSubject({m_person, m_content.standing.asOf, m_version, m_content.reach});
    if (index < 0)
        m_progress->clearStanding();
    else
        m_progress->setStanding(enrolments[size_t(index)]);
}

PersonTab *PersonPage::openTab(const QString &name)
{
    m_agreed->showPart(name);
    const QString wanted = name == QStringLiteral("plan") ? m_agreed->objectName() : name;
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_tabs->widget(i)->objectName() == wanted)
            m_tabs->setCurrentIndex(i);
    return static_cast<PersonTab *>(m_tabs->currentWidget());
}

/// From a figure to what it rests on. Whether a piece of evidence is a log entry or a form, the file knows.
void PersonPage::openRecord(int kind, Key key)
{
    if (const char *tab = tabOf(progress::Used::Kind(kind)))
        return showRecord(tab, key);
    using Rows = std::vector<query::EvidenceRowView>;
    m_workspace.read<Rows>(
        this,
        [key](storage::Database &database, const query::CancelToken &) { return query::evidenceRows(database, {key}); },
        [this, key](const Result<Rows> &rows) {
            if (rows && !rows.value().empty())
                showRecord(rows.value().front().head.kind == EvidenceKind::LogEntry ? "logbook" : "assessments", key);
        });
}

void PersonPage::showRecord(const char *tabName, Key key)
{
    PersonTab *tab = openTab(QLatin1String(tabName));
    tab->select(key);
    tab->firstFocus()->setFocus();
}

void PersonPage::tellLink()
{
    if (m_person == 0)
        return;
    const QWidget *shown = m_tabs->currentWidget();
    const bool isAgreed = shown == m_agreed;
    Q_EMIT linkChanged(Link{.place = QStringLiteral("person"),
                            .id = keyToText(m_person),
                            .query = {{QStringLiteral("tab"), isAgreed ? m_agreed->part() : shown->objectName()}}}
                           .text());
}

} // namespace kz
