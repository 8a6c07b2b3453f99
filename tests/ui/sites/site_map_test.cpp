#include "ui/sites/site_map_view.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace kz;

namespace {

storage::SiteOnMap at(Key key, const QString &name, Key municipality, double latitude, double longitude, int people,
                      SiteKind kind = SiteKind::Hospital)
{
    return {.site = key,
            .name = name,
            .kind = kind,
            .municipality = municipality,
            .municipalityName = QStringLiteral("町%1").arg(municipality),
            .latitude = latitude,
            .longitude = longitude,
            .people = people,
            .there = people};
}

/// A hospital in the west with two clinics in its town, one in the east on an island, one in the south.
query::SiteMap region()
{
    query::SiteMap map{.day = QDate(2026, 11, 20), .sites = {}, .off = {}};
    map.sites
        = {at(1, QStringLiteral("西病院"), 1, 32.1, 133.9, 100), at(2, QStringLiteral("南病院"), 2, 31.9, 134.05, 40),
           at(3, QStringLiteral("島診療所"), 3, 32.1, 134.2, 4, SiteKind::Clinic),
           at(4, QStringLiteral("西診療所"), 1, 32.1, 133.9, 2, SiteKind::Clinic),
           at(5, QStringLiteral("西薬局"), 1, 32.1, 133.9, 0, SiteKind::Pharmacy)};
    map.sites[2].island = true;
    return map;
}

QImage drawn(const SiteMapScene &scene, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    scene.paint(painter);
    return image;
}

constexpr QSize size(900, 500);

SiteMapScene sceneOf(const query::SiteMap &map, const charts::ChartColours &colours = charts::ChartColours::light())
{
    SiteMapScene scene;
    charts::ChartStyle style = charts::ChartStyle::file();
    style.colours = colours;
    scene.setStyle(style);
    scene.setSize(size);
    scene.setMap(map);
    scene.fit();
    return scene;
}

} // namespace

TEST(SiteMapScene, DotsStandWhereTheirMunicipalitiesLie)
{
    for (const charts::ChartColours &colours : {charts::ChartColours::light(), charts::ChartColours::dark()}) {
        const SiteMapScene scene = sceneOf(region(), colours);
        const QImage image = drawn(scene, size);
        const QColor hospital = colours.fill(report::ChartSpec::Role::Series1);
        const QColor clinic = colours.fill(report::ChartSpec::Role::Series2);
        EXPECT_EQ(image.pixelColor(scene.placeOf(0).toPoint()), hospital);
        EXPECT_EQ(image.pixelColor(scene.placeOf(1).toPoint()), hospital);
        EXPECT_EQ(image.pixelColor(scene.placeOf(2).toPoint()), clinic);
        EXPECT_EQ(image.pixelColor(scene.placeOf(4).toPoint()), colours.surface) << "nobody there: hollow";
        EXPECT_EQ(image.pixelColor(2, 2), colours.surface);
        EXPECT_EQ(image.pixelColor(((scene.placeOf(0) + scene.placeOf(2)) / 2).toPoint() + QPoint(0, 60)),
                  colours.surface)
            << "the sea";
    }
}

TEST(SiteMapScene, PlacesKeepTheirDirectionsAndDistances)
{
    const SiteMapScene scene = sceneOf(region());
    const QPointF west = scene.placeOf(0);
    const QPointF south = scene.placeOf(1);
    const QPointF east = scene.placeOf(2);
    EXPECT_NEAR(west.y(), east.y(), 0.5);
    EXPECT_GT(south.y(), west.y());
    EXPECT_NEAR(south.x(), (west.x() + east.x()) / 2, 0.5);
    // 0.3 degrees of longitude at 32 degrees north are 28.3 km, 0.2 degrees of latitude 22.2 km.
    EXPECT_NEAR((east.x() - west.x()) / (south.y() - west.y()), 28.3 / 22.24, 0.01);
    EXPECT_NEAR((east.x() - west.x()) / scene.window().scale, 28.3, 0.1);
}

TEST(SiteMapScene, SizesArePeopleAndSitesOfOneTownStandApart)
{
    const SiteMapScene scene = sceneOf(region());
    const double most = scene.radiusOf(0);
    EXPECT_NEAR(scene.radiusOf(1) / most, std::sqrt(0.4), 0.01) << "areas, not widths";
    EXPECT_LT(scene.radiusOf(3), scene.radiusOf(1));
    for (const int other : {3, 4}) {
        const double apart = QLineF(scene.placeOf(0), scene.placeOf(other)).length();
        EXPECT_GT(apart, most + scene.radiusOf(other));
        EXPECT_LT(apart, 4 * most);
    }
    EXPECT_TRUE(scene.words(3).contains(QStringLiteral("One of 3 sites in 町1"))) << scene.words(3).toStdString();
    EXPECT_FALSE(scene.words(1).contains(QStringLiteral("One of")));
    EXPECT_TRUE(scene.words(1).contains(QStringLiteral("n = 40 there now: 40 belong there, 0 are placed there")));
    EXPECT_TRUE(scene.words(2).contains(QStringLiteral("Island")));
}

