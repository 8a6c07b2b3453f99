#include "models/base/holidays.h"

#include <algorithm>
#include <vector>

namespace kz {

namespace {

constexpr int firstYear = 1980;
constexpr int lastYear = 2099;

bool isMonday(QDate day, int ofTheMonth)
{
    return day.dayOfWeek() == Qt::Monday && (day.day() + 6) / 7 == ofTheMonth;
}

/// The day of the month an equinox falls on, from where it lay in 1980.
int equinox(double in1980, int year)
{
    const int since = year - 1980;
    return int(in1980 + 0.242194 * since) - since / 4;
}

bool isWinterHoliday(QDate day, int year)
{
    const int date = day.day();
    switch (day.month()) {
    case 1:
        return date == 1 || (year < 2000 ? date == 15 : isMonday(day, 2));
    case 2:
        return date == 11 || (date == 23 && year >= 2020) || day == QDate(1989, 2, 24);
    case 3:
        return date == equinox(20.8431, year);
    default: // November and December
        return day == QDate(year, 11, 3) || day == QDate(year, 11, 23) || day == QDate(1990, 11, 12)
            || (day == QDate(year, 12, 23) && year >= 1989 && year <= 2018);
    }
}

bool isSummerHoliday(QDate day, int year)
{
    // Moved for the Olympic Games: the sea, the mountain and the day of sports.
    if (year == 2020 && day.month() >= 7 && day.month() != 9)
        return day == QDate(2020, 7, 23) || day == QDate(2020, 7, 24) || day == QDate(2020, 8, 10);
    if (year == 2021 && day.month() >= 7 && day.month() != 9)
        return day == QDate(2021, 7, 22) || day == QDate(2021, 7, 23) || day == QDate(2021, 8, 8);
    const int date = day.day();
    switch (day.month()) {
    case 4:
        return date == 29;
    case 5:
        return date == 3 || (date == 4 && year >= 2007) || date == 5 || day == QDate(2019, 5, 1);
    case 6:
        return day == QDate(1993, 6, 9);
    case 7:
        return year >= 2003 ? isMonday(day, 3) : year >= 1996 && date == 20;
    case 8:
        return date == 11 && year >= 2016;
    case 9:
        return date == equinox(23.2488, year) || (year >= 2003 ? isMonday(day, 3) : date == 15);
    default: // October
        return (year >= 2000 ? isMonday(day, 2) : date == 10) || day == QDate(2019, 10, 22);
    }
}

/// The days the acts name (国民の祝日); those below follow from them.
bool isNamed(QDate day)
{
    const int year = day.year();
    if (year < firstYear || year > lastYear)
        return false;
    return day.month() >= 4 && day.month() <= 10 ? isSummerHoliday(day, year) : isWinterHoliday(day, year);
}

/// 振替休日: the first day that is none itself after a holiday on a Sunday.
bool isSubstitute(QDate day)
{
    for (QDate before = day.addDays(-1); isNamed(before); before = before.addDays(-1))
        if (before.dayOfWeek() == Qt::Sunday)
            return true;
    return false;
}

/// 国民の休日, since the end of 1985.
bool isBetweenTwo(QDate day)
{
    return day.year() >= 1986 && day.dayOfWeek() != Qt::Sunday && isNamed(day.addDays(-1)) && isNamed(day.addDays(1));
}

/// Those from Monday to Friday, as Julian days in order.
const std::vector<qint64> &holidaysInTheWeek()
{
    static const std::vector<qint64> days = [] {
        std::vector<qint64> found;
        for (QDate day(firstYear, 1, 1); day.year() <= lastYear; day = day.addDays(1))
            if (day.dayOfWeek() <= Qt::Friday && isHoliday(day))
                found.push_back(day.toJulianDay());
        return found;
    }();
    return days;
}

} // namespace

bool isHoliday(QDate day)
{
    return isNamed(day) || isSubstitute(day) || isBetweenTwo(day);
}

int workingDays(QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid() || to < from)
        return 0;
    const qint64 first = from.toJulianDay();
    const qint64 last = to.toJulianDay();
    // Julian day 0 was a Monday.
    const auto weekdaysBefore = [](qint64 day) { return day / 7 * 5 + std::min<qint64>(day % 7, 5); };
    const std::vector<qint64> &holidays = holidaysInTheWeek();
    const auto free = std::ranges::upper_bound(holidays, last) - std::ranges::lower_bound(holidays, first);
    return int(weekdaysBefore(last + 1) - weekdaysBefore(first) - free);
}

} // namespace kz
