#pragma once

#include "models/query/home.h"
#include "models/query/sites.h"
#include "models/report/chart_spec.h"

/// Charts about sites. What names a site leads to "site/KEY"; every figure says its n in words.
namespace kz::report {

/// How the people of each site stand: one bar a site, counts of people; sites with nobody enrolled stand last.
ChartSpec siteComparisonChart(const std::vector<query::SiteStanding> &sites);

/// People by awarded level of one ladder.
ChartSpec levelChart(const query::LevelDistribution &levels);

/// Share of requirements met at one site: domains down, levels across.
ChartSpec heatMapChart(const query::HeatMap &map);
/// The same of the region: domains down, sites across.
ChartSpec regionMapChart(const query::RegionMap &map);

/// The programme, and the scale where it rates by several.
QString ratingsTitle(const query::RatingDistribution &ratings);
/// Ratings by step: others beside self.
ChartSpec ratingsChart(const query::RatingDistribution &ratings);

/// Rotation weeks delivered by fiscal year, the oldest first.
ChartSpec rotationWeeksChart(const std::vector<query::RotationYear> &years);

/// Person-days by fiscal year and kind: received, or sent elsewhere.
ChartSpec dispatchChart(const std::vector<query::DispatchYear> &years, bool sent);

/// Observations by month: logged, rated by others, self-rated.
ChartSpec observationsChart(const std::vector<query::ObservedMonth> &months, const query::AsOf &asOf);

/// "12 people", "12名"
QString peopleText(int people);
/// "6.5 weeks", "6.5週"
QString weeksText(double weeks);
/// "12 person-days", "延べ12日"
QString personDaysText(double days);

} // namespace kz::report
