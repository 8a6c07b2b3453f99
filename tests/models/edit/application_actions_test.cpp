#include "models/edit/application_actions.h"

#include "models/edit/attachment_actions.h"
#include "models/edit/deputy_actions.h"
#include "models/edit/people_actions.h"
#include "models/edit/workflow_actions.h"
#include "models/storage/application_records.h"
#include "models/storage/person_records.h"
#include "tests/models/edit/application_support.h"

#include <QCoreApplication>

using namespace kz;
using namespace kz::edit;
using namespace kz::test;

namespace {

class ApplicationActions : public testing::Test, protected LadderOffice
{
protected:
    void SetUp() override { adopt(); }
};

} // namespace

TEST_F(ApplicationActions, GoesTheWholeWayToAnAwardWithTheNextNumberOfTheYear)
{
    const Key one = applied(nurse, ladder.levelOne);
    EXPECT_EQ(stored(one).workflow, plan.workflow.id);
    EXPECT_EQ(stored(one).fiscalYear, 2026);
    rateThrough(one);
    const Key meeting = met();
    ASSERT_EQ(refusal(decide({.application = one, .meeting = meeting}, {})), ErrorCode::None);
    const LevelAward award = awardOf(one);
    EXPECT_EQ(award.person, nurse);
    EXPECT_EQ(award.level, ladder.levelOne);
    EXPECT_EQ(award.number, QStringLiteral("2026-001"));
    EXPECT_EQ(award.decidedOn, today) << "the day of the meeting";
    EXPECT_EQ(award.validUntil, today.addYears(3).addDays(-1));
    EXPECT_EQ(stored(one).status, ApplicationStatus::Approved);

    const Key two = applied(other, ladder.levelTwo);
    rateThrough(two);
    ASSERT_EQ(refusal(decide({.application = two, .meeting = meeting}, {})), ErrorCode::None);
    EXPECT_EQ(awardOf(two).number, QStringLiteral("2026-002"));
}

TEST_F(ApplicationActions, IsOneAtATimeForALadderAndForWhatIsInForce)
{
    const Key one = applied(nurse, ladder.levelOne);
    EXPECT_EQ(refusal(applyForLevel({.person = nurse, .level = ladder.levelTwo}, {})), ErrorCode::AlreadyTaken);
    ASSERT_EQ(refusal(withdraw(one, QStringLiteral("異動のため"), {})), ErrorCode::None);
    EXPECT_EQ(refusal(applyForLevel({.person = nurse, .level = ladder.levelTwo}, {})), ErrorCode::None);

    FrameworkVersion version = storage::findRecord<FrameworkVersion>(file.database(), ladder.version).value().value();
    version.status = VersionStatus::Retired;
    version.retiredOn = today;
    file.change(version);
    EXPECT_EQ(refusal(applyForLevel({.person = other, .level = ladder.levelOne}, {})), ErrorCode::Invalid);
    const TinyLadder without = file.ladder("without");
    EXPECT_EQ(refusal(applyForLevel({.person = other, .level = without.levelOne}, {})), ErrorCode::NotFound)
        << "nobody has said how that ladder decides";
}

TEST_F(ApplicationActions, IsBegunOnceTheMonthsOfEmploymentThatItsWayAsksForAreCompleted)
{
    plan.workflow.firstMonth = 3;
    ASSERT_EQ(refusal(saveWorkflow(plan, {})), ErrorCode::None);
    EXPECT_EQ(storage::workflowPlans(file.database(), ladder.framework).value().front().workflow.firstMonth, 3);
    file.add(Employment{.person = nurse, .from = QDate(2026, 4, 2), .to = {}, .reason = {}});
    const auto early = file.door().submitAndWait(applyForLevel({.person = nurse, .level = ladder.levelOne}, {}));
    ASSERT_FALSE(early);
    ASSERT_EQ(early.error().issues.size(), 1u);
    EXPECT_EQ(early.error().issues[0].field, QStringLiteral("level"));
    EXPECT_EQ(early.error().issues[0].code, IssueCode::NotYet);
    EXPECT_EQ(early.error().issues[0].arguments, (QStringList{QStringLiteral("2026-07-02"), QStringLiteral("3")}));
    file.clock().setDay(today.addDays(1));
    EXPECT_EQ(refusal(applyForLevel({.person = nurse, .level = ladder.levelOne, .appliedOn = today}, {})),
              ErrorCode::Invalid)
        << "the day of the application counts";
    EXPECT_EQ(refusal(applyForLevel({.person = nurse, .level = ladder.levelOne}, {})), ErrorCode::None);
    EXPECT_EQ(refusal(applyForLevel({.person = other, .level = ladder.levelOne}, {})), ErrorCode::None)
        << "of whom no employment is recorded";
    plan.workflow.firstMonth = -1;
    EXPECT_EQ(refusal(saveWorkflow(plan, {})), ErrorCode::Invalid);
}

