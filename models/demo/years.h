#pragma once

#include "models/base/dates.h"

namespace kz::demo {

/// The days the region's stories hang on. They move with today, so that the demo always looks lived in.
struct Years {
    Years(QDate day, int count) : today(day), current(fiscalYearOf(day)), first(current - count + 1) { }

    QDate today;
    int current; ///< the fiscal year of today
    int first;   ///< the first with records

    QDate begin() const { return fiscalYearStart(first); }
    /// The fiscal year of those who are new: in April and May last year's are more to look at than this year's.
    int cohort() const { return today < fiscalYearStart(current).addMonths(2) ? current - 1 : current; }
    QDate cohortStart() const { return fiscalYearStart(cohort()); }
    /// When assessments at work were begun on trial, for a year: two to three months ago.
    QDate trialStart() const { return QDate(today.year(), today.month(), 1).addMonths(-2); }
    /// The last working day of the newest middle of November that has passed.
    QDate november() const
    {
        QDate day(today.year(), 11, 13);
        if (day >= today)
            day = day.addYears(-1);
        return day.addDays(-qMax(0, day.dayOfWeek() - 5));
    }
};

inline bool isWorkday(QDate day)
{
    return day.dayOfWeek() <= 5;
}

/// The day itself, or the Monday after a weekend.
inline QDate workdayFrom(QDate day)
{
    return day.addDays(isWorkday(day) ? 0 : 8 - day.dayOfWeek());
}

} // namespace kz::demo
