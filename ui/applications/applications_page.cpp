#include "ui/applications/applications_page.h"

#include "models/edit/permission.h"
#include "models/words/words.h"
#include "ui/applications/application_details.h"
#include "ui/applications/application_words.h"
#include "ui/applications/committee_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/refusal.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QComboBox>
#include <QStackedWidget>

#include <algorithm>

namespace kz {

namespace {

/// What the list may be narrowed to beside the steps.
enum Stage { AnyStage = -1, OverdueStage = -2, ReadyStage = -3, OpenStage = -4, MineStage = -5 };

bool fits(const query::ApplicationLine &line, int stage)
{
    switch (stage) {
    case AnyStage:
        return true;
    case OverdueStage:
        return line.overdue;
    case ReadyStage:
        return line.ready;
    case OpenStage:
        return line.isOpen();
    case MineStage:
        return line.mine;
    default:
        return line.isOpen() && !line.ready && line.step && int(line.step->kind) == stage;
    }
}

/// As a link writes it.
int stageOf(const QString &word)
{
    if (word == QLatin1String("overdue"))
        return OverdueStage;
    if (word == QLatin1String("ready"))
        return ReadyStage;
    return word == QLatin1String("open") ? OpenStage : AnyStage;
}

} // namespace

ApplicationsPage::~ApplicationsPage()
{
    for (const auto &token : {m_reading, m_readingSheet})
        if (token)
            token->cancel();
}

QString ApplicationsPage::title() const
{
    return m_stack->currentWidget() == m_meeting ? m_meeting->title() : tr("Applications for levels");
}

QList<QAction *> ApplicationsPage::headerActions() const
{
    return {m_apply, m_committee, m_deadlines, m_more, m_meeting->closeAction(), m_all};
}

QWidget *ApplicationsPage::firstFocus()
{
    return m_stack->currentWidget() == m_meeting ? m_meeting->firstFocus() : m_table;
}

/// Whoever applies for themselves alone sees their own applications; 0: everybody's are open.
Key ApplicationsPage::onlyOwn() const
{
    const Actor me = m_workspace.actor();
    return edit::reachOf(me.role, edit::Grant::Rate) == edit::Reach::Own ? me.person.value_or(0) : 0;
}

Key ApplicationsPage::onlyPerson() const
{
    const Key own = onlyOwn();
    return own ? own : m_person;
}

void ApplicationsPage::open(const QString &text)
{
    const Link link = Link::parse(text);
    const auto key = [&](const char *what) { return keyFromText(link.query.value(QLatin1String(what))).value_or(0); };
    // Who decides nothing has no seat at the table.
    const Key meeting = m_workspace.may(edit::Grant::Award) ? key("committee") : 0;
    m_stack->setCurrentIndex(meeting ? 1 : 0);
    const bool sits = meeting != 0;
    for (QAction *action : {m_apply, m_committee, m_deadlines, m_more})
        action->setVisible(!sits);
    for (QAction *action : {m_meeting->closeAction(), m_all})
        action->setVisible(sits);
    Q_EMIT titleChanged();
    if (sits)
        return m_meeting->open(meeting);
    m_person = key("person");
    m_wanted = key("application");
    m_asksMine = link.query.contains(QStringLiteral("waits"));
    if (const int year = link.query.value(QStringLiteral("year")).toInt())
        m_year = year;
    if (const Key ladder = key("ladder"))
        m_narrowed = {.ladder = ladder, .stage = stageOf(link.query.value(QStringLiteral("stage")))};
    m_all->setVisible(m_person != 0 && m_person != onlyOwn());
    read();
    if (const Key who = key("apply"))
        apply(onlyPerson() ? onlyPerson() : who);
}

void ApplicationsPage::read()
{
    if (m_reading)
        m_reading->cancel();
    setBusy(true);
    const Key reader = m_workspace.actor().person.value_or(0);
    const bool ratesOthers = edit::reachOf(m_workspace.actor().role, edit::Grant::Rate) >= edit::Reach::Charges;
    m_reading = m_workspace.read<query::ApplicationBoard>(
        this,
        [year = m_year, person = onlyPerson(), reader, ratesOthers,
         asOf = query::AsOf::today(m_workspace.clock())](storage::Database &database, const query::CancelToken &) {
            return query::applicationBoard(database, year, person, reader, asOf, ratesOthers);
        },
        [this](const Result<query::ApplicationBoard> &board) {
            setBusy(false);
            if (board)
                fill(board.value());
            else
                tell(board.error());
        });
}

void ApplicationsPage::fill(const query::ApplicationBoard &board)
{
    if (m_wanted == 0 && current())
        m_wanted = current()->application().id;
    m_board = board;
    fillFilters();
    if (std::exchange(m_asksMine, false)) {
        const QSignalBlocker quiet(m_stages);
        m_stages->setCurrentIndex(std::max(0, m_stages->findData(MineStage)));
    }
    fillMeetings();
    fillWays();
    m_told->say(State::Warning,
                board.unseen.empty()
                    ? QString()
                    : tr("A later rater changed what you rated, %n times. The reasons stand at the steps.", nullptr,
                         int(board.unseen.size())),
                {m_seen});
    narrow();
}

void ApplicationsPage::fillFilters()
{
    const auto refill = [](QComboBox *combo, const auto &add) {
        const QSignalBlocker quiet(combo);
        const QVariant before = combo->currentData();
        combo->clear();
        add();
        combo->setCurrentIndex(std::max(0, combo->findData(before)));
    };
    refill(m_years, [this] {
        for (const int year : m_board.years)
            m_years->addItem(words::fiscalYearText(year), year);
    });
    m_years->setCurrentIndex(m_years->findData(m_board.fiscalYear));
    refill(m_ladders, [this] {
        m_ladders->addItem(tr("All ladders"), QVariant::fromValue(Key(0)));
        for (const query::ApplicationLadder &ladder : m_board.ladders)
            m_ladders->addItem(words::pick(ladder.framework.titleJa, ladder.framework.titleEn),
                               QVariant::fromValue(ladder.framework.id));
    });
    refill(m_stages, [this] {
        const auto add = [this](const QString &what, int stage) {
            const auto n
                = std::ranges::count_if(m_board.lines, [stage](const auto &line) { return fits(line, stage); });
            //: a stage and how many are there
            m_stages->addItem(tr("%1 (%2)").arg(what, words::numberText(double(n))), stage);
        };
        add(tr("All"), AnyStage);
        add(tr("Open"), OpenStage);
        if (m_workspace.actor().person)
            add(tr("Waits for me"), MineStage);
        add(tr("Overdue"), OverdueStage);
        for (const auto &entry : EnumTable<WorkflowStepKind>::entries)
            if (isBeforeDecision(entry.value))
                add(words::enumText(entry.value), int(entry.value));
        add(tr("Ready for the decision"), ReadyStage);
    });
    refill(m_wards, [this] {
        m_wards->addItem(tr("All wards"), QString());
        QStringList wards;
        for (const query::ApplicationLine &line : m_board.lines)
            wards.append(wardText(line));
        wards.removeAll(QString());
        wards.removeDuplicates();
        wards.sort();
        for (const QString &ward : wards)
            m_wards->addItem(ward, ward);
    });
    if (const auto wanted = std::exchange(m_narrowed, std::nullopt)) {
        const auto choose = [](QComboBox *combo, const QVariant &entry) {
            const QSignalBlocker quiet(combo);
            combo->setCurrentIndex(std::max(0, combo->findData(entry)));
        };
        choose(m_ladders, QVariant::fromValue(wanted->ladder));
        choose(m_stages, wanted->stage);
        choose(m_wards, QString());
    }
}

void ApplicationsPage::narrow()
{
    const Key ladder = m_ladders->currentData().value<Key>();
    const int stage = m_stages->currentData().toInt();
    const QString ward = m_wards->currentData().toString();
    std::vector<query::ApplicationLine> shown;
    std::ranges::copy_if(m_board.lines, std::back_inserter(shown), [&](const query::ApplicationLine &line) {
        return (ladder == 0 || line.row.framework == ladder) && fits(line, stage)
            && (ward.isEmpty() || wardText(line) == ward);
    });
    const Key wanted = std::exchange(m_wanted, 0);
    m_lines->setRows(std::move(shown));
    m_empty->setVisible(m_board.lines.empty());
    m_list->setVisible(!m_board.lines.empty());
    const auto &rows = m_lines->rows();
    const auto found = std::ranges::find(rows, wanted, [](const auto &line) { return line.application().id; });
    m_table->setCurrentIndex(m_lines->index(found == rows.end() ? 0 : int(found - rows.begin()), 0));
    readSheet();
    refreshActions();
}

const query::ApplicationLine *ApplicationsPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_lines->rowCount() ? nullptr : &m_lines->row(row);
}