TEST_F(ApplicationActions, IsBegunByMidCareerHiresAfterMonthsOfTheirOwn)
{
    plan.workflow.midCareerMonth = 3;
    ASSERT_EQ(refusal(saveWorkflow(plan, {})), ErrorCode::None);
    EXPECT_EQ(storage::workflowPlans(file.database(), ladder.framework).value().front().workflow.midCareerMonth, 3);
    for (const Key person : {nurse, other})
        file.add(Employment{.person = person, .from = QDate(2026, 6, 1), .to = {}, .reason = {}});
    Person hired = storage::findRecord<Person>(file.database(), nurse).value().value();
    hired.experienceSince = 2019;
    file.change(hired);
    const auto early = file.door().submitAndWait(applyForLevel({.person = nurse, .level = ladder.levelOne}, {}));
    ASSERT_FALSE(early);
    ASSERT_EQ(early.error().issues.size(), 1u);
    EXPECT_EQ(early.error().issues[0].code, IssueCode::NotYetMidCareer);
    EXPECT_EQ(early.error().issues[0].arguments, (QStringList{QStringLiteral("2026-09-01"), QStringLiteral("3")}));
    EXPECT_EQ(refusal(applyForLevel({.person = other, .level = ladder.levelOne}, {})), ErrorCode::None)
        << "who begins in the profession";
    plan.workflow.midCareerMonth.reset();
    ASSERT_EQ(refusal(saveWorkflow(plan, {})), ErrorCode::None);
    EXPECT_EQ(refusal(applyForLevel({.person = nurse, .level = ladder.levelOne}, {})), ErrorCode::None);
}

TEST_F(ApplicationActions, StepsAreTakenInTheirOrder)
{
    const Key application = applied(nurse, ladder.levelOne);
    EXPECT_EQ(refusal(taken(application, WorkflowStepKind::FirstRating)), ErrorCode::ChangedMeanwhile);
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::SelfRating)), ErrorCode::None);
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::FirstRating)), ErrorCode::None);
    EXPECT_EQ(refusal(taken(application, WorkflowStepKind::SelfRating)), ErrorCode::ChangedMeanwhile)
        << "others have built on it";
    EXPECT_EQ(refusal(taken(application, WorkflowStepKind::FirstRating)), ErrorCode::None) << "mended";
    EXPECT_EQ(refusal(taken(application, WorkflowStepKind::Committee)), ErrorCode::Forbidden);
    EXPECT_EQ(refusal(taken(application, WorkflowStepKind::Notice)), ErrorCode::ChangedMeanwhile);
    ASSERT_EQ(refusal(hold(application, QStringLiteral("産休"), {})), ErrorCode::None);
    EXPECT_EQ(refusal(taken(application, WorkflowStepKind::SecondRating)), ErrorCode::ChangedMeanwhile);
    ASSERT_EQ(refusal(resume(application, {})), ErrorCode::None);
    EXPECT_EQ(refusal(taken(application, WorkflowStepKind::SecondRating)), ErrorCode::None);
}

TEST_F(ApplicationActions, WhatIsNotReadyIsNotApproved)
{
    const Key application = applied(nurse, ladder.levelOne, {});
    const Key meeting = met();
    const auto why = [&] {
        const auto done = file.door().submitAndWait(decide({.application = application, .meeting = meeting}, {}));
        return done || done.error().issues.empty() ? QString() : done.error().issues.front().field;
    };
    EXPECT_EQ(why(), QStringLiteral("step"));
    rateThrough(application);
    EXPECT_EQ(why(), QStringLiteral("documents"));
    LevelApplication with = stored(application);
    with.documents = QStringLiteral("sheet");
    ASSERT_EQ(refusal(saveApplication(with, {})), ErrorCode::None);
    EXPECT_EQ(refusal(decide({.application = application}, {})), ErrorCode::Invalid) << "no meeting";
    EXPECT_EQ(refusal(decide({application, Verdict::Decline, meeting, {}}, {})), ErrorCode::Invalid) << "no reason";
    EXPECT_EQ(why(), QString());
    EXPECT_EQ(stored(application).status, ApplicationStatus::Approved);
}

