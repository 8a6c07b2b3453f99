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
    QDate began; ///< the first day of the whole absence

    /// Absent working days on one day, and from `first` to `last` as far as they lie in the span.
    double on(Day day) const { return !weekdaysOnly || isWeekday(day) ? perDay : 0; }
    double within(Day first, Day last) const;
};

/// By day, apart from each other. The stated working days spread evenly over the Mondays to Fridays of an absence,
/// or over all its days when it has none of these (shifts); one without an end takes every Monday to Friday.
std::vector<AbsentSpan> absentSpans(const std::vector<Absence> &absences);

} // namespace kz::progress
