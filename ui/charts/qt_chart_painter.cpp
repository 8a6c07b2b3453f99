#include "ui/charts/qt_chart_painter.h"

#include "ui/charts/spec_chart.h"

#include <QPainter>

namespace kz::charts {

QPicture QtChartPainter::record(const report::ChartSpec &spec, QSizeF size)
{
    const ChartStyle style = ChartStyle::paper();
    constexpr double pointsPerEm = 8;
    const double scale = pointsPerEm / style.em();
    QPicture picture;
    QPainter painter(&picture);
    painter.scale(scale, scale);
    paintChart(painter, spec, style, size / scale);
    painter.end();
    return picture;
}

} // namespace kz::charts
