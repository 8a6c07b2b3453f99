#include "ui/sites/map_geometry.h"
#include "ui/sites/map_labels.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <QLineF>
#include <QtMath>

#include <algorithm>
#include <cmath>

using namespace kz;

namespace {

double anyIn(double from, double to)
{
    return from + (to - from) * *rc::gen::inRange(0, 1'000'001) / 1e6;
}

QPointF anyPoint(double reach)
{
    return {anyIn(-reach, reach), anyIn(-reach, reach)};
}

std::vector<QPointF> anyPoints(double reach)
{
    std::vector<QPointF> points(size_t(*rc::gen::inRange(1, 40)));
    for (QPointF &point : points)
        point = anyPoint(reach);
    return points;
}

/// What the earth itself says: great circle on a sphere.
double kilometresBetween(double latitude, double longitude, double otherLatitude, double otherLongitude)
{
    const double a = qDegreesToRadians(latitude);
    const double b = qDegreesToRadians(otherLatitude);
    return 6371.0088
        * std::acos(
               std::min(1.0,
                        std::sin(a) * std::sin(b)
                            + std::cos(a) * std::cos(b) * std::cos(qDegreesToRadians(otherLongitude - longitude))));
}

QRectF boxOf(const LabelWish &wish)
{
    return QRectF(wish.at, wish.at).adjusted(-wish.radius, -wish.radius, wish.radius, wish.radius);
}

} // namespace

TEST(MapProjection, DistancesOverAPrefectureAreThoseOfTheEarth)
{
    EXPECT_TRUE(rc::check([] {
        const double latitude = anyIn(24, 45);
        const double longitude = anyIn(123, 153);
        const MapProjection projection(latitude, longitude);
        const double north = latitude + anyIn(-0.8, 0.8);
        const double east = longitude + anyIn(-0.8, 0.8);
        const QPointF at = projection.kilometres(north, east);
        const double truly = kilometresBetween(latitude, longitude, north, east);
        RC_ASSERT(std::abs(std::hypot(at.x(), at.y()) - truly) <= 0.02 * truly + 0.05);
        RC_ASSERT(std::abs(projection.latitude(at) - north) < 1e-9);
        RC_ASSERT(std::abs(projection.longitude(at) - east) < 1e-9);
    }));
}

TEST(MapProjection, NorthIsUpAndEastIsRight)
{
    const MapProjection projection(35, 135);
    EXPECT_LT(projection.kilometres(36, 135).y(), 0);
    EXPECT_GT(projection.kilometres(35, 136).x(), 0);
    EXPECT_NEAR(projection.kilometres(35, 136).x(), 91.1, 0.1) << "a degree of longitude in Kyoto";
}

TEST(MapWindow, EverythingFittedIsInSight)
{
    EXPECT_TRUE(rc::check([] {
        const std::vector<QPointF> points = anyPoints(900);
        const QMarginsF room(40, 30, 120, 50);
        const MapWindow window = MapWindow::around(points, QSizeF(anyIn(300, 2000), anyIn(200, 1200)), room);
        const QRectF inSight = QRectF(QPointF(), window.size).marginsRemoved(room).adjusted(-0.01, -0.01, 0.01, 0.01);
        for (const QPointF &point : points)
            RC_ASSERT(inSight.contains(window.toScreen(point)));
    }));
}

TEST(MapWindow, ZoomingKeepsWhatIsUnderTheMouse)
{
    EXPECT_TRUE(rc::check([] {
        const MapWindow window{.middle = anyPoint(500), .scale = anyIn(0.05, 300), .size = QSizeF(800, 500)};
        const QPointF mouse(anyIn(0, 800), anyIn(0, 500));
        const MapWindow nearer = window.zoomed(anyIn(0.2, 5), mouse);
        RC_ASSERT(QLineF(nearer.toScreen(window.toKilometres(mouse)), mouse).length() < 1e-6);
        RC_ASSERT(nearer.scale >= MapWindow::leastScale && nearer.scale <= MapWindow::mostScale);
        const QPointF way = anyPoint(300);
        RC_ASSERT(QLineF(window.moved(way).toScreen(window.toKilometres(mouse)), mouse + way).length() < 1e-6);
    }));
}

