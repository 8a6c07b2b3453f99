#include "models/edit/permission.h"
#include "models/words/words.h"
#include "ui/applications/application_details.h"
#include "ui/applications/application_files.h"
#include "ui/applications/application_words.h"
#include "ui/applications/applications_page.h"
#include "ui/applications/committee_view.h"
#include "ui/applications/deadlines_dialog.h"
#include "ui/applications/workflow_dialog.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemView>
#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

namespace kz {

ApplicationsPage::ApplicationsPage(items::Workspace &workspace, Settings &settings, FileChooser &files,
                                   FileOpener &opener, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_stack(new QStackedWidget),
      m_meeting(new CommitteeView(workspace, settings, files, opener))
{
    makeActions();
    m_stack->addWidget(makeOverview(settings, files, opener));
    m_stack->addWidget(m_meeting);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::edge, space::groups, space::edge, space::edge);
    all->addWidget(m_stack);
    connect(m_meeting, &CommitteeView::titleChanged, this, &ApplicationsPage::titleChanged);
    connect(m_meeting, &CommitteeView::linkActivated, this, &ApplicationsPage::linkActivated);
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, &ApplicationsPage::read);
    connect(&workspace.hub(), &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        for (const char *table : {"level_application", "step_result", "workflow", "workflow_step", "workflow_document",
                                  "step_deadline", "committee_meeting", "level_award", "assessment", "attachment",
                                  "affiliation", "framework_version", "person", "duty", "deputy", "placement"})
            if (changes.touches(table))
                m_again.start();
    });
    connect(&workspace, &items::Workspace::fileChangedElsewhere, &m_again, qOverload<>(&QTimer::start));
    connect(&workspace, &items::Workspace::rightsChanged, &m_again, qOverload<>(&QTimer::start));
    refreshActions();
}

void ApplicationsPage::makeActions()
{
    const auto make = [this](const char *icon, const QString &text, const char *name) {
        auto *action = new QAction(lineIcon(QLatin1String(icon)), text, this);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    m_apply = make("plus", tr("Apply…"), "apply");
    m_committee = make("people", tr("Committee"), "committee");
    m_committee->setMenu(new QMenu(this));
    m_deadlines = make("calendar", tr("Deadlines…"), "deadlines");
    m_more = make("more", tr("More"), "more");
    m_way = make("ladders", tr("How a ladder decides…"), "way");
    m_certificates = make("certificate", tr("Certificates of the year"), "certificates");
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    menu->addActions({m_certificates, m_way});
    m_ways = menu->addMenu(lineIcon(QStringLiteral("edit")), tr("Change or add a way to a decision"));
    m_more->setMenu(menu);
    m_all = make("back", tr("All applications"), "all");
    m_step = make("edit", tr("Step…"), "step");
    m_approve = make("check", tr("Approve"), "approve");
    m_decline = make("close", tr("Decline…"), "decline");
    m_withdraw = make("undo", tr("Withdraw…"), "withdraw");
    m_hold = make("clock", tr("Put on hold…"), "hold");
    m_resume = make("forward", tr("Resume"), "resume");
    m_extend = make("calendar", tr("Extend…"), "extend");
    m_reopen = make("refresh", tr("Reopen…"), "reopen");
    m_seen = make("eye", tr("Seen"), "seen");

    using What = ReasonDialog::What;
    for (const auto &[action, what] :
         {std::pair(m_decline, What::Decline), std::pair(m_withdraw, What::Withdraw), std::pair(m_hold, What::Hold),
          std::pair(m_extend, What::Extend), std::pair(m_reopen, What::Reopen)})
        connect(action, &QAction::triggered, this, [this, what = what] { askReason(what); });
    connect(m_apply, &QAction::triggered, this, [this] { apply(onlyPerson()); });
    connect(m_deadlines, &QAction::triggered, this, &ApplicationsPage::setDeadlines);
    connect(m_way, &QAction::triggered, this, &ApplicationsPage::chooseWay);
    connect(m_certificates, &QAction::triggered, this, &ApplicationsPage::printCertificates);
    connect(m_all, &QAction::triggered, this, [this] { Q_EMIT linkActivated(QStringLiteral("applications")); });
    connect(m_step, &QAction::triggered, this, &ApplicationsPage::takeStep);
    connect(m_approve, &QAction::triggered, this, &ApplicationsPage::approve);
    connect(m_seen, &QAction::triggered, this, &ApplicationsPage::seeReasons);
    connect(m_resume, &QAction::triggered, this, [this] {
        if (const query::ApplicationLine *line = current())
            m_workspace.submit(edit::resume(line->application().id, line->row.person), this,
                               [this](const Result<edit::ChangeSet> &done) {
                                   if (!done)
                                       tell(done.error());
                               });
    });
}

QWidget *ApplicationsPage::makeOverview(Settings &settings, FileChooser &files, FileOpener &opener)
{
    m_told = new Banner;
    m_told->clear();
    m_list = new QWidget;
    auto *beside = new QHBoxLayout(m_list);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(space::groups);
    beside->addWidget(makeTable(settings), 3);
    beside->addWidget(makeDetails(files, opener), 2);
    m_empty = new EmptyState(
        QStringLiteral("ladders"), tr("No application in this year yet"),
        tr("Who applies for a level stands here with the step whose turn it is, until the level is decided. A ladder "
           "needs a way to a decision first: choose one under “How a ladder decides”."));
    m_empty->offer(m_apply);
    m_empty->offer(m_way);
    m_empty->hide();
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_told);
    column->addWidget(makeFilters());
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    return box;
}

