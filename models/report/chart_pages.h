#pragma once

#include "models/report/chart_spec.h"

namespace kz::report {

/// A chart with more than about 40 bars or rows cannot be read: it is shown in pages. Pages are numbered from 0.
inline constexpr int barsPerPage = 40;

/// At least 1. Radar and Line are always one page.
int chartPageCount(const ChartSpec &spec);

/// The part of the chart that stands on a page; the whole spec when there is only one.
ChartSpec chartPage(const ChartSpec &spec, int page);

} // namespace kz::report
