#include "ui/people/plan_tab.h"

#include "models/edit/permission.h"
#include "models/edit/plan_actions.h"
#include "models/report/plan_paper.h"
#include "models/report/report_words.h"
#include "models/words/words.h"
#include "ui/people/plan_dialogs.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/refusal.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>

#include <algorithm>

namespace kz {

namespace {

constexpr int mostPlans = 4; ///< shown without scrolling

LineCell outcomeCell(bool closed, bool met, QDate by, QDate day)
{
    if (met)
        return {.text = words::enumText(PlanOutcome::Met), .state = State::Good};
    if (closed)
        return {.text = words::enumText(PlanOutcome::NotMet), .state = State::Neutral};
    if (by.isValid() && by < day)
        return {.text = PlanTab::tr("Overdue"), .state = State::Warning};
    return {.text = words::enumText(PlanOutcome::Open)};
}

Line headingLine(const QString &text, int columns)
{
    Line line{.cells = {{.text = text}}, .isHeading = true};
    line.cells.resize(size_t(columns));
    return line;
}

constexpr int partColumns = 5;

} // namespace

PlanTab::PlanTab(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : PersonTab(workspace, parent),
      m_plans(new LineTableModel({tr("Agreed on"), tr("Ladder or programme"), tr("Interviewer"), tr("Target date"),
                                  tr("Reached"), tr("Status")},
                                 this)),
      m_planTable(new TableView(QStringLiteral("person.plans"), settings)), m_about(new TextLabel(TextSize::Body)),
      m_parts(new LineTableModel({tr("What"), tr("How"), tr("So far"), tr("By"), tr("Outcome")}, this)),
      m_partTable(new TableView(QStringLiteral("person.plan-parts"), settings)),
      m_new(action("plus", tr("New plan…"), tr("Agree on goals from what is still to be met"))),
      m_change(action("edit", tr("Change…"), tr("Change the plan and its goals"))),
      m_placement(action("rotations", tr("Placement…"), tr("Add a placement to the plan"))),
      m_followUp(action("calendar", tr("Follow-up…"), tr("Add a day on which to look at the plan together"))),
      m_removePart(action("delete", tr("Take out"), tr("Take the chosen line out of the plan"))),
      m_close(action("check", tr("Close…"), tr("Complete the plan or end it early, and keep what came of it"))),
      m_remove(action("delete", tr("Remove plan"), tr("Remove a plan that was made by mistake"))),
      m_print(action("print", tr("Print"), tr("The plan on paper, with boxes to sign")))
{
    m_planTable->setModel(m_plans);
    m_planTable->setStandardWidths({9, 28, 10, 9, 7, 18});
    m_planTable->setIconSize({16, 16});
    m_planTable->setAccessibleName(tr("Individual plans"));
    m_partTable->setModel(m_parts);
    m_partTable->setStandardWidths({36, 18, 10, 9, 11});
    m_partTable->setIconSize({16, 16});
    m_partTable->setAccessibleName(tr("Goals, placements and follow-ups of the plan"));
    m_about->setWordWrap(true);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (const auto &[action, name] :
         {std::pair(m_new, "new-plan"), std::pair(m_change, "change-plan"), std::pair(m_placement, "plan-placement"),
          std::pair(m_followUp, "plan-follow-up"), std::pair(m_removePart, "take-out"),
          std::pair(m_close, "close-plan")})
        action->setObjectName(QLatin1String(name));
    m_new->setShortcut(Qt::Key_Insert);
    m_removePart->setShortcut(Qt::Key_Delete);
    for (QAction *one : {m_new, m_removePart})
        one->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_new); // also while there is none, and no table
    m_partTable->addAction(m_removePart);
    layOutTables();
    wire();
    refresh();
}

QAction *PlanTab::action(const char *icon, const QString &text, const QString &toolTip)
{
    auto *made = new QAction(lineIcon(QLatin1String(icon)), text, this);
    made->setToolTip(toolTip);
    return made;
}

void PlanTab::layOutTables()
{
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    for (QAction *one : {m_new, m_change, m_placement, m_followUp, m_removePart, m_close, m_print, m_remove})
        row->addWidget(new ActionButton(one));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(buttons);
    column->addWidget(m_planTable);
    column->addWidget(m_about);
    column->addWidget(m_partTable, 1);
    auto *empty
        = new EmptyState(QStringLiteral("note"), tr("No individual plan yet"),
                         tr("For who does not begin at the beginning, such as a doctor in re-training or "
                            "somebody hired mid-career: goals from what is still to be met, placements, modules "
                            "and follow-ups, agreed in an interview. Enrol the person first."));
    empty->offer(m_new);
    layOut(content, empty);
}

void PlanTab::wire()
{
    connect(&workspace(), &items::Workspace::rightsChanged, this, &PlanTab::refresh);
    connect(m_planTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlanTab::showCurrent);
    connect(m_partTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlanTab::refresh);
    connect(m_planTable, &TableView::rowActivated, this, [this] {
        if (isOpen())
            editPlan(*current());
    });
    connect(m_partTable, &TableView::rowActivated, this, &PlanTab::editPart);
    connect(m_new, &QAction::triggered, this, [this] {
        query::PlanLine line;
        line.sheet.plan.person = subject().person;
        editPlan(line);
    });
    connect(m_change, &QAction::triggered, this, [this] {
        if (isOpen())
            editPlan(*current());
    });
    connect(m_placement, &QAction::triggered, this, [this] { editPlacement(0); });
    connect(m_followUp, &QAction::triggered, this, [this] { editFollowUp(0); });
    connect(m_removePart, &QAction::triggered, this, &PlanTab::removePart);
    connect(m_close, &QAction::triggered, this, &PlanTab::closePlan);
    connect(m_remove, &QAction::triggered, this, &PlanTab::removePlan);
    connect(m_print, &QAction::triggered, this, [this] {
        const query::PlanLine *plan = current();
        if (!plan)
            return;
        Q_EMIT linkActivated(Link{.place = QStringLiteral("reports"),
                                  .id = {},
                                  .query = {{QStringLiteral("kind"), QStringLiteral("plan")},
                                            {QStringLiteral("person"), keyToText(subject().person)},
                                            {QStringLiteral("plan"), keyToText(plan->sheet.plan.id)}}}
                                 .text());
    });
}

QWidget *PlanTab::firstFocus()
{
    return m_planTable;
}

void PlanTab::ask()
{
    read<Shown>(
        [about = subject(), plans = &workspace().plans()](storage::Database &database,
                                                          const query::CancelToken &) -> Result<Shown> {
            auto found = query::individualPlans(database, *plans, about.person, about.asOf);
            if (!found)
                return found.error();
            auto choices = query::planChoices(database, *plans, about.person, about.asOf);
            if (!choices)
                return choices.error();
            return Shown{std::move(found).value(), std::move(choices).value()};
        },
        [this](const Shown &shown) { showAll(shown); });
}

void PlanTab::showAll(const Shown &shown)
{
    m_shown = shown;
    std::vector<Line> lines;
    for (const query::PlanLine &plan : m_shown.plans.lines) {
        const IndividualPlan &record = plan.sheet.plan;
        QString ladder = report::titleText(plan.framework);
        if (!plan.version.isEmpty())
            ladder += u' ' + words::versionText(plan.version);
        LineCell status{.text = words::enumText(report::planStatus(plan))};
        if (plan.closed) {
            status.text
                = tr("%1 on %2", "completed or ended, and the day").arg(status.text, words::dayText(record.closedOn));
            status.state = record.status == PlanStatus::Completed ? State::Good : State::Neutral;
            status.toolTip = record.reason;
        } else if (record.targetDay < m_shown.plans.day) {
            status.state = State::Warning;
            status.toolTip = tr("The target date has passed");
        }
        lines.push_back({.key = record.id,
                         .cells = {{.text = words::dayText(record.agreedOn), .order = record.agreedOn},
                                   {.text = ladder},
                                   {.text = report::orDash(plan.interviewer)},
                                   {.text = words::dayText(record.targetDay), .order = record.targetDay},
                                   {.text = tr("%1 of %2", "goals and placements reached")
                                                .arg(words::numberText(plan.met()), words::numberText(plan.total())),
                                    .order = plan.met()},
                                   status}});
    }
    setEmpty(lines.empty());
    m_plans->setLines(std::move(lines));
    m_planTable->fitRows(mostPlans);
    if (m_wanted != 0)
        select(std::exchange(m_wanted, 0));
    else if (!current() && m_plans->rowCount() > 0)
        m_planTable->selectRow(0);
    showCurrent();
}

std::vector<Line> PlanTab::goalLines(const query::PlanLine &plan) const
{
    std::vector<Line> lines;
    std::optional<bool> modules;
    for (const query::PlanGoalLine &goal : plan.goals) {
        if (modules != goal.goal.isModule()) {
            modules = goal.goal.isModule();
            lines.push_back(headingLine(*modules ? tr("Modules to be attended") : tr("Goals"), partColumns));
        }
        const QDate by = goal.goal.targetDay.isValid() ? goal.goal.targetDay : plan.sheet.plan.targetDay;
        lines.push_back({.key = goal.goal.id,
                         .cells = {{.text = report::planGoalText(goal)},
                                   {.text = goal.goal.note},
                                   {.text = words::haveNeedText(goal.standing)},
                                   {.text = words::dayText(by), .order = by},
                                   outcomeCell(plan.closed, goal.standing.met, by, m_shown.plans.day)},
                         .indent = 1});
    }
    return lines;
}

std::vector<Line> PlanTab::placementLines(const query::PlanLine &plan) const
{
    std::vector<Line> lines;
    for (const query::PlanPlacementLine &one : plan.placements) {
        if (lines.empty())
            lines.push_back(headingLine(tr("Placements, days assigned"), partColumns));
        LineCell outcome = outcomeCell(plan.closed, one.met(), one.placement.to, m_shown.plans.day);
        // Who agreed on it learns here that nobody has planned it.
        if (!plan.closed && one.planned == 0) {
            outcome = {.text = tr("Not planned yet"), .state = State::Warning};
            outcome.toolTip = tr("No stay at this site in these days stands in the rotation plan");
        }
        lines.push_back({.key = one.placement.id,
                         .cells = {{.text = one.site + QStringLiteral("  ")
                                        + words::periodText(one.placement.from, one.placement.to)},
                                   {.text = one.placement.note},
                                   {.text = report::planStayText(one)},
                                   {.text = words::dayText(one.placement.to), .order = one.placement.to},
                                   outcome},
                         .indent = 1});
    }
    return lines;
}

std::vector<Line> PlanTab::followUpLines(const query::PlanLine &plan) const
{
    std::vector<Line> lines;
    for (const PlanFollowUp &followUp : plan.followUps) {
        if (lines.empty())
            lines.push_back(headingLine(tr("Follow-ups"), partColumns));
        const bool held = followUp.heldOn.isValid() && followUp.heldOn <= m_shown.plans.day;
        LineCell state{.text = tr("Due")};
        if (held)
            state = {.text = tr("Held"), .state = State::Good};
        else if (plan.closed)
            state = {.text = tr("Not held"), .state = State::Neutral};
        else if (followUp.due < m_shown.plans.day)
            state = {.text = tr("Overdue"), .state = State::Warning};
        lines.push_back({.key = followUp.id,
                         .cells = {{.text = held ? tr("Held on %1").arg(words::dayText(followUp.heldOn))
                                                 : tr("Look at the plan together")},
                                   {.text = followUp.note.simplified()},
                                   {},
                                   {.text = words::dayText(followUp.due), .order = followUp.due},
                                   state},
                         .indent = 1});
    }
    return lines;
}

void PlanTab::showCurrent()
{
    const query::PlanLine *plan = current();
    std::vector<Line> lines;
    if (plan)
        for (auto part : {&PlanTab::goalLines, &PlanTab::placementLines, &PlanTab::followUpLines})
            for (Line &line : (this->*part)(*plan))
                lines.push_back(std::move(line));
    m_parts->setLines(std::move(lines));
    QString about = plan ? plan->sheet.plan.purpose : QString();
    if (plan && plan->closed)
        about += u'\n' + tr("Closed: the figures are those of %1.").arg(words::dayText(plan->sheet.plan.closedOn))
            + (plan->sheet.plan.reason.isEmpty() ? QString() : u' ' + plan->sheet.plan.reason.simplified());
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
    refresh();
}

void PlanTab::refresh()
{
    QString refused = refusal(edit::Grant::Countersign);
    if (refused.isEmpty() && m_shown.plans.inPacket)
        refused = words::errorText(
            makeError(ErrorCode::Forbidden, {QStringLiteral("countersign"), QString(), QStringLiteral("packet")}));
    const query::PlanLine *plan = current();
    const bool closed = plan && plan->sheet.plan.status != PlanStatus::Open;
    const QString why = !refused.isEmpty() || !closed ? refused : tr("The plan is closed and changes no more");
    allow(m_new,
          !refused.isEmpty() || !m_shown.choices.versions.empty()
              ? refused
              : tr("Enrol the person in a ladder or programme first"));
    for (QAction *one : {m_change, m_placement, m_followUp, m_close, m_remove})
        allow(one, why, plan != nullptr);
    allow(m_removePart, why, currentPart().has_value());
    // Reports are closed to trainees; whoever may plan for others finds them.
    const bool prints = edit::permitted(workspace().actor().role, edit::Grant::Countersign);
    allow(m_print, prints ? QString() : tr("Reports are not open to trainees: ask your interviewer for the paper"),
          plan != nullptr);
}

const query::PlanLine *PlanTab::current() const
{
    const int row = m_planTable->currentIndex().row();
    if (row < 0 || row >= m_plans->rowCount())
        return nullptr;
    const auto &lines = m_shown.plans.lines;
    const auto found = std::ranges::find(lines, m_plans->line(row).key,
                                         [](const query::PlanLine &line) { return line.sheet.plan.id; });
    return found == lines.end() ? nullptr : &*found;
}

bool PlanTab::mayPlan() const
{
    return refusal(edit::Grant::Countersign).isEmpty() && !m_shown.plans.inPacket;
}

bool PlanTab::isOpen() const
{
    const query::PlanLine *plan = current();
    return plan && plan->sheet.plan.status == PlanStatus::Open && mayPlan();
}

std::optional<std::pair<PlanTab::Part, Key>> PlanTab::currentPart() const
{
    const query::PlanLine *plan = current();
    const int row = m_partTable->currentIndex().row();
    if (!plan || row < 0 || row >= m_parts->rowCount() || m_parts->line(row).key == 0)
        return std::nullopt;
    const Key key = m_parts->line(row).key;
    if (std::ranges::find(plan->sheet.goals, key, &PlanGoal::id) != plan->sheet.goals.end())
        return std::pair(Part::Goal, key);
    const auto &placements = plan->sheet.placements;
    return std::pair(std::ranges::find(placements, key, &PlanPlacement::id) != placements.end() ? Part::Placement
                                                                                                : Part::FollowUp,
                     key);
}

void PlanTab::editPlan(const query::PlanLine &line)
{
    if (mayPlan())
        (new PlanDialog(workspace(), m_shown.choices, line, this))->open();
}

void PlanTab::editPart()
{
    const auto part = currentPart();
    if (!part || !isOpen())
        return;
    switch (part->first) {
    case Part::Goal:
        return editPlan(*current());
    case Part::Placement:
        return editPlacement(part->second);
    case Part::FollowUp:
        return editFollowUp(part->second);
    }
}

void PlanTab::editPlacement(Key key)
{
    if (!isOpen())
        return;
    const auto &lines = current()->placements;
    const auto found
        = std::ranges::find(lines, key, [](const query::PlanPlacementLine &line) { return line.placement.id; });
    (new PlanPlacementDialog(workspace(), current()->sheet, found == lines.end() ? query::PlanPlacementLine() : *found,
                             m_shown.choices, this))
        ->open();
}

void PlanTab::editFollowUp(Key key)
{
    if (!isOpen())
        return;
    const auto &all = current()->followUps;
    const auto found = std::ranges::find(all, key, &PlanFollowUp::id);
    (new PlanFollowUpDialog(workspace(), current()->sheet, found == all.end() ? PlanFollowUp() : *found,
                            m_shown.plans.whose, this))
        ->open();
}

void PlanTab::removePart()
{
    const auto part = currentPart();
    if (!part || !isOpen())
        return;
    PlanSheet sheet = current()->sheet;
    const auto isIt = [key = part->second](const auto &one) { return one.id == key; };
    std::erase_if(sheet.goals, isIt);
    std::erase_if(sheet.placements, isIt);
    std::erase_if(sheet.followUps, isIt);
    send(edit::savePlan(std::move(sheet), current()->sheet, m_shown.plans.whose));
}

void PlanTab::removePlan()
{
    if (isOpen())
        send(edit::removePlan(current()->sheet.plan.id, m_shown.plans.whose));
}

void PlanTab::closePlan()
{
    if (isOpen())
        (new PlanCloseDialog(workspace(), *current(), m_shown.plans.whose, this))->open();
}

void PlanTab::send(edit::Action action)
{
    workspace().submit(std::move(action), this, [this](const Result<edit::ChangeSet> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

bool PlanTab::select(Key record)
{
    const int row = m_plans->rowOf(record);
    if (row < 0) {
        m_wanted = record;
        return false;
    }
    m_planTable->selectRow(row);
    return true;
}

} // namespace kz
