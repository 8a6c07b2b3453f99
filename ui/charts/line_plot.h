#pragma once

#include "ui/charts/day_scale.h"
#include "ui/charts/plot.h"

namespace kz::charts {

/// Values over days: QtCharts draws the lines and the grid of values, thinned to two points a pixel.
class LinePlot final : public Plot
{
public:
    using Plot::Plot;

    void arrange(QChart &chart, const QRectF &room) override;
    void paintUnder(QPainter &painter) const override;
    void paintOver(QPainter &painter) const override;
    double keyWidth() const override { return em() * 2; }
    void paintKey(QPainter &painter, const QRectF &box, int series) const override;

private:
    struct Line {
        std::vector<DatedValue> points;
        bool dots = false; ///< few enough to be shown one by one
    };
    struct EndLabel {
        QRectF box;
        QString text;
    };

    void collect();
    void addToChart(QChart &chart);
    void placeEndLabels();
    QPointF at(const DatedValue &point) const;

    DayScale m_days;
    ValueTicks m_ticks;
    std::vector<Line> m_lines;
    std::vector<EndLabel> m_ends;
};

} // namespace kz::charts
