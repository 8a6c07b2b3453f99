#pragma once

#include "models/report/chart_painter.h"

namespace kz::charts {

/// Records charts for paper: light colours, Noto Sans CJK JP in 8 points. GUI thread, needs a QApplication.
class QtChartPainter final : public report::ChartPainter
{
public:
    QPicture record(const report::ChartSpec &spec, QSizeF size) override;
};

} // namespace kz::charts
