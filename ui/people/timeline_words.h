#pragma once

#include "models/query/people.h"
#include "models/report/chart_spec.h"

namespace kz {

/// A stretch of somebody's time in words: what it is, where or what in, and more to it.
QString timelineKind(const query::TimelineSpan &span);
QString timelineTitle(const query::TimelineSpan &span);
QString timelineDetail(const query::TimelineSpan &span);
/// The page of its site, or of the event; "" where it has none.
QString timelineLink(const query::TimelineSpan &span);

/// All of it as bars, one row a kind; `day` is marked.
report::ChartSpec timelineChart(const std::vector<query::TimelineSpan> &spans, const query::AsOf &asOf);

} // namespace kz
