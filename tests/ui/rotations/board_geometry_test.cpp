#include "ui/rotations/board_geometry.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>

using namespace kz;

namespace {

const QDate first(2026, 3, 30); // a Monday
const QDate last(2028, 4, 2);

TimeScale scaleAt(BoardZoom zoom)
{
    return {first, last, zoom};
}

BoardZoom anyZoom()
{
    return *rc::gen::element(BoardZoom::Day, BoardZoom::Week, BoardZoom::Month, BoardZoom::Year);
}

QDate anyDay()
{
    return first.addDays(*rc::gen::inRange<int>(0, int(first.daysTo(last)) + 1));
}

} // namespace

TEST(TimeScale, PlacesAndDaysLeadToEachOther)
{
    EXPECT_TRUE(rc::check([] {
        const TimeScale scale = scaleAt(anyZoom());
        const QDate day = anyDay();
        RC_ASSERT(scale.dayAt(scale.left(day)) == day);
        RC_ASSERT(scale.dayAt(scale.right(day) - 1) == day);
        RC_ASSERT(scale.left(day.addDays(1)) == scale.right(day) || day == last);
        const int x = *rc::gen::inRange(0, scale.width());
        RC_ASSERT(scale.left(scale.dayAt(x)) <= x);
        RC_ASSERT(x < scale.right(scale.dayAt(x)));
    }));
}

TEST(TimeScale, WhatLiesOutsideStandsAtTheEdge)
{
    const TimeScale scale = scaleAt(BoardZoom::Week);
    EXPECT_EQ(scale.left(first.addDays(-9)), 0);
    EXPECT_EQ(scale.right(first.addDays(-9)), 0);
    EXPECT_EQ(scale.right(last.addDays(9)), scale.width());
    EXPECT_EQ(scale.dayAt(-50), first);
    EXPECT_EQ(scale.dayAt(scale.width() + 50), last);
}

TEST(TimeScale, SnapsToDaysNearByAndToWeeksFarAway)
{
    const QDate thursday(2026, 7, 9);
    EXPECT_EQ(scaleAt(BoardZoom::Day).snappedStart(thursday), thursday);
    EXPECT_EQ(scaleAt(BoardZoom::Week).snappedStart(thursday), QDate(2026, 7, 6));
    EXPECT_EQ(scaleAt(BoardZoom::Year).snappedEnd(thursday), QDate(2026, 7, 12));
    EXPECT_EQ(scaleAt(BoardZoom::Day).steps(28 * 3 + 10), 3);
    EXPECT_EQ(scaleAt(BoardZoom::Week).steps(8 * 11), 14) << "a week and a half and more is two";
    EXPECT_EQ(scaleAt(BoardZoom::Week).steps(-8 * 3), 0);
}

TEST(TimeScale, TheHeaderIsMadeOfMonthsWeeksAndFiscalYears)
{
    const TimeScale weeks = scaleAt(BoardZoom::Week);
    const auto below = weeks.lower(0, weeks.width());
    ASSERT_FALSE(below.empty());
    for (const TimeCell &cell : below)
        EXPECT_EQ(cell.from.dayOfWeek(), Qt::Monday);
    EXPECT_EQ(scaleAt(BoardZoom::Year).upper(0, 2000)[1].from, QDate(2026, 4, 1));
    EXPECT_EQ(scaleAt(BoardZoom::Year).upper(0, 2000)[1].to, QDate(2027, 3, 31));
    // Only what is in sight.
    EXPECT_LE(weeks.lower(800, 1000).size(), 5U);
    EXPECT_TRUE(rc::check([] {
        const TimeScale scale = scaleAt(anyZoom());
        const int from = *rc::gen::inRange(0, scale.width() - 1);
        const int to = from + *rc::gen::inRange(1, 900);
        for (const auto &cells : {scale.upper(from, to), scale.lower(from, to)}) {
            RC_ASSERT(cells.front().x <= from);
            RC_ASSERT(cells.back().x + cells.back().width >= std::min(to, scale.width()));
            for (size_t i = 1; i < cells.size(); ++i)
                RC_ASSERT(cells[i].x == cells[i - 1].x + cells[i - 1].width);
        }
    }));
}

