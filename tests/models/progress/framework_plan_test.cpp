#include "tests/models/progress/evidence_support.h"

#include <gtest/gtest.h>

namespace kz::progress {
namespace {

using namespace kz::test;
using Kind = RequirementKind;

std::vector<Key> keys(std::initializer_list<const char *> names)
{
    std::vector<Key> all;
    for (const char *name : names)
        all.push_back(keyOf(name));
    return all;
}

const Node &node(const FrameworkPlan &plan, const char *code)
{
    for (const Node &candidate : plan.nodes)
        if (candidate.record.id == keyOf(code))
            return candidate;
    throw std::out_of_range(code);
}

/// A ladder: two powers, goals of levels I and II below them, told out of order.
PlanBuilder ladder()
{
    return framework()
        .level("I")
        .level("II")
        .item("care-I-1", "care", "I")
        .item("needs")
        .item("care")
        .item("needs-I-1", "needs", "I")
        .item("needs-II-1", "needs", "II")
        .item("needs-I-2", "needs", "I");
}

TEST(FrameworkPlan, PutsParentsBeforeChildrenAndSiblingsInOrder)
{
    const FrameworkPlan plan = ladder().build();
    std::vector<Key> order;
    for (const Item &item : plan.items)
        order.push_back(item.id);
    EXPECT_EQ(order, keys({"needs", "needs-I-1", "needs-II-1", "needs-I-2", "care", "care-I-1"}));
}

TEST(FrameworkPlan, ASubtreeBringsTheGoalsOfTheRequirementsLevel)
{
    const FrameworkPlan plan
        = ladder()
              .ask("I", Kind::Rating, R"({"each": true})", {"needs"}, {.level = "I", .subtree = true})
              .ask("any", Kind::Rating, R"({"each": true})", {"needs"}, {.subtree = true})
              .ask("pooled", Kind::Log, "", {"care"}, {.subtree = true})
              .ask("named", Kind::Log, "", {"needs"})
              .build();
    EXPECT_EQ(node(plan, "I").items, keys({"needs-I-1", "needs-I-2"}));
    EXPECT_EQ(node(plan, "any").items, keys({"needs-I-1", "needs-II-1", "needs-I-2"}));
    EXPECT_EQ(node(plan, "pooled").items, keys({"care", "care-I-1"})) << "an entry may name the power itself";
    EXPECT_EQ(node(plan, "named").items, keys({"needs"}));
}

TEST(FrameworkPlan, LevelAndDomainComeDownFromTheGroup)
{
    const FrameworkPlan plan = ladder()
                                   .ask("group", Kind::All, "", {}, {.level = "II", .domain = "needs"})
                                   .ask("child", Kind::Log, "", {"needs"}, {.parent = "group"})
                                   .ask("other", Kind::Log, "", {"care"}, {.parent = "group", .domain = "care"})
                                   .build();
    EXPECT_EQ(node(plan, "child").level, 1);
    EXPECT_EQ(node(plan, "child").domain, keyOf("needs"));
    EXPECT_EQ(node(plan, "other").domain, keyOf("care"));
    EXPECT_EQ(node(plan, "group").children, (std::vector{1, 2}));
    EXPECT_EQ(plan.roots, std::vector{0});
}

TEST(FrameworkPlan, ThingsARuleCannotReferToAreRefusedByCode)
{
    const auto refused = [](const PlanBuilder &builder) {
        const Result<FrameworkPlan> plan = builder.plan();
        return plan ? QStringList() : plan.error().arguments;
    };
    const QString code = QStringLiteral("x");
    EXPECT_EQ(refused(ladder().ask("x", Kind::Log, "", {"elsewhere"})), (QStringList{code, QStringLiteral("items")}));
    EXPECT_EQ(refused(ladder().ask("x", Kind::Log, R"({"each": true})")), (QStringList{code, QStringLiteral("items")}));
    EXPECT_EQ(refused(ladder().ask("x", Kind::All)), (QStringList{code, QStringLiteral("children")}));
    EXPECT_EQ(refused(ladder().ask("x", Kind::KOfN, R"({"need": 2})").ask("y", Kind::Log, "", {}, {.parent = "x"})),
              (QStringList{code, QStringLiteral("children")}));
    EXPECT_EQ(refused(ladder().ask("y", Kind::Log).ask("x", Kind::Log, "", {}, {.parent = "y"})),
              (QStringList{code, QStringLiteral("parent")}));
    EXPECT_EQ(refused(ladder().ask("x", Kind::Log, "", {}, {.parent = "nowhere"})),
              (QStringList{code, QStringLiteral("parent")}));
    EXPECT_EQ(refused(ladder().ask("x", Kind::Log, "", {}, {.level = "IX"})),
              (QStringList{code, QStringLiteral("level")}));
    EXPECT_EQ(refused(ladder().ask("x", Kind::Tenure, R"({"need": 12, "tenure_of": "level", "level": "IX"})")),
              (QStringList{code, QStringLiteral("level: IX")}));
    EXPECT_EQ(refused(ladder().ask("x", Kind::Log, R"({"ned": 2})")), (QStringList{code, QStringLiteral("ned: 2")}));
}

TEST(FrameworkPlan, ARequirementThatIsItsOwnAncestorIsRefused)
{
    const Result<FrameworkPlan> plan
        = framework().ask("a", Kind::All, "", {}, {.parent = "b"}).ask("b", Kind::All, "", {}, {.parent = "a"}).plan();
    EXPECT_FALSE(plan);
}

} // namespace
} // namespace kz::progress