void ApplicationsPage::readSheet()
{
    if (m_readingSheet)
        m_readingSheet->cancel();
    const query::ApplicationLine *line = current();
    if (!line) {
        m_sheet.reset();
        m_details->clear();
        return;
    }
    m_readingSheet = m_workspace.read<query::ApplicationSheet>(
        this,
        [key = line->application().id, &plans = m_workspace.plans(),
         asOf = query::AsOf::today(m_workspace.clock())](storage::Database &database, const query::CancelToken &) {
            return query::applicationSheet(database, plans, key, asOf);
        },
        [this](const Result<query::ApplicationSheet> &sheet) {
            if (!sheet)
                return tell(sheet.error());
            m_sheet = sheet.value();
            m_details->show(*m_sheet);
            refreshActions();
        });
}

void ApplicationsPage::refreshActions()
{
    const query::ApplicationLine *line = current();
    const bool read = line && m_sheet && m_sheet->line.application().id == line->application().id;
    const auto status = line ? line->application().status : ApplicationStatus::Withdrawn;
    const bool open = line && status == ApplicationStatus::Open;
    const bool goesOn = line && line->isOpen();
    const QString awards = m_workspace.refusal(edit::Grant::Award);
    const QString applies = m_workspace.refusal(edit::Grant::Rate);
    const bool canStep
        = read && line->step && line->step->kind != WorkflowStepKind::Committee && status != ApplicationStatus::OnHold;
    const bool decides = open && line->ready && !line->plan->hasCommittee();
    const auto offer = [](QAction *action, const QString &refusal, bool possible) {
        action->setVisible(possible);
        allow(action, refusal, possible);
    };
    const bool notice = line && line->step && line->step->kind == WorkflowStepKind::Notice;
    m_step->setText(line && line->step ? tr("%1…", "a step").arg(words::enumText(line->step->kind)) : tr("Step…"));
    offer(m_step, notice ? awards : m_workspace.refusal(edit::Grant::Rate), canStep);
    offer(m_approve, awards, decides);
    offer(m_decline, awards, decides);
    offer(m_withdraw, applies, goesOn);
    offer(m_hold, awards, open);
    offer(m_resume, awards, status == ApplicationStatus::OnHold && line);
    offer(m_extend, awards, goesOn);
    offer(m_reopen, awards, status == ApplicationStatus::Approved || status == ApplicationStatus::Declined);
    m_buttons->setVisible(line);
    m_details->setEditable(applies.isEmpty());
    // What was decided keeps its files, but for those who put everything right.
    const bool anybodys = edit::reachOf(m_workspace.actor().role, edit::Grant::Attach) == edit::Reach::Anybody;
    m_details->setTakesFiles(m_workspace.may(edit::Grant::Attach) && (goesOn || (line && anybodys)));
    allow(m_apply, applies);
    allow(m_committee, awards);
    allow(m_deadlines, m_workspace.refusal(edit::Grant::ManageFrameworks));
    allow(m_way, m_workspace.refusal(edit::Grant::ManageFrameworks),
          std::ranges::any_of(m_board.ladders, [](const auto &ladder) { return ladder.plans.empty(); }));
    m_certificates->setEnabled(std::ranges::any_of(
        m_board.lines, [](const query::ApplicationLine &one) { return one.application().award.has_value(); }));
}

