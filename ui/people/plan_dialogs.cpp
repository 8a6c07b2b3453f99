#include "ui/people/plan_dialogs.h"

#include "models/edit/plan_actions.h"
#include "models/items/found_model.h"
#include "models/report/report_words.h"
#include "models/words/words.h"
#include "ui/people/person_dialog.h"
#include "ui/people/plan_goals_field.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/finder_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace kz {

namespace {

constexpr int purposeLines = 3;

/// Tab goes on to the next field: the text has no use for it.
QPlainTextEdit *shortText(const QString &text)
{
    auto *field = new QPlainTextEdit(text);
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * purposeLines + 2 * (field->frameWidth() + 4));
    return field;
}

QString versionName(const query::Title &framework, const QString &label)
{
    const QString title = report::titleText(framework);
    return label.isEmpty() ? title : title + u' ' + words::versionText(label);
}

} // namespace

PlanDialog::PlanDialog(items::Workspace &workspace, query::PlanChoices choices, query::PlanLine line, QWidget *parent)
    : FormDialog(tr("Individual plan of %1").arg(choices.whose), tr("Save"), {words::issueText, words::errorText},
                 parent),
      m_workspace(workspace), m_choices(std::move(choices)), m_line(std::move(line)), m_version(new QComboBox),
      m_agreed(new DayField), m_interviewer(new FinderField(items::FoundModel::people(workspace))),
      m_target(new DayField), m_purpose(shortText(m_line.sheet.plan.purpose)), m_goals(new PlanGoalsField),
      m_followUp(new DayField)
{
    const IndividualPlan &plan = m_line.sheet.plan;
    const bool isNew = plan.id == 0;
    if (isNew) {
        for (const query::PlanChoice &choice : m_choices.versions)
            m_version->addItem(versionName(choice.framework, choice.label), QVariant::fromValue(choice.version));
    } else {
        m_version->addItem(versionName(m_line.framework, m_line.version), QVariant::fromValue(plan.version));
        m_version->setEnabled(false);
    }
    m_agreed->setDay(isNew ? workspace.clock().today() : plan.agreedOn);
    m_interviewer->setChosen(plan.interviewer.value_or(0), m_line.interviewer);
    m_target->setDay(plan.targetDay);
    const auto add = [this](const char *column, QWidget *control, bool required = false) {
        addField(QLatin1String(column), words::fieldLabel("individual_plan", column), control, required);
    };
    add("version", m_version, true);
    add("agreed_on", m_agreed, true);
    add("interviewer", m_interviewer);
    add("target_day", m_target, true);
    add("purpose", m_purpose, true);
    addField(QStringLiteral("goals"), tr("Goals"), m_goals, true);
    addField(QStringLiteral("follow_ups"), tr("First follow-up"), m_followUp);
    setFieldVisible(QStringLiteral("follow_ups"), isNew);
    connect(m_version, &QComboBox::currentIndexChanged, this, &PlanDialog::showChoice);
    connect(m_goals, &PlanGoalsField::changed, this, &PlanDialog::checkAgain);
    showChoice();
}

const query::PlanChoice *PlanDialog::chosen() const
{
    const auto found = std::ranges::find(m_choices.versions, chosenKey(m_version), &query::PlanChoice::version);
    return found == m_choices.versions.end() ? nullptr : &*found;
}

void PlanDialog::showChoice()
{
    const query::PlanChoice *choice = chosen();
    m_goals->offer(choice ? *choice : query::PlanChoice(), m_line.goals);
    if (choice && m_line.sheet.plan.id == 0)
        m_target->setDay(choice->targetDay);
}

PlanSheet PlanDialog::entered() const
{
    PlanSheet sheet = m_line.sheet;
    sheet.plan.version = chosenKey(m_version);
    sheet.plan.agreedOn = m_agreed->day();
    sheet.plan.interviewer = m_interviewer->key() ? std::optional(m_interviewer->key()) : std::nullopt;
    sheet.plan.targetDay = m_target->day();
    sheet.plan.purpose = m_purpose->toPlainText().trimmed();
    sheet.goals = m_goals->goals();
    if (sheet.plan.id == 0 && m_followUp->day().isValid())
        sheet.followUps = {PlanFollowUp{.due = m_followUp->day()}};
    return sheet;
}

std::vector<Issue> PlanDialog::issues() const
{
    const PlanSheet sheet = entered();
    std::vector<Issue> found = validate(sheet);
    // Nothing shows a plan before it was agreed on: a mistyped year would hide it.
    if (sheet.plan.agreedOn > m_workspace.clock().today())
        found.push_back({QStringLiteral("agreed_on"), IssueCode::InFuture, {}});
    return found;
}