TEST(Spiral, DotsOfOnePlaceDoNotTouch)
{
    EXPECT_TRUE(rc::check([] {
        std::vector<double> radii(size_t(*rc::gen::inRange(1, 60)));
        for (double &radius : radii)
            radius = anyIn(4, 20);
        std::ranges::sort(radii, std::greater());
        const std::vector<QPointF> offsets = spiral(radii, 2, 1e6);
        RC_ASSERT(offsets.size() == radii.size());
        RC_ASSERT(offsets.front() == QPointF());
        for (size_t i = 0; i < radii.size(); ++i)
            for (size_t j = 0; j < i; ++j)
                RC_ASSERT(QLineF(offsets[i], offsets[j]).length() >= radii[i] + radii[j]);
    }));
}

TEST(Spiral, NeverReachesFartherThanTold)
{
    for (const QPointF &offset : spiral(std::vector<double>(1500, 5.0), 2, 80))
        ASSERT_LE(std::hypot(offset.x(), offset.y()), 80.001);
}

TEST(NearestTowards, LiesThatWayAndIsFoundWheneverThereIsOne)
{
    EXPECT_TRUE(rc::check([] {
        const std::vector<QPointF> points = anyPoints(400);
        const int from = *rc::gen::inRange(0, int(points.size()));
        const QPointF at = points[size_t(from)];
        const int right = nearestTowards(points, from, Direction::Right);
        RC_ASSERT((right >= 0) == std::ranges::any_of(points, [&](QPointF one) { return one.x() > at.x(); }));
        RC_ASSERT(right < 0 || points[size_t(right)].x() > at.x());
        const int up = nearestTowards(points, from, Direction::Up);
        RC_ASSERT((up >= 0) == std::ranges::any_of(points, [&](QPointF one) { return one.y() < at.y(); }));
        RC_ASSERT(up < 0 || points[size_t(up)].y() < at.y());
    }));
}

TEST(NearestTowards, StraightAheadComesBeforeAside)
{
    const std::vector<QPointF> points{{0, 0}, {60, 2}, {40, 39}, {-10, 0}};
    EXPECT_EQ(nearestTowards(points, 0, Direction::Right), 1);
    EXPECT_EQ(nearestTowards(points, 0, Direction::Left), 3);
    EXPECT_EQ(nearestTowards(points, 0, Direction::Up), -1);
}

TEST(ScaleBar, IsTheLongestRoundLengthThatFits)
{
    EXPECT_TRUE(rc::check([] {
        const double scale = std::exp(anyIn(std::log(MapWindow::leastScale), std::log(MapWindow::mostScale)));
        const ScaleBar bar = scaleBar(scale, 120);
        RC_ASSERT(bar.pixels <= 120.0001 && bar.pixels > 120 / 2.5 - 0.001);
        RC_ASSERT(std::abs(bar.pixels - bar.kilometres * scale) < 1e-6);
        double first = bar.kilometres;
        while (first < 0.99)
            first *= 10;
        while (first > 9.9)
            first /= 10;
        RC_ASSERT(std::min({std::abs(first - 1), std::abs(first - 2), std::abs(first - 5)}) < 1e-6);
    }));
}

TEST(MapLabels, CoverNeitherEachOtherNorADot)
{
    EXPECT_TRUE(rc::check([] {
        std::vector<LabelWish> wishes(size_t(*rc::gen::inRange(1, 120)));
        for (LabelWish &wish : wishes)
            wish = {anyPoint(250), anyIn(4, 20), QSizeF(anyIn(20, 160), 14)};
        const auto labels = placeLabels(wishes, 3);
        RC_ASSERT(labels.size() == wishes.size());
        RC_ASSERT(wishes.size() > 1 || labels.front().has_value());
        for (size_t i = 0; i < labels.size(); ++i) {
            if (!labels[i])
                continue;
            RC_ASSERT(labels[i]->size() == wishes[i].words);
            for (size_t j = 0; j < labels.size(); ++j) {
                RC_ASSERT(!labels[i]->intersects(boxOf(wishes[j])));
                RC_ASSERT(i == j || !labels[j] || !labels[i]->intersects(*labels[j]));
            }
        }
    }));
}

TEST(MapLabels, StandOnTheRightWhenTheyMay)
{
    const std::vector<LabelWish> wishes{{{0, 0}, 5, {80, 14}}, {{40, 0}, 5, {80, 14}}};
    const auto labels = placeLabels(wishes, 3);
    ASSERT_TRUE(labels[1]);
    EXPECT_EQ(labels[1]->topLeft(), QPointF(48, -7));
    ASSERT_TRUE(labels[0]) << "the second dot stands in the way on the right";
    EXPECT_EQ(labels[0]->topRight(), QPointF(-8, -7));
}
