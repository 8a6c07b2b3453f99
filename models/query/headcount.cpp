#include "models/query/headcount.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace kz::query {

bool trains(const Placement &placement)
{
    return placement.kind == PlacementKind::Rotation || placement.kind == PlacementKind::GeneralOutpatient;
}

std::vector<int> headcount(std::vector<Presence> stays, QDate from, QDate to)
{
    std::ranges::sort(stays, {}, [](const Presence &stay) { return std::tuple(stay.person, stay.from, stay.to); });
    // Who comes and goes on which day.
    std::vector<int> there(size_t(from.daysTo(to)) + 2);
    Key person = 0;
    QDate uncounted; // the first day on which they are not counted yet
    for (const Presence &stay : stays) {
        if (!uncounted.isValid() || stay.person != person)
            uncounted = from;
        person = stay.person;
        const QDate first = std::max(stay.from, uncounted);
        const QDate last = std::min(stay.to, to);
        if (first > last)
            continue;
        ++there[size_t(from.daysTo(first))];
        --there[size_t(from.daysTo(last)) + 1];
        uncounted = last.addDays(1);
    }
    std::partial_sum(there.begin(), there.end(), there.begin());
    there.pop_back();
    return there;
}

std::vector<WeekLoad> weekLoads(std::vector<Presence> stays, QDate monday, QDate sunday)
{
    std::vector<WeekLoad> weeks;
    QDate day = monday;
    for (const int there : headcount(std::move(stays), monday, sunday)) {
        if (day.dayOfWeek() == Qt::Monday)
            weeks.push_back({day, there, day});
        else if (there > weeks.back().people)
            weeks.back() = {weeks.back().week, there, day};
        day = day.addDays(1);
    }
    return weeks;
}

} // namespace kz::query
