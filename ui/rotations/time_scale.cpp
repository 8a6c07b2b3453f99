#include "ui/rotations/time_scale.h"

#include "models/base/dates.h"

#include <algorithm>
#include <cmath>

namespace kz {

namespace {

QDate itself(QDate day)
{
    return day;
}

QDate dayAfter(QDate day)
{
    return day.addDays(1);
}

QDate weekAfter(QDate day)
{
    return day.addDays(7);
}

QDate monthStart(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

QDate monthAfter(QDate day)
{
    return day.addMonths(1);
}

QDate yearStart(QDate day)
{
    return fiscalYearStart(fiscalYearOf(day));
}

QDate yearAfter(QDate day)
{
    return day.addYears(1);
}

} // namespace

TimeScale::TimeScale(QDate from, QDate to, BoardZoom zoom) : m_from(from), m_to(to), m_zoom(zoom) { }

double TimeScale::dayWidth() const
{
    switch (m_zoom) {
    case BoardZoom::Day:
        return 28;
    case BoardZoom::Week:
        return 8;
    case BoardZoom::Month:
        return 2.4;
    case BoardZoom::Year:
        break;
    }
    return 1;
}

int TimeScale::width() const
{
    return m_from.isValid() ? right(m_to) : 0;
}

int TimeScale::left(QDate day) const
{
    const auto days = double(m_from.daysTo(std::clamp(day, m_from, m_to.addDays(1))));
    return int(std::lround(days * dayWidth()));
}

int TimeScale::right(QDate day) const
{
    return left(std::clamp(day, m_from.addDays(-1), m_to).addDays(1));
}

QDate TimeScale::dayAt(int x) const
{
    const QDate near = m_from.addDays(qint64(std::floor(double(x) / dayWidth())));
    QDate day = std::clamp(near, m_from, m_to);
    // Edges are rounded to whole pixels: the day is the one that is drawn there.
    while (day < m_to && right(day) <= x)
        day = day.addDays(1);
    while (day > m_from && left(day) > x)
        day = day.addDays(-1);
    return day;
}

int TimeScale::steps(int pixels) const
{
    return int(std::lround(double(pixels) / (dayWidth() * stepDays()))) * stepDays();
}

QDate TimeScale::snappedStart(QDate day) const
{
    return stepDays() == 1 ? day : weekStart(day);
}

QDate TimeScale::snappedEnd(QDate day) const
{
    return stepDays() == 1 ? day : weekStart(day).addDays(6);
}

std::vector<TimeCell> TimeScale::cells(int from, int to, QDate (*start)(QDate), Next next) const
{
    std::vector<TimeCell> found;
    if (!m_from.isValid())
        return found;
    for (QDate day = start(dayAt(from)); day <= m_to && left(day) < to; day = next(day)) {
        const QDate last = next(day).addDays(-1);
        found.push_back({day, last, left(day), right(last) - left(day)});
    }
    return found;
}

std::vector<TimeCell> TimeScale::upper(int from, int to) const
{
    const bool months = m_zoom == BoardZoom::Day || m_zoom == BoardZoom::Week;
    return months ? cells(from, to, monthStart, monthAfter) : cells(from, to, yearStart, yearAfter);
}

std::vector<TimeCell> TimeScale::lower(int from, int to) const
{
    switch (m_zoom) {
    case BoardZoom::Day:
        return cells(from, to, itself, dayAfter);
    case BoardZoom::Week:
        return cells(from, to, weekStart, weekAfter);
    default:
        return cells(from, to, monthStart, monthAfter);
    }
}

} // namespace kz
