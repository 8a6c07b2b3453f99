#include "models/progress/rule_checks.h"
#include "tests/models/progress/evidence_support.h"

#include <gtest/gtest.h>

#include <algorithm>

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

/// Of the rules in their order: "code field issue-arguments".
QStringList flaws(const FrameworkRows &rows, const RatingForms &forms = {})
{
    QStringList said;
    for (const RuleFlaw &flaw : ruleFlaws(rows, forms)) {
        const auto rule = std::ranges::find(rows.requirements, flaw.requirement, &Requirement::id);
        said.append(rule->code + u' ' + flaw.issue.field + u' ' + flaw.issue.arguments.join(u','));
    }
    return said;
}

/// A form with a scale of four steps for these items.
RatingForms fourSteps(std::initializer_list<const char *> items)
{
    RatingForms forms{{Tool{.id = 1, .scale = 4}}, {}, {}};
    for (const char *item : items)
        forms.toolItems.push_back({.tool = 1, .item = keyOf(item)});
    for (int step = 1; step <= 4; ++step)
        forms.steps.push_back({.scale = 4, .step = step});
    return forms;
}

TEST(RuleChecks, ATotalCannotPassWhatThereIs)
{
    const PlanBuilder made
        = ladder()
              .ask("three", Kind::Log, R"({"need": 3, "unit": "items"})", {"needs"}, {.subtree = true})
              .ask("four", Kind::Log, R"({"need": 4, "unit": "items"})", {"needs"}, {.subtree = true})
              .ask("one", Kind::KOfN, R"({"need": 1})")
              .ask("two", Kind::KOfN, R"({"need": 2})", {}, {.parent = "one"})
              .ask("only", Kind::Tenure, R"({"need": 6})", {}, {.parent = "two"})
              .ask("month", Kind::Log, R"({"need": 62, "unit": "half_days", "window_months": 1})")
              .ask("more", Kind::Log, R"({"need": 63, "unit": "half_days", "window_months": 1})")
              .ask("self", Kind::Rating, R"({"need": 2, "distinct_assessors": 2, "assessor_kinds": ["self"]})");
    EXPECT_EQ(flaws(made.rows()),
              QStringList({QStringLiteral("four need 4,3"), QStringLiteral("two need 2,1"),
                           QStringLiteral("more need 63,62"), QStringLiteral("self distinct_assessors 2")}));
}

TEST(RuleChecks, NobodyIsAskedForNothing)
{
    const PlanBuilder made
        = ladder()
              .level("III")
              .ask("each", Kind::Log, R"({"each": true})")
              .ask("pooled", Kind::Log)
              .ask("III", Kind::Rating, R"({"each": true})", {"needs"}, {.level = "III", .subtree = true})
              .ask("group", Kind::All)
              .ask("leaf", Kind::Log)
              .ask("below", Kind::Log, "", {}, {.parent = "leaf"})
              .ask("since", Kind::Tenure, R"({"need": 6, "tenure_of": "level", "level": "IX"})")
              .ask("typo", Kind::Log, R"({"ned": 3})");
    EXPECT_EQ(
        flaws(made.rows()),
        QStringList({QStringLiteral("each items "), QStringLiteral("III items "), QStringLiteral("group children "),
                     QStringLiteral("leaf kind "), QStringLiteral("since level IX"), QStringLiteral("typo ned 3")}));
    EXPECT_FALSE(planFramework(made.rows()));
    const auto first = firstFlawed(made.rows().requirements, ruleFlaws(made.rows(), {}));
    ASSERT_TRUE(first);
    EXPECT_EQ(first->code, ErrorCode::RuleFlawed);
    EXPECT_EQ(first->issues.size(), 1u) << "those of one rule";
}

TEST(RuleChecks, NobodyIsAtALevelBeforeReachingIt)
{
    const auto asked = [](const char *held, const char *of) {
        const QByteArray json = QByteArray(R"({"need": 12, "tenure_of": "level", "level": ")") + held + R"("})";
        return flaws(ladder().level("III").ask("held", Kind::Tenure, json.constData(), {}, {.level = of}).rows());
    };
    EXPECT_EQ(asked("II", "III"), QStringList());
    EXPECT_EQ(asked("III", nullptr), QStringList()) << "of no level: somebody may be there already";
    EXPECT_EQ(asked("II", "II"), QStringList(QStringLiteral("held level II,II")));
    EXPECT_EQ(asked("III", "II"), QStringList(QStringLiteral("held level III,II")));
}

TEST(RuleChecks, NothingIsRatedAboveItsScale)
{
    const auto asked = [](const char *parameters) {
        return framework()
            .item("signs")
            .item("fever", "signs")
            .item("cough", "signs")
            .ask("it", Kind::Rating, parameters, {"signs"}, {.subtree = true})
            .rows();
    };
    const RatingForms forms = fourSteps({"fever", "cough"});
    EXPECT_EQ(flaws(asked(R"({"threshold": 4, "each": true})"), forms), QStringList());
    const QStringList above{QStringLiteral("it threshold 5,4")};
    EXPECT_EQ(flaws(asked(R"({"threshold": 5, "each": true})"), forms), above);
    EXPECT_EQ(flaws(asked(R"({"threshold": 5})"), forms), above) << "what stands above the goals is on no form";
    EXPECT_EQ(flaws(asked(R"({"threshold": 5})")), QStringList()) << "nothing is known of their scale yet";

    // One of them has a scale of its own, with six steps.
    const auto withSix = [&](const char *parameters) {
        FrameworkRows rows = asked(parameters);
        rows.items[1].scale = 6;
        RatingForms both = forms;
        both.steps.push_back({.scale = 6, .step = 6});
        return flaws(rows, both);
    };
    EXPECT_EQ(withSix(R"({"threshold": 5})"), QStringList());
    EXPECT_EQ(withSix(R"({"threshold": 5, "each": true})"), above);
    EXPECT_EQ(withSix(R"({"threshold": 5, "unit": "items", "need": 2})"), QStringList{QStringLiteral("it need 2,1")});
    EXPECT_EQ(withSix(R"({"threshold": 5, "unit": "items", "need": 1})"), QStringList());
}

TEST(RuleChecks, WindowsHoldWhatIsAskedInThem)
{
    const PlanBuilder made
        = framework()
              .ask("never", Kind::Credits, R"({"need": 30, "window_months": 12, "yearly_minimum": 5})")
              .ask("once", Kind::Credits, R"({"need": 30, "window_months": 13, "yearly_minimum": 5})")
              .ask("block", Kind::Weeks, R"({"need": 4, "minimum_block_days": 28})")
              .ask("longer", Kind::Weeks, R"({"need": 4, "minimum_block_days": 29})");
    EXPECT_EQ(
        flaws(made.rows()),
        QStringList({QStringLiteral("never yearly_minimum 12"), QStringLiteral("longer minimum_block_days 29,28")}));
    EXPECT_EQ(ruleFlaws(made.rows(), {}).back().issue.severity, Issue::Severity::Warning)
        << "it can be met, by more than is asked for";
}

} // namespace
} // namespace kz::progress
