#include "tests/models/progress/evidence_support.h"

#include <gtest/gtest.h>

namespace kz::progress {
namespace {

using namespace kz::test;
using Kind = RequirementKind;

const QDate later(2026, 12, 31);

PlanBuilder groupOf(Kind kind, const char *parameters = "")
{
    return framework()
        .item("a")
        .item("b")
        .item("c")
        .ask("group", kind, parameters)
        .ask("a", Kind::Log, R"({"window_months": 1})", {"a"}, {.parent = "group"})
        .ask("b", Kind::Log, R"({"window_months": 1})", {"b"}, {.parent = "group"})
        .ask("c", Kind::Log, "", {"c"}, {.parent = "group"});
}

/// a: from 10 April to 9 May; b: from 1 to 31 May; c: from 20 April on.
Story relay()
{
    return person()
        .on(QDate(2026, 4, 10))
        .logged("a")
        .on(QDate(2026, 5, 1))
        .logged("b")
        .on(QDate(2026, 4, 20))
        .logged("c")
        .build();
}

TEST(Groups, AllAnyAndKOfN)
{
    const auto group = [](Kind kind, const char *parameters, QDate day) {
        return standing(groupOf(kind, parameters).build(), relay(), day, "group");
    };
    const Standing all = group(Kind::All, "", QDate(2026, 5, 5));
    EXPECT_EQ(all.have, 3);
    EXPECT_EQ(all.need, 3);
    EXPECT_EQ(all.metOn, QDate(2026, 5, 1));
    EXPECT_EQ(all.recheckOn, QDate(2026, 5, 10)) << "when a leaves its window";
    EXPECT_FALSE(group(Kind::All, "", QDate(2026, 5, 10)).met);

    const Standing any = group(Kind::Any, "", QDate(2026, 5, 5));
    EXPECT_EQ(any.need, 1);
    EXPECT_EQ(any.metOn, QDate(2026, 4, 10));

    const Standing two = group(Kind::KOfN, R"({"need": 2})", QDate(2026, 5, 15));
    EXPECT_EQ(two.have, 2);
    EXPECT_EQ(two.need, 2);
    EXPECT_EQ(two.metOn, QDate(2026, 4, 20)) << "b took over from a before a was gone";
    EXPECT_FALSE(group(Kind::KOfN, R"({"need": 2})", QDate(2026, 6, 1)).met);
}

TEST(Groups, MayLieInGroups)
{
    const FrameworkPlan plan = framework()
                                   .item("a")
                                   .item("b")
                                   .ask("whole", Kind::All)
                                   .ask("either", Kind::Any, "", {}, {.parent = "whole"})
                                   .ask("log-a", Kind::Log, "", {"a"}, {.parent = "either"})
                                   .ask("log-b", Kind::Log, "", {"b"}, {.parent = "either"})
                                   .ask("limit", Kind::AbsenceLimit, R"({"need": 90})", {}, {.parent = "whole"})
                                   .build();
    const Story story = person().on(QDate(2026, 5, 1)).logged("b").build();
    const Standing whole = standing(plan, story, later, "whole");
    EXPECT_TRUE(whole.met);
    EXPECT_EQ(whole.metOn, QDate(2026, 5, 1));
    EXPECT_EQ(whole.have, 2);
}

TEST(Evaluate, StandingsComeInThePlansOrder)
{
    const FrameworkPlan plan = groupOf(Kind::All).build();
    const auto standings = evaluate(plan, places(), relay(), later);
    ASSERT_EQ(standings.size(), plan.nodes.size());
    for (std::size_t i = 0; i < standings.size(); ++i)
        EXPECT_EQ(standings[i].requirement, plan.nodes[i].record.id);
}

TEST(Evaluate, WithoutExplanationTheFiguresAreTheSame)
{
    const FrameworkPlan plan = groupOf(Kind::All).build();
    const auto full = evaluate(plan, places(), relay(), later, true);
    const auto fast = evaluate(plan, places(), relay(), later, false);
    for (std::size_t i = 0; i < full.size(); ++i) {
        EXPECT_EQ(fast[i].have, full[i].have);
        EXPECT_EQ(fast[i].met, full[i].met);
        EXPECT_TRUE(fast[i].used.empty());
        EXPECT_TRUE(fast[i].missing.empty());
    }
}

} // namespace
} // namespace kz::progress
