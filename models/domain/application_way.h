#pragma once

#include "models/domain/application.h"

#include <optional>
#include <vector>

/// How an application goes its way, for door, lists and papers alike. Pure; any thread.
namespace kz {

/// A way to a decision as a whole; steps and documents in their order.
struct WorkflowPlan {
    Workflow workflow;
    std::vector<WorkflowStep> steps;
    std::vector<WorkflowDocument> documents;

    const WorkflowStep *step(WorkflowStepKind kind) const;
    bool hasCommittee() const { return step(WorkflowStepKind::Committee) != nullptr; }
};

/// Committee and notice come after everything the person and the raters do.
bool isBeforeDecision(WorkflowStepKind kind);
/// Whether somebody else rates in it.
bool isRating(WorkflowStepKind kind);
/// What a step can come to in a workflow. An interview is done when the person agrees; "not passed" says that they do
/// not.
std::vector<StepOutcome> possibleOutcomes(const Workflow &workflow, WorkflowStepKind kind);

/// Whether a step that ends so rests on a form: on every rating but "not passed" a level may follow.
bool needsForm(WorkflowStepKind kind, StepOutcome outcome);
/// Whether it does, or says where its form lies on paper.
bool isTraced(const StepResult &result);

const StepResult *resultOf(const std::vector<StepResult> &results, Key step);
/// Whether the person did not agree when it was last explained to them: the interview is to be held again.
bool isDisagreed(const WorkflowPlan &plan, const std::vector<StepResult> &results);
/// The first step before the decision that nobody has taken, or an interview without agreement; null: it waits for the
/// decision.
const WorkflowStep *openStep(const WorkflowPlan &plan, const std::vector<StepResult> &results);
/// What the last rater found; nothing while nobody has rated, or where nobody is to.
std::optional<StepOutcome> ratedOutcome(const WorkflowPlan &plan, const std::vector<StepResult> &results);
/// The rating before this step; null: there is none.
const StepResult *earlierRating(const WorkflowPlan &plan, const std::vector<StepResult> &results, Key step);
/// Whether a later rater gave a reason that the earlier one has not seen.
bool isToldUnseen(const WorkflowPlan &plan, const std::vector<StepResult> &results, const StepResult &result);

/// An item that a later rater rated otherwise than the one before.
struct ChangedRating {
    Key item = 0;
    int before = 0;
    int after = 0;
};
/// Of what both rated, in the order of the later form: who saw no occasion for an item contradicts nobody.
std::vector<ChangedRating> ratedOtherwise(const std::vector<RatedItem> &earlier, const std::vector<RatedItem> &later);

/// The day a step is due: the year's own where it has one (`ownDay`), else the step's day of the year, and not before
/// the day the application is extended until. Invalid: no day is set.
QDate dueOn(const WorkflowStep &step, int fiscalYear, QDate ownDay, QDate extendedUntil);

/// Codes in a list separated by commas, as documents and levels are kept.
QStringList codesIn(const QString &list);
/// The documents asked for that are not handed in.
std::vector<WorkflowDocument> missingDocuments(const WorkflowPlan &plan, const QString &handedIn);

/// Which of a ladder's workflows decides a level: the one that names it, else the one that names none. Null: none does.
const WorkflowPlan *planFor(const std::vector<WorkflowPlan> &plans, const QString &levelCode);

/// Since when somebody is employed, and which fiscal year was their first in the profession, as far as it is recorded.
struct CareerDays {
    QDate employedSince;
    std::optional<int> experienceSince;
};
/// Whether the present employment began in a later fiscal year than the profession did. Not where either is unknown.
bool isMidCareer(const CareerDays &days);

/// From which day on somebody may begin an application in a way: once the months that it asks of them are completed, as
/// the calendar counts them (from 31 January one month: 1 March). Invalid: at any time, as it is where nobody has
/// recorded an employment.
QDate mayApplyFrom(const Workflow &workflow, const CareerDays &days);
/// The same as what is wrong with the level that is applied for on a day: NotYet, NotYetMidCareer.
std::optional<Issue> tooEarly(const Workflow &workflow, const CareerDays &days, QDate day);

/// The number after the last of a fiscal year's run, "2026-013": people read it as 第2026-013号, and a code of boxes
/// holds it as it is.
QString nextAwardNumber(int fiscalYear, const QStringList &given);
/// Until when an award stands; invalid: without end.
QDate standsUntil(const Workflow &workflow, QDate decidedOn);

} // namespace kz