TEST_F(ApplicationActions, NothingIsApprovedThatThePersonDoesNotAgreeWith)
{
    const Key application = applied(nurse, ladder.levelOne);
    const Key meeting = met();
    for (const auto kind :
         {WorkflowStepKind::SelfRating, WorkflowStepKind::FirstRating, WorkflowStepKind::SecondRating})
        ASSERT_EQ(refusal(taken(application, kind)), ErrorCode::None);
    EXPECT_EQ(refusal(taken(application, WorkflowStepKind::Interview, StepOutcome::Passed)), ErrorCode::Invalid);
    EXPECT_EQ(refusal(taken(application, WorkflowStepKind::Interview, StepOutcome::NotPassed)), ErrorCode::Invalid)
        << "why?";
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::Interview, StepOutcome::NotPassed,
                            QStringLiteral("夜勤の経験を見てほしい"))),
              ErrorCode::None);
    EXPECT_EQ(refusal(decide({.application = application, .meeting = meeting}, {})), ErrorCode::Invalid);
    EXPECT_EQ(refusal(taken(application, WorkflowStepKind::SecondRating)), ErrorCode::None) << "looked at once more";
    EXPECT_EQ(refusal(decide({.application = application, .meeting = meeting}, {})), ErrorCode::Invalid)
        << "nobody has explained it yet";
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::Interview)), ErrorCode::None);
    EXPECT_EQ(refusal(decide({.application = application, .meeting = meeting}, {})), ErrorCode::None);
}

TEST_F(ApplicationActions, PassedOneLevelDownIsAwardedOneLevelDown)
{
    const Key application = applied(nurse, ladder.levelTwo);
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::SelfRating)), ErrorCode::None);
    EXPECT_EQ(refusal(taken(application, WorkflowStepKind::FirstRating, StepOutcome::OneDown)), ErrorCode::Invalid)
        << "why?";
    ASSERT_EQ(
        refusal(taken(application, WorkflowStepKind::FirstRating, StepOutcome::OneDown, QStringLiteral("調整が2"))),
        ErrorCode::None);
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::SecondRating, StepOutcome::OneDown, QStringLiteral("同じ"))),
              ErrorCode::None);
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::Interview)), ErrorCode::None);
    ASSERT_EQ(refusal(decide({.application = application, .meeting = met()}, {})), ErrorCode::None);
    EXPECT_EQ(awardOf(application).level, ladder.levelOne);

    const Key lowest = applied(other, ladder.levelOne);
    ASSERT_EQ(refusal(taken(lowest, WorkflowStepKind::SelfRating)), ErrorCode::None);
    EXPECT_EQ(refusal(taken(lowest, WorkflowStepKind::FirstRating, StepOutcome::OneDown, QStringLiteral("調整が2"))),
              ErrorCode::Invalid)
        << "there is none below";
}

TEST_F(ApplicationActions, WhoPassesOneLevelDownAndHoldsThatLevelGetsNoSecondNumber)
{
    const Key first = applied(nurse, ladder.levelOne);
    rateThrough(first);
    const Key meeting = met();
    ASSERT_EQ(refusal(decide({.application = first, .meeting = meeting}, {})), ErrorCode::None);
    const auto oneDown = [&] {
        const Key application = applied(nurse, ladder.levelTwo);
        const QString why = QStringLiteral("調整が2");
        EXPECT_EQ(refusal(taken(application, WorkflowStepKind::SelfRating)), ErrorCode::None);
        for (const auto rating : {WorkflowStepKind::FirstRating, WorkflowStepKind::SecondRating})
            EXPECT_EQ(refusal(taken(application, rating, StepOutcome::OneDown, why)), ErrorCode::None);
        EXPECT_EQ(refusal(taken(application, WorkflowStepKind::Interview)), ErrorCode::None);
        EXPECT_EQ(refusal(decide({.application = application, .meeting = meeting}, {})), ErrorCode::None);
        return application;
    };
    const Key second = oneDown();
    EXPECT_EQ(stored(second).status, ApplicationStatus::Approved);
    EXPECT_EQ(stored(second).decidedOn, today);
    EXPECT_FALSE(stored(second).award) << "one level I is enough";
    EXPECT_EQ(refusal(taken(second, WorkflowStepKind::Notice)), ErrorCode::None) << "the person is told all the same";
    ASSERT_EQ(refusal(reopen(second, QStringLiteral("取違え"), {})), ErrorCode::None);
    EXPECT_FALSE(awardOf(first).revokedOn.isValid()) << "what was held before stays";
    ASSERT_EQ(refusal(withdraw(second, QStringLiteral("次年度に"), {})), ErrorCode::None);

    LevelAward lapsed = awardOf(first);
    lapsed.validUntil = today.addDays(-1);
    lapsed.decidedOn = today.addYears(-3);
    file.change(lapsed);
    EXPECT_EQ(awardOf(oneDown()).number, QStringLiteral("2026-002")) << "no longer in force";
}

