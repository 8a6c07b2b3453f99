#include "models/exchange/workflow_choice.h"

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::exchange;

namespace {

std::vector<Level> levels()
{
    std::vector<Level> all;
    for (const char *code : {"I", "II", "III", "IV", "V"})
        all.push_back({.code = QString::fromLatin1(code)});
    return all;
}

const WorkflowChoice &choice(const std::vector<WorkflowChoice> &all, const char *id)
{
    return *std::ranges::find(all, QString::fromLatin1(id), &WorkflowChoice::id);
}

} // namespace

TEST(WorkflowChoice, BothWaysThatComeWithTheProgramAreWhole)
{
    const auto all = builtInWorkflows();
    ASSERT_EQ(all.size(), 2u);
    for (const WorkflowChoice &one : all)
        for (WorkflowPlan plan : plansOf(one, 1, levels())) {
            EXPECT_TRUE(validate(plan.workflow).empty()) << plan.workflow.code.toStdString();
            for (WorkflowStep &step : plan.steps) {
                step.workflow = 1;
                EXPECT_TRUE(validate(step).empty());
            }
            for (WorkflowDocument &document : plan.documents) {
                document.workflow = 1;
                EXPECT_TRUE(validate(document).empty());
            }
        }
    const auto raters = plansOf(choice(all, "two-raters"), 1, levels());
    ASSERT_EQ(raters.size(), 2u);
    EXPECT_TRUE(raters[0].workflow.oneDown);
    EXPECT_FALSE(raters[0].hasCommittee());
    EXPECT_EQ(dueOn(*raters[0].step(WorkflowStepKind::SelfRating), 2026, {}, {}), QDate(2026, 11, 18));
    EXPECT_EQ(dueOn(*raters[0].step(WorkflowStepKind::SecondRating), 2026, {}, {}), QDate(2027, 1, 13));
}

TEST(WorkflowChoice, TheHighestLevelGoesBeforeTheCommittee)
{
    const auto all = builtInWorkflows();
    const auto plans = plansOf(choice(all, "committee-at-the-top"), 1, levels());
    ASSERT_EQ(plans.size(), 2u);
    EXPECT_FALSE(planFor(plans, QStringLiteral("IV"))->hasCommittee());
    EXPECT_TRUE(planFor(plans, QStringLiteral("V"))->hasCommittee());
    for (const WorkflowPlan &plan : plans)
        EXPECT_EQ(plan.workflow.firstMonth, 3) << "mid-career hires are rated from the third month on";
    EXPECT_EQ(plansOf(choice(all, "two-raters"), 1, levels()).front().workflow.firstMonth, 0);
    EXPECT_EQ(plansOf(choice(all, "committee-at-the-top"), 1, {}).size(), 1u) << "a ladder without levels has no top";
}

TEST(WorkflowChoice, FromAThirdLevelOnOthersRate)
{
    const auto all = builtInWorkflows();
    const auto firstRater = [&](const std::vector<WorkflowPlan> &plans, const QString &level) {
        return planFor(plans, level)->step(WorkflowStepKind::FirstRating)->roleEn;
    };
    const auto plans = plansOf(choice(all, "two-raters"), 1, levels());
    EXPECT_EQ(firstRater(plans, QStringLiteral("II")), QStringLiteral("Chief nurse"));
    EXPECT_EQ(firstRater(plans, QStringLiteral("III")), QStringLiteral("Head nurse"));
    EXPECT_EQ(firstRater(plans, QStringLiteral("V")), QStringLiteral("Head nurse"));
    const std::vector<Level> wide{Level{.code = QStringLiteral("Ⅱ")}, Level{.code = QStringLiteral("Ⅲ")}};
    EXPECT_EQ(plansOf(choice(all, "two-raters"), 1, wide).back().workflow.levels, QStringLiteral("Ⅲ"));
    EXPECT_EQ(plansOf(choice(all, "two-raters"), 1, std::vector{Level{.code = QStringLiteral("A")}}).size(), 1u)
        << "a ladder that counts otherwise is decided in one way";
}

TEST(WorkflowChoice, ADefectIsNamedAtItsPlace)
{
    const auto read = readWorkflowChoice(R"({"id": "x", "title": {"ja": "あ", "en": "a"}, "description": {"ja": "あ",
        "en": "a"}, "workflows": [{"code": "x", "title": {"ja": "あ", "en": "a"}, "passStep": 3, "validYears": 0,
        "topLevels": 0, "steps": [{"kind": "voting", "role": {"ja": "あ", "en": "a"}, "month": 0, "day": 0}]}]})",
                                         QStringLiteral("x"));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::PackInvalid);
    EXPECT_EQ(read.error().arguments.value(1), QStringLiteral("workflows[0].steps[0].kind"));
}
