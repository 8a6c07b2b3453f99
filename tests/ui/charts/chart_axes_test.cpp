#include "ui/charts/chart_axes.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>

using namespace kz::charts;

TEST(ChartAxes, ValueTicksAreRoundAndReachOverTheLargest)
{
    EXPECT_TRUE(rc::check([] {
        const double largest = *rc::gen::inRange(0, 2000000) / 100.0;
        const int wanted = *rc::gen::inRange(2, 7);
        const bool whole = *rc::gen::arbitrary<bool>();
        const ValueTicks ticks = valueTicks(largest, wanted, whole);
        RC_ASSERT(ticks.maximum >= largest - 1e-9);
        RC_ASSERT(ticks.maximum > 0);
        RC_ASSERT(ticks.count() >= 2);
        RC_ASSERT(ticks.count() <= wanted + 3);
        RC_ASSERT(!whole || ticks.step >= 1);
        RC_ASSERT(std::abs(ticks.maximum / ticks.step - std::round(ticks.maximum / ticks.step)) < 1e-6);
    }));
    EXPECT_EQ(valueTicks(52, 4, true).step, 20);
    EXPECT_EQ(valueTicks(3, 5, true).step, 1);
}

TEST(ChartAxes, MonthTicksBeginFiscalYearsAndSayEachYearOnce)
{
    const auto monthly = monthTicks(QDate(2026, 4, 1), QDate(2027, 3, 31), 12);
    ASSERT_EQ(monthly.size(), 12u);
    EXPECT_EQ(monthly.front().day, QDate(2026, 4, 1));
    EXPECT_EQ(monthly.front().year, QStringLiteral("2026"));
    EXPECT_EQ(std::count_if(monthly.begin(), monthly.end(), [](const MonthTick &tick) { return !tick.year.isEmpty(); }),
              2);
    EXPECT_EQ(monthly[9].year, QStringLiteral("2027"));

    const auto yearly = monthTicks(QDate(2020, 7, 15), QDate(2027, 3, 31), 8);
    for (const MonthTick &tick : yearly)
        EXPECT_EQ(tick.day.month(), 4);
    EXPECT_TRUE(monthTicks(QDate(), QDate(), 8).empty());
}

TEST(ChartAxes, ThinningKeepsPeaksAndOrder)
{
    EXPECT_TRUE(rc::check([] {
        const QDate from(2026, 4, 1);
        const int count = *rc::gen::inRange(1, 1500);
        const int columns = *rc::gen::inRange(1, 80);
        std::vector<DatedValue> points;
        for (int i = 0; i < count; ++i)
            points.push_back({from.addDays(i), double(*rc::gen::inRange(0, 1000)), std::size_t(i)});
        const auto kept = thinned(points, from, from.addDays(count), columns);
        RC_ASSERT(int(kept.size()) <= std::max(2 * columns, 1));
        const auto byValue = [](const DatedValue &a, const DatedValue &b) { return a.value < b.value; };
        const auto [low, high] = std::minmax_element(points.begin(), points.end(), byValue);
        const auto [keptLow, keptHigh] = std::minmax_element(kept.begin(), kept.end(), byValue);
        RC_ASSERT(low->value == keptLow->value);
        RC_ASSERT(high->value == keptHigh->value);
        for (std::size_t i = 1; i < kept.size(); ++i)
            RC_ASSERT(kept[i - 1].index < kept[i].index);
    }));
}
