#include "models/edit/workflow_actions.h"

#include "models/base/dates.h"
#include "models/edit/edit.h"
#include "models/edit/refusals.h"
#include "models/storage/application_records.h"

#include <algorithm>

namespace kz::edit {

namespace {

/// No level is decided in two ways.
Result<void> refuseTwice(const std::vector<WorkflowPlan> &plans)
{
    QStringList seen;
    for (const WorkflowPlan &plan : plans) {
        QStringList levels = codesIn(plan.workflow.levels);
        if (levels.isEmpty())
            levels = {QString()}; // all the others
        for (const QString &level : levels) {
            if (seen.contains(level))
                return makeError(ErrorCode::AlreadyTaken,
                                 {QStringLiteral("levels"), level.isEmpty() ? plan.workflow.code : level});
            seen.append(level);
        }
    }
    return {};
}

Result<void> refuseDisorder(const std::vector<WorkflowStep> &steps)
{
    const auto rank = [](const WorkflowStep &step) { return isBeforeDecision(step.kind) ? 0 : int(step.kind); };
    if (!std::ranges::is_sorted(steps, {}, rank))
        return invalidAt("workflow_step", "kind", IssueCode::NotOneOf,
                         {QString::fromUtf8(enumLabel(WorkflowStepKind::Committee)),
                          QString::fromUtf8(enumLabel(WorkflowStepKind::Notice))});
    for (const WorkflowStep &step : steps)
        if (std::ranges::count(steps, step.kind, &WorkflowStep::kind) > 1)
            return invalidAt("workflow_step", "kind", IssueCode::Repeated);
    return {};
}

/// Takes away what is not among the wanted, changes and adds the others.
template <typename Part, typename Remove>
Result<void> writeParts(Edit &edit, const std::vector<Part> &stored, std::vector<Part> wanted, Key workflow,
                        Remove remove)
{
    for (const Part &part : stored) {
        if (std::ranges::find(wanted, part.id, &Part::id) != wanted.end())
            continue;
        if (auto done = remove(part.id); !done)
            return done;
    }
    int position = 0;
    for (Part &part : wanted) {
        part.workflow = workflow;
        part.position = position++;
        if (const auto saved = edit.save(part); !saved)
            return saved.error();
    }
    return {};
}

Result<void> removeStep(Edit &edit, Key step)
{
    const auto deadlines = storage::deadlinesOfStep(edit.database(), step);
    if (!deadlines)
        return deadlines.error();
    for (const StepDeadline &deadline : deadlines.value())
        if (auto done = edit.remove<StepDeadline>(deadline.id); !done)
            return done;
    return edit.remove<WorkflowStep>(step);
}

Result<void> removeWhole(Edit &edit, Key key)
{
    const auto workflow = edit.get<Workflow>(key);
    if (!workflow)
        return workflow.error();
    const auto named = storage::Repository<LevelApplication>(edit.database()).all("WHERE workflow = ?1 LIMIT 1", key);
    if (!named)
        return named.error();
    if (!named.value().empty())
        return makeError(ErrorCode::StillReferenced, {QStringLiteral("workflow"), QStringLiteral("level_application")});
    const auto plan = storage::workflowPlan(edit.database(), workflow.value());
    if (!plan)
        return plan.error();
    for (const WorkflowStep &step : plan.value().steps)
        if (auto done = removeStep(edit, step.id); !done)
            return done;
    for (const WorkflowDocument &document : plan.value().documents)
        if (auto done = edit.remove<WorkflowDocument>(document.id); !done)
            return done;
    return edit.remove<Workflow>(key);
}

Result<void> write(Edit &edit, const WorkflowPlan &plan)
{
    if (auto ordered = refuseDisorder(plan.steps); !ordered)
        return ordered;
    const auto saved = edit.save(plan.workflow);
    if (!saved)
        return saved.error();
    const Key workflow = saved.value();
    edit.setMade(workflow);
    std::vector<WorkflowStep> steps;
    std::vector<WorkflowDocument> documents;
    Result<void> state;
    take(storage::stepsOf(edit.database(), workflow), steps, state);
    take(storage::documentsOf(edit.database(), workflow), documents, state);
    if (!state)
        return state;
    const auto stepGoes = [&edit](Key step) { return removeStep(edit, step); };
    const auto documentGoes = [&edit](Key document) { return edit.remove<WorkflowDocument>(document); };
    if (auto done = writeParts(edit, steps, plan.steps, workflow, stepGoes); !done)
        return done;
    return writeParts(edit, documents, plan.documents, workflow, documentGoes);
}

Result<void> writeAll(Edit &edit, const std::vector<WorkflowPlan> &plans)
{
    for (const WorkflowPlan &plan : plans) {
        auto all = storage::workflowPlans(edit.database(), plan.workflow.framework);
        if (!all)
            return all.error();
        std::vector<WorkflowPlan> together = std::move(all).value();
        std::erase_if(together, [&](const WorkflowPlan &one) { return one.workflow.id == plan.workflow.id; });
        together.push_back(plan);
        if (auto once = refuseTwice(together); !once)
            return once;
        if (auto done = write(edit, plan); !done)
            return done;
    }
    return {};
}

} // namespace

Action adoptWorkflows(std::vector<WorkflowPlan> plans, const QString &whose)
{
    return {.name = "workflow.adopt",
            .arguments = {whose},
            .grant = Grant::ManageFrameworks,
            .work = [plans = std::move(plans)](Edit &edit) { return writeAll(edit, plans); }};
}

Action saveWorkflow(WorkflowPlan plan, const QString &whose)
{
    return {.name = "workflow.save",
            .arguments = {whose},
            .grant = Grant::ManageFrameworks,
            .work = [plan = std::move(plan)](Edit &edit) { return writeAll(edit, {plan}); }};
}

Action removeWorkflow(Key workflow, const QString &whose)
{
    return {.name = "workflow.remove",
            .arguments = {whose},
            .grant = Grant::ManageFrameworks,
            .work = [workflow](Edit &edit) { return removeWhole(edit, workflow); }};
}

Action setDeadlines(int fiscalYear, std::vector<StepDeadline> deadlines, const QString &whose)
{
    return {.name = "step_deadline.set",
            .arguments = {whose},
            .grant = Grant::ManageFrameworks,
            .work = [fiscalYear, deadlines = std::move(deadlines)](Edit &edit) -> Result<void> {
                const auto known = storage::deadlinesOfYear(edit.database(), fiscalYear);
                if (!known)
                    return known.error();
                for (StepDeadline wanted : deadlines) {
                    const auto before = std::ranges::find(known.value(), wanted.step, &StepDeadline::step);
                    const bool had = before != known.value().end();
                    if (!wanted.dueOn.isValid()) {
                        if (auto done = had ? edit.remove<StepDeadline>(before->id) : Result<void>(); !done)
                            return done;
                        continue;
                    }
                    if (fiscalYearOf(wanted.dueOn) != fiscalYear)
                        return invalidAt(
                            "step_deadline", "due_on", IssueCode::OutOfRange,
                            {dayToText(fiscalYearStart(fiscalYear)), dayToText(fiscalYearEnd(fiscalYear))});
                    wanted.id = had ? before->id : 0;
                    wanted.fiscalYear = fiscalYear;
                    if (const auto saved = edit.save(wanted); !saved)
                        return saved.error();
                }
                return {};
            }};
}

} // namespace kz::edit