TEST_F(ApplicationActions, ALevelStandsAsLongAsItsOwnWaySays)
{
    const Level lower = storage::Repository<Level>(file.database()).find(ladder.levelOne).value().value();
    file.add(Workflow{.framework = ladder.framework,
                      .code = QStringLiteral("lower"),
                      .titleJa = QStringLiteral("院内審査"),
                      .levels = lower.code,
                      .validYears = 1});
    const Key application = applied(nurse, ladder.levelTwo);
    const QString why = QStringLiteral("調整が2");
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::SelfRating)), ErrorCode::None);
    for (const auto step : {WorkflowStepKind::FirstRating, WorkflowStepKind::SecondRating})
        ASSERT_EQ(refusal(taken(application, step, StepOutcome::OneDown, why)), ErrorCode::None);
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::Interview)), ErrorCode::None);
    ASSERT_EQ(refusal(decide({.application = application, .meeting = met()}, {})), ErrorCode::None);
    const LevelAward award = awardOf(application);
    EXPECT_EQ(award.level, ladder.levelOne);
    EXPECT_EQ(award.validUntil, standsUntil(Workflow{.validYears = 1}, award.decidedOn));
}

TEST_F(ApplicationActions, TheEarlierRaterIsToldWhyUntilTheyHaveSeenIt)
{
    const Key application = applied(nurse, ladder.levelOne);
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::SelfRating)), ErrorCode::None);
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::FirstRating)), ErrorCode::None);
    EXPECT_EQ(refusal(taken(application, WorkflowStepKind::SecondRating, StepOutcome::NotPassed)), ErrorCode::Invalid);
    StepResult same = step(application, WorkflowStepKind::SecondRating);
    same.by = firstRater;
    EXPECT_EQ(refusal(takeStep(same, {})), ErrorCode::Invalid) << "one rater is not two";
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::SecondRating, StepOutcome::NotPassed,
                            QStringLiteral("夜勤の記録がない"))),
              ErrorCode::None);
    const storage::ApplicationReads reads(file.database());
    ASSERT_EQ(reads.unseenBy(firstRater).value().size(), 1u);
    EXPECT_TRUE(reads.unseenBy(secondRater).value().empty());
    EXPECT_EQ(refusal(decide({.application = application, .meeting = met()}, {})), ErrorCode::Invalid) << "not passed";

    workAs(secondRater);
    EXPECT_EQ(refusal(seeReasons(reads.unseenBy(firstRater).value(), {})), ErrorCode::Forbidden);
    workAs(firstRater);
    ASSERT_EQ(refusal(seeReasons(reads.unseenBy(firstRater).value(), {})), ErrorCode::None);
    EXPECT_TRUE(reads.unseenBy(firstRater).value().empty());
}

TEST_F(ApplicationActions, OneItemRatedOtherwiseNeedsItsReasonThoughTheOutcomeIsTheSame)
{
    const Key application = applied(nurse, ladder.levelOne);
    const auto resting = [&](WorkflowStepKind kind, Key rated, const QString &reason) {
        StepResult result = step(application, kind);
        result.assessment = rated;
        result.reason = reason;
        return refusal(takeStep(result, {}));
    };
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::SelfRating)), ErrorCode::None);
    ASSERT_EQ(resting(WorkflowStepKind::FirstRating, ratedForm(nurse, firstRater, 4), {}), ErrorCode::None);
    const Key same = ratedForm(nurse, secondRater, 4);
    const Key lower = ratedForm(nurse, secondRater, 3);
    EXPECT_EQ(resting(WorkflowStepKind::SecondRating, lower, {}), ErrorCode::Invalid) << "a 4 became a 3";
    EXPECT_EQ(resting(WorkflowStepKind::SecondRating, same, {}), ErrorCode::None);
    ASSERT_EQ(resting(WorkflowStepKind::SecondRating, lower, QStringLiteral("申し送りの記録から")), ErrorCode::None);
    const auto reasons = storage::ApplicationReads(file.database()).reasonsFor(firstRater).value();
    ASSERT_EQ(reasons.size(), 1u);
    EXPECT_EQ(reasons[0].person, QStringLiteral("例田 花"));
    EXPECT_EQ(reasons[0].application, application);
}

