#include "ui/sites/map_geometry.h"

#include <QLineF>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace kz {

namespace {
constexpr double kilometresPerDegree = 111.195; ///< of a sphere with the mean radius of the earth, 6371.01 km
}

MapProjection::MapProjection(double middleLatitude, double middleLongitude)
    : m_latitude(middleLatitude), m_longitude(middleLongitude),
      m_kilometresPerLongitude(kilometresPerDegree * std::cos(qDegreesToRadians(middleLatitude)))
{ }

QPointF MapProjection::kilometres(double latitude, double longitude) const
{
    return {(longitude - m_longitude) * m_kilometresPerLongitude, (m_latitude - latitude) * kilometresPerDegree};
}

double MapProjection::latitude(QPointF kilometres) const
{
    return m_latitude - kilometres.y() / kilometresPerDegree;
}

double MapProjection::longitude(QPointF kilometres) const
{
    return m_longitude + kilometres.x() / m_kilometresPerLongitude;
}

QPointF MapWindow::toScreen(QPointF kilometres) const
{
    return (kilometres - middle) * scale + QPointF(size.width(), size.height()) / 2;
}

QPointF MapWindow::toKilometres(QPointF screen) const
{
    return (screen - QPointF(size.width(), size.height()) / 2) / scale + middle;
}

MapWindow MapWindow::zoomed(double factor, QPointF around) const
{
    const QPointF kept = toKilometres(around);
    MapWindow other = *this;
    other.scale = std::clamp(scale * factor, leastScale, mostScale);
    other.middle += kept - other.toKilometres(around);
    return other;
}

MapWindow MapWindow::moved(QPointF pixels) const
{
    MapWindow other = *this;
    other.middle -= pixels / scale;
    return other;
}

MapWindow MapWindow::around(std::span<const QPointF> kilometres, QSizeF size, QMarginsF room)
{
    constexpr double leastLand = 20; // km
    MapWindow window;
    window.size = size;
    if (kilometres.empty())
        return window;
    const auto [left, right] = std::ranges::minmax(kilometres, {}, &QPointF::x);
    const auto [top, bottom] = std::ranges::minmax(kilometres, {}, &QPointF::y);
    const double wide = std::max(right.x() - left.x(), leastLand);
    const double high = std::max(bottom.y() - top.y(), leastLand);
    const double forWidth = std::max(1.0, size.width() - room.left() - room.right()) / wide;
    const double forHeight = std::max(1.0, size.height() - room.top() - room.bottom()) / high;
    window.scale = std::clamp(std::min(forWidth, forHeight), leastScale, mostScale);
    window.middle = QPointF(left.x() + right.x(), top.y() + bottom.y()) / 2
        + QPointF(room.right() - room.left(), room.bottom() - room.top()) / 2 / window.scale;
    return window;
}

std::vector<QPointF> spiral(std::span<const double> radii, double gap, double limit)
{
    std::vector<QPointF> offsets(radii.size());
    if (radii.size() < 2)
        return offsets;
    // The first stands in the middle. The turns of an Archimedean spiral around it are as far apart as the second is
    // wide, and a little more, because near the middle they come closer than their pitch.
    const double pitch = (2 * radii[1] + gap) * 1.1;
    const double start = radii[0] + radii[1] + gap;
    double turned = 0;
    const auto at = [&](double angle) {
        const double away = start + pitch * angle / (2 * std::numbers::pi);
        return QPointF(std::sin(angle), -std::cos(angle)) * away;
    };
    for (size_t i = 1; i < radii.size(); ++i) {
        if (i > 1) {
            const double apart = radii[i] + radii[i - 1] + gap;
            const double step = apart / (start + pitch * turned / (2 * std::numbers::pi)) / 8;
            while (QLineF(at(turned), offsets[i - 1]).length() < apart)
                turned += step;
        }
        offsets[i] = at(turned);
    }
    if (const double reach = start + pitch * turned / (2 * std::numbers::pi); reach > limit)
        for (QPointF &offset : offsets)
            offset *= limit / reach;
    return offsets;
}

int nearestTowards(std::span<const QPointF> points, int from, Direction direction)
{
    if (from < 0 || from >= int(points.size()))
        return -1;
    int nearest = -1;
    double least = std::numeric_limits<double>::infinity();
    for (size_t i = 0; i < points.size(); ++i) {
        const QPointF way = points[i] - points[size_t(from)];
        const bool level = direction == Direction::Left || direction == Direction::Right;
        const double sign = direction == Direction::Left || direction == Direction::Up ? -1 : 1;
        const double ahead = sign * (level ? way.x() : way.y());
        const double aside = level ? way.y() : way.x();
        const double cost = ahead * ahead + 4 * aside * aside;
        if (ahead > 0 && cost < least) {
            least = cost;
            nearest = int(i);
        }
    }
    return nearest;
}

ScaleBar scaleBar(double pixelsPerKilometre, double mostPixels)
{
    const double most = mostPixels / pixelsPerKilometre;
    const double power = std::pow(10, std::floor(std::log10(most)));
    const double kilometres = power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
    return {kilometres, kilometres * pixelsPerKilometre};
}

} // namespace kz
