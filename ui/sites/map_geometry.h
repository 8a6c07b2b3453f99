#pragma once

#include <QMarginsF>
#include <QPointF>
#include <QSizeF>

#include <span>
#include <vector>

namespace kz {

/// Degrees laid flat: equirectangular, its widths scaled by the cosine of the middle latitude. Kilometres east and
/// south of the middle; true there, and over a prefecture within a few per cent.
class MapProjection
{
public:
    MapProjection() = default;
    MapProjection(double middleLatitude, double middleLongitude);

    QPointF kilometres(double latitude, double longitude) const;
    double latitude(QPointF kilometres) const;
    double longitude(QPointF kilometres) const;

private:
    double m_latitude = 0;
    double m_longitude = 0;
    double m_kilometresPerLongitude = 1;
};

/// The part of the plane that is in sight.
struct MapWindow {
    static constexpr double leastScale = 0.02; ///< pixels per kilometre: all of Japan on a stamp
    static constexpr double mostScale = 400;

    QPointF middle; ///< in kilometres
    double scale = 1;
    QSizeF size; ///< in pixels

    QPointF toScreen(QPointF kilometres) const;
    QPointF toKilometres(QPointF screen) const;
    /// What lies under `around` stays there.
    MapWindow zoomed(double factor, QPointF around) const;
    MapWindow moved(QPointF pixels) const;
    /// All points in sight, with this room at the edges; a single one in the middle, 20 km of land around it.
    static MapWindow around(std::span<const QPointF> kilometres, QSizeF size, QMarginsF room);
};

/// Offsets of dots that share a place, largest first: the first on it, the others on a spiral around it, none touching
/// another. Where that would reach farther than `limit`, it is drawn together and they overlap.
std::vector<QPointF> spiral(std::span<const double> radii, double gap, double limit);

enum class Direction { Left, Right, Up, Down };
/// The nearest point that way, those straight ahead before those aside; -1 where none lies that way at all.
int nearestTowards(std::span<const QPointF> points, int from, Direction direction);

/// A round length (1, 2 or 5 times a power of ten) that is no longer than `mostPixels`.
struct ScaleBar {
    double kilometres = 0;
    double pixels = 0;
};
ScaleBar scaleBar(double pixelsPerKilometre, double mostPixels);

} // namespace kz
