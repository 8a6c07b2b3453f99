#include "ui/sites/sites_page.h"

#include "models/demo/demo.h"
#include "models/items/site_table_model.h"
#include "models/query/home.h"
#include "models/query/people.h"
#include "models/query/sites.h"
#include "models/query/standing.h"
#include "models/report/person_charts.h"
#include "models/report/site_charts.h"
#include "tests/support/gui_checks.h"
#include "ui/charts/chart_view.h"
#include "ui/sites/site_gaps_card.h"
#include "ui/sites/site_map_panel.h"
#include "ui/sites/site_map_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/link.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/table_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <cmath>

using namespace kz;

namespace {

/// Every chart of the standard set that the file has something to show in.
Result<std::vector<report::ChartSpec>> everyChart(storage::Database &database, const query::AsOf &asOf,
                                                  const query::CancelToken &token)
{
    query::Plans plans;
    std::vector<report::ChartSpec> charts;
    const auto standings = query::compareSites(database, plans, asOf, token);
    const auto maps = query::regionMaps(database, plans, asOf, token);
    const auto trend = query::homeTrend(database, asOf);
    const auto sites = query::siteKeys(database, {});
    query::PeopleFilter everybody;
    everybody.asOf = asOf;
    const auto people = query::peopleKeys(database, plans, everybody, token);
    if (!standings || !maps || !trend || !sites || !people)
        return makeError(ErrorCode::NotFound);
    charts.push_back(report::siteComparisonChart(standings.value()));
    for (const query::RegionMap &map : maps.value())
        charts.push_back(report::regionMapChart(map));
    charts.push_back(report::observationsChart(trend.value().months, asOf, 0));
    for (const Key site : sites.value()) {
        const auto summary = query::siteSummary(database, plans, site, asOf, token);
        const auto months = query::homeTrend(database, asOf, site);
        if (!summary || !months)
            return makeError(ErrorCode::NotFound);
        for (const query::LevelDistribution &one : summary.value().levels)
            charts.push_back(report::levelChart(one, site));
        for (const query::HeatMap &one : summary.value().heatMaps)
            charts.push_back(report::heatMapChart(one, site));
        for (const query::RatingDistribution &one : summary.value().ratings)
            charts.push_back(report::ratingsChart(one, site));
        charts.push_back(report::rotationWeeksChart(summary.value().rotations, site));
        for (const bool sent : {false, true})
            charts.push_back(report::dispatchChart(summary.value().dispatches, sent, site));
        charts.push_back(report::observationsChart(months.value().months, asOf, site));
    }
    constexpr size_t some = 20;
    for (size_t i = 0; i < std::min(some, people.value().size()); ++i) {
        const auto standing = query::personStanding(database, plans, people.value()[i], asOf);
        if (!standing)
            return standing.error();
        for (const query::EnrolmentStanding &one : standing.value().enrolments) {
            charts.push_back(report::radarChart(one));
            charts.push_back(report::courseChart(one, asOf));
        }
    }
    return charts;
}

constexpr int patience = 8000;

/// The demo region with the real page on it; made once, only read.
class SitesPageTest : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        folder = new QTemporaryDir;
        path = folder->filePath(QStringLiteral("demo.kizahashi"));
        ASSERT_TRUE(demo::makeDemo(path, {}, clock));
    }
    static void TearDownTestSuite()
    {
        delete folder;
        folder = nullptr;
    }
    SitesPageTest() : settings(settingsFolder.path())
    {
        auto opened = items::Workspace::open(path, clock);
        EXPECT_TRUE(opened);
        workspace = std::move(opened).value();
        page = std::make_unique<SitesPage>(*workspace, settings);
        QObject::connect(page.get(), &Page::linkActivated, page.get(), [this](const QString &link) { led = link; });
        page->resize(1186, 640);
        page->open(QStringLiteral("sites"));
        page->show();
    }
    TableView *table() { return page->findChild<TableView *>(QStringLiteral("sites")); }
    bool waitForRows(int rows)
    {
        return QTest::qWaitFor([&] { return table()->model()->rowCount() == rows; }, patience);
    }
    Key keyOf(const QString &name)
    {
        const auto rows = query::ReadPool(path).runHere<std::vector<Key>>(
            [&](storage::Database &database, const query::CancelToken &) {
                return query::siteKeys(database, {.text = name});
            });
        EXPECT_TRUE(rows && rows.value().size() == 1);
        return rows && !rows.value().empty() ? rows.value().front() : 0;
    }
    void openSite(const QString &name)
    {
        page->open(QStringLiteral("site/") + keyToText(keyOf(name)));
        ASSERT_TRUE(QTest::qWaitFor([&] { return page->title() == name && !page->isBusy(); }, patience));
    }
    QString tile(const QString &label)
    {
        for (const FigureTile *one : page->findChildren<FigureTile *>())
            if (one->accessibleName().startsWith(label + u':'))
                return one->accessibleName();
        return {};
    }

    charts::ChartView *chart(const QString &name)
    {
        for (charts::ChartView *one : page->findChildren<charts::ChartView *>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }

    static inline FixedClock clock{QDate(2026, 11, 20)};
    static inline QTemporaryDir *folder = nullptr;
    static inline QString path;
    QTemporaryDir settingsFolder;
    Settings settings;
    std::unique_ptr<items::Workspace> workspace;
    std::unique_ptr<SitesPage> page;
    QString led;
};

} // namespace