TEST(SiteMapScene, WhatIsUnderTheMouseIsFoundAndNothingElse)
{
    const SiteMapScene scene = sceneOf(region());
    for (int site = 0; site < 5; ++site)
        EXPECT_EQ(scene.siteAt(scene.placeOf(site)), site);
    EXPECT_EQ(scene.siteAt(QPointF(3, 3)), -1);
    EXPECT_EQ(scene.siteAt(QPointF(size.width() - 20, 60)), -1) << "the legend";
}

TEST(SiteMapScene, ThousandsOfSitesFindTheirPlaces)
{
    query::SiteMap map{.day = QDate(2026, 11, 20), .sites = {}, .off = {}};
    for (int i = 0; i < 5000; ++i)
        map.sites.push_back(at(i + 1, QStringLiteral("診療所%1").arg(i), i % 300 + 1, 30 + i % 300 % 20 * 0.1,
                               130 + i % 300 / 20 * 0.1, 0, SiteKind(i % 10)));
    const SiteMapScene scene = sceneOf(map);
    const QImage image = drawn(scene, size);
    int labelled = 0;
    for (int i = 0; i < 5000; ++i) {
        ASSERT_TRUE(QRectF(QPointF(), scene.window().size).contains(scene.placeOf(i)));
        labelled += scene.isLabelled(i);
    }
    EXPECT_GT(labelled, 20);
    EXPECT_LT(labelled, 5000);
}

TEST(SiteMapView, ArrowsWalkEnterOpensAndTheSiteIsSaid)
{
    SiteMapView view;
    view.resize(size);
    view.setMap(region(), true);
    view.show();
    view.setFocus();
    QSignalSpy opened(&view, &SiteMapView::siteOpened);
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_TRUE(opened.isEmpty()) << "nothing is chosen yet";
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.chosen(), 1) << "the first arrow enters where most people are";
    EXPECT_TRUE(view.accessibleDescription().startsWith(QStringLiteral("西病院. Hospital")))
        << view.accessibleDescription().toStdString();
    view.choose(3);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.chosen(), 3) << "there is nothing farther east";
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.chosen(), 2);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().first().toLongLong(), 2);
}

TEST(SiteMapView, ZoomsDragsAndComesBackToAllOfThem)
{
    SiteMapView view;
    view.resize(size);
    view.setMap(region(), true);
    view.show();
    const MapWindow whole = view.scene().window();
    QTest::keyClick(&view, Qt::Key_Plus);
    EXPECT_GT(view.scene().window().scale, whole.scale);
    QTest::keyClick(&view, Qt::Key_Minus);
    EXPECT_NEAR(view.scene().window().scale, whole.scale, 1e-9);
    const QPoint from(450, 30);
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    QTest::mouseMove(&view, from + QPoint(20, 10));
    QTest::mouseMove(&view, from + QPoint(60, 40));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, from + QPoint(60, 40));
    EXPECT_NEAR((whole.middle - view.scene().window().middle).x() * whole.scale, 60, 0.5);
    EXPECT_EQ(view.chosen(), 0) << "dragging chooses nothing";
    // Edits elsewhere leave the part of the map that somebody looks at.
    const QPointF middle = view.scene().window().middle;
    view.setMap(region(), false);
    EXPECT_EQ(view.scene().window().middle, middle);
    QTest::keyClick(&view, Qt::Key_0);
    EXPECT_EQ(view.scene().window().middle, whole.middle);
    EXPECT_EQ(view.scene().window().scale, whole.scale);
}

TEST(SiteMapView, AClickChoosesADoubleClickOpens)
{
    SiteMapView view;
    view.resize(size);
    view.setMap(region(), true);
    view.show();
    QSignalSpy opened(&view, &SiteMapView::siteOpened);
    const QPoint island = view.scene().placeOf(2).toPoint();
    QTest::mouseClick(&view, Qt::LeftButton, {}, island);
    EXPECT_EQ(view.chosen(), 3);
    EXPECT_TRUE(opened.isEmpty());
    QTest::mouseDClick(&view, Qt::LeftButton, {}, island);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().first().toLongLong(), 3);
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(5, 5));
    EXPECT_EQ(view.chosen(), 0);
}
