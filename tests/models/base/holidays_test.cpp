#include "models/base/holidays.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace kz;

namespace {

std::string holidaysOf(int year)
{
    QStringList days;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
        if (isHoliday(day))
            days.append(day.toString(QStringLiteral("M/d")));
    return days.join(u' ').toStdString();
}

} // namespace

// As the Cabinet Office has them in its list of holidays.
TEST(Holidays, OfYearsOfTheirOwnKind)
{
    EXPECT_EQ(holidaysOf(1999), "1/1 1/15 2/11 3/21 3/22 4/29 5/3 5/4 5/5 7/20 9/15 9/23 10/10 10/11 11/3 11/23 12/23");
    EXPECT_EQ(holidaysOf(2009), "1/1 1/12 2/11 3/20 4/29 5/3 5/4 5/5 5/6 7/20 9/21 9/22 9/23 10/12 11/3 11/23 12/23");
    EXPECT_EQ(
        holidaysOf(2019),
        "1/1 1/14 2/11 3/21 4/29 4/30 5/1 5/2 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/23 10/14 10/22 11/3 11/4 11/23")
        << "two days between holidays, no birthday";
    EXPECT_EQ(holidaysOf(2020),
              "1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/23 7/24 8/10 9/21 9/22 11/3 11/23");
    EXPECT_EQ(holidaysOf(2021), "1/1 1/11 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/22 7/23 8/8 8/9 9/20 9/23 11/3 11/23");
    EXPECT_EQ(holidaysOf(2025),
              "1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/21 8/11 9/15 9/23 10/13 11/3 11/23 11/24");
    EXPECT_EQ(holidaysOf(2026),
              "1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 10/12 11/3 11/23")
        << "22 September lies between two";
    EXPECT_EQ(holidaysOf(2028), "1/1 1/10 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/17 8/11 9/18 9/22 10/9 11/3 11/23");
}

TEST(Holidays, OnceOnlyAndBeforeTheDayBetweenTwo)
{
    EXPECT_TRUE(isHoliday(QDate(1989, 2, 24)));
    EXPECT_TRUE(isHoliday(QDate(1990, 11, 12)));
    EXPECT_TRUE(isHoliday(QDate(1993, 6, 9)));
    EXPECT_FALSE(isHoliday(QDate(1984, 5, 4)));
    EXPECT_TRUE(isHoliday(QDate(1988, 5, 4)));
    EXPECT_FALSE(isHoliday(QDate(2025, 12, 31)));
    EXPECT_FALSE(isHoliday(QDate(2100, 1, 1)));
    EXPECT_FALSE(isHoliday(QDate()));
}

TEST(Holidays, WorkingDaysLeaveThemOut)
{
    EXPECT_EQ(workingDays(QDate(2026, 10, 1), QDate(2026, 11, 20)), 35);
    EXPECT_EQ(workingDays(QDate(2025, 4, 28), QDate(2025, 5, 9)), 7);
    EXPECT_EQ(workingDays(QDate(2026, 7, 1), QDate(2026, 7, 31)), 22);
    EXPECT_EQ(workingDays(QDate(2026, 11, 3), QDate(2026, 11, 3)), 0);
    EXPECT_EQ(workingDays(QDate(2026, 7, 4), QDate(2026, 7, 5)), 0);
    EXPECT_EQ(workingDays(QDate(2026, 7, 10), QDate(2026, 7, 6)), 0);
    EXPECT_EQ(workingDays(QDate(2026, 7, 10), {}), 0);
}

TEST(Holidays, WorkingDaysAreTheDaysCountedOneByOne)
{
    const QDate from(2018, 12, 20);
    int counted = 0;
    for (QDate day = from; day < QDate(2027, 2, 1); day = day.addDays(1)) {
        counted += day.dayOfWeek() <= Qt::Friday && !isHoliday(day);
        ASSERT_EQ(workingDays(from, day), counted) << day.toString(Qt::ISODate).toStdString();
    }
}
