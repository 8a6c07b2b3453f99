#include "ui/charts/spec_chart.h"

#include "tests/ui/charts/chart_samples_support.h"
#include "ui/charts/chart_words.h"

#include <QLineSeries>

#include <gtest/gtest.h>

#include <cmath>

using namespace kz;
using namespace kz::charts;
using kz::test::chartSeries;
using kz::test::DrawnChart;
using kz::test::sampleChart;
using report::ChartSpec;
using Kind = ChartSpec::Kind;
using Role = ChartSpec::Role;

namespace {

const ChartMark &markOf(const DrawnChart &drawn, int row, int column)
{
    for (const ChartMark &mark : drawn.chart().marks())
        if (mark.row == row && mark.column == column)
            return mark;
    ADD_FAILURE() << "no value at " << row << ", " << column;
    return drawn.chart().marks().front();
}

} // namespace

TEST(SpecChart, FillsEveryPixelAndSaysEveryName)
{
    for (const Kind kind : kz::test::allChartKinds())
        for (const ChartColours &colours : {ChartColours::light(), ChartColours::dark()}) {
            const DrawnChart drawn(sampleChart(kind), QSize(720, 420), colours);
            const QRectF all(0, 0, 720, 420);
            EXPECT_EQ(drawn.count(QColor(Qt::magenta), all), 0) << "kind " << int(kind);
            EXPECT_GT(drawn.inked(QRectF(0, 0, 300, 25)), 200) << "the title, kind " << int(kind);
            for (const ChartLabel &label : drawn.chart().labels()) {
                EXPECT_GT(drawn.inked(label.box), 30) << label.text.toStdString() << ", kind " << int(kind);
                EXPECT_FALSE(label.cut) << label.text.toStdString() << ", kind " << int(kind);
            }
        }
}

TEST(SpecChart, NothingLiesOutsideOrOverSomethingElse)
{
    for (const Kind kind : kz::test::allChartKinds())
        for (const QSize size : {QSize(1200, 600), QSize(720, 420), QSize(420, 320)}) {
            const DrawnChart drawn(sampleChart(kind), size);
            const QRectF all(QPointF(0, 0), QSizeF(size));
            const std::vector<ChartLabel> &labels = drawn.chart().labels();
            for (std::size_t i = 0; i < labels.size(); ++i) {
                EXPECT_TRUE(all.contains(labels[i].box)) << labels[i].text.toStdString() << ", kind " << int(kind);
                for (std::size_t j = 0; j < i; ++j) {
                    const QRectF common = labels[i].box & labels[j].box;
                    EXPECT_LT(common.width() * common.height(), 1)
                        << labels[i].text.toStdString() << " over " << labels[j].text.toStdString() << ", kind "
                        << int(kind);
                }
            }
            for (const ChartMark &mark : drawn.chart().marks())
                EXPECT_TRUE(all.contains(mark.box)) << mark.name.toStdString() << ", kind " << int(kind);
            EXPECT_GT(drawn.chart().area().width(), size.width() * 0.25);
            EXPECT_GT(drawn.chart().area().height(), 80);
        }
}

TEST(SpecChart, BarsAreAsHighAsTheirValues)
{
    ChartSpec spec = sampleChart(Kind::Bars);
    spec.series.resize(1);
    const DrawnChart drawn(spec);
    const QColor blue = drawn.chart().style().colours.fill(Role::Series1);
    // What QtCharts drew, counted in the middle of each bar: not where we believe it to be.
    std::vector<int> heights;
    for (int c = 0; c < 4; ++c) {
        const double x = markOf(drawn, 0, c).box.center().x();
        heights.push_back(drawn.count(blue, QRectF(std::floor(x), 0, 1, 420)));
        const QRectF &box = markOf(drawn, 0, c).box;
        EXPECT_NEAR(drawn.count(blue, box) / (box.width() * box.height()), 1, 0.12) << "bar and mark stand apart";
    }
    const double unit = heights[0] / 8.0;
    EXPECT_GT(unit, 15);
    EXPECT_NEAR(heights[1], 2 * unit, 3);
    EXPECT_NEAR(heights[2], 4 * unit, 3);
    EXPECT_NEAR(heights[3], 1 * unit, 3);
}

TEST(SpecChart, StackedPiecesFollowEachOtherInTheOrderOfTheSeries)
{
    const DrawnChart drawn(sampleChart(Kind::StackedBars));
    const QColor blue = drawn.chart().style().colours.fill(Role::Series1);
    for (int c = 0; c < 4; ++c) {
        const QRectF first = markOf(drawn, c, 0).box;
        const QRectF second = markOf(drawn, c, 1).box;
        EXPECT_NEAR(first.right(), second.left(), 0.01);
        const ChartSpec &spec = drawn.chart().spec();
        EXPECT_NEAR(first.width() / second.width(),
                    spec.series[0].values[std::size_t(c)] / spec.series[1].values[std::size_t(c)], 0.01);
        EXPECT_GT(drawn.count(blue, first) / (first.width() * first.height()), 0.7) << "row " << c;
        EXPECT_EQ(drawn.count(blue, second.adjusted(2, 2, -2, -2)), 0) << "row " << c;
    }
    EXPECT_LT(markOf(drawn, 0, 0).box.top(), markOf(drawn, 1, 0).box.top()) << "the first category stands on top";
}