TEST_F(SitesPageTest, EveryFigureOfEveryChartOpensWhatItStandsFor)
{
    const auto charts = query::ReadPool(path).runHere<std::vector<report::ChartSpec>>(
        [](storage::Database &database, const query::CancelToken &token) {
            return everyChart(database, query::AsOf::today(clock), token);
        });
    ASSERT_TRUE(charts);
    // A plan and a guess rest on no record.
    const QStringList mayLeadNowhere{QStringLiteral("Planned pace"), QStringLiteral("Forecast")};
    const QStringList places{QStringLiteral("people"), QStringLiteral("person"), QStringLiteral("site"),
                             QStringLiteral("sites"), QStringLiteral("rotations")};
    int figures = 0;
    for (const report::ChartSpec &chart : charts.value())
        for (const report::ChartSpec::Series &series : chart.series) {
            if (mayLeadNowhere.contains(series.name))
                continue;
            const bool isLine = chart.kind == report::ChartSpec::Kind::Line;
            const size_t count = isLine ? series.points.size() : series.values.size();
            for (size_t i = 0; i < count; ++i) {
                if (!std::isfinite(isLine ? series.points[i].value : series.values[i]))
                    continue;
                ++figures;
                const QString link = series.links.value(qsizetype(i));
                EXPECT_TRUE(places.contains(Link::parse(link).place))
                    << chart.title.toStdString() << ", " << series.name.toStdString() << ": " << link.toStdString();
            }
        }
    EXPECT_GT(figures, 100) << "the demo fills the charts";
}

TEST_F(SitesPageTest, AChartThatCannotBeSavedSaysSoWhereItIsSeen)
{
    openSite(QStringLiteral("階中央病院"));
    int said = 0;
    for (charts::ChartView *one : page->findChildren<charts::ChartView *>()) {
        if (!one->isVisible())
            continue;
        one->saveTo(settingsFolder.filePath(QStringLiteral("no/chart%1.png").arg(++said)));
        const QString wanted = QStringLiteral("chart%1.png").arg(said);
        const auto banners = page->findChildren<Banner *>();
        EXPECT_TRUE(std::ranges::any_of(banners, [&](const Banner *banner) {
            return banner->isVisible() && banner->words().contains(wanted)
                && page->rect().contains(banner->mapTo(page.get(), banner->rect().bottomRight()));
        })) << one->accessibleName().toStdString();
    }
    EXPECT_GT(said, 3);
}

