#include "ui/home/home_page.h"

#include "models/demo/demo.h"
#include "models/storage/database.h"
#include "tests/support/gui_checks.h"
#include "tests/support/test_support.h"
#include "ui/charts/chart_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace kz;

namespace {

constexpr int patience = 8000;

/// The demo region with the coordinator's first page on it; made once, only read.
class HomePageTest : public testing::Test
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
    HomePageTest() : settings(settingsFolder.path())
    {
        auto opened = items::Workspace::open(path, clock);
        EXPECT_TRUE(opened);
        workspace = std::move(opened).value();
        page = std::make_unique<HomePage>(*workspace, settings);
        QObject::connect(page.get(), &Page::linkActivated, page.get(), [this](const QString &link) { led = link; });
        page->resize(1186, 640);
        page->open(QStringLiteral("home"));
        page->show();
    }
    QAbstractItemModel *lines() { return page->findChild<TableView *>()->model(); }
    bool isRead()
    {
        return QTest::qWaitFor([this] { return !page->isBusy() && lines()->rowCount() > 0; }, patience);
    }
    QString tile(const QString &label)
    {
        for (const FigureTile *one : page->findChildren<FigureTile *>())
            if (one->accessibleName().startsWith(label + u':'))
                return one->accessibleName();
        return {};
    }

    static inline FixedClock clock{QDate(2026, 11, 20)};
    static inline QTemporaryDir *folder = nullptr;
    static inline QString path;
    QTemporaryDir settingsFolder;
    Settings settings;
    std::unique_ptr<items::Workspace> workspace;
    std::unique_ptr<HomePage> page;
    QString led;
};

} // namespace

TEST_F(HomePageTest, SaysWhoIsBehindOnWhatAndThatTheirPlaceLacksIt)
{
    int at = -1;
    QString why;
    const auto find = [&] {
        for (int row = 0; row < lines()->rowCount(); ++row) {
            why.clear();
            for (int column = 0; column < lines()->columnCount(); ++column)
                why += lines()->index(row, column).data().toString() + u' ';
            if (why.contains(QStringLiteral("例田 つばさ"))) {
                at = row;
                return true;
            }
        }
        return false;
    };
    // Standings are computed behind the page's back; it follows.
    ASSERT_TRUE(QTest::qWaitFor(find, patience)) << "one click from home: who is behind";
    EXPECT_TRUE(why.contains(QStringLiteral("輸血")) || why.contains(QStringLiteral("ransfusion")))
        << why.toStdString();

    const QModelIndex first = lines()->index(at, 0);
    EXPECT_TRUE(first.data(Qt::ToolTipRole).toString().contains(QStringLiteral("例田 つばさ")));
    EXPECT_LT(why.indexOf(u'('), why.indexOf(u'%')) << "what the place lacks stands before what a narrow column cuts";
    auto *table = page->findChild<TableView *>();
    table->selectRow(at);
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_TRUE(led.startsWith(QStringLiteral("person/"))) << led.toStdString();
}

TEST_F(HomePageTest, CountsStandAndChartsHaveFigures)
{
    ASSERT_TRUE(isRead());
    EXPECT_FALSE(tile(QStringLiteral("In training")).endsWith(QStringLiteral("–")));
    int withFigures = 0;
    for (const charts::ChartView *view : page->findChildren<charts::ChartView *>())
        withFigures += view->spec().series.empty() ? 0 : 1;
    EXPECT_EQ(withFigures, 2) << "progress by site, months";
}

TEST_F(HomePageTest, AllSitesStandOnOnePageBelowTheLinesThatNeedAttention)
{
    ASSERT_TRUE(isRead());
    const auto isTurned = [this] {
        return std::ranges::any_of(page->findChildren<QToolButton *>(), [](const QToolButton *button) {
            return button->isVisible() && button->accessibleName() == QStringLiteral("Next part");
        });
    };
    const auto *table = page->findChild<TableView *>();
    EXPECT_TRUE(kz::test::waitFor([&] { // the layout settles
        return !isTurned() && table->viewport()->height() >= 4 * table->verticalHeader()->defaultSectionSize();
    })) << "eight sites fit, and nobody has to turn a page";
    EXPECT_GE(table->viewport()->height(), 4 * table->verticalHeader()->defaultSectionSize());
    EXPECT_LE(table->viewport()->height(), lines()->rowCount() * table->verticalHeader()->defaultSectionSize())
        << "no empty room below the last line";
}

