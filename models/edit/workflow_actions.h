#pragma once

#include "models/domain/application_way.h"
#include "models/edit/action.h"

/// What is done with the ways in which the levels of a ladder are decided. `whose` is the ladder's title, for the
/// journal and the Undo menu.
namespace kz::edit {

/// "workflow.adopt": the ladder begins to decide in these ways. AlreadyTaken (levels, code) where two would decide the
/// same level, with one another or with those it has.
Action adoptWorkflows(std::vector<WorkflowPlan> plans, const QString &whose);

/// "workflow.save": a workflow becomes what is given, its steps and documents in this order. What is left out goes;
/// StillReferenced where applications have taken that step. Committee and notice come last (Invalid at "kind").
Action saveWorkflow(WorkflowPlan plan, const QString &whose);

/// "workflow.remove": the ladder no longer decides in this way; its steps with their days and its documents go along.
/// StillReferenced while applications name it, decided ones as well.
Action removeWorkflow(Key workflow, const QString &whose);

/// "step_deadline.set": the days of many steps in one fiscal year, one undo for all. An invalid day takes the year's
/// own day away: the step's usual one holds again. A day outside of the year is Invalid (OutOfRange).
Action setDeadlines(int fiscalYear, std::vector<StepDeadline> deadlines, const QString &whose);

} // namespace kz::edit
