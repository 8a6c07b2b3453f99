#include "models/progress/days.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace kz::progress {
namespace {

Day day(int year, int month, int dayOfMonth)
{
    return QDate(year, month, dayOfMonth).toJulianDay();
}

TEST(Days, CountsMondaysToFridays)
{
    // 2026-04-01 is a Wednesday.
    EXPECT_EQ(weekdays(day(2026, 4, 1), day(2026, 4, 1)), 1);
    EXPECT_EQ(weekdays(day(2026, 4, 4), day(2026, 4, 5)), 0);
    EXPECT_EQ(weekdays(day(2026, 4, 1), day(2026, 4, 30)), 22);
    EXPECT_EQ(weekdays(day(2026, 4, 2), day(2026, 4, 1)), 0);
}

TEST(Days, WeekdaysAgreeWithTheCalendar)
{
    EXPECT_TRUE(rc::check("counted one by one it is the same", [] {
        const Day from = day(2024, 1, 1) + *rc::gen::inRange(0, 1000);
        const Day to = from + *rc::gen::inRange(-1, 60);
        Day counted = 0;
        for (Day d = from; d <= to; ++d)
            counted += QDate::fromJulianDay(d).dayOfWeek() <= 5;
        RC_ASSERT(weekdays(from, to) == counted);
    }));
}

TEST(Days, MonthsAreCompletedOnTheEveOfTheirDay)
{
    EXPECT_EQ(dateOf(monthsCompletedOn(day(2024, 4, 1), 36)), QDate(2027, 3, 31));
    EXPECT_EQ(dateOf(monthsCompletedOn(day(2025, 4, 15), 1)), QDate(2025, 5, 14));
    // No corresponding day: the last day of the month (Civil Code, article 143).
    EXPECT_EQ(dateOf(monthsCompletedOn(day(2024, 2, 29), 12)), QDate(2025, 2, 28));
    EXPECT_EQ(dateOf(monthsCompletedOn(day(2025, 1, 31), 1)), QDate(2025, 2, 28));
    EXPECT_EQ(dateOf(monthsCompletedOn(day(2024, 1, 31), 1)), QDate(2024, 2, 29));

    EXPECT_EQ(completedMonths(day(2024, 4, 1), day(2027, 3, 30)), 35);
    EXPECT_EQ(completedMonths(day(2024, 4, 1), day(2027, 3, 31)), 36);
    EXPECT_EQ(completedMonths(day(2024, 4, 1), day(2024, 3, 31)), 0);
}

TEST(Days, CompletedMonthsAreTheMostThatAreCompleted)
{
    EXPECT_TRUE(rc::check("the months counted are completed, one more is not", [] {
        const Day from = day(2023, 12, 1) + *rc::gen::inRange(0, 500);
        const Day until = from + *rc::gen::inRange(0, 1500);
        const int months = completedMonths(from, until);
        RC_ASSERT(months == 0 || monthsCompletedOn(from, months) <= until);
        RC_ASSERT(monthsCompletedOn(from, months + 1) > until);
    }));
}

TEST(Days, AWindowOfMonthsClosesBehindADay)
{
    // The last three months before 16 July reach back to, and not including, 16 April.
    EXPECT_EQ(dateOf(leavesWindowOn(day(2026, 4, 16), 3)), QDate(2026, 7, 16));
    EXPECT_TRUE(rc::check("the first day on which so many months back is not before the day", [] {
        const Day seen = day(2023, 12, 1) + *rc::gen::inRange(0, 500);
        const int months = *rc::gen::inRange(1, 30);
        const QDate left = dateOf(leavesWindowOn(seen, months));
        RC_ASSERT(left.addMonths(-months) >= dateOf(seen));
        RC_ASSERT(left.addDays(-1).addMonths(-months) < dateOf(seen));
    }));
}

TEST(Days, AnyCalendarMonthIsOneMonth)
{
    EXPECT_DOUBLE_EQ(calendarMonths(day(2025, 10, 1), day(2026, 3, 31)), 6);
    EXPECT_DOUBLE_EQ(calendarMonths(day(2024, 2, 1), day(2024, 2, 29)), 1);
    // 16 of 30 days of April, 14 of 31 of May.
    EXPECT_NEAR(calendarMonths(day(2026, 4, 15), day(2026, 5, 14)), 16.0 / 30 + 14.0 / 31, 1e-12);
}

} // namespace
} // namespace kz::progress
