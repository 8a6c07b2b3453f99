#include "models/report/chart_table.h"

#include "models/report/chart_pages.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace kz::report;

namespace {

ChartSpec bars()
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::Bars;
    spec.xTitle = QStringLiteral("施設");
    spec.categories = {QStringLiteral("階中央病院"), QStringLiteral("遠音島診療所")};
    ChartSpec::Series series;
    series.name = QStringLiteral("週数");
    series.values = {1234.5, std::nan("")};
    spec.series = {series};
    return spec;
}

} // namespace

TEST(ChartTable, HasARowForEachCategoryAndTheExactWords)
{
    ChartSpec spec = bars();
    spec.series[0].notes = {QString(), QStringLiteral("記録なし")};
    spec.series[0].links = {QStringLiteral("rotations?site=1"), QString()};
    spec.categoryLinks = {QString(), QStringLiteral("site/2")};
    const ChartTable table = chartTable(spec);
    EXPECT_EQ(table.links,
              (std::vector<QStringList>{{QString(), QStringLiteral("rotations?site=1")},
                                        {QStringLiteral("site/2"), QString()}}))
        << "a cell leads where its figure does";
    EXPECT_EQ(table.header, (QStringList{QStringLiteral("施設"), QStringLiteral("週数")}));
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[0], (QStringList{QStringLiteral("階中央病院"), QStringLiteral("1,234.5")}));
    EXPECT_EQ(table.rows[1], (QStringList{QStringLiteral("遠音島診療所"), QStringLiteral("記録なし")}));
}

TEST(ChartTable, PutsTheLinesOfAChartOnCommonDays)
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::Line;
    spec.percent = true;
    ChartSpec::Series have{QStringLiteral("到達"), ChartSpec::Role::Series1, false, {}, {}, {}, {}, {}};
    have.points = {{QDate(2026, 4, 1), 0.123}, {QDate(2026, 5, 1), 0.2}};
    ChartSpec::Series pace = have;
    pace.name = QStringLiteral("計画");
    pace.points = {{QDate(2026, 5, 1), 0.25}};
    spec.series = {have, pace};
    const ChartTable table = chartTable(spec);
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[0], (QStringList{QStringLiteral("2026-04-01"), QStringLiteral("12.3%"), QString()}));
    EXPECT_EQ(table.rows[1], (QStringList{QStringLiteral("2026-05-01"), QStringLiteral("20%"), QStringLiteral("25%")}));
}

TEST(ChartTable, CsvIsSafeInASpreadsheet)
{
    ChartSpec spec = bars();
    spec.categories = {QStringLiteral("=HYPERLINK(\"x\")"), QStringLiteral("A, \"B\"")};
    spec.series[0].values = {-3, 4};
    const QByteArray csv = chartCsv(spec);
    EXPECT_TRUE(csv.startsWith("\xef\xbb\xbf"));
    EXPECT_TRUE(csv.contains("\"'=HYPERLINK(\"\"x\"\")\",週数,-3,")) << csv.toStdString();
    EXPECT_TRUE(csv.contains("\"A, \"\"B\"\"\",週数,4,")) << csv.toStdString();
}

TEST(ChartTable, CsvHasOneBareFigureACellWithUnitAndN)
{
    ChartSpec spec = bars();
    spec.yTitle = QStringLiteral("週");
    spec.series[0].notes = {QStringLiteral("1,234.5週（n = 5）"), QStringLiteral("記録なし")};
    spec.series[0].n = {5, 0};
    const ChartTable weeks = chartFigures(spec);
    ASSERT_EQ(weeks.header.size(), 5);
    EXPECT_EQ(weeks.header[0], QStringLiteral("施設"));
    ASSERT_EQ(weeks.rows.size(), 2u);
    EXPECT_EQ(weeks.rows[0],
              (QStringList{QStringLiteral("階中央病院"), QStringLiteral("週数"), QStringLiteral("1234.5"),
                           QStringLiteral("週"), QStringLiteral("5")}));
    EXPECT_EQ(weeks.rows[1][2], QString()) << "no figure, no sentence";

    spec.kind = ChartSpec::Kind::HeatMap;
    spec.percent = true;
    spec.series[0].values = {0.625, 1.0 / 3};
    const ChartTable map = chartFigures(spec);
    EXPECT_EQ(map.rows[0][2], QStringLiteral("62.5"));
    EXPECT_EQ(map.rows[0][3], QStringLiteral("%"));
    EXPECT_NEAR(map.rows[1][2].toDouble(), 100.0 / 3, 1e-6);
    for (const ChartTable &table : {weeks, map})
        for (const QStringList &row : table.rows)
            for (const int column : {2, 4}) {
                bool number = false;
                row[column].toDouble(&number);
                EXPECT_TRUE(number || row[column].isEmpty()) << row[column].toStdString();
            }
}

TEST(ChartTable, WhatIsNotWholeNeverReadsAHundredPercent)
{
    ChartSpec spec;
    spec.percent = true;
    EXPECT_EQ(valueText(spec, 0.9996), QStringLiteral("99.9%"));
    EXPECT_EQ(shortText(spec, 0.9951), QStringLiteral("99%"));
    EXPECT_EQ(shortText(spec, 1), QStringLiteral("100%"));
    EXPECT_EQ(shortText(spec, std::nan("")), QStringLiteral("–"));
}

TEST(ChartTable, DescribesTheFiguresInWords)
{
    const QString words = chartDescription(bars());
    EXPECT_TRUE(words.contains(QStringLiteral("階中央病院: 週数 1,234.5."))) << words.toStdString();
    ChartSpec nothing;
    nothing.empty = QStringLiteral("まだありません");
    EXPECT_EQ(chartDescription(nothing), nothing.empty);
}

TEST(ChartPages, CutsLongChartsWithoutLosingABar)
{
    ChartSpec spec = bars();
    spec.kind = ChartSpec::Kind::StackedBars;
    spec.categories.clear();
    spec.series[0].values.clear();
    for (int i = 0; i < 95; ++i) {
        spec.categories.append(QString::number(i));
        spec.series[0].values.push_back(i);
        spec.series[0].links.append(QStringLiteral("link%1").arg(i));
    }
    ASSERT_EQ(chartPageCount(spec), 3);
    int seen = 0;
    for (int page = 0; page < 3; ++page) {
        const ChartSpec part = chartPage(spec, page);
        EXPECT_LE(part.categories.size(), barsPerPage);
        for (qsizetype i = 0; i < part.categories.size(); ++i, ++seen) {
            EXPECT_EQ(part.categories[i], QString::number(seen));
            EXPECT_EQ(part.series[0].values[std::size_t(i)], seen);
            EXPECT_EQ(part.series[0].links[i], QStringLiteral("link%1").arg(seen));
        }
    }
    EXPECT_EQ(seen, 95);
}

TEST(ChartPages, CutsATimelineByItsLanes)
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::Timeline;
    ChartSpec::Series series;
    for (int i = 0; i < 50; ++i) {
        spec.categories.append(QString::number(i));
        series.spans.push_back({i, QDate(2026, 4, 1), QDate(2026, 5, 1), QString::number(i), {}});
    }
    spec.series = {series};
    ASSERT_EQ(chartPageCount(spec), 2);
    const ChartSpec second = chartPage(spec, 1);
    ASSERT_EQ(second.series[0].spans.size(), 10u);
    EXPECT_EQ(second.series[0].spans[0].category, 0);
    EXPECT_EQ(second.series[0].spans[0].label, QStringLiteral("40"));
}
