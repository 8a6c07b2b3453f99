#include "models/edit/application_actions.h"
#include "models/edit/edit.h"
#include "models/edit/permission.h"
#include "models/edit/refusals.h"
#include "models/storage/application_records.h"
#include "models/storage/work_reads.h"

#include <algorithm>

namespace kz::edit {

namespace {

/// Everything a step is judged by.
struct Turn {
    LevelApplication application;
    WorkflowPlan plan;
    std::vector<StepResult> results;
    WorkflowStep step;
};

Result<Turn> turnOf(Edit &edit, Key application, Key step)
{
    Turn turn;
    Workflow workflow;
    Result<void> state;
    take(edit.get<LevelApplication>(application), turn.application, state);
    take(edit.get<WorkflowStep>(step), turn.step, state);
    take(edit.get<Workflow>(turn.application.workflow), workflow, state);
    take(storage::workflowPlan(edit.database(), workflow), turn.plan, state);
    take(storage::stepResults(edit.database(), application), turn.results, state);
    if (!state)
        return state.error();
    if (turn.step.workflow != workflow.id)
        return makeError(ErrorCode::NotFound, {QStringLiteral("workflow_step"), keyToText(step)});
    return turn;
}

/// In another's place rates who is named for today, and whom the absent one has in charge.
Result<void> mayStandIn(Edit &edit, const Actor &actor, const StepResult &result, Key person)
{
    const storage::WorkReads reads(edit.database());
    Result<void> state;
    bool named = false;
    bool inCharge = false;
    take(reads.isDeputy(result.by.value_or(0), *result.onBehalfOf, edit.today()), named, state);
    take(reads.isInCharge(*result.onBehalfOf, person, edit.today()), inCharge, state);
    if (!state)
        return state;
    const Reach reach = reachOf(actor.role, Grant::Rate);
    const bool inOwnName = actor.person == result.by || reach == Reach::Anybody;
    return named && inCharge && inOwnName && reach >= Reach::Charges ? Result<void>() : forbidden(actor, Grant::Rate);
}

Result<void> mayTake(Edit &edit, const Actor &actor, const Turn &turn, const StepResult &result)
{
    const Key person = turn.application.person;
    switch (turn.step.kind) {
    case WorkflowStepKind::SelfRating:
        return result.by == person ? mayReach(edit, actor, Grant::Rate, person) : forbidden(actor, Grant::Rate);
    case WorkflowStepKind::Notice:
        return actor.person == person ? forbidden(actor, Grant::Award) : mayReach(edit, actor, Grant::Award, person);
    case WorkflowStepKind::Committee: // the meeting decides
        return forbidden(actor, Grant::Award);
    case WorkflowStepKind::FirstRating:
    case WorkflowStepKind::SecondRating:
    case WorkflowStepKind::Interview:
        break;
    }
    if (result.by == person || actor.person == person || result.onBehalfOf == person)
        return forbidden(actor, Grant::Rate);
    if (result.onBehalfOf)
        return mayStandIn(edit, actor, result, person);
    if (auto may = mayReach(edit, actor, Grant::Rate, person); !may)
        return may;
    const bool anybodys = !actor.person || reachOf(actor.role, Grant::Rate) == Reach::Anybody;
    return anybodys || result.by == actor.person ? Result<void>() : forbidden(actor, Grant::Rate);
}

/// The one whose turn it is, the last one taken, or the notice of what was approved.
bool isItsTurn(const Turn &turn)
{
    if (turn.step.kind == WorkflowStepKind::Notice)
        return turn.application.status == ApplicationStatus::Approved;
    if (turn.application.status != ApplicationStatus::Open)
        return false;
    const WorkflowStep *open = openStep(turn.plan, turn.results);
    const WorkflowStep *last = nullptr;
    for (const WorkflowStep &step : turn.plan.steps) {
        if (open && step.id == open->id)
            break;
        if (isBeforeDecision(step.kind))
            last = &step;
    }
    return (open && open->id == turn.step.id) || (last && last->id == turn.step.id);
}

AssessorKind raterKind(WorkflowStepKind kind)
{
    return kind == WorkflowStepKind::FirstRating ? AssessorKind::FirstRater
        : kind == WorkflowStepKind::SecondRating ? AssessorKind::SecondRater
                                                 : AssessorKind::Self;
}

/// Whose turn it is finishes no rating that nobody can look up. What lies on paper is keyed in by who keys in for
/// others: a rater fills in the form.
Result<void> refuseUntraced(const Actor &actor, const Turn &turn, const StepResult &result)
{
    if (result.assessment || !needsForm(turn.step.kind, result.outcome))
        return {};
    if (reachOf(actor.role, Grant::Rate) != Reach::Anybody)
        return invalidAt("step_result", "assessment", IssueCode::Missing);
    return isTraced(result) ? Result<void>() : invalidAt("step_result", "paper", IssueCode::Missing);
}

/// Whether a level may follow from the form; one level down it is the level below that was rated.
Result<void> refuseUnfitForm(Edit &edit, const Turn &turn, const StepResult &result, const Assessment &form)
{
    if (!needsForm(turn.step.kind, result.outcome))
        return {};
    Level level;
    WantedForm wanted;
    std::optional<WantedForm> below;
    FilledForm filled;
    Result<void> state;
    take(edit.get<Level>(turn.application.level), level, state);
    take(storage::wantedForm(edit.database(), turn.application, turn.plan.workflow, level), wanted, state);
    take(storage::wantedFormBelow(edit.database(), turn.application, turn.plan.workflow, level), below, state);
    take(storage::filledForm(edit.database(), form), filled, state);
    if (!state)
        return state;
    const bool down = result.outcome == StepOutcome::OneDown && below;
    const auto issue = formIssue(filled, down ? *below : wanted, turn.step.kind);
    return issue ? invalidAt("step_result", "assessment", issue->code, issue->arguments) : Result<void>();
}

/// A form of the ladder whose levels are decided so.
Result<bool> isOfLadder(Edit &edit, const Assessment &form, Key framework)
{
    const auto tool = edit.get<Tool>(form.tool);
    if (!tool)
        return tool.error();
    const auto version = edit.get<FrameworkVersion>(tool.value().version);
    if (!version)
        return version.error();
    return version.value().framework == framework && !tool.value().hidesRaters();
}

/// The form a step rests on says what the step says, and is its rater's own.
Result<void> refuseForm(Edit &edit, const Turn &turn, const StepResult &result)
{
    if (!result.assessment)
        return {};
    const auto found = edit.get<Assessment>(*result.assessment);
    if (!found)
        return found.error();
    const Assessment &form = found.value();
    const auto ofLadder = isOfLadder(edit, form, turn.plan.workflow.framework);
    if (!ofLadder)
        return ofLadder.error();
    const bool self = turn.step.kind == WorkflowStepKind::SelfRating;
    const bool handedIn
        = form.head.status == EvidenceStatus::Submitted || form.head.status == EvidenceStatus::Countersigned;
    const bool anothers = !self && form.assessor && form.assessor != result.by;
    if (form.head.person != turn.application.person || !handedIn || anothers || !ofLadder.value()
        || self != (form.assessorKind == AssessorKind::Self))
        return invalidAt("step_result", "assessment", IssueCode::NotOneOf,
                         {QString::fromUtf8(enumLabel(raterKind(turn.step.kind)))});
    return refuseUnfitForm(edit, turn, result, form);
}

/// Another outcome, or the same one with an item rated otherwise.
Result<bool> changesRating(Edit &edit, const StepResult &earlier, const StepResult &result)
{
    if (earlier.outcome != result.outcome)
        return true;
    if (!earlier.assessment || !result.assessment)
        return false;
    const auto before = edit.get<Assessment>(*earlier.assessment);
    if (!before)
        return before.error();
    const auto after = edit.get<Assessment>(*result.assessment);
    if (!after)
        return after.error();
    return !ratedOtherwise(before.value().items, after.value().items).empty();
}

Result<void> refuseOutcome(Edit &edit, const Turn &turn, const StepResult &result)
{
    std::vector<StepOutcome> possible = possibleOutcomes(turn.plan.workflow, turn.step.kind);
    if (result.outcome == StepOutcome::OneDown) {
        const auto level = edit.get<Level>(turn.application.level);
        if (!level)
            return level.error();
        const auto below = storage::levelBelow(edit.database(), level.value());
        if (!below)
            return below.error();
        if (!below.value())
            std::erase(possible, StepOutcome::OneDown);
    }
    if (std::ranges::find(possible, result.outcome) == possible.end()) {
        QStringList allowed;
        for (const StepOutcome outcome : possible)
            allowed.append(QString::fromUtf8(enumLabel(outcome)));
        return invalidAt("step_result", "outcome", IssueCode::NotOneOf, allowed);
    }
    const StepResult *earlier = earlierRating(turn.plan, turn.results, turn.step.id);
    if (!earlier)
        return {};
    const auto changes = changesRating(edit, *earlier, result);
    if (!changes)
        return changes.error();
    if (changes.value() && result.reason.trimmed().isEmpty())
        return invalidAt("step_result", "reason", IssueCode::Missing);
    // Two who rate are two.
    return result.by && earlier->by == result.by ? invalidAt("step_result", "taken_by", IssueCode::Repeated)
                                                 : Result<void>();
}

Result<void> write(Edit &edit, StepResult wanted)
{
    const auto actor = me(edit);
    if (!actor)
        return actor.error();
    const auto found = turnOf(edit, wanted.application, wanted.step);
    if (!found)
        return found.error();
    const Turn &turn = found.value();
    if (!wanted.by && turn.step.kind == WorkflowStepKind::SelfRating)
        wanted.by = turn.application.person;
    if (!wanted.by && turn.step.kind != WorkflowStepKind::SelfRating)
        wanted.by = actor.value().person;
    if (!wanted.day.isValid())
        wanted.day = edit.today();
    if (wanted.assessment || (turn.step.kind != WorkflowStepKind::SelfRating && !isRating(turn.step.kind)))
        wanted.paper.clear();
    if (auto may = mayTake(edit, actor.value(), turn, wanted); !may)
        return may;
    if (!isItsTurn(turn))
        return changedMeanwhile("level_application", wanted.application);
    if (wanted.day > edit.today())
        return invalidAt("step_result", "day", IssueCode::InFuture);
    if (auto fits = refuseOutcome(edit, turn, wanted); !fits)
        return fits;
    if (auto traced = refuseUntraced(actor.value(), turn, wanted); !traced)
        return traced;
    if (auto fits = refuseForm(edit, turn, wanted); !fits)
        return fits;
    const StepResult *stored = resultOf(turn.results, wanted.step);
    wanted.id = stored ? stored->id : 0;
    wanted.seenOn = {};
    const auto saved = edit.save(wanted);
    if (!saved)
        return saved.error();
    edit.setMade(saved.value());
    return {};
}

Result<void> see(Edit &edit, const Actor &actor, Key key)
{
    auto found = edit.get<StepResult>(key);
    if (!found)
        return found.error();
    StepResult result = std::move(found).value();
    const auto turn = turnOf(edit, result.application, result.step);
    if (!turn)
        return turn.error();
    const StepResult *earlier = earlierRating(turn.value().plan, turn.value().results, result.step);
    const bool anybodys = reachOf(actor.role, Grant::Rate) == Reach::Anybody;
    const bool theirs = earlier && actor.person && (earlier->by == actor.person || earlier->onBehalfOf == actor.person);
    if (!anybodys && !theirs)
        return forbidden(actor, Grant::Rate);
    result.seenOn = edit.today();
    return edit.update(result);
}

} // namespace

Result<void> mayTakeBackOfApplication(Edit &edit, const QByteArray &table, Key key)
{
    if (table == Table<StepResult>::name) {
        const auto result = edit.get<StepResult>(key);
        if (!result)
            return result.error();
        const auto turn = turnOf(edit, result.value().application, result.value().step);
        if (!turn)
            return turn.error();
        if (!isItsTurn(turn.value()))
            return changedMeanwhile("step_result", key);
    } else if (table == Table<LevelApplication>::name) {
        const auto application = edit.get<LevelApplication>(key);
        if (!application)
            return application.error();
        if (application.value().meeting) {
            const auto meeting = edit.get<CommitteeMeeting>(*application.value().meeting);
            if (!meeting)
                return meeting.error();
            if (meeting.value().closed)
                return changedMeanwhile("committee_meeting", meeting.value().id);
        }
    }
    return {};
}

Action takeStep(StepResult result, const QString &whose)
{
    return {.name = "step_result.save",
            .arguments = {whose},
            .grant = Grant::Rate,
            .work = [result = std::move(result)](Edit &edit) { return write(edit, result); }};
}

Action seeReasons(std::vector<Key> results, const QString &whose)
{
    return {.name = "step_result.see",
            .arguments = {whose},
            .grant = Grant::Rate,
            .work = [results = std::move(results)](Edit &edit) -> Result<void> {
                const auto actor = me(edit);
                if (!actor)
                    return actor.error();
                for (const Key key : results)
                    if (auto done = see(edit, actor.value(), key); !done)
                        return done;
                return {};
            }};
}

} // namespace kz::edit
