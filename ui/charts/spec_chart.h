#pragma once

#include "models/report/chart_spec.h"
#include "ui/charts/chart_marks.h"
#include "ui/charts/chart_style.h"

#include <QChart>

#include <memory>
#include <vector>

class QPainter;

namespace kz::charts {

class Plot;

/// A QChart made from a ChartSpec: title, legend, plot and words, laid out for one size. GUI thread.
class SpecChart final : public QChart
{
public:
    SpecChart();
    ~SpecChart() override;

    /// Draws this from now on. Nothing is kept of what was before.
    void present(const report::ChartSpec &spec, const ChartStyle &style, QSizeF size);

    const report::ChartSpec &spec() const { return m_spec; }
    const ChartStyle &style() const { return m_style; }
    /// In the chart's coordinates; empty when there is nothing to show.
    const std::vector<ChartMark> &marks() const;
    const std::vector<ChartLabel> &labels() const;
    /// Where values are drawn.
    QRectF area() const;

private:
    class Layer;

    struct LegendKey {
        int series = 0;
        QRectF key;
        QRectF words;
    };

    void clear();
    double arrangeLegend(const QRectF &room);
    void paintUnder(QPainter &painter) const;
    void paintOver(QPainter &painter) const;

    report::ChartSpec m_spec;
    ChartStyle m_style;
    std::unique_ptr<Plot> m_plot; ///< none when there is nothing to show
    Layer *m_under;               ///< children of the chart
    Layer *m_over;
    std::vector<LegendKey> m_legend;
};

/// Paints a chart into the rectangle (0, 0, size), at any scale of the painter. GUI thread.
void paintChart(QPainter &painter, const report::ChartSpec &spec, const ChartStyle &style, QSizeF size);

} // namespace kz::charts