void PlanDialog::submit()
{
    m_workspace.submit(edit::savePlan(entered(), m_line.sheet, m_choices.whose), this, answered());
}

PlanPlacementDialog::PlanPlacementDialog(items::Workspace &workspace, PlanSheet sheet,
                                         const query::PlanPlacementLine &line, const query::PlanChoices &choices,
                                         QWidget *parent)
    : FormDialog(tr("Placement of the plan"), tr("Save"), {words::issueText, words::errorText}, parent),
      m_workspace(workspace), m_sheet(std::move(sheet)), m_placement(line.placement), m_whose(choices.whose),
      m_stays(new QComboBox), m_site(new FinderField(items::FoundModel::sites(workspace))), m_from(new DayField),
      m_to(new DayField), m_note(new QLineEdit(m_placement.note))
{
    m_stays->addItem(tr("Another, as entered below"));
    for (const query::PlanStay &stay : choices.stays)
        m_stays->addItem(stay.siteName + QStringLiteral("  ") + words::periodText(stay.from, stay.to));
    m_site->setChosen(m_placement.site, line.site);
    m_from->setDay(m_placement.from);
    m_to->setDay(m_placement.to);
    const auto add = [this](const char *column, QWidget *control, bool required = false) {
        addField(QLatin1String(column), words::fieldLabel("plan_placement", column), control, required);
    };
    addField(QStringLiteral("stay"), tr("In the rotation plan"), m_stays);
    setFieldVisible(QStringLiteral("stay"), !choices.stays.empty());
    add("site", m_site, true);
    add("from_day", m_from, true);
    add("to_day", m_to, true);
    add("note", m_note);
    setNote(tr("Agreeing on a placement does not plan it: enter it under Rotations as well."));
    connect(m_stays, &QComboBox::activated, this, [this, stays = choices.stays](int index) {
        if (index < 1)
            return;
        const query::PlanStay &stay = stays[size_t(index) - 1];
        m_site->setChosen(stay.site, stay.siteName);
        m_from->setDay(stay.from);
        m_to->setDay(stay.to);
    });
}

PlanPlacement PlanPlacementDialog::entered() const
{
    PlanPlacement placement = m_placement;
    placement.plan = m_sheet.plan.id;
    placement.site = m_site->key();
    placement.from = m_from->day();
    placement.to = m_to->day();
    placement.note = m_note->text().trimmed();
    return placement;
}

std::vector<Issue> PlanPlacementDialog::issues() const
{
    return validate(entered());
}

void PlanPlacementDialog::submit()
{
    PlanSheet sheet = m_sheet;
    const PlanPlacement placement = entered();
    const auto known = std::ranges::find(sheet.placements, placement.id, &PlanPlacement::id);
    if (placement.id != 0 && known != sheet.placements.end())
        *known = placement;
    else
        sheet.placements.push_back(placement);
    m_workspace.submit(edit::savePlan(std::move(sheet), m_sheet, m_whose), this, answered());
}

PlanFollowUpDialog::PlanFollowUpDialog(items::Workspace &workspace, PlanSheet sheet, const PlanFollowUp &followUp,
                                       const QString &whose, QWidget *parent)
    : FormDialog(tr("Follow-up of the plan"), tr("Save"), {words::issueText, words::errorText}, parent),
      m_workspace(workspace), m_sheet(std::move(sheet)), m_followUp(followUp), m_whose(whose), m_due(new DayField),
      m_held(new DayField), m_note(shortText(followUp.note)), m_next(new DayField)
{
    m_due->setDay(followUp.due);
    // One that is due is opened to say that it was held.
    const bool isDue = followUp.id != 0 && followUp.due <= workspace.clock().today();
    m_held->setDay(followUp.heldOn.isValid() || !isDue ? followUp.heldOn : workspace.clock().today());
    const auto add = [this](const char *column, QWidget *control, bool required = false) {
        addField(QLatin1String(column), words::fieldLabel("plan_follow_up", column), control, required);
    };
    add("due", m_due, true);
    add("held_on", m_held);
    add("note", m_note);
    addField(QStringLiteral("next"), tr("Next follow-up"), m_next);
    const auto offerNext = [this] { setFieldVisible(QStringLiteral("next"), m_held->day().isValid()); };
    connect(m_held, &DayField::dayChanged, this, offerNext);
    offerNext();
}

PlanFollowUp PlanFollowUpDialog::entered() const
{
    PlanFollowUp followUp = m_followUp;
    followUp.plan = m_sheet.plan.id;
    followUp.due = m_due->day();
    followUp.heldOn = m_held->day();
    followUp.note = m_note->toPlainText().trimmed();
    return followUp;
}