TEST(SpecChart, ARadarGrowsWithItsValues)
{
    const auto washed = [](double value) {
        ChartSpec spec = sampleChart(Kind::Radar);
        spec.series = {chartSeries(QString(), Role::Series1, std::vector<double>(4, value))};
        const DrawnChart drawn(spec);
        const QColor surface = drawn.chart().style().colours.surface;
        int found = 0;
        for (int y = 0; y < 420; ++y)
            for (int x = 0; x < 720; ++x) { // the wash: clearly bluer than grey, clearly lighter than the line
                const QColor colour = drawn.image().pixelColor(x, y);
                found += colour != surface && colour.blue() - colour.red() > 20 && colour.red() > 150 ? 1 : 0;
            }
        return double(found);
    };
    EXPECT_NEAR(washed(0.8) / washed(0.4), 4, 0.35);
    EXPECT_GT(washed(1), washed(0.8));
}

TEST(SpecChart, ARadarLeavesAGapWhereThereIsNoValue)
{
    const DrawnChart drawn(sampleChart(Kind::Radar));
    int marks = 0;
    for (const ChartMark &mark : drawn.chart().marks())
        marks += mark.row == 1 ? 1 : 0;
    EXPECT_EQ(marks, 3);
}

TEST(SpecChart, HeatMapCellsHaveTheColourOfTheirValue)
{
    for (const ChartColours &colours : {ChartColours::light(), ChartColours::dark()}) {
        const DrawnChart drawn(sampleChart(Kind::HeatMap), QSize(720, 420), colours);
        for (const ChartMark &mark : drawn.chart().marks()) {
            const double value = drawn.chart().spec().series[std::size_t(mark.row)].values[std::size_t(mark.column)];
            const QColor wanted = std::isfinite(value) ? colours.heat(value) : colours.surface;
            EXPECT_EQ(drawn.pixel(mark.box.topLeft() + QPointF(4, 4)), wanted) << mark.name.toStdString();
            EXPECT_GT(drawn.inked(mark.box.adjusted(3, 3, -3, -3)), 0) << "every cell says its value";
        }
    }
}

TEST(SpecChart, HeatMapCellsSayTheirFigureAllOrNone)
{
    ChartSpec spec = sampleChart(Kind::HeatMap);
    for (int column = 4; column < 14; ++column) {
        spec.categories.append(QString::number(column));
        for (std::size_t row = 0; row < 2; ++row)
            spec.series[row].values.push_back(column % 2 ? 0.05 : 0.95);
    }
    for (int width = 200; width < 900; width += 50) {
        const DrawnChart drawn(spec, QSize(width, 300));
        int said = 0;
        int silent = 0;
        for (const ChartMark &mark : drawn.chart().marks()) {
            const double value = spec.series[std::size_t(mark.row)].values[std::size_t(mark.column)];
            if (!std::isfinite(value))
                continue;
            const QRectF inside = mark.box.adjusted(2, 2, -2, -2);
            const QColor fill = drawn.chart().style().colours.heat(value);
            const bool plain
                = drawn.count(fill, inside) == inside.toAlignedRect().width() * inside.toAlignedRect().height();
            (plain ? silent : said) += 1;
        }
        EXPECT_TRUE(said == 0 || silent == 0) << width << ": " << said << " said, " << silent << " silent";
    }
}

TEST(SpecChart, LinesPassThroughTheirPointsAndThePaceIsDashed)
{
    const DrawnChart drawn(sampleChart(Kind::Line));
    const ChartColours &colours = drawn.chart().style().colours;
    for (const ChartMark &mark : drawn.chart().marks())
        if (mark.row == 0) {
            EXPECT_EQ(drawn.pixel(mark.box.center()), colours.fill(Role::Series1)) << mark.name.toStdString();
        }
    const QRectF area = drawn.chart().area();
    int on = 0;
    int off = 0;
    for (double part = 0.6; part < 0.98; part += 0.001) { // the pace runs from corner to corner
        const QPointF at(area.left() + area.width() * part, area.bottom() - area.height() * part);
        (drawn.inked(QRectF(at - QPointF(1, 1), QSizeF(2, 2))) ? on : off) += 1;
    }
    EXPECT_GT(on, off / 2);
    EXPECT_GT(off, on / 8) << "no dashes";
}