QWidget *ApplicationsPage::makeFilters()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    const auto add = [&](const QString &name) {
        auto *combo = new QComboBox;
        combo->setAccessibleName(name);
        combo->view()->setAccessibleName(name);
        combo->setToolTip(name);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(combo);
        return combo;
    };
    m_years = add(tr("Fiscal year"));
    m_ladders = add(tr("Ladder"));
    m_stages = add(tr("Stage"));
    m_wards = add(tr("Ward"));
    row->addStretch(1);
    for (const QComboBox *combo : {m_ladders, m_stages, m_wards})
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            if (const query::ApplicationLine *line = current())
                m_wanted = line->application().id;
            narrow();
        });
    connect(m_years, &QComboBox::currentIndexChanged, this, [this] {
        m_year = m_years->currentData().toInt();
        read();
    });
    return box;
}

QWidget *ApplicationsPage::makeTable(Settings &settings)
{
    using Line = query::ApplicationLine;
    m_lines = new Lines({Lines::text(tr("Person"), [](const Line &line) { return line.row.person; }),
                         Lines::text(tr("Ward"), wardText), Lines::text(tr("Level"), levelText),
                         Lines::ColumnOf{tr("Stage"),
                                         [](const Line &line, int role) {
                                             if (role == Qt::DisplayRole)
                                                 return QVariant(stageText(line));
                                             if (role == Qt::DecorationRole)
                                                 return QVariant(
                                                     lineIcon(stateIcon(stateOf(line)), stateRole(stateOf(line))));
                                             return QVariant();
                                         }},
                         Lines::day(
                             tr("Due"), [](const Line &line) { return line.due; }, words::dayText),
                         Lines::text(tr("To mind"), mindText),
                         Lines::text(tr("Documents"),
                                     [](const Line &line) {
                                         return line.isOpen() && line.missingDocuments > 0
                                             ? tr("%n missing", nullptr, line.missingDocuments)
                                             : QString();
                                     })},
                        this);
    m_table = new TableView(QStringLiteral("applications"), settings);
    m_table->setModel(m_lines);
    m_table->setAccessibleName(title());
    m_table->setIconSize({16, 16});
    m_table->setStandardWidths({8, 8, 6, 9, 8, 7, 7});
    m_table->setHiddenAtFirst({6}); // the details have them
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_sheet.reset();
        readSheet();
        refreshActions();
    });
    connect(m_table, &TableView::rowActivated, m_step, &QAction::trigger);
    auto *card = new Card(tr("Applications"));
    card->body()->addWidget(m_table);
    return card;
}

