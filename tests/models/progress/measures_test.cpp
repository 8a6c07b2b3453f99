#include "tests/models/progress/evidence_support.h"

#include <gtest/gtest.h>

namespace kz::progress {
namespace {

using namespace kz::test;
using Kind = RequirementKind;

const QDate later(2026, 12, 31);

/// Two domains; levels I and II; level I asks for both domains, level II for one; the programme for four entries.
PlanBuilder ladder()
{
    return framework()
        .level("I")
        .level("II")
        .item("needs")
        .item("n1", "needs", "I")
        .item("n2", "needs", "I")
        .item("care")
        .item("c1", "care", "I")
        .item("c2", "care", "II")
        .ask("I", Kind::All, "", {}, {.level = "I"})
        .ask("I-needs", Kind::Rating, R"({"each": true, "threshold": 3})", {"needs"},
             {.parent = "I", .domain = "needs", .subtree = true})
        .ask("I-care", Kind::Rating, R"({"each": true, "threshold": 3})", {"care"},
             {.parent = "I", .domain = "care", .subtree = true})
        .ask("II-care", Kind::Rating, R"({"need": 2, "threshold": 3})", {"c2"}, {.level = "II", .domain = "care"})
        .ask("cases", Kind::Log, R"({"need": 4})", {"n1"});
}

double progressOf(const PlanBuilder &builder, const Story &story, std::optional<Key> level = {})
{
    const FrameworkPlan plan = builder.build();
    return progress(plan, evaluate(plan, places(), story, later), level);
}

TEST(Measures, ProgressIsTheMeanOverLeaves)
{
    // Level I: 1 of 2 goals and 0 of 1: (0.5 + 0) / 2. Level II adds 1 of 2 ratings: 1 / 3. The whole adds one of
    // four cases: (0.5 + 0 + 0.5 + 0.25) / 4.
    const Story story = person().rated("n1", 3).rated("c2", 3).logged("n1").build();
    EXPECT_DOUBLE_EQ(progressOf(ladder(), story, keyOf("I")), 0.25);
    EXPECT_DOUBLE_EQ(progressOf(ladder(), story, keyOf("II")), 1.0 / 3);
    EXPECT_DOUBLE_EQ(progressOf(ladder(), story), 0.3125);
    EXPECT_DOUBLE_EQ(progressOf(ladder(), person().build()), 0);
    EXPECT_DOUBLE_EQ(progressOf(framework().level("I"), person().build()), 0) << "nothing asked, nothing done";
}

TEST(Measures, OfAlternativesTheBestCount)
{
    const PlanBuilder builder = framework()
                                    .item("a")
                                    .item("b")
                                    .item("c")
                                    .ask("two", Kind::KOfN, R"({"need": 2})")
                                    .ask("a", Kind::Log, R"({"need": 2})", {"a"}, {.parent = "two"})
                                    .ask("b", Kind::Log, R"({"need": 4})", {"b"}, {.parent = "two"})
                                    .ask("c", Kind::Log, R"({"need": 9})", {"c"}, {.parent = "two"});
    EXPECT_DOUBLE_EQ(progressOf(builder, person().logged("a", {.count = 3}).logged("b").build()), (1 + 0.25) / 2);
    EXPECT_DOUBLE_EQ(progressOf(builder, person().logged("a", {.count = 3}).logged("b", {.count = 4}).build()), 1);
}

TEST(Measures, LimitsStandAside)
{
    const PlanBuilder builder = framework()
                                    .item("a")
                                    .ask("a", Kind::Log, R"({"need": 2})", {"a"})
                                    .ask("limit", Kind::AbsenceLimit, R"({"need": 90})");
    EXPECT_DOUBLE_EQ(progressOf(builder, person().logged("a").build()), 0.5);
}

TEST(Measures, PaceIsAStraightLine)
{
    const QDate from(2026, 4, 1);
    const QDate target(2028, 3, 31); // 730 days
    EXPECT_EQ(pace(from, target, QDate(2026, 3, 31)), 0);
    EXPECT_EQ(pace(from, target, from), 0);
    EXPECT_DOUBLE_EQ(pace(from, target, from.addDays(365)), 0.5);
    EXPECT_EQ(pace(from, target, target), 1);
    EXPECT_EQ(pace(from, target, QDate(2030, 1, 1)), 1);
    EXPECT_EQ(pace(from, {}, QDate(2030, 1, 1)), 0) << "without a target day nobody is behind";
    EXPECT_EQ(pace(target, target, target), 1);
}

TEST(Measures, BehindIsBelowThePaceLessTheMargin)
{
    EXPECT_TRUE(isBehind(0.39, 0.5, 0.1));
    EXPECT_FALSE(isBehind(0.4, 0.5, 0.1));
    EXPECT_FALSE(isBehind(0.2, 0.3, 0.1)) << "0.3 - 0.1 is a little more than 0.2 in binary";
    EXPECT_FALSE(isBehind(0, 0, 0.1));
}

TEST(Measures, RadarCountsTheItemsAskedOneByOne)
{
    const FrameworkPlan plan = ladder().build();
    const Story story = person().rated("n1", 3).rated("c1", 4).build();
    const auto standings = evaluate(plan, places(), story, later);
    const auto axes = radar(plan, standings, keyOf("II"));
    ASSERT_EQ(axes.size(), 2u);
    EXPECT_EQ(axes[0].domain, keyOf("needs"));
    EXPECT_EQ(axes[0].met, 1);
    EXPECT_EQ(axes[0].total, 2);
    EXPECT_EQ(axes[1].domain, keyOf("care"));
    EXPECT_EQ(axes[1].met, 1);
    EXPECT_EQ(axes[1].total, 2) << "a goal of level I and the rating for level II";
    EXPECT_EQ(radar(plan, standings, keyOf("I"))[1].total, 1);
}

TEST(Measures, AlternativesNobodyNeedsLeaveTheRadar)
{
    // Cases in two of three modules; each module asks for a rating of its own; in c two items one by one.
    const FrameworkPlan plan = framework()
                                   .item("a")
                                   .item("b")
                                   .item("c")
                                   .item("c1", "c")
                                   .item("c2", "c")
                                   .ask("a-rated", Kind::Rating, "", {"a"}, {.domain = "a"})
                                   .ask("c-rated", Kind::Rating, "", {"c"}, {.domain = "c"})
                                   .ask("cases", Kind::KOfN, R"({"need": 2})")
                                   .ask("a-cases", Kind::Log, "", {"a"}, {.parent = "cases", .domain = "a"})
                                   .ask("b-cases", Kind::Log, "", {"b"}, {.parent = "cases", .domain = "b"})
                                   .ask("c-cases", Kind::Log, R"({"each": true})", {"c"},
                                        {.parent = "cases", .domain = "c", .subtree = true})
                                   .build();
    const auto axes = [&](PersonBuilder &story) {
        std::vector<std::pair<int, int>> found;
        for (const RadarAxis &axis : radar(plan, evaluate(plan, places(), story.build(), later), {}))
            found.emplace_back(axis.met, axis.total);
        return found;
    };
    const auto isAsked = [&](const PersonBuilder &story, const char *code) {
        const auto leaf = std::ranges::find(plan.nodes, keyOf(code), [](const Node &node) { return node.record.id; });
        return isStillAsked(plan, evaluate(plan, places(), story.build(), later), *leaf, {});
    };
    using Axes = std::vector<std::pair<int, int>>;
    PersonBuilder story = person();
    story.logged("a").logged("c1").rated("c", 3);
    EXPECT_EQ(axes(story), (Axes{{1, 2}, {0, 1}, {2, 3}})) << "one of two: b and c are still wanted";
    EXPECT_TRUE(isAsked(story, "b-cases"));
    story.logged("b");
    EXPECT_FALSE(isAsked(story, "c-cases")) << "nobody is told to look for the third";
    EXPECT_TRUE(isAsked(story, "a-rated"));
    EXPECT_EQ(axes(story), (Axes{{1, 2}, {1, 1}, {2, 2}})) << "c is no longer asked for; what was done there counts";
    story.logged("c2");
    EXPECT_EQ(axes(story), (Axes{{1, 2}, {1, 1}, {3, 3}}));
}

TEST(Measures, AchievedIsTheHighestLevelWithAllBelowIt)
{
    const FrameworkPlan plan = ladder().build();
    const auto achieved
        = [&](const Story &story) { return achievedLevel(plan, evaluate(plan, places(), story, later)).value_or(0); };
    EXPECT_EQ(achieved(person().build()), 0);
    EXPECT_EQ(achieved(person().rated("c2", 3).rated("c2", 3).build()), 0) << "II is met, I is not";
    const Story first = person().rated("n1", 3).rated("n2", 3).rated("c1", 3).build();
    EXPECT_EQ(achieved(first), keyOf("I"));
    const Story both = person().rated("n1", 3).rated("n2", 3).rated("c1", 3).rated("c2", 3).rated("c2", 4).build();
    EXPECT_EQ(achieved(both), keyOf("II"));
}

TEST(Measures, ALevelThatAsksForNothingIsNotAchievedByItself)
{
    const FrameworkPlan plan = framework()
                                   .level("0")
                                   .level("I")
                                   .level("II")
                                   .item("a")
                                   .ask("I", Kind::Log, "", {"a"}, {.level = "I"})
                                   .build();
    const auto none = evaluate(plan, places(), person().build(), later);
    EXPECT_FALSE(achievedLevel(plan, none));
    const auto one = evaluate(plan, places(), person().logged("a").build(), later);
    EXPECT_EQ(achievedLevel(plan, one), keyOf("I"));
}

TEST(Measures, ProgressOverTime)
{
    const FrameworkPlan plan = framework().ask("it", Kind::Weeks, R"({"need": 4})").build();
    const Story story = person().stay("x", weeks(4)).build();
    const std::vector<double> line = progressOver(
        plan, places(), story, {story.begin.addDays(-1), story.endOfWeek(1), story.endOfWeek(2), later}, {});
    EXPECT_EQ(line, (std::vector{0.0, 0.25, 0.5, 1.0}));
}

} // namespace
} // namespace kz::progress
