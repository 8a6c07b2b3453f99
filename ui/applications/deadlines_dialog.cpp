#include "ui/applications/deadlines_dialog.h"

#include "models/base/dates.h"
#include "models/edit/workflow_actions.h"
#include "models/exchange/workflow_choice.h"
#include "models/words/words.h"
#include "ui/applications/application_words.h"
#include "ui/widgets/day_field.h"

#include <QComboBox>

#include <algorithm>

namespace kz {

namespace {

QString ladderTitle(const query::ApplicationLadder &ladder)
{
    return words::pick(ladder.framework.titleJa, ladder.framework.titleEn);
}

} // namespace

DeadlinesDialog::DeadlinesDialog(items::Workspace &workspace, query::ApplicationLadder ladder, int fiscalYear,
                                 const std::vector<StepDeadline> &known, QWidget *parent)
    : ApplicationDialog(tr("Deadlines of %1: %2", "a fiscal year and a ladder")
                            .arg(words::fiscalYearText(fiscalYear), ladderTitle(ladder)),
                        tr("Set"), workspace, parent),
      m_ladder(std::move(ladder)), m_year(fiscalYear)
{
    for (const WorkflowPlan &plan : m_ladder.plans)
        for (const WorkflowStep &step : plan.steps) {
            const auto own = std::ranges::find(known, step.id, &StepDeadline::step);
            auto *day = new DayField;
            day->setDay(dueOn(step, m_year, own == known.end() ? QDate() : own->dueOn, {}));
            const QString kind = words::enumText(step.kind);
            addField(keyToText(step.id),
                     m_ladder.plans.size() > 1 ? tr("%1: %2", "a way and its step").arg(titleOf(plan), kind) : kind,
                     day);
            m_days.emplace_back(step.id, day);
        }
    setNote(tr("An empty day sets no deadline of its own for this year."));
}

std::vector<Issue> DeadlinesDialog::issues() const
{
    std::vector<Issue> found;
    for (const auto &[step, field] : m_days)
        if (field->day().isValid() && fiscalYearOf(field->day()) != m_year)
            found.push_back({keyToText(step),
                             IssueCode::OutOfRange,
                             {dayToText(fiscalYearStart(m_year)), dayToText(fiscalYearEnd(m_year))}});
    return found;
}

void DeadlinesDialog::submit()
{
    std::vector<StepDeadline> deadlines;
    for (const auto &[step, field] : m_days)
        deadlines.push_back({.step = step, .dueOn = field->day()});
    send(edit::setDeadlines(m_year, std::move(deadlines), ladderTitle(m_ladder)));
}

WayDialog::WayDialog(items::Workspace &workspace, std::vector<query::ApplicationLadder> ladders, QWidget *parent)
    : ApplicationDialog(tr("How a ladder decides"), tr("Choose"), workspace, parent), m_ladders(std::move(ladders)),
      m_ladder(new QComboBox), m_way(new QComboBox)
{
    for (const query::ApplicationLadder &ladder : m_ladders)
        m_ladder->addItem(ladderTitle(ladder));
    for (const exchange::WorkflowChoice &choice : exchange::builtInWorkflows())
        m_way->addItem(words::pick(choice.titleJa, choice.titleEn));
    addField(QStringLiteral("ladder"), words::fieldLabel("workflow", "framework"), m_ladder, true);
    addField(QStringLiteral("way"), tr("Way to a decision"), m_way, true);
    connect(m_way, &QComboBox::currentIndexChanged, this, &WayDialog::describe);
    describe();
}

void WayDialog::describe()
{
    const auto choices = exchange::builtInWorkflows();
    const auto index = size_t(std::max(0, m_way->currentIndex()));
    setNote(index < choices.size() ? words::pick(choices[index].descriptionJa, choices[index].descriptionEn)
                                   : QString());
}

std::vector<Issue> WayDialog::issues() const
{
    return {};
}

void WayDialog::submit()
{
    const query::ApplicationLadder &ladder = m_ladders[size_t(m_ladder->currentIndex())];
    const auto choices = exchange::builtInWorkflows();
    send(edit::adoptWorkflows(
        exchange::plansOf(choices[size_t(m_way->currentIndex())], ladder.framework.id, ladder.levels),
        ladderTitle(ladder)));
}

} // namespace kz