TEST(SpecChart, LinesHaveAtMostTwoPointsAPixel)
{
    ChartSpec spec = sampleChart(Kind::Line);
    spec.from = QDate(1990, 1, 1);
    spec.to = spec.from.addDays(20000);
    spec.series.resize(1);
    spec.series[0].points.clear();
    for (int day = 0; day <= 20000; ++day)
        spec.series[0].points.push_back({spec.from.addDays(day), day == 7777 ? 0.97 : 0.5 + 0.3 * std::sin(day * 0.7)});
    const DrawnChart drawn(spec);
    const auto *line = qobject_cast<QLineSeries *>(drawn.chart().series().front());
    ASSERT_TRUE(line);
    EXPECT_LE(line->count(), 2 * drawn.chart().area().width() + 1);
    double highest = 0;
    for (const QPointF &point : line->points())
        highest = std::max(highest, point.y());
    EXPECT_EQ(highest, 0.97) << "a peak must not be thinned away";
}

TEST(SpecChart, TimelineBarsAreAsLongAsTheirDays)
{
    const DrawnChart drawn(sampleChart(Kind::Timeline));
    const double day = drawn.chart().area().width() / 365;
    EXPECT_NEAR(markOf(drawn, 0, 0).box.width(), 30 * day, 2);
    EXPECT_NEAR(markOf(drawn, 0, 1).box.width(), 60 * day, 2);
    EXPECT_NEAR(markOf(drawn, 0, 1).box.left() - markOf(drawn, 0, 0).box.left(), 61 * day, 0.1);
    EXPECT_FALSE(markOf(drawn, 1, 0).box.intersects(markOf(drawn, 1, 1).box))
        << "what overlaps in time has its own lane";
    const QRectF plain = markOf(drawn, 1, 0).box;
    EXPECT_EQ(drawn.pixel(QPointF(plain.right() - 6, plain.center().y())),
              drawn.chart().style().colours.fill(Role::Series1));
}

TEST(SpecChart, SeriesDifferByMoreThanColour)
{
    for (const Kind kind : {Kind::Bars, Kind::StackedBars, Kind::Timeline}) {
        ChartSpec spec = sampleChart(kind);
        spec.series[1].role = spec.series[0].role;
        const DrawnChart drawn(spec);
        const QColor blue = drawn.chart().style().colours.fill(Role::Series1);
        double plain = 0;
        double patterned = 1;
        for (const ChartMark &mark : drawn.chart().marks()) {
            const QRectF inside = mark.box.adjusted(2, 2, -3, -2);
            const double part = drawn.count(blue, inside) / std::max(1.0, inside.width() * inside.height());
            (mark.series == 0 ? plain : patterned)
                = mark.series == 0 ? std::max(plain, part) : std::min(patterned, part);
        }
        EXPECT_GT(plain, 0.7) << "kind " << int(kind);
        EXPECT_LT(patterned, 0.7) << "kind " << int(kind);
    }
}

TEST(SpecChart, SaysWhyThereIsNothing)
{
    for (const Kind kind : kz::test::allChartKinds()) {
        ChartSpec spec;
        spec.kind = kind;
        spec.empty = QStringLiteral("まだ評価がありません");
        spec.categories = {QStringLiteral("a")};
        spec.series = {chartSeries(QString(), Role::Series1, {std::nan("")})};
        const DrawnChart drawn(spec);
        EXPECT_TRUE(drawn.chart().marks().empty());
        EXPECT_GT(drawn.inked(QRectF(200, 180, 320, 60)), 100);
    }
}

TEST(SpecChart, DrawsWhatIsOddWithoutComplaint)
{
    for (const Kind kind : kz::test::allChartKinds()) {
        ChartSpec spec = sampleChart(kind);
        spec.categories = spec.categories.mid(0, 1); // fewer names than values, one category, a radar without a polygon
        DrawnChart one(spec, QSize(30, 20));
        spec.series[0].values.clear(); // fewer values than names
        spec.categories = sampleChart(kind).categories;
        spec.from = spec.to = QDate(2026, 4, 1);
        DrawnChart two(spec, QSize(400, 300));
        spec.categories
            = {QStringLiteral("同じ"), QStringLiteral("同じ"), QStringLiteral("同じ"), QStringLiteral("同じ")};
        DrawnChart three(spec, QSize(400, 300));
    }
}

TEST(SpecChart, MarksCarryTheExactWordsAndLinks)
{
    ChartSpec spec = sampleChart(Kind::HeatMap);
    spec.series[0].notes = {QStringLiteral("1 / 4、n = 12")};
    spec.series[0].links = {QStringLiteral("site:1")};
    spec.categoryLinks = {QStringLiteral("site:page")};
    const DrawnChart drawn(spec);
    const ChartMark &mark = markOf(drawn, 0, 0);
    EXPECT_EQ(mark.words, spec.series[0].notes.first());
    EXPECT_EQ(mark.link, QStringLiteral("site:1"));
    EXPECT_TRUE(mark.name.contains(spec.categories[0]));
    EXPECT_TRUE(mark.name.contains(spec.series[0].name));
    bool linked = false;
    for (const ChartLabel &label : drawn.chart().labels())
        linked = linked || (label.text == spec.categories[0] && label.link == spec.categoryLinks[0]);
    EXPECT_TRUE(linked);
}
