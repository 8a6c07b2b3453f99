#include "models/domain/application.h"

#include "models/domain/checks.h"

namespace kz {

namespace {

constexpr int mostSteps = 20;
constexpr int mostYears = 50;
constexpr int mostMonthsEmployed = 120;

void fiscalYear(Checks &checks, int year)
{
    checks.range("fiscal_year", year, 1900, 2199);
}

} // namespace

std::vector<Issue> validate(const Workflow &workflow)
{
    Checks checks;
    checks.reference("framework", workflow.framework);
    checks.text("code", workflow.code, Checks::codeLength, Need::Required);
    checks.eitherText("title_ja", workflow.titleJa, "title_en", workflow.titleEn, Checks::nameLength);
    checks.text("levels", workflow.levels, Checks::nameLength);
    checks.range("pass_step", workflow.passStep, 1, mostSteps);
    checks.range("valid_years", workflow.validYears, 0, mostYears);
    checks.range("first_month", workflow.firstMonth, 0, mostMonthsEmployed);
    if (workflow.midCareerMonth)
        checks.range("mid_career_month", *workflow.midCareerMonth, 0, mostMonthsEmployed);
    return checks.take();
}

std::vector<Issue> validate(const WorkflowStep &step)
{
    Checks checks;
    checks.reference("workflow", step.workflow);
    checks.text("role_ja", step.roleJa, Checks::nameLength);
    checks.text("role_en", step.roleEn, Checks::nameLength);
    checks.range("due_month", step.dueMonth, 0, 12);
    // In a leap year, so that 29 February may be named; other years have the day before.
    const int days = step.dueMonth >= 1 && step.dueMonth <= 12 ? QDate(2000, step.dueMonth, 1).daysInMonth() : 0;
    checks.range("due_day", step.dueDay, days > 0 ? 1 : 0, days);
    return checks.take();
}

std::vector<Issue> validate(const StepDeadline &deadline)
{
    Checks checks;
    checks.reference("step", deadline.step);
    fiscalYear(checks, deadline.fiscalYear);
    checks.day("due_on", deadline.dueOn, Need::Required);
    return checks.take();
}

std::vector<Issue> validate(const WorkflowDocument &document)
{
    Checks checks;
    checks.reference("workflow", document.workflow);
    checks.text("code", document.code, Checks::codeLength, Need::Required);
    checks.eitherText("title_ja", document.titleJa, "title_en", document.titleEn, Checks::nameLength);
    return checks.take();
}

std::vector<Issue> validate(const CommitteeMeeting &meeting)
{
    Checks checks;
    checks.reference("framework", meeting.framework);
    checks.day("day", meeting.day, Need::Required);
    checks.text("members", meeting.members, Checks::textLength);
    checks.text("minutes", meeting.minutes, Checks::textLength);
    return checks.take();
}

std::vector<Issue> validate(const LevelApplication &application)
{
    Checks checks;
    checks.reference("person", application.person);
    checks.reference("level", application.level);
    checks.reference("workflow", application.workflow);
    fiscalYear(checks, application.fiscalYear);
    checks.day("applied_on", application.appliedOn, Need::Required);
    checks.text("reason", application.reason, Checks::textLength);
    checks.text("documents", application.documents, Checks::textLength);
    checks.day("extended_until", application.extendedUntil);
    checks.order(application.appliedOn, "extended_until", application.extendedUntil);
    // Why a leaver's was withdrawn says their employment.
    const bool explained
        = application.status == ApplicationStatus::OnHold || application.status == ApplicationStatus::Declined;
    checks.text("status_reason", application.statusReason, Checks::textLength,
                explained ? Need::Required : Need::Optional);
    const bool decided
        = application.status == ApplicationStatus::Approved || application.status == ApplicationStatus::Declined;
    checks.day("decided_on", application.decidedOn, decided ? Need::Required : Need::Optional);
    checks.order(application.appliedOn, "decided_on", application.decidedOn);
    return checks.take();
}

std::vector<Issue> validate(const StepResult &result)
{
    Checks checks;
    checks.reference("application", result.application);
    checks.reference("step", result.step);
    checks.day("day", result.day, Need::Required);
    const bool explained = result.outcome == StepOutcome::OneDown || result.outcome == StepOutcome::NotPassed;
    checks.text("reason", result.reason, Checks::textLength, explained ? Need::Required : Need::Optional);
    if (result.onBehalfOf && result.onBehalfOf == result.by)
        checks.add("on_behalf_of", IssueCode::CannotStandIn);
    checks.day("seen_on", result.seenOn);
    checks.text("paper", result.paper, Checks::textLength);
    return checks.take();
}

} // namespace kz