TEST_F(ApplicationActions, AFormUnderAStepSaysWhatTheStepSays)
{
    const Key application = applied(nurse, ladder.levelOne);
    const Key site = file.site(QStringLiteral("見本病院"));
    const Key low = file.rated(nurse, ladder, ladder.talk, 2, today, site, firstRater);
    const Key self = file.rated(nurse, ladder, ladder.talk, 4, today, site, nurse, AssessorKind::Self);
    const Key anothers = file.rated(other, ladder, ladder.talk, 4, today, site, firstRater);
    const auto resting = [&](WorkflowStepKind kind, Key form, StepOutcome outcome) {
        StepResult result = step(application, kind);
        result.outcome = outcome;
        result.assessment = form;
        result.reason = QStringLiteral("協働が2");
        return refusal(takeStep(result, {}));
    };
    EXPECT_EQ(resting(WorkflowStepKind::SelfRating, low, StepOutcome::Done), ErrorCode::Invalid);
    ASSERT_EQ(resting(WorkflowStepKind::SelfRating, self, StepOutcome::Done), ErrorCode::None);
    EXPECT_EQ(resting(WorkflowStepKind::FirstRating, self, StepOutcome::Passed), ErrorCode::Invalid);
    EXPECT_EQ(resting(WorkflowStepKind::FirstRating, anothers, StepOutcome::Passed), ErrorCode::Invalid);
    EXPECT_EQ(resting(WorkflowStepKind::FirstRating, low, StepOutcome::Passed), ErrorCode::Invalid) << "a 2 is below 3";
    EXPECT_EQ(resting(WorkflowStepKind::FirstRating, low, StepOutcome::NotPassed), ErrorCode::None);
}

TEST_F(ApplicationActions, WhatPassesRestsOnAFormOrSaysWhereItLiesOnPaper)
{
    const auto why = [&](const StepResult &result) {
        const auto done = file.door().submitAndWait(takeStep(result, {}));
        return done || done.error().issues.empty() ? QString() : done.error().issues.front().field;
    };
    const Key application = applied(nurse, ladder.levelOne);
    const Key firstForm = ratedForm(nurse, firstRater);
    StepResult self = step(application, WorkflowStepKind::SelfRating);
    self.paper.clear();
    EXPECT_EQ(why(self), QStringLiteral("paper")) << "the office keys in: where does it lie?";
    self.paper = QStringLiteral("綴り 3");
    EXPECT_EQ(why(self), QString());
    StepResult first = step(application, WorkflowStepKind::FirstRating);
    workAs(firstRater);
    EXPECT_EQ(why(first), QStringLiteral("assessment")) << "a rater fills in the form";
    first.assessment = firstForm;
    EXPECT_EQ(why(first), QString());
    EXPECT_TRUE(storage::stepResults(file.database(), application).value()[1].paper.isEmpty()) << "it lies in the file";
    StepResult second = step(application, WorkflowStepKind::SecondRating);
    second.assessment = firstForm;
    workAs(secondRater);
    EXPECT_EQ(why(second), QStringLiteral("assessment")) << "one form is not two ratings";
    second.assessment.reset();
    second.outcome = StepOutcome::NotPassed;
    second.reason = QStringLiteral("記録がない");
    EXPECT_EQ(why(second), QString()) << "nothing follows from it";
}

TEST_F(ApplicationActions, ADecisionIsReopenedWithAReasonAndItsNumberIsNotGivenAgain)
{
    const Key application = applied(nurse, ladder.levelOne);
    rateThrough(application);
    const Key meeting = met();
    ASSERT_EQ(refusal(decide({application, Verdict::PutOff, meeting, QStringLiteral("書類待ち")}, {})),
              ErrorCode::None);
    EXPECT_EQ(stored(application).status, ApplicationStatus::Open);
    EXPECT_EQ(stored(application).meeting, meeting);
    ASSERT_EQ(refusal(decide({.application = application, .meeting = meeting}, {})), ErrorCode::None);
    const Key award = stored(application).award.value();
    EXPECT_EQ(refusal(reopen(application, {}, {})), ErrorCode::Invalid);
    ASSERT_EQ(refusal(reopen(application, QStringLiteral("取違え"), {})), ErrorCode::None);
    EXPECT_EQ(stored(application).status, ApplicationStatus::Open);
    EXPECT_FALSE(stored(application).award);
    EXPECT_EQ(storage::findRecord<LevelAward>(file.database(), award).value()->reason, QStringLiteral("取違え"));
    ASSERT_EQ(refusal(decide({.application = application, .meeting = meeting}, {})), ErrorCode::None);
    EXPECT_EQ(awardOf(application).number, QStringLiteral("2026-002"));

    ASSERT_EQ(refusal(closeMeeting({.id = meeting, .minutes = QStringLiteral("議事録")}, {})), ErrorCode::None);
    EXPECT_EQ(refusal(reopen(application, QStringLiteral("取違え"), {})), ErrorCode::ChangedMeanwhile);
    CommitteeMeeting minutes = storage::findRecord<CommitteeMeeting>(file.database(), meeting).value().value();
    minutes.minutes = QStringLiteral("追記");
    EXPECT_EQ(refusal(saveMeeting(minutes, {})), ErrorCode::ChangedMeanwhile);
    const Key late = applied(other, ladder.levelOne);
    rateThrough(late);
    EXPECT_EQ(refusal(decide({.application = late, .meeting = meeting}, {})), ErrorCode::ChangedMeanwhile);
}

