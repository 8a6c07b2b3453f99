#include "ui/charts/day_scale.h"

#include "models/report/chart_table.h"

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::charts;

namespace {

QString markOf(const query::AsOf &asOf)
{
    report::ChartSpec spec;
    spec.asOf = asOf;
    return DayScale(QDate(2026, 4, 1), QDate(2027, 3, 31), spec, ChartStyle()).markWords();
}

} // namespace

TEST(DayScale, OnlyTodayIsCalledToday)
{
    const QDate day(2026, 11, 20);
    EXPECT_EQ(markOf(query::AsOf::today(day)), QStringLiteral("Today"));
    EXPECT_EQ(markOf({.happened = day, .entered = {}, .current = false}), report::dayText(day));
    EXPECT_EQ(markOf({.happened = QDate(2026, 3, 31), .entered = {}, .current = false}), QString()) << "not in sight";
}
