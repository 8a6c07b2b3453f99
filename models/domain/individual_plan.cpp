#include "models/domain/individual_plan.h"

#include "models/domain/checks.h"

#include <algorithm>

namespace kz {

namespace {

constexpr int mostDays = 3660; ///< of one stay: more is a mistyped year

/// The first thing wrong with any part, at the list it stands in.
template <typename Part, typename Check>
void checkParts(Checks &checks, const char *list, const std::vector<Part> &parts, Check partIsWrong)
{
    for (const Part &part : parts)
        if (const std::optional<Issue> issue = partIsWrong(part)) {
            checks.add(list, issue->code, issue->arguments, issue->severity);
            return;
        }
}

/// Of its own; the plan it belongs to may still be without a key.
template <typename Part>
std::optional<Issue> firstOf(Part part)
{
    part.plan = part.plan == 0 ? 1 : part.plan;
    const std::vector<Issue> issues = validate(part);
    return issues.empty() ? std::nullopt : std::optional(issues.front());
}

} // namespace

std::vector<Issue> validate(const IndividualPlan &plan)
{
    Checks checks;
    checks.reference("person", plan.person);
    checks.reference("version", plan.version);
    if (plan.interviewer == plan.person)
        checks.add("interviewer", IssueCode::OwnSignature);
    checks.day("agreed_on", plan.agreedOn, Need::Required);
    checks.day("target_day", plan.targetDay, Need::Required);
    checks.order(plan.agreedOn, "target_day", plan.targetDay);
    checks.text("purpose", plan.purpose, Checks::textLength, Need::Required);
    checks.caseText("purpose", plan.purpose);
    const bool closed = plan.status != PlanStatus::Open;
    checks.day("closed_on", plan.closedOn, closed ? Need::Required : Need::Optional);
    checks.order(plan.agreedOn, "closed_on", plan.closedOn);
    checks.text("reason", plan.reason, Checks::textLength,
                plan.status == PlanStatus::Ended ? Need::Required : Need::Optional);
    checks.caseText("reason", plan.reason);
    return checks.take();
}

std::vector<Issue> validate(const PlanGoal &goal)
{
    Checks checks;
    checks.reference("plan", goal.plan);
    if (goal.isModule())
        checks.reference("item", goal.item.value_or(0));
    checks.day("target_day", goal.targetDay);
    checks.text("note", goal.note, Checks::textLength);
    checks.caseText("note", goal.note);
    return checks.take();
}

std::vector<Issue> validate(const PlanPlacement &placement)
{
    Checks checks;
    checks.reference("plan", placement.plan);
    checks.reference("site", placement.site);
    checks.day("from_day", placement.from, Need::Required);
    checks.day("to_day", placement.to, Need::Required);
    checks.order(placement.from, "to_day", placement.to);
    if (placement.from.isValid() && placement.to.isValid() && placement.from.daysTo(placement.to) > mostDays)
        checks.add("to_day", IssueCode::OutOfRange, {QStringLiteral("1"), QString::number(mostDays)});
    checks.text("note", placement.note, Checks::nameLength);
    return checks.take();
}

std::vector<Issue> validate(const PlanFollowUp &followUp)
{
    Checks checks;
    checks.reference("plan", followUp.plan);
    checks.day("due", followUp.due, Need::Required);
    checks.day("held_on", followUp.heldOn);
    checks.text("note", followUp.note, Checks::textLength);
    checks.caseText("note", followUp.note);
    return checks.take();
}

std::vector<Issue> validate(const PlanSheet &sheet)
{
    std::vector<Issue> issues = validate(sheet.plan);
    Checks checks;
    if (sheet.goals.empty() && sheet.placements.empty())
        checks.add("goals", IssueCode::Missing);
    for (auto goal = sheet.goals.begin(); goal != sheet.goals.end(); ++goal)
        if (std::any_of(sheet.goals.begin(), goal, [&](const PlanGoal &before) {
                return before.requirement == goal->requirement && before.item == goal->item;
            }))
            checks.add("goals", IssueCode::Repeated);
    const QDate agreed = sheet.plan.agreedOn;
    const auto early = [agreed](QDate day) {
        return agreed.isValid() && day.isValid() && day < agreed
            ? std::optional(Issue{{}, IssueCode::EndsBeforeItBegins, {}, Issue::Severity::Error})
            : std::nullopt;
    };
    checkParts(checks, "goals", sheet.goals, [&](const PlanGoal &goal) {
        const auto wrong = firstOf(goal);
        return wrong ? wrong : early(goal.targetDay);
    });
    checkParts(checks, "placements", sheet.placements, [](const PlanPlacement &one) { return firstOf(one); });
    checkParts(checks, "follow_ups", sheet.followUps, [&](const PlanFollowUp &one) {
        const auto wrong = firstOf(one);
        return wrong ? wrong : early(one.due);
    });
    const std::vector<Issue> parts = checks.take();
    issues.insert(issues.end(), parts.begin(), parts.end());
    return issues;
}

} // namespace kz