TEST_F(ApplicationActions, ADeputyTakesTheStepOfWhomTheyStandInFor)
{
    const Key application = applied(nurse, ladder.levelOne);
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::SelfRating)), ErrorCode::None);
    const Key deputy = file.person(QStringLiteral("見本坂 凛"));
    StepResult result = step(application, WorkflowStepKind::FirstRating);
    result.by = deputy;
    result.assessment = ratedForm(nurse, deputy);
    workAs(deputy);
    EXPECT_EQ(refusal(takeStep(result, {})), ErrorCode::Forbidden);
    result.onBehalfOf = firstRater;
    EXPECT_EQ(refusal(takeStep(result, {})), ErrorCode::Forbidden);
    workAs(firstRater);
    ASSERT_EQ(refusal(saveDeputy({.person = firstRater, .deputy = deputy, .from = today, .to = today}, {})),
              ErrorCode::None);
    workAs(deputy);
    EXPECT_EQ(refusal(takeStep(result, {})), ErrorCode::None);
}

TEST_F(ApplicationActions, OneAppliesForOneselfAndIsRatedByOthers)
{
    const Key selfRated = ratedForm(nurse, nurse);
    const Key rated = ratedForm(nurse, firstRater);
    workAs(nurse, ActorRole::Trainee);
    EXPECT_EQ(refusal(applyForLevel({.person = other, .level = ladder.levelOne}, {})), ErrorCode::Forbidden);
    const Key application = applied(nurse, ladder.levelOne);
    StepResult self = step(application, WorkflowStepKind::SelfRating);
    self.assessment = selfRated;
    ASSERT_EQ(refusal(takeStep(self, {})), ErrorCode::None);
    StepResult own = step(application, WorkflowStepKind::FirstRating);
    own.by = nurse;
    EXPECT_EQ(refusal(takeStep(own, {})), ErrorCode::Forbidden);
    EXPECT_EQ(refusal(decide({application, Verdict::Decline, {}, QStringLiteral("-")}, {})), ErrorCode::Forbidden);
    EXPECT_EQ(refusal(hold(application, QStringLiteral("-"), {})), ErrorCode::Forbidden);
    workAs(firstRater);
    EXPECT_EQ(refusal(taken(application, WorkflowStepKind::FirstRating)), ErrorCode::Invalid) << "nothing was rated";
    StepResult first = step(application, WorkflowStepKind::FirstRating);
    first.assessment = rated;
    EXPECT_EQ(refusal(takeStep(first, {})), ErrorCode::None);
    EXPECT_EQ(refusal(taken(application, WorkflowStepKind::SecondRating)), ErrorCode::Forbidden) << "in another's name";
}

TEST_F(ApplicationActions, WhoLeavesHasNothingOpenAnyMore)
{
    file.add(Employment{.person = nurse, .from = QDate(2025, 4, 1)});
    const Key application = applied(nurse, ladder.levelOne);
    ASSERT_EQ(refusal(endEmployment(nurse, today, Ending::Transferred, {}, {})), ErrorCode::None);
    EXPECT_EQ(stored(application).status, ApplicationStatus::Withdrawn);
    EXPECT_EQ(stored(application).statusReason, QStringLiteral("Transferred")) << "a register says why";
    QCoreApplication::processEvents();
    ASSERT_TRUE(file.door().undo().result());
    EXPECT_EQ(stored(application).status, ApplicationStatus::Open);
}

