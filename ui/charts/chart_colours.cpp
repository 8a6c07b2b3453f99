#include "ui/charts/chart_colours.h"

#include <algorithm>
#include <cmath>

namespace kz::charts {

using Role = report::ChartSpec::Role;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor between(const QColor &from, const QColor &to, double part)
{
    const auto mix = [part](int a, int b) { return qRound(a + (b - a) * part); };
    return QColor(mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue()));
}

} // namespace

ChartColours ChartColours::light()
{
    return {QColor(0xffffff),
            QColor(0x1b2430),
            QColor(0x566172),
            QColor(0xdde2e8),
            QColor(0x1b5e9e),
            QColor(0x1b7044),
            QColor(0x8a5300),
            QColor(0xb3261e),
            {QColor(0x0072b2), QColor(0xe69f00), QColor(0x009e73), QColor(0xd55e00), QColor(0x56b4e9), QColor(0xcc79a7),
             QColor(0xf0e442), QColor(Qt::black)}};
}

ChartColours ChartColours::dark()
{
    return {QColor(0x1d232b),
            QColor(0xe6eaf0),
            QColor(0xa4afbd),
            QColor(0x343d49),
            QColor(0x82b6ee),
            QColor(0x6bc795),
            QColor(0xe4b250),
            QColor(0xf39189),
            {QColor(0x3d9ad1), QColor(0xe69f00), QColor(0x19b88c), QColor(0xe8752a), QColor(0x7cc8f2), QColor(0xd993bb),
             QColor(0xf0e442), QColor(0xe6eaf0)}};
}

QColor ChartColours::fill(Role role) const
{
    switch (role) {
    case Role::Good:
        return good;
    case Role::Warning:
        return warning;
    case Role::Bad:
        return bad;
    case Role::Muted:
        return muted;
    case Role::Accent:
        return accent;
    case Role::Series1:
    case Role::Series2:
    case Role::Series3:
    case Role::Series4:
    case Role::Series5:
    case Role::Series6:
    case Role::Series7:
    case Role::Series8:
        break;
    }
    return series[std::size_t(role)];
}

QColor ChartColours::mark(Role role) const
{
    const QColor named = fill(role);
    const QColor away = luminance(surface) > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
    QColor colour = named;
    for (int step = 1; step <= 20 && contrastRatio(colour, surface) < 3.0; ++step)
        colour = between(named, away, step * 0.05);
    return colour;
}

QColor ChartColours::heat(double share) const
{
    const bool onLight = luminance(surface) > 0.18;
    const QColor low = onLight ? QColor(0xe8f1f8) : QColor(0x26333f);
    const QColor middle = onLight ? QColor(0x6aaed6) : QColor(0x2f78a8);
    const QColor high = onLight ? QColor(0x0b4a7d) : QColor(0xb5def7);
    const double part = std::clamp(share, 0.0, 1.0);
    return part < 0.5 ? between(low, middle, part * 2) : between(middle, high, part * 2 - 1);
}

QColor inkOn(const QColor &fill)
{
    const QColor dark(Qt::black);
    const QColor light(Qt::white);
    return contrastRatio(fill, dark) >= contrastRatio(fill, light) ? dark : light;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace kz::charts
