#include "tests/support/at_the_window.h"

#include "models/demo/demo.h"
#include "models/storage/repository.h"
#include "models/storage/store.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <iostream>

using namespace kz;
using namespace kz::test;

// What it prints is the point: the longest turn of the event loop, as somebody feels it. The bound is no goal, those
// stand in tests/bench. It is so wide that no busy machine and no sanitizer reaches it, and finds what nobody can take
// for slowness: a read, a paper or another program that the window waits for.
TEST(Turns, TheWindowStandsStillForNothingInADaysWork)
{
    constexpr double mostMs = 5'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("region.kizahashi"));
    const FixedClock clock(QDate(2026, 11, 22));
    ASSERT_TRUE(demo::makeDemo(path, {}, clock));
    Key site = 0;
    {
        auto database = std::move(storage::openForReading(path)).value();
        site = storage::Repository<Site>(database).all().value().front().id;
    }
    AtTheWindow desk(clock, folder.filePath(QStringLiteral("settings")), path);
    ASSERT_FALSE(desk.isLost());
    desk.longest(); // how it opens is another matter
    const std::pair<const char *, std::function<void()>> work[] = {
        {"changing pages", [&] { changePages(desk); }},
        {"scrolling people", [&] { scrollPeople(desk); }},
        {"filtering people", [&] { filterPeople(desk); }},
        {"choosing everybody", [&] { selectEverybody(desk); }},
        {"dragging on the board", [&] { EXPECT_TRUE(dragOnBoard(desk, clock.today().addDays(-120))); }},
        {"dashboards",
         [&] {
             dashboards(desk, {QDate(2025, 9, 30), QDate(2026, 3, 31), QDate()}, site);
         }},
    };
    for (const auto &[name, doing] : work) {
        doing();
        ASSERT_FALSE(desk.isLost()) << name;
        const double longest = desk.longest();
        std::cout << "longest turn, " << name << ": " << int(longest + 0.5) << " ms\n";
        EXPECT_GT(longest, 0) << name;
        EXPECT_LT(longest, mostMs) << name;
    }
}
