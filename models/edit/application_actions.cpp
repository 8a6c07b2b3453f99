#include "models/edit/application_actions.h"

#include "models/base/dates.h"
#include "models/edit/edit.h"
#include "models/edit/permission.h"
#include "models/edit/refusals.h"
#include "models/storage/application_records.h"
#include "models/storage/person_records.h"

#include <algorithm>

namespace kz::edit {

namespace {

using Status = ApplicationStatus;

Result<void> reach(Edit &edit, Grant grant, Key person)
{
    const auto actor = me(edit);
    return actor ? mayReach(edit, actor.value(), grant, person) : Result<void>(actor.error());
}

/// Whoever decides about others does not decide about themselves.
Result<void> refuseOwn(Edit &edit, Grant grant, Key person)
{
    if (grant != Grant::Award)
        return {};
    const auto actor = me(edit);
    if (!actor)
        return actor.error();
    return actor.value().person == person ? forbidden(actor.value(), grant) : Result<void>();
}

struct Asked {
    Level level;
    FrameworkVersion version;
};

Result<Asked> asked(Edit &edit, Key level)
{
    const auto found = edit.get<Level>(level);
    if (!found)
        return found.error();
    const auto version = edit.get<FrameworkVersion>(found.value().version);
    if (!version)
        return version.error();
    return Asked{found.value(), version.value()};
}

/// One application at a time for a ladder, whichever the level and the version.
Result<void> refuseSecond(Edit &edit, Key person, const Asked &wanted)
{
    const auto open = storage::openApplications(edit.database(), person, wanted.version.framework);
    if (!open)
        return open.error();
    const Level &level = wanted.level;
    return open.value().empty()
        ? Result<void>()
        : makeError(ErrorCode::AlreadyTaken,
                    {QStringLiteral("level"), level.labelJa.isEmpty() ? level.labelEn : level.labelJa});
}

/// Who has not been employed for as long as the way asks for.
Result<void> refuseEarly(Edit &edit, const Workflow &workflow, const LevelApplication &wanted)
{
    if (workflow.firstMonth == 0 && !workflow.midCareerMonth)
        return {};
    const auto employments = storage::recordsOf<Employment>(edit.database(), wanted.person);
    if (!employments)
        return employments.error();
    const auto who = edit.get<Person>(wanted.person);
    if (!who)
        return who.error();
    const CareerDays days{employedSince(employments.value(), wanted.appliedOn), who.value().experienceSince};
    const auto early = tooEarly(workflow, days, wanted.appliedOn);
    return early ? invalidAt("level_application", "level", early->code, early->arguments) : Result<void>();
}

Result<void> apply(Edit &edit, LevelApplication wanted)
{
    if (auto may = reach(edit, Grant::Rate, wanted.person); !may)
        return may;
    const auto level = asked(edit, wanted.level);
    if (!level)
        return level.error();
    if (level.value().version.status != VersionStatus::Adopted)
        return invalidAt("level_application", "level", IssueCode::NotOneOf,
                         {QString::fromUtf8(enumLabel(VersionStatus::Adopted))});
    if (auto first = refuseSecond(edit, wanted.person, level.value()); !first)
        return first;
    const auto plans = storage::workflowPlans(edit.database(), level.value().version.framework);
    if (!plans)
        return plans.error();
    const WorkflowPlan *plan = planFor(plans.value(), level.value().level.code);
    if (!plan)
        return makeError(ErrorCode::NotFound, {QStringLiteral("workflow"), level.value().level.code});
    if (!wanted.appliedOn.isValid())
        wanted.appliedOn = edit.today();
    if (wanted.appliedOn > edit.today())
        return invalidAt("level_application", "applied_on", IssueCode::InFuture);
    if (auto ripe = refuseEarly(edit, plan->workflow, wanted); !ripe)
        return ripe;
    const auto made = edit.insert(
        LevelApplication{.person = wanted.person,
                         .level = wanted.level,
                         .workflow = plan->workflow.id,
                         .kind = wanted.kind,
                         .fiscalYear = wanted.fiscalYear == 0 ? fiscalYearOf(wanted.appliedOn) : wanted.fiscalYear,
                         .appliedOn = wanted.appliedOn,
                         .reason = wanted.reason,
                         .documents = wanted.documents});
    if (!made)
        return made.error();
    edit.setMade(made.value());
    return {};
}

/// What one that is in one of the states becomes, by somebody who may.
Action amending(const char *name, Key key, Grant grant, std::vector<Status> states, const QString &whose,
                std::function<Result<void>(Edit &, LevelApplication &)> change)
{
    return {.name = name,
            .arguments = {whose},
            .grant = grant,
            .work = [=, change = std::move(change), states = std::move(states)](Edit &edit) -> Result<void> {
                auto found = edit.get<LevelApplication>(key);
                if (!found)
                    return found.error();
                LevelApplication application = std::move(found).value();
                if (auto may = reach(edit, grant, application.person); !may)
                    return may;
                if (auto may = refuseOwn(edit, grant, application.person); !may)
                    return may;
                if (std::ranges::find(states, application.status) == states.end())
                    return changedMeanwhile("level_application", key);
                if (auto done = change(edit, application); !done)
                    return done;
                return edit.update(application);
            }};
}

Result<void> explain(LevelApplication &application, const QString &reason)
{
    application.statusReason = reason.trimmed();
    return application.statusReason.isEmpty() ? invalidAt("level_application", "status_reason", IssueCode::Missing)
                                              : Result<void>();
}

/// Open, and of the ladder of the version.
Result<CommitteeMeeting> sitting(Edit &edit, Key key, Key framework)
{
    auto meeting = edit.get<CommitteeMeeting>(key);
    if (!meeting)
        return meeting;
    if (meeting.value().closed)
        return changedMeanwhile("committee_meeting", key);
    if (meeting.value().framework != framework)
        return invalidAt("level_application", "meeting", IssueCode::Unknown, {keyToText(key)});
    return meeting;
}

/// What still stands in the way of an approval.
Result<void> refuseUnready(const WorkflowPlan &plan, const LevelApplication &application,
                           const std::vector<StepResult> &results)
{
    if (openStep(plan, results))
        return invalidAt("step_result", "step", IssueCode::Missing);
    if (!missingDocuments(plan, application.documents).empty())
        return invalidAt("level_application", "documents", IssueCode::Missing);
    if (ratedOutcome(plan, results) == StepOutcome::NotPassed)
        return invalidAt(
            "step_result", "outcome", IssueCode::NotOneOf,
            {QString::fromUtf8(enumLabel(StepOutcome::Passed)), QString::fromUtf8(enumLabel(StepOutcome::OneDown))});
    return {};
}

/// Under the next number of its fiscal year.
Result<Key> give(Edit &edit, LevelAward wanted)
{
    const int year = fiscalYearOf(wanted.decidedOn);
    const auto numbers = storage::awardNumbers(edit.database(), year);
    if (!numbers)
        return numbers.error();
    wanted.number = nextAwardNumber(year, QStringList(numbers.value().begin(), numbers.value().end()));
    return edit.insert(wanted);
}

/// What the level was awarded on is used: what was refused and is opened again may still rest on it.
Result<void> refuseUsed(Edit &edit, const std::vector<StepResult> &results, Key level, Key application)
{
    std::vector<Key> forms;
    for (const StepResult &result : results)
        if (result.assessment)
            forms.push_back(*result.assessment);
    const auto other = storage::awardedOn(edit.database(), forms, level, application);
    if (!other)
        return other.error();
    return other.value()
        ? invalidAt("step_result", "assessment", IssueCode::FormUsed, {dayToText(other.value()->decidedOn)})
        : Result<void>();
}

Result<void> award(Edit &edit, const WorkflowPlan &plan, const std::vector<StepResult> &results, Level level,
                   LevelApplication &application)
{
    Workflow workflow = plan.workflow;
    if (ratedOutcome(plan, results) == StepOutcome::OneDown) {
        const auto below = storage::levelBelow(edit.database(), level);
        if (!below)
            return below.error();
        if (!below.value())
            return invalidAt("step_result", "outcome", IssueCode::NotOneOf,
                             {QString::fromUtf8(enumLabel(StepOutcome::Passed))});
        level = *below.value();
        const auto held = storage::isInForce(edit.database(), application.person, level, application.decidedOn);
        if (!held)
            return held.error();
        if (held.value()) { // it was awarded once, and a second number would say it was awarded again
            application.status = Status::Approved;
            application.statusReason.clear();
            return {};
        }
        // How long a level stands is said by its own way to it.
        const auto plans = storage::workflowPlans(edit.database(), plan.workflow.framework);
        if (!plans)
            return plans.error();
        if (const WorkflowPlan *own = planFor(plans.value(), level.code))
            workflow = own->workflow;
    }
    if (auto unused = refuseUsed(edit, results, level.id, application.id); !unused)
        return unused;
    const auto made = give(edit,
                           {.person = application.person,
                            .level = level.id,
                            .decidedOn = application.decidedOn,
                            .validUntil = standsUntil(workflow, application.decidedOn)});
    if (!made)
        return made.error();
    application.award = made.value();
    application.status = Status::Approved;
    application.statusReason.clear();
    return {};
}

Result<void> fall(Edit &edit, Key key, QDate day, const QString &reason)
{
    auto found = edit.get<LevelAward>(key);
    if (!found)
        return found.error();
    LevelAward ended = std::move(found).value();
    if (auto may = reach(edit, Grant::Award, ended.person); !may)
        return may;
    if (auto may = refuseOwn(edit, Grant::Award, ended.person); !may)
        return may;
    if (ended.revokedOn.isValid())
        return changedMeanwhile("level_award", key);
    if (!day.isValid())
        return invalidAt("level_award", "revoked_on", IssueCode::Missing);
    if (day > edit.today())
        return invalidAt("level_award", "revoked_on", IssueCode::InFuture);
    const auto level = asked(edit, ended.level);
    if (!level)
        return level.error();
    const auto below = storage::levelBelow(edit.database(), level.value().level);
    if (!below)
        return below.error();
    if (!below.value())
        return invalidAt("level_award", "level", IssueCode::DoesNotFit, {level.value().level.code});
    ended.revokedOn = day;
    ended.reason = reason.trimmed();
    if (auto done = edit.update(ended); !done)
        return done;
    const Key framework = level.value().version.framework;
    const QString code = below.value()->code;
    const auto held = storage::isInForce(edit.database(), ended.person, *below.value(), day);
    if (!held)
        return held.error();
    if (held.value())
        return {};
    const auto plans = storage::workflowPlans(edit.database(), framework);
    if (!plans)
        return plans.error();
    const WorkflowPlan *own = planFor(plans.value(), code);
    const auto made = give(edit,
                           {.person = ended.person,
                            .level = below.value()->id,
                            .decidedOn = day,
                            .validUntil = own ? standsUntil(own->workflow, day) : QDate(),
                            .basis = ended.reason});
    if (!made)
        return made.error();
    edit.setMade(made.value());
    return {};
}

Result<void> settle(Edit &edit, const Decision &decision, LevelApplication &application)
{
    const auto level = asked(edit, application.level);
    if (!level)
        return level.error();
    const auto workflow = edit.get<Workflow>(application.workflow);
    if (!workflow)
        return workflow.error();
    WorkflowPlan plan;
    std::vector<StepResult> results;
    Result<void> state;
    take(storage::workflowPlan(edit.database(), workflow.value()), plan, state);
    take(storage::stepResults(edit.database(), application.id), results, state);
    if (!state)
        return state;
    if (plan.hasCommittee() && !decision.meeting)
        return invalidAt("level_application", "meeting", IssueCode::Missing);
    QDate day = edit.today();
    if (decision.meeting) {
        const auto meeting = sitting(edit, *decision.meeting, level.value().version.framework);
        if (!meeting)
            return meeting.error();
        day = meeting.value().day;
    }
    application.meeting = decision.meeting;
    if (decision.verdict == Verdict::PutOff)
        return explain(application, decision.reason);
    application.decidedOn = day;
    if (decision.verdict == Verdict::Decline) {
        application.status = Status::Declined;
        return explain(application, decision.reason);
    }
    if (auto ready = refuseUnready(plan, application, results); !ready)
        return ready;
    return award(edit, plan, results, level.value().level, application);
}

Result<void> takeBackDecision(Edit &edit, const QString &reason, LevelApplication &application)
{
    if (application.meeting) {
        const auto meeting = edit.get<CommitteeMeeting>(*application.meeting);
        if (!meeting)
            return meeting.error();
        if (meeting.value().closed)
            return changedMeanwhile("committee_meeting", *application.meeting);
    }
    const auto level = asked(edit, application.level);
    if (!level)
        return level.error();
    if (auto first = refuseSecond(edit, application.person, level.value()); !first)
        return first;
    if (auto explained = explain(application, reason); !explained)
        return explained;
    if (application.award) {
        auto given = edit.get<LevelAward>(*application.award);
        if (!given)
            return given.error();
        LevelAward taken = std::move(given).value();
        taken.revokedOn = std::max(edit.today(), taken.decidedOn);
        taken.reason = application.statusReason;
        if (auto done = edit.update(taken); !done)
            return done;
    }
    // Notice was given of a decision that is none any more.
    const auto results = storage::stepResults(edit.database(), application.id);
    if (!results)
        return results.error();
    for (const StepResult &result : results.value()) {
        const auto step = edit.get<WorkflowStep>(result.step);
        if (!step)
            return step.error();
        if (step.value().kind == WorkflowStepKind::Notice)
            if (auto done = edit.remove<StepResult>(result.id); !done)
                return done;
    }
    application.award.reset();
    application.decidedOn = {};
    application.meeting.reset();
    application.status = Status::Open;
    return {};
}

} // namespace

Action applyForLevel(LevelApplication application, const QString &whose)
{
    return {.name = "level_application.submit",
            .arguments = {whose},
            .grant = Grant::Rate,
            .work = [application = std::move(application)](Edit &edit) { return apply(edit, application); }};
}

Action saveApplication(LevelApplication wanted, const QString &whose)
{
    const Key key = wanted.id;
    return amending("level_application.save", key, Grant::Rate, {Status::Open, Status::OnHold}, whose,
                    [wanted = std::move(wanted)](Edit &, LevelApplication &application) -> Result<void> {
                        application.kind = wanted.kind;
                        application.reason = wanted.reason;
                        application.documents = wanted.documents;
                        return {};
                    });
}

Action withdraw(Key application, const QString &reason, const QString &whose)
{
    return amending("level_application.withdraw", application, Grant::Rate, {Status::Open, Status::OnHold}, whose,
                    [reason](Edit &, LevelApplication &one) {
                        one.status = Status::Withdrawn;
                        return explain(one, reason);
                    });
}

Action hold(Key application, const QString &reason, const QString &whose)
{
    return amending("level_application.hold", application, Grant::Award, {Status::Open}, whose,
                    [reason](Edit &, LevelApplication &one) {
                        one.status = Status::OnHold;
                        return explain(one, reason);
                    });
}

Action resume(Key application, const QString &whose)
{
    return amending("level_application.resume", application, Grant::Award, {Status::OnHold}, whose,
                    [](Edit &, LevelApplication &one) -> Result<void> {
                        one.status = Status::Open;
                        one.statusReason.clear();
                        return {};
                    });
}

Action extend(Key application, QDate until, const QString &reason, const QString &whose)
{
    return amending("level_application.extend", application, Grant::Award, {Status::Open, Status::OnHold}, whose,
                    [until, reason](Edit &, LevelApplication &one) -> Result<void> {
                        if (!until.isValid())
                            return invalidAt("level_application", "extended_until", IssueCode::Missing);
                        one.extendedUntil = until;
                        return explain(one, reason);
                    });
}

Action decide(Decision decision, const QString &whose)
{
    const Key key = decision.application;
    return amending("level_application.decide", key, Grant::Award, {Status::Open}, whose,
                    [decision = std::move(decision)](Edit &edit, LevelApplication &application) {
                        return settle(edit, decision, application);
                    });
}

Action reopen(Key application, const QString &reason, const QString &whose)
{
    return amending("level_application.reopen", application, Grant::Award, {Status::Approved, Status::Declined}, whose,
                    [reason](Edit &edit, LevelApplication &one) { return takeBackDecision(edit, reason, one); });
}

Action fallToLevelBelow(Key award, QDate day, const QString &reason, const QString &whose)
{
    return {.name = "level_award.fall", .arguments = {whose}, .grant = Grant::Award, .work = [=](Edit &edit) {
                return fall(edit, award, day, reason);
            }};
}

Action reissueCertificates(std::vector<Key> awards, const QStringList &whose)
{
    return {.name = "level_award.reissue",
            .arguments = whose,
            .grant = Grant::Award,
            .work = [awards = std::move(awards)](Edit &edit) -> Result<void> {
                for (const Key key : awards) {
                    auto found = edit.get<LevelAward>(key);
                    if (!found)
                        return found.error();
                    LevelAward given = std::move(found).value();
                    if (auto may = reach(edit, Grant::Award, given.person); !may)
                        return may;
                    if (given.revokedOn.isValid() && given.revokedOn <= edit.today())
                        return changedMeanwhile("level_award", key);
                    if (std::exchange(given.reissuedOn, edit.today()) == edit.today())
                        continue;
                    if (auto done = edit.update(given); !done)
                        return done;
                }
                return {};
            }};
}

Result<void> withdrawAll(Edit &edit, Key person, const QString &reason)
{
    const auto open = storage::openApplications(edit.database(), person);
    if (!open)
        return open.error();
    for (LevelApplication application : open.value()) {
        application.status = Status::Withdrawn;
        application.statusReason = reason;
        if (auto done = edit.update(application); !done)
            return done;
    }
    return {};
}

} // namespace kz::edit
