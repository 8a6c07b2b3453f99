#pragma once

#include "models/domain/improvement.h"
#include "models/domain/individual_plan.h"
#include "models/edit/action.h"

/// Individual plans and improvement cycles. `whose` is the trainee's name, for the journal and the Undo menu. What an
/// interviewer may do with interviews they may do with plans: forbidden to whoever may not countersign for the trainee
/// on the day. Forbidden (…, "packet") in a packet, which brings no plan back.
namespace kz::edit {

/// "individual_plan.save". The plan with these goals, placements and follow-ups and no others. `read` is the plan as it
/// was shown to who changes it, of no meaning for a new one: what is no more like that is not overwritten. Makes the
/// plan. Invalid with the issues of validate(sheet), at "agreed_on" where that is still to come, at "version" where one
/// is chosen that the person was never enrolled in, at "goals" where something is not of that version; ChangedMeanwhile
/// once the plan is closed, or is no more as it was read.
Action savePlan(PlanSheet sheet, PlanSheet read, const QString &whose);

/// "plan_follow_up.save": a follow-up that was held, and what came of it. Where `next` is a day, another is due then.
Action holdFollowUp(PlanFollowUp followUp, QDate next, const QString &whose);

/// "individual_plan.close". The sheet says what had come of every goal and placement on the closing day, as it was read
/// then (query/individual_plan) and shown to who closes it; from now on that stands, whatever changes. ChangedMeanwhile
/// where the plan is no more as it was read.
Action closePlan(PlanSheet sheet, const QString &whose);

/// Takes along what belongs to it. ChangedMeanwhile once the plan is closed: it is a record then.
Action removePlan(Key plan, const QString &whose);

/// "improvement_cycle.save". Makes the cycle. Invalid at "requirement" or "version" where they are not the
/// framework's, at "previous" where cycles would go round in a circle.
Action saveCycle(ImprovementCycle cycle);
/// StillReferenced while another goes on from it.
Action removeCycle(Key cycle, const QString &aim);

} // namespace kz::edit
