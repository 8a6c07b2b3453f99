#include "models/report/site_charts.h"
#include "models/report/site_report.h"

#include "models/report/chart_table.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace kz;
using namespace kz::report;

namespace {

query::SiteStanding standing(Key site, const char16_t *name, int onPace, int behind, int notEnrolled)
{
    query::SiteStanding one{.site = site, .name = QString::fromUtf16(name)};
    one.states.people[size_t(query::PaceState::OnPace)] = onPace;
    one.states.people[size_t(query::PaceState::Behind)] = behind;
    one.states.people[size_t(query::PaceState::NotEnrolled)] = notEnrolled;
    return one;
}

template <typename T>
std::vector<T> blocksOf(const Document &document)
{
    std::vector<T> found;
    for (const Block &block : document.blocks)
        if (const T *one = std::get_if<T>(&block))
            found.push_back(*one);
    return found;
}

} // namespace

TEST(SiteCharts, SitesWithNobodyEnrolledStandLast)
{
    const ChartSpec spec = siteComparisonChart({standing(7, u"薬局", 0, 0, 5), standing(8, u"病院", 3, 2, 1)});
    EXPECT_EQ(spec.categories, (QStringList{QStringLiteral("病院"), QStringLiteral("薬局")}));
    EXPECT_EQ(spec.categoryLinks.first(), QStringLiteral("site/") + keyToText(8));
    ASSERT_EQ(spec.series.size(), 3u) << "nobody has completed: no colour for it";
    EXPECT_EQ(spec.series[0].values, (std::vector<double>{3, 0}));
    EXPECT_EQ(spec.series[1].values, (std::vector<double>{2, 0}));
    EXPECT_EQ(spec.series[1].role, ChartSpec::Role::Warning);
    EXPECT_TRUE(spec.series[1].notes[0].contains(QStringLiteral("6"))) << "the n is said";
}

TEST(SiteCharts, WhatNobodyIsAskedForHasNoColour)
{
    query::RegionMap map{.version = 1, .title = {QStringLiteral("ラダー"), {}}};
    map.domains = {{QStringLiteral("ケア"), {}}, {QStringLiteral("協働"), {}}};
    map.sites = {
        {.site = 8, .name = QStringLiteral("病院"), .people = 2, .cells = {{.met = 3, .asked = 4, .people = 2}, {}}}};
    const ChartSpec spec = regionMapChart(map);
    ASSERT_EQ(spec.series.size(), 2u);
    EXPECT_DOUBLE_EQ(spec.series[0].values[0], 0.75);
    EXPECT_TRUE(std::isnan(spec.series[1].values[0]));
}

TEST(SiteCharts, YearsRunForwardAndTheNewestFiveAreShown)
{
    std::vector<query::RotationYear> years;
    for (int year = 2026; year > 2019; --year)
        years.push_back({.fiscalYear = year, .weeks = year - 2019 + 0.04, .people = 1});
    const ChartSpec spec = rotationWeeksChart(years, 8);
    ASSERT_EQ(spec.categories.size(), 5);
    EXPECT_TRUE(spec.categories.first().contains(QStringLiteral("2022")));
    EXPECT_DOUBLE_EQ(spec.series[0].values.back(), 7);
    EXPECT_EQ(spec.series[0].links.front(),
              QStringLiteral("rotations?from=2022-04-01&site=%1&tab=placements&to=2023-03-31").arg(keyToText(8)));

    const std::vector<query::DispatchYear> dispatches
        = {{.fiscalYear = 2026, .kind = PlacementKind::Locum, .received = 3, .sent = 0},
           {.fiscalYear = 2025, .kind = PlacementKind::Dispatch, .received = 0, .sent = 4}};
    EXPECT_EQ(dispatchChart(dispatches, false, 8).categories.size(), 1);
    EXPECT_EQ(dispatchChart(dispatches, true, 8).series.size(), 1u);
    EXPECT_FALSE(hasFigures(dispatchChart({}, true, 8)));
}

TEST(SiteCharts, ALevelLeadsToThoseWhoHoldItAndNoneToEverybodyThere)
{
    query::LevelDistribution levels{.framework = 3, .title = {QStringLiteral("ラダー"), {}}};
    levels.bars = {{.level = 0, .label = {}, .people = 2}, {.level = 5, .label = {}, .people = 1}};
    levels.n = 3;
    const ChartSpec spec = levelChart(levels, 8);
    EXPECT_EQ(spec.series.at(0).links,
              (QStringList{QStringLiteral("people?site=%1").arg(keyToText(8)),
                           QStringLiteral("people?level=%1&site=%2").arg(keyToText(5), keyToText(8))}));
}

TEST(SiteReport, SaysWhatEveryFigureMeansAndWhetherPeopleAreInvented)
{
    SiteReportInput input{.settings = {.institution = QStringLiteral("霞階圏域"), .formNumber = {}, .demo = true},
                          .printedOn = QDate(2026, 7, 2)};
    input.summary.row.site.name = QStringLiteral("階中央病院");
    input.summary.row.site.capacity = 12;
    input.summary.asOf.happened = QDate(2026, 7, 1);
    input.summary.present
        = {{.person = 1, .name = QStringLiteral("仮屋 湊"), .placement = 5},
           {.person = 3, .name = QStringLiteral("雛形 守"), .placement = 6, .kind = PlacementKind::Locum},
           {.person = 2, .name = QStringLiteral("例田 翼")}};
    for (int i = 0; i < 5; ++i)
        input.summary.heatMaps.push_back({.title = {QStringLiteral("プログラム%1").arg(i), {}}});
    input.people = {{.key = 2, .name = QStringLiteral("例田 翼"), .state = query::PaceState::Behind}};
    const Document document = siteReport(input);
    EXPECT_EQ(document.frame.institution, QStringLiteral("霞階圏域"));
    EXPECT_EQ(document.frame.formNumber, QStringLiteral("KZ-S1"));
    EXPECT_FALSE(document.frame.watermark.isEmpty());
    EXPECT_TRUE(document.frame.printedOn.contains(QStringLiteral("2026-07-02")));
    EXPECT_GT(document.frame.printedOn.size(), 10) << "a date alone does not say that it is the day of print";
    input.settings.demo = false;
    EXPECT_TRUE(siteReport(input).frame.watermark.isEmpty());

    const auto tables = blocksOf<TableBlock>(document);
    ASSERT_EQ(tables.size(), 5u) << "standing, years, placements, people, definitions";
    EXPECT_EQ(tables[2].rows.size(), 3u) << "who belongs there is not placed there";
    EXPECT_EQ(std::ranges::count_if(
                  blocksOf<ChartBlock>(document),
                  [](const ChartBlock &block) { return block.charts.front().kind == ChartSpec::Kind::HeatMap; }),
              5)
        << "no programme is left out in silence";
    EXPECT_EQ(tables[2].rows[1].cells[0].text, QStringLiteral("仮屋 湊"));
    EXPECT_EQ(tables[3].rows[1].cells[0].text, QStringLiteral("例田 翼"));
    EXPECT_EQ(tables[4].rows.size(), 8u);
    const auto grid = blocksOf<KeyValueGrid>(document).front();
    EXPECT_TRUE(std::ranges::any_of(grid.boxes, [](const KeyValueGrid::Box &box) {
        return box.value.contains(QStringLiteral("1")) && box.value.contains(QStringLiteral("12"));
    })) << "one of twelve places is taken";
}