std::vector<Issue> PlanFollowUpDialog::issues() const
{
    const PlanFollowUp followUp = entered();
    std::vector<Issue> found = validate(followUp);
    const auto early = [&](const char *field, QDate day, QDate before) {
        if (day.isValid() && before.isValid() && day < before)
            found.push_back({QLatin1String(field), IssueCode::EndsBeforeItBegins, {}});
    };
    early("due", followUp.due, m_sheet.plan.agreedOn);
    early("held_on", followUp.heldOn, m_sheet.plan.agreedOn);
    if (followUp.heldOn > m_workspace.clock().today())
        found.push_back({QStringLiteral("held_on"), IssueCode::InFuture, {}});
    if (followUp.heldOn.isValid())
        early("next", m_next->day(), followUp.heldOn.addDays(1));
    return found;
}

void PlanFollowUpDialog::submit()
{
    const PlanFollowUp followUp = entered();
    if (followUp.heldOn.isValid()) {
        m_workspace.submit(edit::holdFollowUp(followUp, m_next->day(), m_whose), this, answered());
        return;
    }
    PlanSheet sheet = m_sheet;
    const auto known = std::ranges::find(sheet.followUps, followUp.id, &PlanFollowUp::id);
    if (followUp.id != 0 && known != sheet.followUps.end())
        *known = followUp;
    else
        sheet.followUps.push_back(followUp);
    m_workspace.submit(edit::savePlan(std::move(sheet), m_sheet, m_whose), this, answered());
}

PlanCloseDialog::PlanCloseDialog(items::Workspace &workspace, const query::PlanLine &line, const QString &whose,
                                 QWidget *parent)
    : FormDialog(tr("Close the plan of %1").arg(whose), tr("Close the plan"), {words::issueText, words::errorText},
                 parent),
      m_workspace(workspace), m_line(line), m_whose(whose), m_status(new QComboBox), m_day(new DayField),
      m_reason(shortText({}))
{
    for (const PlanStatus status : {PlanStatus::Completed, PlanStatus::Ended})
        m_status->addItem(words::enumText(status), int(status));
    m_day->setDay(workspace.clock().today());
    const auto add = [this](const char *column, QWidget *control, bool required = false) {
        addField(QLatin1String(column), words::fieldLabel("individual_plan", column), control, required);
    };
    add("status", m_status, true);
    add("closed_on", m_day, true);
    add("reason", m_reason);
    connect(m_day, &DayField::dayChanged, this, &PlanCloseDialog::readLine);
    readLine();
}

/// How the plan stands on the closing day: that is what will be kept.
void PlanCloseDialog::readLine()
{
    if (m_reading)
        m_reading->cancel();
    m_lineDay = {};
    const QDate day = m_day->day();
    if (!day.isValid() || day > m_workspace.clock().today() || day < m_line.sheet.plan.agreedOn) {
        setNote({});
        return;
    }
    using Read = query::IndividualPlans;
    m_reading = m_workspace.read<Read>(
        this,
        [person = m_line.sheet.plan.person, asOf = query::AsOf::on(day, m_workspace.clock()),
         plans = &m_workspace.plans()](storage::Database &database, const query::CancelToken &) {
            return query::individualPlans(database, *plans, person, asOf);
        },
        [this, day](const Result<Read> &read) {
            if (!read)
                return refuse(read.error());
            const auto found = std::ranges::find(read.value().lines, m_line.sheet.plan.id,
                                                 [](const query::PlanLine &line) { return line.sheet.plan.id; });
            if (found == read.value().lines.end())
                return;
            m_line = *found;
            m_lineDay = day;
            setNote(tr("%1 of %2 reached on %3. Once the plan is closed, this is kept as it is then and changes no "
                       "more.")
                        .arg(words::numberText(m_line.met()), words::numberText(m_line.total()), words::dayText(day)));
        });
}

IndividualPlan PlanCloseDialog::entered() const
{
    IndividualPlan plan = m_line.sheet.plan;
    plan.status = PlanStatus(m_status->currentData().toInt());
    plan.closedOn = m_day->day();
    plan.reason = m_reason->toPlainText().trimmed();
    return plan;
}

std::vector<Issue> PlanCloseDialog::issues() const
{
    const IndividualPlan plan = entered();
    std::vector<Issue> found = validate(plan);
    if (plan.closedOn > m_workspace.clock().today())
        found.push_back({QStringLiteral("closed_on"), IssueCode::InFuture, {}});
    return found;
}

void PlanCloseDialog::submit()
{
    const IndividualPlan plan = entered();
    if (m_lineDay != plan.closedOn) // pressed before it was read
        return refuse(makeError(ErrorCode::StoreBusy));
    m_workspace.submit(edit::closePlan(query::closingSheet(m_line, plan.status, plan.closedOn, plan.reason), m_whose),
                       this, answered());
}

} // namespace kz
