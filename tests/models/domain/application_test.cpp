#include "models/domain/application_way.h"

#include <gtest/gtest.h>

using namespace kz;

namespace {

WorkflowPlan whole()
{
    WorkflowPlan plan;
    Key id = 0;
    for (const auto &entry : EnumTable<WorkflowStepKind>::entries)
        plan.steps.push_back({.id = ++id, .kind = entry.value});
    return plan;
}

StepResult result(const WorkflowPlan &plan, WorkflowStepKind kind, StepOutcome outcome, const QString &reason = {})
{
    return {.id = 10 + plan.step(kind)->id, .step = plan.step(kind)->id, .outcome = outcome, .reason = reason};
}

} // namespace

TEST(ApplicationWay, ItIsTheTurnOfTheFirstStepNobodyHasTaken)
{
    const WorkflowPlan plan = whole();
    std::vector<StepResult> results;
    EXPECT_EQ(openStep(plan, results)->kind, WorkflowStepKind::SelfRating);
    EXPECT_FALSE(ratedOutcome(plan, results));
    results.push_back(result(plan, WorkflowStepKind::SelfRating, StepOutcome::Done));
    results.push_back(result(plan, WorkflowStepKind::FirstRating, StepOutcome::Passed));
    EXPECT_EQ(openStep(plan, results)->kind, WorkflowStepKind::SecondRating);
    EXPECT_EQ(ratedOutcome(plan, results), StepOutcome::Passed);
    results.push_back(result(plan, WorkflowStepKind::SecondRating, StepOutcome::OneDown, QStringLiteral("調整")));
    EXPECT_EQ(ratedOutcome(plan, results), StepOutcome::OneDown) << "the last rater's word";
    EXPECT_TRUE(isToldUnseen(plan, results, results.back()));
    results.back().seenOn = QDate(2026, 7, 1);
    EXPECT_FALSE(isToldUnseen(plan, results, results.back()));
    results.push_back(result(plan, WorkflowStepKind::Interview, StepOutcome::Done));
    EXPECT_EQ(openStep(plan, results), nullptr) << "committee and notice are no steps before the decision";
    results.back().outcome = StepOutcome::NotPassed;
    EXPECT_EQ(openStep(plan, results)->kind, WorkflowStepKind::Interview) << "held again until the person agrees";
}

TEST(ApplicationWay, OnlyWhatBothRatedIsRatedOtherwise)
{
    const auto changed = ratedOtherwise({{1, 3}, {2, 4}, {3, 0}, {4, 2}}, {{1, 3}, {2, 2}, {3, 3}, {4, 0}, {5, 1}});
    ASSERT_EQ(changed.size(), 1u);
    EXPECT_EQ(changed[0].item, 2);
    EXPECT_EQ(changed[0].before, 4);
    EXPECT_EQ(changed[0].after, 2);
}

TEST(ApplicationWay, DeadlinesFollowTheFiscalYearAndWaitForWhoIsExtended)
{
    const WorkflowStep spring{.dueMonth = 2, .dueDay = 29};
    EXPECT_EQ(dueOn(spring, 2026, {}, {}), QDate(2027, 2, 28));
    EXPECT_EQ(dueOn(spring, 2027, {}, {}), QDate(2028, 2, 29));
    EXPECT_EQ(dueOn(spring, 2026, QDate(2027, 2, 10), {}), QDate(2027, 2, 10)) << "the year's own day";
    EXPECT_EQ(dueOn(spring, 2026, {}, QDate(2027, 9, 1)), QDate(2027, 9, 1));
    EXPECT_EQ(dueOn(spring, 2026, {}, QDate(2026, 9, 1)), QDate(2027, 2, 28));
    EXPECT_FALSE(dueOn({}, 2026, {}, QDate(2027, 9, 1)).isValid());
}

TEST(ApplicationWay, NumbersRunOnWithinTheirYear)
{
    EXPECT_EQ(nextAwardNumber(2026, {}), QStringLiteral("2026-001"));
    EXPECT_EQ(nextAwardNumber(2026,
                              {QStringLiteral("2026-009"), QStringLiteral("2026-011"), QStringLiteral("2025-040"),
                               QStringLiteral("階ラ-2026-0100")}),
              QStringLiteral("2026-012"));
    EXPECT_EQ(nextAwardNumber(2026, {QStringLiteral("2026-999")}), QStringLiteral("2026-1000"));
}

TEST(ApplicationWay, AnApplicationIsBegunOnceTheMonthsAreCompleted)
{
    const auto from = [](int months, QDate since) { return mayApplyFrom({.firstMonth = months}, {since, {}}); };
    EXPECT_EQ(from(3, QDate(2026, 4, 1)), QDate(2026, 7, 1));
    EXPECT_EQ(from(3, QDate(2026, 5, 16)), QDate(2026, 8, 16));
    EXPECT_EQ(from(1, QDate(2026, 1, 31)), QDate(2026, 3, 1)) << "with the last of February the month is completed";
    EXPECT_FALSE(from(0, QDate(2026, 4, 1)).isValid());
    EXPECT_FALSE(from(3, {}).isValid()) << "nobody knows since when";
}

TEST(ApplicationWay, MidCareerHiresMayHaveMonthsOfTheirOwn)
{
    const QDate since(2026, 10, 1);
    const auto early = [&](std::optional<int> midCareer, std::optional<int> experience, QDate day) {
        const auto issue = tooEarly({.firstMonth = 6, .midCareerMonth = midCareer}, {since, experience}, day);
        return issue ? std::pair(issue->code, issue->arguments) : std::pair(IssueCode::Missing, QStringList());
    };
    const std::pair everybody(IssueCode::NotYet, QStringList{QStringLiteral("2027-04-01"), QStringLiteral("6")});
    const std::pair theirs(IssueCode::NotYetMidCareer, QStringList{QStringLiteral("2027-01-01"), QStringLiteral("3")});
    const std::pair fine(IssueCode::Missing, QStringList());
    const QDate day(2026, 12, 31);
    EXPECT_EQ(early(3, 2020, day), theirs);
    EXPECT_EQ(early(3, 2020, day.addDays(1)), fine);
    EXPECT_EQ(early(3, 2026, day.addDays(1)), everybody) << "who begins in the profession here, be it in autumn";
    EXPECT_EQ(early(3, {}, day.addDays(1)), everybody) << "nobody knows since when";
    EXPECT_EQ(early({}, 2020, day), everybody) << "the same for all";
    EXPECT_EQ(early(0, 2020, since), fine) << "at once";
    EXPECT_EQ(early(12, 2020, QDate(2027, 4, 1)).first, IssueCode::NotYetMidCareer) << "longer than the others";
}

TEST(ApplicationWay, AWorkflowThatNamesALevelDecidesItBeforeTheOneForTheOthers)
{
    std::vector<WorkflowPlan> plans(2);
    plans[0].workflow = {.id = 1};
    plans[1].workflow = {.id = 2, .levels = QStringLiteral("IV, V")};
    EXPECT_EQ(planFor(plans, QStringLiteral("V"))->workflow.id, 2);
    EXPECT_EQ(planFor(plans, QStringLiteral("I"))->workflow.id, 1);
    plans.erase(plans.begin());
    EXPECT_EQ(planFor(plans, QStringLiteral("I")), nullptr);
}
