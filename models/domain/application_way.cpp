#include "models/domain/application_way.h"

#include "models/base/dates.h"

#include <algorithm>

namespace kz {

namespace {

int monthsAskedOf(const Workflow &workflow, const CareerDays &days)
{
    return isMidCareer(days) ? workflow.midCareerMonth.value_or(workflow.firstMonth) : workflow.firstMonth;
}

} // namespace

const WorkflowStep *WorkflowPlan::step(WorkflowStepKind kind) const
{
    const auto found = std::ranges::find(steps, kind, &WorkflowStep::kind);
    return found == steps.end() ? nullptr : &*found;
}

bool isBeforeDecision(WorkflowStepKind kind)
{
    return kind != WorkflowStepKind::Committee && kind != WorkflowStepKind::Notice;
}

bool isRating(WorkflowStepKind kind)
{
    return kind == WorkflowStepKind::FirstRating || kind == WorkflowStepKind::SecondRating;
}

std::vector<StepOutcome> possibleOutcomes(const Workflow &workflow, WorkflowStepKind kind)
{
    if (kind == WorkflowStepKind::Interview)
        return {StepOutcome::Done, StepOutcome::NotPassed};
    if (!isRating(kind))
        return {StepOutcome::Done};
    if (workflow.oneDown)
        return {StepOutcome::Passed, StepOutcome::OneDown, StepOutcome::NotPassed};
    return {StepOutcome::Passed, StepOutcome::NotPassed};
}

bool needsForm(WorkflowStepKind kind, StepOutcome outcome)
{
    return kind == WorkflowStepKind::SelfRating || (isRating(kind) && outcome != StepOutcome::NotPassed);
}

bool isTraced(const StepResult &result)
{
    return result.assessment || !result.paper.trimmed().isEmpty();
}

const StepResult *resultOf(const std::vector<StepResult> &results, Key step)
{
    const auto found = std::ranges::find(results, step, &StepResult::step);
    return found == results.end() ? nullptr : &*found;
}

bool isDisagreed(const WorkflowPlan &plan, const std::vector<StepResult> &results)
{
    const WorkflowStep *interview = plan.step(WorkflowStepKind::Interview);
    const StepResult *held = interview ? resultOf(results, interview->id) : nullptr;
    return held && held->outcome == StepOutcome::NotPassed;
}

const WorkflowStep *openStep(const WorkflowPlan &plan, const std::vector<StepResult> &results)
{
    const bool disagreed = isDisagreed(plan, results);
    const auto found = std::ranges::find_if(plan.steps, [&](const WorkflowStep &step) {
        const bool again = disagreed && step.kind == WorkflowStepKind::Interview;
        return isBeforeDecision(step.kind) && (again || !resultOf(results, step.id));
    });
    return found == plan.steps.end() ? nullptr : &*found;
}

std::optional<StepOutcome> ratedOutcome(const WorkflowPlan &plan, const std::vector<StepResult> &results)
{
    std::optional<StepOutcome> last;
    for (const WorkflowStep &step : plan.steps)
        if (const StepResult *result = resultOf(results, step.id); result && isRating(step.kind))
            last = result->outcome;
    return last;
}

const StepResult *earlierRating(const WorkflowPlan &plan, const std::vector<StepResult> &results, Key step)
{
    const StepResult *earlier = nullptr;
    for (const WorkflowStep &one : plan.steps) {
        if (one.id == step)
            return isRating(one.kind) ? earlier : nullptr;
        if (isRating(one.kind))
            earlier = resultOf(results, one.id);
    }
    return nullptr;
}

bool isToldUnseen(const WorkflowPlan &plan, const std::vector<StepResult> &results, const StepResult &result)
{
    return !result.reason.isEmpty() && !result.seenOn.isValid() && earlierRating(plan, results, result.step);
}

std::vector<ChangedRating> ratedOtherwise(const std::vector<RatedItem> &earlier, const std::vector<RatedItem> &later)
{
    std::vector<ChangedRating> changed;
    for (const RatedItem &now : later) {
        const auto before = std::ranges::find(earlier, now.item, &RatedItem::item);
        if (before != earlier.end() && before->step > 0 && now.step > 0 && before->step != now.step)
            changed.push_back({now.item, before->step, now.step});
    }
    return changed;
}

QDate dueOn(const WorkflowStep &step, int fiscalYear, QDate ownDay, QDate extendedUntil)
{
    QDate due = ownDay;
    if (!due.isValid() && step.dueMonth > 0) {
        const QDate month(step.dueMonth >= 4 ? fiscalYear : fiscalYear + 1, step.dueMonth, 1);
        due = month.addDays(std::min(step.dueDay, month.daysInMonth()) - 1);
    }
    return due.isValid() && extendedUntil.isValid() ? std::max(due, extendedUntil) : due;
}

QStringList codesIn(const QString &list)
{
    QStringList codes = list.split(u',', Qt::SkipEmptyParts);
    for (QString &code : codes)
        code = code.trimmed();
    codes.removeAll(QString());
    return codes;
}

std::vector<WorkflowDocument> missingDocuments(const WorkflowPlan &plan, const QString &handedIn)
{
    const QStringList codes = codesIn(handedIn);
    std::vector<WorkflowDocument> missing;
    std::ranges::copy_if(plan.documents, std::back_inserter(missing), [&](const WorkflowDocument &document) {
        return document.required && !codes.contains(document.code);
    });
    return missing;
}

const WorkflowPlan *planFor(const std::vector<WorkflowPlan> &plans, const QString &levelCode)
{
    const WorkflowPlan *others = nullptr;
    for (const WorkflowPlan &plan : plans) {
        const QStringList levels = codesIn(plan.workflow.levels);
        if (levels.contains(levelCode))
            return &plan;
        if (levels.isEmpty() && !others)
            others = &plan;
    }
    return others;
}

bool isMidCareer(const CareerDays &days)
{
    return days.employedSince.isValid() && days.experienceSince
        && *days.experienceSince < fiscalYearOf(days.employedSince);
}

QDate mayApplyFrom(const Workflow &workflow, const CareerDays &days)
{
    const int months = monthsAskedOf(workflow, days);
    if (months <= 0 || !days.employedSince.isValid())
        return {};
    const QDate there = days.employedSince.addMonths(months);
    // A month without such a day is completed with its last one.
    return there.day() == days.employedSince.day() ? there : there.addDays(1);
}

std::optional<Issue> tooEarly(const Workflow &workflow, const CareerDays &days, QDate day)
{
    const QDate from = mayApplyFrom(workflow, days);
    if (!from.isValid() || day >= from)
        return std::nullopt;
    const bool isOwn = workflow.midCareerMonth && isMidCareer(days);
    return Issue{QStringLiteral("level"),
                 isOwn ? IssueCode::NotYetMidCareer : IssueCode::NotYet,
                 {dayToText(from), QString::number(monthsAskedOf(workflow, days))}};
}

QString nextAwardNumber(int fiscalYear, const QStringList &given)
{
    const QString year = QStringLiteral("%1-").arg(fiscalYear);
    int last = 0;
    for (const QString &number : given) {
        bool isNumber = false;
        const int run = number.startsWith(year) ? number.mid(year.size()).toInt(&isNumber) : 0;
        if (isNumber)
            last = std::max(last, run);
    }
    return year + QStringLiteral("%1").arg(last + 1, 3, 10, QLatin1Char('0'));
}

QDate standsUntil(const Workflow &workflow, QDate decidedOn)
{
    return workflow.validYears > 0 ? decidedOn.addYears(workflow.validYears).addDays(-1) : QDate();
}

} // namespace kz