QWidget *ApplicationsPage::makeDetails(FileChooser &files, FileOpener &opener)
{
    m_details = new ApplicationDetails;
    connect(m_details, &ApplicationDetails::linkActivated, this, &ApplicationsPage::linkActivated);
    connect(m_details, &ApplicationDetails::documentsTicked, this, [this](const QString &codes) {
        if (!m_sheet)
            return;
        LevelApplication application = m_sheet->line.application();
        application.documents = codes;
        m_workspace.submit(edit::saveApplication(application, m_sheet->line.row.person), this,
                           [this](const Result<edit::ChangeSet> &done) {
                               if (!done)
                                   tell(done.error());
                           });
    });
    const auto *itsFiles = new ApplicationFiles(m_workspace, files, opener, m_details);
    connect(itsFiles, &ApplicationFiles::failed, this, &ApplicationsPage::tell);
    connect(itsFiles, &ApplicationFiles::told, this,
            [this](const QString &words) { m_told->say(State::Neutral, words); });
    m_buttons = new QWidget;
    auto *flow = new FlowLayout(m_buttons);
    for (QAction *action : {m_step, m_approve, m_decline, m_resume, m_extend, m_hold, m_withdraw, m_reopen})
        flow->addWidget(new ActionButton(action));
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_details, 1);
    column->addWidget(m_buttons);
    return box;
}

void ApplicationsPage::fillMeetings()
{
    QMenu *menu = m_committee->menu();
    menu->clear();
    QAction *begin = menu->addAction(lineIcon(QStringLiteral("plus")), tr("A new meeting…"));
    begin->setObjectName(QStringLiteral("new-meeting"));
    connect(begin, &QAction::triggered, this, &ApplicationsPage::beginMeeting);
    menu->addSeparator();
    constexpr size_t most = 12;
    for (size_t i = 0; i < std::min(most, m_board.meetings.size()); ++i) {
        const storage::MeetingRow &row = m_board.meetings[i];
        //: the day of a meeting, its ladder, how many were decided
        QAction *one
            = menu->addAction(tr("%1, %2 (%3)")
                                  .arg(words::dayText(row.meeting.day), words::pick(row.frameworkJa, row.frameworkEn),
                                       words::numberText(row.decided)));
        connect(one, &QAction::triggered, this, [this, key = row.meeting.id] {
            Q_EMIT linkActivated(QStringLiteral("applications?committee=%1").arg(keyToText(key)));
        });
    }
}

void ApplicationsPage::fillWays()
{
    m_ways->clear();
    for (const query::ApplicationLadder &ladder : m_board.ladders) {
        const QString title = words::pick(ladder.framework.titleJa, ladder.framework.titleEn);
        for (const WorkflowPlan &plan : ladder.plans) {
            //: a ladder and one of its ways
            QAction *change = m_ways->addAction(tr("%1: %2…").arg(title, titleOf(plan)));
            change->setObjectName(QStringLiteral("workflow"));
            connect(change, &QAction::triggered, this,
                    [this, plan, ladder] { (new WorkflowDialog(m_workspace, plan, ladder, this))->open(); });
        }
        if (ladder.plans.empty())
            continue; // it is chosen first
        QAction *add = m_ways->addAction(lineIcon(QStringLiteral("plus")), tr("%1: another way…").arg(title));
        add->setObjectName(QStringLiteral("another-way"));
        connect(add, &QAction::triggered, this, [this, ladder] {
            (new WorkflowDialog(m_workspace, WorkflowDialog::another(ladder), ladder, this))->open();
        });
    }
    m_ways->setEnabled(!m_ways->isEmpty() && m_workspace.may(edit::Grant::ManageFrameworks));
}

void ApplicationsPage::setDeadlines()
{
    const Key wanted = m_ladders->currentData().value<Key>();
    const auto ladder = std::ranges::find_if(m_board.ladders, [wanted](const query::ApplicationLadder &one) {
        return wanted == 0 ? !one.plans.empty() : one.framework.id == wanted;
    });
    if (ladder == m_board.ladders.end() || ladder->plans.empty())
        return chooseWay(); // without steps there is no day to set
    (new DeadlinesDialog(m_workspace, *ladder, m_board.fiscalYear, m_board.deadlines, this))->open();
}

void ApplicationsPage::chooseWay()
{
    std::vector<query::ApplicationLadder> without;
    std::ranges::copy_if(m_board.ladders, std::back_inserter(without),
                         [](const query::ApplicationLadder &ladder) { return ladder.plans.empty(); });
    if (without.empty())
        m_told->say(State::Neutral, tr("Every ladder in force has a way to a decision."));
    else
        (new WayDialog(m_workspace, std::move(without), this))->open();
}

} // namespace kz
