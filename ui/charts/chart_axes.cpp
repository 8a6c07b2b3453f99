#include "ui/charts/chart_axes.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace kz::charts {

namespace {

int monthNumber(QDate day)
{
    return day.year() * 12 + day.month() - 1;
}

QDate monthStart(int number)
{
    return QDate(number / 12, number % 12 + 1, 1);
}

} // namespace

int ValueTicks::count() const
{
    return qRound(maximum / step) + 1;
}

ValueTicks valueTicks(double largest, int wanted, bool whole)
{
    const double reach = largest > 0 ? largest : 1;
    const double rough = reach / std::max(1, wanted);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = power * 10;
    for (const double nice : {1.0, 2.0, 5.0})
        if (nice * power >= rough * 0.999) {
            step = nice * power;
            break;
        }
    if (whole)
        step = std::max(1.0, step);
    return {std::ceil(reach / step - 1e-9) * step, step};
}

ValueTicks percentTicks(double largest, int wanted)
{
    if (largest > 1.0001)
        return valueTicks(largest, wanted, false);
    return {1.0, wanted >= 5 ? 0.2 : wanted >= 4 ? 0.25 : 0.5};
}

std::vector<MonthTick> monthTicks(QDate from, QDate to, int most)
{
    std::vector<MonthTick> ticks;
    if (!from.isValid() || !to.isValid() || to < from)
        return ticks;
    const int first = monthNumber(from) + (from.day() > 1 ? 1 : 0);
    const int last = monthNumber(to);
    static constexpr std::array steps{1, 3, 6, 12, 24, 60, 120, 240, 600};
    int step = steps.back();
    for (const int candidate : steps)
        if ((last - first) / candidate + 1 <= std::max(1, most)) {
            step = candidate;
            break;
        }
    constexpr int april = 3;
    int shownYear = 0;
    for (int month = first; month <= last; ++month) {
        if ((month - april) % step != 0)
            continue;
        MonthTick tick;
        tick.day = monthStart(month);
        const QLocale english(QLocale::English);
        //: The month under a chart's time axis as QDate formats it; in Japanese M月
        tick.month = english.toString(tick.day, QCoreApplication::translate("Chart", "MMM"));
        if (tick.day.year() != shownYear) {
            //: The year under a chart's time axis as QDate formats it; in Japanese yyyy年
            tick.year = english.toString(tick.day, QCoreApplication::translate("Chart", "yyyy"));
            shownYear = tick.day.year();
        }
        ticks.push_back(tick);
    }
    return ticks;
}

std::vector<DatedValue> thinned(const std::vector<DatedValue> &points, QDate from, QDate to, int columns)
{
    if (int(points.size()) <= 2 * columns || columns < 1)
        return points;
    std::vector<DatedValue> kept;
    const double days = std::max<double>(1, double(from.daysTo(to)) + 1);
    const auto columnOf = [&](const DatedValue &point) {
        return std::clamp(int(double(from.daysTo(point.day)) / days * columns), 0, columns - 1);
    };
    const auto byValue = [](const DatedValue &a, const DatedValue &b) { return a.value < b.value; };
    for (auto begin = points.begin(); begin != points.end();) {
        const int column = columnOf(*begin);
        const auto end
            = std::find_if(begin, points.end(), [&](const auto &point) { return columnOf(point) != column; });
        auto [low, high] = std::minmax_element(begin, end, byValue);
        if (high < low)
            std::swap(low, high);
        kept.push_back(*low);
        if (high != low)
            kept.push_back(*high);
        begin = end;
    }
    return kept;
}

} // namespace kz::charts
