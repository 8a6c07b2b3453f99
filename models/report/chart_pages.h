#pragma once

#include "models/report/chart_spec.h"

namespace kz::report {

/// A chart with more than about 40 bars or rows cannot be read, nor can one whose rows are lower than its type: it is
/// shown in pages. Pages are numbered from 0. Bars and lanes stand by category, the rows of a heat map are its series.
inline constexpr int barsPerPage = 40;

/// At least 1. Radar and Line are always one page. `most`: bars or rows that fit, where there is room for fewer.
int chartPageCount(const ChartSpec &spec, int most = barsPerPage);

/// The part of the chart that stands on a page; the whole spec when there is only one.
ChartSpec chartPage(const ChartSpec &spec, int page, int most = barsPerPage);

/// A height at which the chart (its first page) reads well, in multiples of its type: 8 points on paper.
double chartHeightInEm(const ChartSpec &spec);

/// How many bars or rows fit into a height, at least 1.
int chartRowsIn(const ChartSpec &spec, double heightInEm);

} // namespace kz::report
