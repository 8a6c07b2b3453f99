#pragma once

#include "models/report/chart_painter.h"
#include "models/report/document.h"

#include <QFuture>
#include <QPicture>

#include <vector>

namespace kz::report {

/// Records every chart of the document at the size it has on paper, in order. GUI thread; blocks until done
/// (command line, tests).
std::vector<QPicture> recordChartsNow(const Document &document, ChartPainter &painter);

/// The same, one chart in each turn of the event loop, so that the window stays awake. GUI thread; the painter
/// outlives the future. Cancelling the future stops at the next chart; the result then stays away.
QFuture<std::vector<QPicture>> recordCharts(const Document &document, ChartPainter &painter);

} // namespace kz::report
