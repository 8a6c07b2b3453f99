#pragma once

#include "models/query/home.h"
#include "models/query/sites.h"
#include "models/report/chart_spec.h"

/// Charts about sites. Every figure says its n in words and leads to what it is made of: the site, the people of
/// the site in that programme or at that level, its placements of that year.
namespace kz::report {

/// How the people of each site stand: one bar a site, counts of people; sites with nobody enrolled stand last.
ChartSpec siteComparisonChart(const std::vector<query::SiteStanding> &sites);

/// People of a site by awarded level of one ladder.
ChartSpec levelChart(const query::LevelDistribution &levels, Key site);

/// Share of requirements met at one site: domains down, levels across.
ChartSpec heatMapChart(const query::HeatMap &map, Key site);
/// The same of the region: domains down, sites across.
ChartSpec regionMapChart(const query::RegionMap &map);

/// The programme, and the scale where it rates by several.
QString ratingsTitle(const query::RatingDistribution &ratings);
/// Ratings at a site by step: others beside self.
ChartSpec ratingsChart(const query::RatingDistribution &ratings, Key site);

/// Rotation weeks that a site delivered by fiscal year, the oldest first.
ChartSpec rotationWeeksChart(const std::vector<query::RotationYear> &years, Key site);

/// Person-days by fiscal year and kind: received by a site, or sent elsewhere.
ChartSpec dispatchChart(const std::vector<query::DispatchYear> &years, bool sent, Key site);

/// Observations by month: logged, rated by others, self-rated. Of one site or of all (0).
ChartSpec observationsChart(const std::vector<query::ObservedMonth> &months, const query::AsOf &asOf, Key site);

/// "12 people", "12名"
QString peopleText(int people);
/// "6.5 weeks", "6.5週"
QString weeksText(double weeks);
/// "12 person-days", "延べ12日"
QString personDaysText(double days);

} // namespace kz::report
