#pragma once

#include "ui/charts/chart_words.h"
#include "ui/charts/plot.h"

namespace kz::charts {

/// Polygons over 3 … 12 axes, from 0 in the middle to 1 (or spec.maximum) at the rim. Painted here: QtCharts' polar
/// chart cuts long names at its edge and draws round rings.
class RadarPlot final : public Plot
{
public:
    using Plot::Plot;

    void arrange(QChart &chart, const QRectF &room) override;
    void paintOver(QPainter &painter) const override;
    double keyWidth() const override { return em() * 2; }
    void paintKey(QPainter &painter, const QRectF &box, int series) const override;

private:
    struct Name {
        Words words;
        QRectF box; ///< around a middle at (0, 0), then in place
        Qt::Alignment alignment;
    };

    /// The names around a rim of this radius; empty when one would need too many lines.
    std::vector<Name> namesAround(double radius, double width) const;
    QPointF direction(int axis) const;
    QPointF at(int axis, double value) const;
    double reach() const { return m_spec.maximum.value_or(1); }

    QPointF m_middle;
    double m_radius = 1;
    std::vector<Name> m_names;
};

} // namespace kz::charts