TEST_F(HomePageTest, ATileOpensThoseItCounts)
{
    ASSERT_TRUE(isRead());
    for (FigureTile *one : page->findChildren<FigureTile *>())
        if (one->accessibleName().startsWith(QStringLiteral("On pace:")))
            one->click();
    EXPECT_EQ(led, QStringLiteral("people?state=on_pace"));
}

TEST_F(HomePageTest, TheHandoutOfWhatIsNotHandedInIsAClickAway)
{
    page->headerActions()[1]->trigger();
    EXPECT_EQ(led, QStringLiteral("reports?kind=handout"));
}

TEST_F(HomePageTest, OneConcernAtATimeIsAClickAway)
{
    ASSERT_TRUE(isRead());
    const auto chip = [this](const QString &word) {
        const auto buttons = page->findChildren<QToolButton *>();
        const auto found = std::ranges::find_if(
            buttons, [&](const QToolButton *button) { return button->text().startsWith(word + u' '); });
        return found == buttons.end() ? nullptr : *found;
    };
    ASSERT_TRUE(kz::test::waitFor([&] { return chip(QStringLiteral("Behind")) != nullptr; }));
    const int all = lines()->rowCount();
    chip(QStringLiteral("Not rated"))->click();
    EXPECT_GT(lines()->rowCount(), 0);
    EXPECT_LT(lines()->rowCount(), all);
    for (int row = 0; row < lines()->rowCount(); ++row)
        EXPECT_EQ(lines()->index(row, 0).data().toString(), QStringLiteral("Not rated"));
    EXPECT_EQ(chip(QStringLiteral("All"))->text(), QStringLiteral("All %1").arg(all)) << "of all, whatever is shown";
    chip(QStringLiteral("All"))->click();
    EXPECT_EQ(lines()->rowCount(), all);
}

TEST_F(HomePageTest, AChartThatCannotBeSavedSaysSo)
{
    ASSERT_TRUE(isRead());
    const auto *told = page->findChild<Banner *>();
    auto *chart = page->findChild<charts::ChartView *>();
    chart->saveTo(settingsFolder.filePath(QStringLiteral("no/chart.png")));
    EXPECT_TRUE(told->isVisible());
    EXPECT_TRUE(told->words().contains(QStringLiteral("chart.png"))) << told->words().toStdString();
    EXPECT_EQ(settings.value(Setting::LastFolder).toString(), QString()) << "nothing to go back to";
    chart->saveTo(settingsFolder.filePath(QStringLiteral("chart.png")));
    EXPECT_TRUE(told->words().startsWith(QStringLiteral("Saved to "))) << told->words().toStdString();
    EXPECT_EQ(settings.value(Setting::LastFolder).toString(), QFileInfo(settingsFolder.path()).absoluteFilePath());
}

TEST_F(HomePageTest, WhatCannotBeReadIsSaidAndWhatStoodStays)
{
    ASSERT_TRUE(isRead());
    page.reset();
    workspace.reset(); // nothing of the file is under way any more
    const QString broken = settingsFolder.filePath(QStringLiteral("broken.kizahashi"));
    ASSERT_TRUE(QFile::copy(path, broken));
    auto opened = items::Workspace::open(broken, clock);
    ASSERT_TRUE(opened);
    const std::unique_ptr<items::Workspace> other = std::move(opened).value();
    HomePage home(*other, settings);
    home.resize(1186, 640);
    home.show();
    const auto *told = home.findChild<Banner *>();
    const auto *rows = home.findChild<TableView *>()->model();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !home.isBusy() && rows->rowCount() > 0; }, patience));
    EXPECT_EQ(told->words(), QString());
    {
        auto file = storage::Database::open(broken, storage::Database::Mode::ReadWrite);
        ASSERT_TRUE(file);
        storage::Database database = std::move(file).value();
        ASSERT_TRUE(database.execute("DROP TABLE site_count"));
    }
    other->setAsOf(QDate(2026, 10, 1));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !told->words().isEmpty(); }, patience));
    EXPECT_GT(rows->rowCount(), 0);
}

TEST_F(HomePageTest, FollowsTheDay)
{
    ASSERT_TRUE(isRead());
    const QString now = tile(QStringLiteral("In training"));
    workspace->setAsOf(QDate(2025, 3, 31)); // the day before anybody was enrolled
    EXPECT_TRUE(QTest::qWaitFor([&] { return tile(QStringLiteral("In training")) != now; }, patience));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !page->isBusy(); }, patience));
}