TEST_F(ApplicationActions, DeadlinesOfAYearAreSetTogetherAndTakenAwayAgain)
{
    const WorkflowStep &self = plan.steps.front();
    const WorkflowStep &rating = plan.steps[1];
    ASSERT_EQ(
        refusal(setDeadlines(
            2026, {{.step = self.id, .dueOn = QDate(2026, 11, 18)}, {.step = rating.id, .dueOn = QDate(2026, 12, 16)}},
            {})),
        ErrorCode::None);
    ASSERT_EQ(storage::deadlinesOfYear(file.database(), 2026).value().size(), 2u);
    EXPECT_EQ(refusal(setDeadlines(2026, {{.step = self.id, .dueOn = QDate(2027, 4, 1)}}, {})), ErrorCode::Invalid);
    ASSERT_EQ(refusal(setDeadlines(2026, {{.step = self.id, .dueOn = {}}}, {})), ErrorCode::None);
    EXPECT_EQ(storage::deadlinesOfYear(file.database(), 2026).value().size(), 1u);
}

TEST_F(ApplicationActions, AWorkflowChangesItsStepsUnlessSomebodyHasTakenThem)
{
    WorkflowPlan changed = plan;
    std::erase_if(changed.steps, [](const WorkflowStep &one) { return one.kind == WorkflowStepKind::SecondRating; });
    ASSERT_EQ(refusal(setDeadlines(2026, {{.step = plan.steps[2].id, .dueOn = today}}, {})), ErrorCode::None);
    ASSERT_EQ(refusal(saveWorkflow(changed, {})), ErrorCode::None) << "its deadlines go with a step";
    EXPECT_EQ(storage::workflowPlans(file.database(), ladder.framework).value().front().steps.size(),
              plan.steps.size() - 1);
    const Key application = applied(nurse, ladder.levelOne);
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::SelfRating)), ErrorCode::None);
    changed.steps.erase(changed.steps.begin());
    EXPECT_EQ(refusal(saveWorkflow(changed, {})), ErrorCode::StillReferenced);

    WorkflowPlan again = plan;
    again.workflow.id = 0;
    again.workflow.code = QStringLiteral("more");
    again.steps.clear();
    again.documents.clear();
    EXPECT_EQ(refusal(adoptWorkflows({again}, {})), ErrorCode::AlreadyTaken) << "two for all the others";
    again.workflow.levels = QStringLiteral("II");
    EXPECT_EQ(refusal(adoptWorkflows({again}, {})), ErrorCode::None);
    EXPECT_EQ(stored(applied(other, ladder.levelTwo)).workflow,
              storage::workflowsOf(file.database(), ladder.framework).value().back().id);
}

TEST_F(ApplicationActions, ACertificateThatIsIssuedAgainIsRemembered)
{
    const Key application = applied(nurse, ladder.levelOne);
    rateThrough(application);
    ASSERT_EQ(refusal(decide({.application = application, .meeting = met()}, {})), ErrorCode::None);
    const Key award = stored(application).award.value();
    workAs(firstRater);
    EXPECT_EQ(refusal(reissueCertificates({award}, {})), ErrorCode::Forbidden);
    workAs(secondRater, ActorRole::Coordinator);
    file.clock().setDay(today.addDays(40));
    ASSERT_EQ(refusal(reissueCertificates({award}, {})), ErrorCode::None);
    EXPECT_EQ(awardOf(application).reissuedOn, today.addDays(40));
    EXPECT_EQ(storage::ApplicationReads(file.database()).certificate(award).value()->person, QStringLiteral("例田 花"));
    ASSERT_EQ(refusal(reopen(application, QStringLiteral("取違え"), {})), ErrorCode::None);
    EXPECT_EQ(refusal(reissueCertificates({award}, {})), ErrorCode::ChangedMeanwhile) << "it was taken back";
}

