#pragma once

#include "ui/charts/chart_axes.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/plot.h"

namespace kz::charts {

/// One lying bar a category, first category on top; QtCharts draws bars and grid.
class StackedBarPlot final : public Plot
{
public:
    using Plot::Plot;

    void arrange(QChart &chart, const QRectF &room) override;
    void paintOver(QPainter &painter) const override;

private:
    void addToChart(QChart &chart);
    double total(int category) const;
    double slot() const { return m_area.height() / std::max(1, categoryCount()); }
    double x(double value) const { return m_area.left() + value / m_ticks.maximum * m_area.width(); }

    ValueTicks m_ticks;
    double m_barShare = 0.7;
    bool m_totals = false; ///< said at the end of each bar
    std::vector<Words> m_names;
};

} // namespace kz::charts
