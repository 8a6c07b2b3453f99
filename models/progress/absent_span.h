#pragma once

#include "models/domain/people.h"
#include "models/progress/days.h"

#include <vector>

namespace kz::progress {

/// A stretch of days that all take the same from the time in training. Absences that overlap are not added up:
/// the heavier one holds.
struct AbsentSpan {
    Day from = 0;
    Day to = 0;
    double perDay = 0; ///< absent working days for each day that counts
    bool weekdaysOnly = true;
    Key absence = 0;
    QDate began;       ///< the first day of the whole absence
    bool open = false; ///< no end and so no stated working days: they are counted, without holidays

    /// Absent working days from `first` to `last` as far as they lie in the span.
    double within(Day first, Day last) const;
    /// The part of one day that it takes from the time in training, 0 … 1: its own days and, where `withWeekend`, of
    /// the Saturday and Sunday that follow them in the same week a fifth for each absent weekday.
    double takenFrom(Day day, bool withWeekend) const;
    /// The last day it takes anything from.
    Day lastTaken(bool withWeekend) const { return withWeekend && weekdaysOnly ? to - to % 7 + 6 : to; }
};

/// By day, apart from each other. The stated working days spread evenly over the Mondays to Fridays of an absence,
/// or over all its days when it has none of these (shifts). One without an end takes every Monday to Friday from the
/// weeks in training, holidays too; its working days are those that are no holidays.
std::vector<AbsentSpan> absentSpans(const std::vector<Absence> &absences);

/// The part of a day, 0 … 1, that all of them together take from the time in training.
double takenFrom(const std::vector<AbsentSpan> &spans, Day day, bool withWeekend);
/// Days in training from `from` to `to`, both included, as weeks count them: each less the part absences take from it.
double daysPresent(const std::vector<AbsentSpan> &spans, QDate from, QDate to);

} // namespace kz::progress