void ApplicationsPage::tell(const Error &why)
{
    m_told->say(State::Bad, refusalText(why));
}

void ApplicationsPage::askReason(ReasonDialog::What what)
{
    if (const query::ApplicationLine *line = current())
        (new ReasonDialog(what, m_workspace, *line, this))->open();
}

void ApplicationsPage::apply(Key person)
{
    (new ApplyDialog(m_workspace, person, this))->open();
}

void ApplicationsPage::takeStep()
{
    if (m_sheet && m_sheet->line.step)
        (new StepDialog(m_workspace, *m_sheet, *m_sheet->line.step, this))->open();
}

void ApplicationsPage::approve()
{
    const query::ApplicationLine *line = current();
    if (!line)
        return;
    m_workspace.submit(edit::decide({.application = line->application().id}, line->row.person), this,
                       [this](const Result<edit::ChangeSet> &done) {
                           if (!done)
                               tell(done.error());
                       });
}

void ApplicationsPage::beginMeeting()
{
    auto *dialog = new MeetingDialog(m_workspace, m_board.ladders, this);
    connect(dialog, &MeetingDialog::made, this, [this](Key meeting) {
        Q_EMIT linkActivated(QStringLiteral("applications?committee=%1").arg(keyToText(meeting)));
    });
    dialog->open();
}

void ApplicationsPage::seeReasons()
{
    m_workspace.submit(edit::seeReasons(m_board.unseen, m_workspace.actor().name), this,
                       [this](const Result<edit::ChangeSet> &done) {
                           if (!done)
                               tell(done.error());
                       });
}

/// Of everybody approved in the year: the page of papers with all of them chosen.
void ApplicationsPage::printCertificates()
{
    QStringList people;
    for (const query::ApplicationLine &line : m_board.lines)
        if (line.application().award)
            people.append(keyToText(line.application().person));
    people.removeDuplicates();
    Link link{.place = QStringLiteral("reports"), .id = {}, .query = {}};
    link.query.insert(QStringLiteral("kind"), QStringLiteral("certificate"));
    link.query.insert(QStringLiteral("person"), people.join(u','));
    link.query.insert(QStringLiteral("year"), QString::number(m_board.fiscalYear));
    Q_EMIT linkActivated(link.text());
}

} // namespace kz
