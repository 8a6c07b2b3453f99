#pragma once

#include "models/report/chart_spec.h"
#include "ui/charts/spec_chart.h"

#include <QGraphicsScene>
#include <QImage>

namespace kz::test {

/// One small, valid spec of each kind, with names as long as real ones.
report::ChartSpec sampleChart(report::ChartSpec::Kind kind);
std::vector<report::ChartSpec::Kind> allChartKinds();

report::ChartSpec::Series chartSeries(const QString &name, report::ChartSpec::Role role, std::vector<double> values);

/// A chart with the scene it needs, and its picture without smoothed edges mattering: one pixel a unit.
struct DrawnChart {
    explicit DrawnChart(const report::ChartSpec &spec, QSize size = QSize(720, 420),
                        const charts::ChartColours &colours = charts::ChartColours::light());

    const charts::SpecChart &chart() const { return *m_chart; }
    const QImage &image() const { return m_image; }
    QColor pixel(QPointF at) const { return m_image.pixelColor(at.toPoint()); }
    /// Pixels inside the box that are not the surface.
    int inked(const QRectF &box) const;
    int count(const QColor &colour, const QRectF &box) const;

private:
    QGraphicsScene m_scene;
    charts::SpecChart *m_chart; ///< owned by the scene
    QImage m_image;
};

} // namespace kz::test
