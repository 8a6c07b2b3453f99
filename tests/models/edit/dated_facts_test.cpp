#include "models/edit/dated_facts.h"

#include <gtest/gtest.h>

#include <random>

namespace kz::edit {
namespace {

struct Stretch {
    int id = 0;
    int value = 0;
    QDate from;
    QDate to;
};

bool sameValue(const Stretch &one, const Stretch &other)
{
    return one.value == other.value;
}

/// Tells one more fact, as the writer would.
PlacedFact<Stretch> tell(std::vector<Stretch> &facts, int value, QDate from)
{
    const auto placed = placedFact(facts, Stretch{0, value, from, {}}, sameValue);
    for (const Stretch &change : placed.changes) {
        const auto known = std::ranges::find(facts, change.id, &Stretch::id);
        if (change.id != 0 && known != facts.end())
            *known = change;
        else
            facts.push_back({int(facts.size()) + 1, change.value, change.from, change.to});
    }
    std::ranges::sort(facts, {}, &Stretch::from);
    return placed;
}

TEST(DatedFacts, WhateverIsToldHoldsOnItsDayAndNothingOverlaps)
{
    std::mt19937 random(20260401);
    for (int history = 0; history < 500; ++history) {
        std::vector<Stretch> facts;
        for (int told = 0; told < 12; ++told) {
            const int value = int(random() % 4);
            const QDate day = QDate(2026, 4, 1).addDays(int(random() % 40));
            tell(facts, value, day);
            int holding = 0;
            for (const Stretch &fact : facts) {
                EXPECT_TRUE(!fact.to.isValid() || fact.from <= fact.to);
                if (fact.from <= day && (!fact.to.isValid() || fact.to >= day)) {
                    EXPECT_EQ(fact.value, value);
                    ++holding;
                }
            }
            EXPECT_EQ(holding, 1);
            for (size_t i = 1; i < facts.size(); ++i) {
                EXPECT_TRUE(facts[i - 1].to.isValid() && facts[i - 1].to < facts[i].from);
            }
            EXPECT_FALSE(facts.back().to.isValid()) << "the last goes on";
            EXPECT_TRUE(tell(facts, value, day).changes.empty()) << "told again it is known";
        }
    }
}

TEST(DatedFacts, AnUnknownFirstDayIsBeforeAllOthersAndBecomesKnown)
{
    std::vector<Stretch> facts;
    tell(facts, 120, {});
    tell(facts, 130, QDate(2026, 4, 1));
    ASSERT_EQ(facts.size(), 2u);
    EXPECT_EQ(facts[0].to, QDate(2026, 3, 31));
    const auto placed = tell(facts, 120, QDate(2010, 4, 1));
    ASSERT_TRUE(placed.wasFrom);
    EXPECT_FALSE(placed.wasFrom->isValid());
    EXPECT_EQ(facts[0].from, QDate(2010, 4, 1));
    EXPECT_EQ(facts[0].to, QDate(2026, 3, 31));
}

} // namespace
} // namespace kz::edit