TEST(BoardGeometry, AHitIsWhatIsDrawnThere)
{
    const BoardGeometry board(scaleAt(BoardZoom::Week), 28,
                              {{{QDate(2026, 4, 6), QDate(2026, 5, 31)}, {QDate(2026, 6, 1), QDate(2026, 6, 28)}},
                               {},
                               {{QDate(2026, 4, 6), QDate(2026, 5, 31)}, {QDate(2026, 5, 4), QDate(2026, 6, 28)}}});
    EXPECT_EQ(board.height(), 4 * 28) << "stays that share days stand on two lanes";
    EXPECT_EQ(board.bar(0, 0).top(), board.bar(0, 1).top());
    EXPECT_NE(board.bar(2, 0).top(), board.bar(2, 1).top());
    const QRect bar = board.bar(0, 1);
    EXPECT_EQ(board.hit(bar.center()).part, BoardGeometry::Part::Body);
    EXPECT_EQ(board.hit(bar.center()).bar, 1);
    EXPECT_EQ(board.hit(QPoint(bar.left() + 1, bar.center().y())).part, BoardGeometry::Part::Start);
    EXPECT_EQ(board.hit(QPoint(bar.right() - 1, bar.center().y())).part, BoardGeometry::Part::End);
    EXPECT_EQ(board.hit(QPoint(bar.right() + 20, bar.center().y())).part, BoardGeometry::Part::Empty);
    EXPECT_EQ(board.hit(QPoint(100, 30)).row, 1);
    EXPECT_EQ(board.hit(QPoint(100, 400)).row, -1);
    EXPECT_EQ(board.nearest(0, QDate(2026, 12, 1)), 1);
    EXPECT_EQ(board.nearest(1, QDate(2026, 12, 1)), -1);
}

TEST(BoardGeometry, ARowThatBecomesHigherMovesThoseBelowAndTheScaleKeepsTheLanes)
{
    const BoardSpan april{QDate(2026, 4, 6), QDate(2026, 5, 31)};
    const BoardSpan may{QDate(2026, 5, 4), QDate(2026, 6, 28)};
    BoardGeometry board(scaleAt(BoardZoom::Week), 28, {{april}, {may}});
    EXPECT_EQ(board.rowTop(1), 28);
    board.setRow(0, {april, may});
    EXPECT_EQ(board.rowTop(1), 2 * 28);
    EXPECT_EQ(board.hit(board.bar(0, 1).center()).bar, 1);
    EXPECT_EQ(board.hit(board.bar(1, 0).center()).row, 1);
    board.setScale(scaleAt(BoardZoom::Day), 30);
    EXPECT_EQ(board.height(), 3 * 30);
    EXPECT_EQ(board.bar(0, 1).left(), scaleAt(BoardZoom::Day).left(may.from));
    EXPECT_EQ(board.bar(0, 1).top(), board.bar(0, 0).top() + 30);
}

TEST(BoardGeometry, NoTwoBarsOfARowLieOnEachOther)
{
    EXPECT_TRUE(rc::check([] {
        std::vector<BoardSpan> spans;
        for (int i = *rc::gen::inRange(0, 12); i > 0; --i) {
            const QDate from = anyDay();
            spans.push_back({from, from.addDays(*rc::gen::inRange(6, 90))});
        }
        std::ranges::sort(spans, {}, &BoardSpan::from);
        const BoardGeometry board(scaleAt(anyZoom()), 28, {spans});
        for (int i = 0; i < int(spans.size()); ++i) {
            RC_ASSERT(board.rowAt(board.bar(0, i).top()) == 0);
            RC_ASSERT(board.rowAt(board.bar(0, i).bottom()) == 0);
            for (int j = 0; j < i; ++j)
                RC_ASSERT(!board.bar(0, i).intersects(board.bar(0, j)) || spans[size_t(i)].from > last.addDays(-4));
        }
    }));
}
