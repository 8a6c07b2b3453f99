#pragma once

#include "models/report/chart_spec.h"

#include <QPicture>
#include <QSizeF>

namespace kz::report {

/// Draws a chart into a recording that a worker may replay as vectors. Implemented by ui/charts with QtCharts,
/// which needs the GUI thread and a QApplication: record there, one chart per event-loop turn.
class ChartPainter
{
public:
    virtual ~ChartPainter() = default;
    /// `size` in points (1/72 inch); on paper colours are the light theme's.
    virtual QPicture record(const ChartSpec &spec, QSizeF size) = 0;
};

} // namespace kz::report
