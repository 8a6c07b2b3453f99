#include "models/progress/days.h"

namespace kz::progress {

Day monthsCompletedOn(Day from, int months)
{
    const QDate start = QDate::fromJulianDay(from);
    const QDate there = start.addMonths(months);
    return there.toJulianDay() - (there.day() == start.day() ? 1 : 0);
}

int completedMonths(Day from, Day day)
{
    if (day < from)
        return 0;
    const QDate start = QDate::fromJulianDay(from);
    const QDate eve = QDate::fromJulianDay(day).addDays(1);
    int months = (eve.year() - start.year()) * 12 + eve.month() - start.month();
    while (months > 0 && monthsCompletedOn(from, months) > day)
        --months;
    return months;
}

Day leavesWindowOn(Day day, int months)
{
    const QDate date = QDate::fromJulianDay(day);
    const QDate there = date.addMonths(months);
    return there.toJulianDay() + (there.addMonths(-months) < date ? 1 : 0);
}

double calendarMonths(Day from, Day to)
{
    double months = 0;
    while (from <= to) {
        const QDate date = QDate::fromJulianDay(from);
        const Day end = std::min(to, from + date.daysInMonth() - date.day());
        months += static_cast<double>(end - from + 1) / date.daysInMonth();
        from = end + 1;
    }
    return months;
}

} // namespace kz::progress
