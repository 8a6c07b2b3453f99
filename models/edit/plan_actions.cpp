#include "models/edit/plan_actions.h"

#include "models/edit/edit.h"
#include "models/edit/permission.h"
#include "models/edit/refusals.h"
#include "models/storage/person_records.h"
#include "models/storage/plan_reads.h"

#include <algorithm>

namespace kz::edit {

namespace {

constexpr Grant planGrant = Grant::Countersign;
constexpr const char *planTable = Table<IndividualPlan>::name;

Result<void> mayPlan(Edit &edit, Key person)
{
    const auto actor = me(edit);
    if (!actor)
        return actor.error();
    if (auto here = refuseInPacket(edit, actor.value(), planGrant); !here)
        return here;
    if (actor.value().person == person && reachOf(actor.value().role, planGrant) != Reach::Anybody)
        return forbidden(actor.value(), planGrant);
    return mayReach(edit, actor.value(), planGrant, person);
}

/// Within reach and open.
Result<PlanSheet> openPlan(Edit &edit, Key plan)
{
    auto found = storage::planSheet(edit.database(), plan);
    if (!found)
        return found.error();
    if (!found.value())
        return makeError(ErrorCode::NotFound, {QString::fromLatin1(planTable), keyToText(plan)});
    PlanSheet sheet = *std::move(found).value();
    if (auto may = mayPlan(edit, sheet.plan.person); !may)
        return may.error();
    if (sheet.plan.status != PlanStatus::Open)
        return changedMeanwhile(planTable, plan);
    return sheet;
}

/// Asked when the version is chosen: whoever moves to a new version keeps the plan that was made in the old one.
Result<void> refuseUnenrolled(Edit &edit, const IndividualPlan &plan)
{
    const auto enrolments = storage::recordsOf<Enrolment>(edit.database(), plan.person);
    if (!enrolments)
        return enrolments.error();
    if (std::ranges::find(enrolments.value(), plan.version, &Enrolment::version) == enrolments.value().end())
        return invalidAt(planTable, "version", IssueCode::Unknown, {keyToText(plan.version)});
    return {};
}

Result<void> refuseUnknown(Edit &edit, const PlanSheet &sheet)
{
    for (const PlanGoal &goal : sheet.goals) {
        bool known = true;
        if (goal.requirement) {
            const auto requirement = edit.get<Requirement>(*goal.requirement);
            if (!requirement)
                return requirement.error();
            known = requirement.value().version == sheet.plan.version;
        }
        if (goal.item) {
            const auto item = edit.get<Item>(*goal.item);
            if (!item)
                return item.error();
            known &= item.value().version == sheet.plan.version;
        }
        if (!known)
            return invalidAt(planTable, "goals", IssueCode::Unknown,
                             {keyToText(goal.requirement.value_or(goal.item.value_or(0)))});
    }
    return {};
}

/// These and no others; a key that is not the plan's is of a part that went meanwhile.
template <typename Part>
Result<void> keepParts(Edit &edit, Key plan, const std::vector<Part> &stored, std::vector<Part> wanted)
{
    for (const Part &one : stored)
        if (std::ranges::find(wanted, one.id, &Part::id) == wanted.end())
            if (auto done = edit.remove<Part>(one.id); !done)
                return done;
    for (Part &one : wanted) {
        if (one.id != 0 && std::ranges::find(stored, one.id, &Part::id) == stored.end())
            return changedMeanwhile(Table<Part>::name, one.id);
        one.plan = plan;
        if (const auto done = edit.save(std::move(one)); !done)
            return done.error();
    }
    return {};
}

/// An open plan says nothing of what came of it.
void clearOutcome(PlanSheet &sheet)
{
    sheet.plan.status = PlanStatus::Open;
    sheet.plan.closedOn = {};
    sheet.plan.reason = sheet.plan.titleJa = sheet.plan.titleEn = QString();
    for (PlanGoal &goal : sheet.goals)
        goal = {.id = goal.id,
                .plan = goal.plan,
                .requirement = goal.requirement,
                .item = goal.item,
                .targetDay = goal.targetDay,
                .note = goal.note};
    for (PlanPlacement &placement : sheet.placements) {
        placement.outcome = PlanOutcome::Open;
        placement.daysThere = 0;
        placement.place = QString();
    }
    for (PlanFollowUp &followUp : sheet.followUps)
        followUp.closed = false;
}

template <typename Part>
bool sameParts(const std::vector<Part> &one, const std::vector<Part> &other)
{
    return std::ranges::equal(one, other, [](const Part &a, const Part &b) {
        return a.id == b.id && RecordTraits<Part>::image(a) == RecordTraits<Part>::image(b);
    });
}

bool isSame(const PlanSheet &one, const PlanSheet &other)
{
    return RecordTraits<IndividualPlan>::image(one.plan) == RecordTraits<IndividualPlan>::image(other.plan)
        && sameParts(one.goals, other.goals) && sameParts(one.placements, other.placements)
        && sameParts(one.followUps, other.followUps);
}

Result<void> savedPlan(Edit &edit, PlanSheet sheet, const PlanSheet &read)
{
    if (auto may = mayPlan(edit, sheet.plan.person); !may)
        return may;
    clearOutcome(sheet);
    if (auto issues = validate(sheet); hasErrors(issues)) {
        Error error = makeError(ErrorCode::Invalid, {QString::fromLatin1(planTable)});
        error.issues = std::move(issues);
        return error;
    }
    if (sheet.plan.agreedOn > edit.today())
        return invalidAt(planTable, "agreed_on", IssueCode::InFuture);
    PlanSheet stored;
    if (sheet.plan.id != 0) {
        auto found = openPlan(edit, sheet.plan.id);
        if (!found)
            return found.error();
        stored = std::move(found).value();
        if (stored.plan.person != sheet.plan.person || !isSame(read, stored))
            return changedMeanwhile(planTable, sheet.plan.id);
    }
    if (sheet.plan.version != stored.plan.version)
        if (auto enrolled = refuseUnenrolled(edit, sheet.plan); !enrolled)
            return enrolled;
    if (auto known = refuseUnknown(edit, sheet); !known)
        return known;
    const auto key = edit.save(sheet.plan);
    if (!key)
        return key.error();
    edit.setMade(key.value());
    auto done = keepParts(edit, key.value(), stored.goals, sheet.goals);
    if (done)
        done = keepParts(edit, key.value(), stored.placements, sheet.placements);
    if (done)
        done = keepParts(edit, key.value(), stored.followUps, sheet.followUps);
    return done;
}

bool isJudged(const PlanSheet &sheet)
{
    const auto judged = [](const auto &part) { return part.outcome != PlanOutcome::Open; };
    return std::ranges::all_of(sheet.goals, judged) && std::ranges::all_of(sheet.placements, judged);
}

/// Every row is written, so that none of what belongs to a closed plan can be undone by itself.
Result<void> closedPlan(Edit &edit, PlanSheet sheet)
{
    const auto stored = openPlan(edit, sheet.plan.id);
    if (!stored)
        return stored.error();
    PlanSheet open = sheet;
    clearOutcome(open);
    if (!isSame(open, stored.value()) || !isJudged(sheet))
        return changedMeanwhile(planTable, sheet.plan.id);
    if (sheet.plan.status == PlanStatus::Open)
        return invalidAt(planTable, "status", IssueCode::Missing);
    if (sheet.plan.closedOn > edit.today())
        return invalidAt(planTable, "closed_on", IssueCode::InFuture);
    for (PlanFollowUp &followUp : sheet.followUps)
        followUp.closed = true;
    const Key key = sheet.plan.id;
    auto done = edit.update(std::move(sheet.plan));
    if (done)
        done = keepParts(edit, key, stored.value().goals, std::move(sheet.goals));
    if (done)
        done = keepParts(edit, key, stored.value().placements, std::move(sheet.placements));
    if (done)
        done = keepParts(edit, key, stored.value().followUps, std::move(sheet.followUps));
    return done;
}

Result<void> heldFollowUp(Edit &edit, PlanFollowUp followUp, QDate next)
{
    const auto plan = openPlan(edit, followUp.plan);
    if (!plan)
        return plan.error();
    const auto &known = plan.value().followUps;
    if (followUp.id != 0 && std::ranges::find(known, followUp.id, &PlanFollowUp::id) == known.end())
        return changedMeanwhile(Table<PlanFollowUp>::name, followUp.id);
    if (!followUp.heldOn.isValid())
        return invalidAt(Table<PlanFollowUp>::name, "held_on", IssueCode::Missing);
    if (followUp.heldOn > edit.today())
        return invalidAt(Table<PlanFollowUp>::name, "held_on", IssueCode::InFuture);
    followUp.closed = false;
    const QDate heldOn = followUp.heldOn;
    const Key key = followUp.plan;
    if (const auto done = edit.save(std::move(followUp)); !done)
        return done.error();
    if (!next.isValid())
        return {};
    if (next <= heldOn)
        return invalidAt(Table<PlanFollowUp>::name, "next", IssueCode::EndsBeforeItBegins);
    const auto done = edit.insert(PlanFollowUp{.plan = key, .due = next});
    return done ? Result<void>() : done.error();
}

/// The requirement and the versions are of the framework, and no cycle comes after itself.
Result<void> refuseStray(Edit &edit, const ImprovementCycle &cycle)
{
    for (const auto &[field, key] :
         {std::pair("version", std::optional(cycle.version)), std::pair("result_version", cycle.resultVersion)}) {
        if (!key)
            continue;
        const auto version = edit.get<FrameworkVersion>(*key);
        if (!version)
            return version.error();
        if (version.value().framework != cycle.framework)
            return invalidAt(Table<ImprovementCycle>::name, field, IssueCode::Unknown, {keyToText(*key)});
    }
    if (cycle.requirement) {
        const auto requirement = edit.get<Requirement>(*cycle.requirement);
        if (!requirement)
            return requirement.error();
        if (requirement.value().version != cycle.version)
            return invalidAt(Table<ImprovementCycle>::name, "requirement", IssueCode::Unknown,
                             {keyToText(*cycle.requirement)});
    }
    for (std::optional<Key> before = cycle.previous; before;) {
        const auto found = edit.get<ImprovementCycle>(*before);
        if (!found)
            return found.error();
        if (found.value().framework != cycle.framework || (cycle.id != 0 && *before == cycle.id))
            return invalidAt(Table<ImprovementCycle>::name, "previous", IssueCode::Repeated);
        before = found.value().previous;
    }
    return {};
}

} // namespace

Action savePlan(PlanSheet sheet, PlanSheet read, const QString &whose)
{
    return {.name = "individual_plan.save",
            .arguments = {whose},
            .grant = planGrant,
            .work
            = [sheet = std::move(sheet), read = std::move(read)](Edit &edit) { return savedPlan(edit, sheet, read); }};
}

Action holdFollowUp(PlanFollowUp followUp, QDate next, const QString &whose)
{
    return {.name = "plan_follow_up.save",
            .arguments = {whose},
            .grant = planGrant,
            .work = [followUp = std::move(followUp), next](Edit &edit) { return heldFollowUp(edit, followUp, next); }};
}

Action closePlan(PlanSheet sheet, const QString &whose)
{
    return {.name = "individual_plan.close",
            .arguments = {whose},
            .grant = planGrant,
            .work = [sheet = std::move(sheet)](Edit &edit) { return closedPlan(edit, sheet); }};
}

Action removePlan(Key plan, const QString &whose)
{
    return {.name = "individual_plan.remove",
            .arguments = {whose},
            .grant = planGrant,
            .work = [plan](Edit &edit) -> Result<void> {
                const auto stored = openPlan(edit, plan);
                if (!stored)
                    return stored.error();
                auto done = keepParts<PlanGoal>(edit, plan, stored.value().goals, {});
                if (done)
                    done = keepParts<PlanPlacement>(edit, plan, stored.value().placements, {});
                if (done)
                    done = keepParts<PlanFollowUp>(edit, plan, stored.value().followUps, {});
                return done ? edit.remove<IndividualPlan>(plan) : done;
            }};
}

Action saveCycle(ImprovementCycle cycle)
{
    const QString aim = cycle.aim.simplified();
    return {.name = "improvement_cycle.save",
            .arguments = {aim},
            .grant = Grant::ManageFrameworks,
            .work = [cycle = std::move(cycle)](Edit &edit) -> Result<void> {
                ImprovementCycle wanted = cycle;
                if (wanted.measure != CycleMeasure::ShareUnmet)
                    wanted.requirement.reset();
                if (auto stray = refuseStray(edit, wanted); !stray)
                    return stray;
                const auto done = edit.save(std::move(wanted));
                if (!done)
                    return done.error();
                edit.setMade(done.value());
                return {};
            }};
}

Action removeCycle(Key cycle, const QString &aim)
{
    return {.name = "improvement_cycle.remove",
            .arguments = {aim.simplified()},
            .grant = Grant::ManageFrameworks,
            .work = [cycle](Edit &edit) -> Result<void> {
                const auto after = storage::cyclesAfter(edit.database(), cycle);
                if (!after)
                    return after.error();
                if (!after.value().empty())
                    return makeError(
                        ErrorCode::StillReferenced,
                        {QLatin1String(Table<ImprovementCycle>::name), QLatin1String(Table<ImprovementCycle>::name)});
                return edit.remove<ImprovementCycle>(cycle);
            }};
}

} // namespace kz::edit
