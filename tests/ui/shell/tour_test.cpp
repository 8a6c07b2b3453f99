#include "tests/support/gui_checks.h"
#include "tests/support/test_support.h"
#include "tests/ui/shell/fake_window_support.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/tour.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::test;

namespace {

/// The window as the program starts it: a tour is offered.
MainWindow &offering(Window &fixture)
{
    MainWindow &window = fixture.make();
    window.resize(1100, 700);
    window.offerTour();
    QApplication::setActiveWindow(&window);
    return window;
}

void openDemo(Window &fixture)
{
    fixture.host.show({.name = QStringLiteral("Demo"), .path = {}, .readOnly = {}, .isDemo = true});
    QApplication::processEvents();
}

Tour *tour(const MainWindow &window)
{
    return window.findChild<Tour *>();
}

bool runs(const MainWindow &window)
{
    return tour(window) && tour(window)->isVisible();
}

} // namespace

TEST(Tour, BeginsWithTheFirstDemoFileAndNeverAgain)
{
    QTemporaryDir folder;
    {
        Window fixture(folder.path());
        MainWindow &window = offering(fixture);
        EXPECT_FALSE(runs(window)) << "no file is open";
        openDemo(fixture);
        ASSERT_TRUE(waitFor([&] { return runs(window); }));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        EXPECT_FALSE(runs(window));
    }
    Window fixture(folder.path());
    MainWindow &window = offering(fixture);
    openDemo(fixture);
    EXPECT_FALSE(runs(window)) << "who closed it has seen it";
    window.findChild<QAction *>(QStringLiteral("tour"))->trigger();
    EXPECT_TRUE(runs(window)) << "but may ask for it";
}

TEST(Tour, StaysAwayFromFilesOfPeopleAndWhereNobodyOffersIt)
{
    Window own;
    MainWindow &window = offering(own);
    own.host.openFile(QStringLiteral("/region.kizahashi"));
    QApplication::processEvents();
    EXPECT_FALSE(runs(window));

    Window plain;
    MainWindow &other = plain.make();
    openDemo(plain);
    EXPECT_FALSE(runs(other));
}

TEST(Tour, IsWalkedByEnterAndGivesTheKeyboardBack)
{
    Window fixture;
    MainWindow &window = offering(fixture);
    openDemo(fixture);
    ASSERT_TRUE(waitFor([&] { return runs(window); }));
    EXPECT_EQ(unnamedControls(tour(window)), QStringList());
    for (int step = 0; step < 5; ++step) {
        EXPECT_EQ(tour(window)->step(), step);
        EXPECT_TRUE(tour(window)->isAncestorOf(QApplication::focusWidget()));
        EXPECT_FALSE(QApplication::focusWidget()->accessibleDescription().isEmpty()) << "a screen reader says the note";
        EXPECT_EQ(clippedTexts(tour(window)), QStringList());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    EXPECT_FALSE(runs(window));
    EXPECT_TRUE(fixture.settings.value(Setting::TourSeen).toBool());
    EXPECT_TRUE(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
}

TEST(Tour, IsOverWhenTheFileIsLocked)
{
    Window fixture;
    fixture.host.people = {{QStringLiteral("1"), QStringLiteral("手本 あきら")}};
    fixture.host.who = QStringLiteral("1");
    MainWindow &window = offering(fixture);
    openDemo(fixture);
    ASSERT_TRUE(waitFor([&] { return runs(window); }));
    window.findChild<QAction *>(QStringLiteral("lock"))->trigger();
    EXPECT_FALSE(runs(window));
}

TEST(Tour, StandsBesideWhatItSpeaksOfAtEverySize)
{
    Window fixture;
    MainWindow &window = offering(fixture);
    openDemo(fixture);
    ASSERT_TRUE(waitFor([&] { return runs(window); }));
    const auto *rail = window.findChild<NavigationRail *>();
    for (const QSize size : {QSize(1366, 728), QSize(1024, 640), QSize(1500, 900)}) {
        window.resize(size);
        EXPECT_TRUE(waitFor([&] {
            const QRect places(rail->mapTo(&window, QPoint()), rail->size());
            return window.rect().contains(tour(window)->geometry()) && !tour(window)->geometry().intersects(places);
        })) << size.width();
    }
    window.go(QStringLiteral("people"));
    EXPECT_EQ(window.currentLink(), QStringLiteral("people")) << "nothing waits for the tour";
    EXPECT_TRUE(runs(window));
    fixture.host.openFile(QStringLiteral("/region.kizahashi"));
    EXPECT_FALSE(runs(window));
}

TEST(Tour, FindsRoomBesideATargetWhereThereIsSome)
{
    const QRect room(0, 0, 1000, 700);
    const QSize note(300, 150);
    for (const QRect &target : {QRect(0, 0, 200, 700), QRect(800, 10, 190, 30), QRect(0, 0, 60, 24),
                                QRect(210, 300, 780, 390), QRect(10, 680, 20, 20)}) {
        const QRect place = noteBeside(target, note, room);
        EXPECT_TRUE(room.contains(place)) << target.x() << ' ' << target.y();
        EXPECT_FALSE(place.intersects(target)) << target.x() << ' ' << target.y();
    }
    EXPECT_LE((noteBeside({}, note, room).center() - room.center()).manhattanLength(), 2);
    EXPECT_TRUE(room.contains(noteBeside(room, note, room))) << "over a target that fills everything";
}
