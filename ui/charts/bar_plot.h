#pragma once

#include "ui/charts/chart_axes.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/plot.h"

namespace kz::charts {

/// Upright bars, grouped by category; QtCharts draws bars and grid.
class BarPlot final : public Plot
{
public:
    using Plot::Plot;

    void arrange(QChart &chart, const QRectF &room) override;
    void paintOver(QPainter &painter) const override;

private:
    /// Names under the bars: broken into lines while that fits, else turned.
    void arrangeNames(double slot, double most);
    void addToChart(QChart &chart);
    QRectF barBox(int series, int category) const;
    double slot() const { return m_area.width() / std::max(1, categoryCount()); }

    ValueTicks m_ticks;
    double m_barShare = 0.7; ///< of a category's room
    bool m_turned = false;
    std::vector<Words> m_names;
    double m_namesHeight = 0;
};

} // namespace kz::charts