TEST_F(SitesPageTest, ListsTheMembersAndOpensOneByKeyboard)
{
    ASSERT_TRUE(waitForRows(8));
    auto *search = page->findChild<SearchField *>();
    EXPECT_EQ(page->firstFocus(), search);
    QSignalSpy changed(page.get(), &Page::linkChanged);
    QTest::keyClicks(search, QStringLiteral("shiomi"));
    ASSERT_TRUE(waitForRows(2)) << "the hospital and the visiting nurses";
    EXPECT_EQ(changed.last().first().toString(), QStringLiteral("sites?q=shiomi")) << "the way back leads here";
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_TRUE(led.startsWith(QStringLiteral("site/"))) << led.toStdString();
    ASSERT_EQ(page->headerActions().size(), 2) << "there is no site to report on or to edit";
    EXPECT_FALSE(page->headerActions().first()->isEnabled()) << "one site is compared with nothing";
    page->headerActions().last()->trigger();
    EXPECT_EQ(led, QStringLiteral("sites/new"));
}

TEST_F(SitesPageTest, ALinkCarriesTheFilters)
{
    page->open(QStringLiteral("sites?kind=hospital"));
    ASSERT_TRUE(waitForRows(3));
    page->open(QStringLiteral("sites?q=どこにもない"));
    ASSERT_TRUE(waitForRows(0));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !table()->isVisible(); }, patience)) << "says that nothing matches";
    page->open(QStringLiteral("sites"));
    ASSERT_TRUE(waitForRows(8));
}

TEST_F(SitesPageTest, TheMapShowsWhatTheListIsNarrowedToAndIsRemembered)
{
    ASSERT_TRUE(waitForRows(8));
    auto *map = page->findChild<SiteMapView *>();
    EXPECT_FALSE(map->isVisible());
    QSignalSpy changed(page.get(), &Page::linkChanged);
    for (auto *button : page->findChildren<QToolButton *>())
        if (button->text() == QStringLiteral("Map"))
            button->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return map->scene().map().sites.size() == 8; }, patience));
    EXPECT_TRUE(map->isVisible());
    EXPECT_FALSE(table()->isVisible());
    EXPECT_EQ(changed.last().first().toString(), QStringLiteral("sites?map=1"));
    const MapWindow all = map->scene().window();

    auto *search = page->findChild<SearchField *>();
    QTest::keyClicks(search, QStringLiteral("shiomi"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return map->scene().map().sites.size() == 2; }, patience));
    EXPECT_GT(map->scene().window().scale, all.scale) << "fits what is left";
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(map, Qt::Key_Down);
    QTest::keyClick(map, Qt::Key_Return);
    EXPECT_EQ(led, QStringLiteral("site/") + keyToText(keyOf(QStringLiteral("汐見市民病院"))));

    page->open(QStringLiteral("sites?q=遠音島"));
    EXPECT_FALSE(map->isVisible()) << "a link says itself what it shows";
    page->open(QStringLiteral("sites"));
    EXPECT_TRUE(map->isVisible()) << "the map was chosen last";
    ASSERT_TRUE(QTest::qWaitFor([&] { return map->scene().map().sites.size() == 8; }, patience));
    EXPECT_EQ(map->scene().window().scale, all.scale);
}

TEST_F(SitesPageTest, TheMapIsSavedAsItIsSeen)
{
    page->open(QStringLiteral("sites?map=1"));
    auto *panel = page->findChild<SiteMapPanel *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return panel->view()->scene().map().sites.size() == 8; }, patience));
    for (const char *suffix : {"png", "svg", "pdf"}) {
        const QString file = settingsFolder.filePath(QStringLiteral("map.") + QLatin1String(suffix));
        panel->saveTo(file);
        EXPECT_GT(QFileInfo(file).size(), 2000) << suffix;
    }
    const QImage saved(settingsFolder.filePath(QStringLiteral("map.png")));
    EXPECT_EQ(saved.width(), 2 * panel->view()->width());
    EXPECT_EQ(saved.pixelColor(3, 3), QColor(Qt::white));
    QFile drawing(settingsFolder.filePath(QStringLiteral("map.svg")));
    ASSERT_TRUE(drawing.open(QIODevice::ReadOnly));
    const QString told = QString::fromUtf8(drawing.readAll());
    EXPECT_TRUE(told.contains(QStringLiteral("遠音島診療所. Clinic, 遠音村, Remote area, Island. n = ")))
        << "those who cannot see it are told";
    QTest::keyClick(panel->view(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->image().size(), saved.size());
    QSignalSpy failed(panel, &SiteMapPanel::failed);
    panel->saveTo(settingsFolder.filePath(QStringLiteral("map.bmp")));
    EXPECT_EQ(failed.size(), 1);
}

