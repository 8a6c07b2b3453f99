#pragma once

#include "ui/charts/chart_words.h"
#include "ui/charts/day_scale.h"
#include "ui/charts/plot.h"

namespace kz::charts {

/// One row a category, a bar for each stretch of days; stretches that overlap lie under each other in their row.
class TimelinePlot final : public Plot
{
public:
    using Plot::Plot;

    void arrange(QChart &chart, const QRectF &room) override;
    void paintUnder(QPainter &painter) const override;
    void paintOver(QPainter &painter) const override;

private:
    struct Bar {
        report::ChartSpec::Span span;
        int series = 0;
        int lane = 0;
        QRectF box;
        double roomAfter = 0; ///< free width to the right, for a label that does not fit inside
    };

    void collect();
    void placeBars();
    double rowTop(int category) const;

    DayScale m_days;
    std::vector<Bar> m_bars; ///< by category, then day
    std::vector<int> m_lanes;
    double m_laneHeight = 1;
    std::vector<Words> m_names;
};

} // namespace kz::charts
