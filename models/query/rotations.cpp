#include "models/query/rotations.h"

namespace kz::query {

Result<std::vector<AbsenceLine>> absences(storage::Database &database, const AbsenceFilter &filter)
{
    return storage::WorkReads(database).absences(filter);
}

Result<std::vector<Department>> departmentsOf(storage::Database &database, Key site)
{
    return storage::WorkReads(database).departments(site);
}

int weekdaysBetween(QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid() || to < from)
        return 0;
    const int days = int(from.daysTo(to)) + 1;
    int weekdays = days / 7 * 5;
    for (QDate day = from.addDays(days / 7 * 7); day <= to; day = day.addDays(1))
        if (day.dayOfWeek() <= 5)
            ++weekdays;
    return weekdays;
}

} // namespace kz::query