TEST_F(SitesPageTest, TheMapFollowsTheDay)
{
    page->open(QStringLiteral("sites?map=1"));
    auto *map = page->findChild<SiteMapView *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return map->scene().map().sites.size() == 8; }, patience));
    EXPECT_GT(map->scene().map().sites.front().there, 20);
    workspace->setAsOf(QDate(2020, 1, 1));
    EXPECT_TRUE(QTest::qWaitFor([&] { return map->scene().map().sites.front().there == 0; }, patience));
}

TEST_F(SitesPageTest, ComparesOnlyWhenLookedAt)
{
    ASSERT_TRUE(waitForRows(8));
    charts::ChartView *pace = chart(QStringLiteral("Progress by site"));
    ASSERT_TRUE(pace);
    EXPECT_TRUE(pace->spec().categories.isEmpty());
    page->findChild<QTabWidget *>()->setCurrentIndex(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return pace->spec().categories.size() >= 5; }, patience));
    EXPECT_GE(pace->spec().series.size(), 2u);
    Q_EMIT pace->linkActivated(pace->spec().categoryLinks.first());
    EXPECT_TRUE(led.startsWith(QStringLiteral("site/")));
}

TEST_F(SitesPageTest, ChosenSitesStandSideBySideWithTheirN)
{
    ASSERT_TRUE(waitForRows(8));
    QSignalSpy changed(page.get(), &Page::linkChanged);
    const Key centre = keyOf(QStringLiteral("階中央病院"));
    const Key town = keyOf(QStringLiteral("汐見市民病院"));
    for (int row = 0; row < 8; ++row)
        if (const Key key = static_cast<items::SiteTableModel *>(table()->model())->keyAt(row);
            key == centre || key == town)
            table()->selectionModel()->select(table()->model()->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    ASSERT_TRUE(page->headerActions().first()->isEnabled());
    page->headerActions().first()->trigger();
    auto *beside = page->findChild<TableView *>(QStringLiteral("sideBySide"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return beside->model()->rowCount() == 2 && beside->isVisible(); }, patience));
    const QString link = changed.last().first().toString();
    EXPECT_EQ(Link::parse(link).query.value(QStringLiteral("of")).split(u',').size(), 2) << link.toStdString();
    for (const charts::ChartView *one : page->findChildren<charts::ChartView *>()) {
        const bool isOfAll = one->isVisible() && one->spec().categories.size() > 2;
        EXPECT_FALSE(isOfAll) << one->spec().title.toStdString();
    }
    QString progress;
    for (int row = 0; row < 2; ++row)
        if (beside->model()->index(row, 0).data().toString() == QStringLiteral("階中央病院"))
            progress = beside->model()->index(row, 3).data().toString();
    EXPECT_TRUE(progress.contains(QStringLiteral("% (n = "))) << progress.toStdString();
    // The link alone shows the same; without it all sites stand there again.
    page->open(QStringLiteral("sites"));
    page->open(link);
    EXPECT_TRUE(QTest::qWaitFor([&] { return beside->isVisible() && !page->isBusy(); }, patience));
    page->open(QStringLiteral("sites?compare=1"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !beside->isVisible(); }, patience));
}

