#pragma once

#include <QDate>

#include <algorithm>

namespace kz::progress {

/// Civil days as whole numbers (Julian days), because the engine adds and compares millions of them.
/// Day 0 was a Monday.
using Day = qint64;
constexpr Day always = -(Day(1) << 40); ///< before every day
constexpr Day never = Day(1) << 40;     ///< after every day

/// The first and the last day of a dated fact; a missing end is still open.
inline Day firstDay(QDate from)
{
    return from.isValid() ? from.toJulianDay() : always;
}
inline Day lastDay(QDate to)
{
    return to.isValid() ? to.toJulianDay() : never;
}
inline QDate dateOf(Day day)
{
    return day <= always || day >= never ? QDate() : QDate::fromJulianDay(day);
}

inline bool isWeekday(Day day)
{
    return day % 7 < 5;
}

/// Mondays to Fridays from `from` to `to`, both inclusive.
inline Day weekdays(Day from, Day to)
{
    const auto before = [](Day day) { return day / 7 * 5 + std::min<Day>(day % 7, 5); };
    return to < from ? 0 : before(to + 1) - before(from);
}

/// The day on which so many months from `from` on are completed: the eve of the corresponding day, or the last
/// day of a month that lacks it (29 February + 12 months: 28 February). Source: Civil Code, article 143.
Day monthsCompletedOn(Day from, int months);

/// How many months from `from` on are completed by the end of `day`.
int completedMonths(Day from, Day day);

/// The first day whose last `months` months no longer reach back to `day`.
Day leavesWindowOn(Day day, int months);

/// The days from `from` to `to`, each as a part of its calendar month.
double calendarMonths(Day from, Day to);

} // namespace kz::progress