TEST_F(ApplicationActions, WhoFallsIsAwardedTheLevelBelowInOneActionUnlessItIsHeld)
{
    const auto award
        = [this](Key key) { return storage::findRecord<LevelAward>(file.database(), key).value().value(); };
    const Key upper = file.add(LevelAward{.person = nurse, .level = ladder.levelTwo, .decidedOn = today.addDays(-400)});
    const QString why = QStringLiteral("実践記録 17／18件");
    workAs(firstRater);
    EXPECT_EQ(refusal(fallToLevelBelow(upper, today, why, {})), ErrorCode::Forbidden);
    workAs(secondRater, ActorRole::Coordinator);
    EXPECT_EQ(refusal(fallToLevelBelow(upper, today, QStringLiteral(" "), {})), ErrorCode::Invalid)
        << "without a reason";
    EXPECT_EQ(refusal(fallToLevelBelow(upper, today.addDays(1), why, {})), ErrorCode::Invalid) << "has not come";
    const Key lower = made(fallToLevelBelow(upper, today, why, {}));
    EXPECT_EQ(award(upper).revokedOn, today);
    EXPECT_EQ(award(upper).reason, why);
    EXPECT_EQ(award(lower).person, nurse);
    EXPECT_EQ(award(lower).level, ladder.levelOne);
    EXPECT_EQ(award(lower).decidedOn, today);
    EXPECT_EQ(award(lower).validUntil, standsUntil(plan.workflow, today)) << "as its own way says";
    EXPECT_EQ(award(lower).number, QStringLiteral("2026-001"));
    EXPECT_EQ(award(lower).basis, why);
    EXPECT_EQ(refusal(fallToLevelBelow(upper, today, why, {})), ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(refusal(fallToLevelBelow(lower, today, why, {})), ErrorCode::Invalid) << "there is none below";

    auto undone = file.door().undo();
    undone.waitForFinished();
    ASSERT_TRUE(undone.result());
    EXPECT_FALSE(award(upper).revokedOn.isValid());
    ASSERT_EQ(storage::recordsOf<LevelAward>(file.database(), nurse).value().size(), 1u) << "one undo takes back both";

    const Key held = file.add(LevelAward{.person = nurse, .level = ladder.levelOne, .decidedOn = today.addDays(-800)});
    ASSERT_EQ(refusal(fallToLevelBelow(upper, today, why, {})), ErrorCode::None);
    EXPECT_EQ(award(upper).revokedOn, today);
    EXPECT_FALSE(award(held).revokedOn.isValid());
    EXPECT_EQ(storage::recordsOf<LevelAward>(file.database(), nurse).value().size(), 2u) << "no second number";
}

TEST_F(ApplicationActions, AFileMayBeADocumentAndStaysAsItWasOnceItIsDecided)
{
    const Key one = applied(nurse, ladder.levelOne, {});
    const auto attach = [&](Key person, const QString &document, const QByteArray &bytes) {
        Attachment about;
        about.person = person;
        about.application = one;
        about.document = document;
        return addAttachments(about, {{QStringLiteral("評価表.pdf"), bytes}}, {});
    };
    const auto files = [this] { return storage::recordsOf<Attachment>(file.database(), nurse).value(); };
    const auto sheet = QStringLiteral("sheet");
    workAs(nurse, ActorRole::Trainee);
    ASSERT_EQ(refusal(attach(nurse, sheet, "%PDF-1")), ErrorCode::None);
    EXPECT_EQ(stored(one).documents, sheet) << "what is handed in is ticked";
    ASSERT_TRUE(file.door().undo().result());
    EXPECT_EQ(stored(one).documents, QString());
    EXPECT_TRUE(files().empty());
    ASSERT_EQ(refusal(attach(nurse, {}, "%PDF-1")), ErrorCode::None);
    ASSERT_EQ(refusal(attach(nurse, sheet, "%PDF-1")), ErrorCode::None);
    ASSERT_EQ(files().size(), 1u) << "the same file";
    EXPECT_EQ(files()[0].document, sheet) << "and now it is said which document it is";
    ASSERT_EQ(refusal(attach(nurse, {}, "%PDF-1")), ErrorCode::None);
    EXPECT_EQ(files().size(), 1u);
    EXPECT_EQ(files()[0].document, sheet);
    EXPECT_EQ(refusal(attach(nurse, QStringLiteral("poem"), "%PDF-2")), ErrorCode::Invalid)
        << "nobody asks for such a document";
    workAs(other, ActorRole::Trainee);
    EXPECT_EQ(refusal(attach(nurse, {}, "%PDF-2")), ErrorCode::Forbidden);
    EXPECT_EQ(refusal(attach(other, {}, "%PDF-2")), ErrorCode::Invalid) << "the application is another's";

    ASSERT_TRUE(file.door().workAs(office).result());
    rateThrough(one);
    ASSERT_EQ(refusal(decide({.application = one, .meeting = met()}, {})), ErrorCode::None);
    ASSERT_EQ(files().size(), 1u);
    workAs(nurse, ActorRole::Trainee);
    EXPECT_EQ(refusal(attach(nurse, {}, "%PDF-2")), ErrorCode::Forbidden) << "it lay before the committee as it was";
    EXPECT_EQ(refusal(removeAttachment(files()[0].id, {})), ErrorCode::Forbidden);
    ASSERT_TRUE(file.door().workAs(office).result());
    EXPECT_EQ(refusal(removeAttachment(files()[0].id, {})), ErrorCode::None);
    EXPECT_EQ(stored(one).documents, sheet) << "the paper may be there all the same";
}