TEST_F(SitesPageTest, WhatIsLackingIsToldApartByWhoseGapItIs)
{
    openSite(QStringLiteral("階中央病院"));
    auto *card = page->findChild<SiteGapsCard *>();
    ASSERT_TRUE(card);
    ASSERT_TRUE(QTest::qWaitFor([&] { return card->isVisible(); }, patience));
    auto *lacking = card->findChild<TableView *>();
    int all = 0;
    for (QAbstractButton *chip : card->findChild<ChoiceChips *>()->findChildren<QAbstractButton *>()) {
        chip->click();
        const int rows = lacking->model()->rowCount();
        EXPECT_TRUE(chip->text().endsWith(QStringLiteral("(%1)").arg(rows))) << chip->text().toStdString() << rows;
        EXPECT_EQ(lacking->isVisible(), rows > 0);
        if (rows > 0) {
            lacking->setCurrentIndex(lacking->model()->index(0, 0));
            QTest::keyClick(lacking, Qt::Key_Return);
            EXPECT_TRUE(led.startsWith(QStringLiteral("people?site=")) && led.contains(QStringLiteral("&version=")))
                << "those who are asked for it: " << led.toStdString();
        }
        all += rows;
    }
    EXPECT_GT(all, 0);
}

TEST_F(SitesPageTest, ASitesPageShowsWhoIsThereAndLeadsOn)
{
    openSite(QStringLiteral("階中央病院"));
    const auto actions = page->headerActions();
    ASSERT_EQ(actions.size(), 4);
    actions.first()->trigger();
    const QString key = keyToText(keyOf(QStringLiteral("階中央病院")));
    EXPECT_EQ(led, QStringLiteral("reports?site=") + key);
    actions[1]->trigger();
    EXPECT_EQ(led, QStringLiteral("reports?handout=") + key);
    actions[2]->trigger();
    EXPECT_EQ(led, QStringLiteral("site/%1?edit=1").arg(key));

    EXPECT_TRUE(tile(QStringLiteral("Beds")).contains(QStringLiteral("420")))
        << tile(QStringLiteral("Beds")).toStdString();
    TableView *present = nullptr;
    for (TableView *one : page->findChildren<TableView *>())
        if (one->isVisible() && !present)
            present = one;
    ASSERT_TRUE(present);
    EXPECT_GT(present->model()->rowCount(), 20);
    present->selectRow(0);
    QTest::keyClick(present, Qt::Key_Return);
    EXPECT_TRUE(led.startsWith(QStringLiteral("person/")));
    int withFigures = 0;
    for (const charts::ChartView *view : page->findChildren<charts::ChartView *>())
        withFigures += view->isVisible() && !view->spec().series.empty();
    EXPECT_GE(withFigures, 4) << "domains, levels, ratings, months";
}

TEST_F(SitesPageTest, FollowsTheDay)
{
    openSite(QStringLiteral("階中央病院"));
    const QString now = tile(QStringLiteral("People"));
    workspace->setAsOf(QDate(2020, 1, 1)); // before anybody was there
    EXPECT_TRUE(QTest::qWaitFor([&] { return tile(QStringLiteral("People")) != now; }, patience));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !page->isBusy(); }, patience));
}

TEST_F(SitesPageTest, SaysWhenASiteIsNotThere)
{
    page->open(QStringLiteral("site/") + keyToText(4711));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !page->isBusy(); }, patience));
    EXPECT_EQ(page->title(), QStringLiteral("Sites"));
}

TEST_F(SitesPageTest, EveryControlHasANameAndRoomForItsWords)
{
    ASSERT_TRUE(waitForRows(8));
    EXPECT_TRUE(test::unnamedControls(page.get()).isEmpty())
        << test::unnamedControls(page.get()).join(u'\n').toStdString();
    page->open(QStringLiteral("sites?map=1"));
    EXPECT_TRUE(test::clippedTexts(page.get()).isEmpty()) << test::clippedTexts(page.get()).join(u'\n').toStdString();
    EXPECT_TRUE(test::unspokenControls(page.get()).isEmpty());
    openSite(QStringLiteral("汐見市民病院"));
    EXPECT_TRUE(test::clippedTexts(page.get()).isEmpty()) << test::clippedTexts(page.get()).join(u'\n').toStdString();
}
