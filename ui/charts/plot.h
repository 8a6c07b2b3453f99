#pragma once

#include "models/report/chart_spec.h"
#include "ui/charts/chart_marks.h"
#include "ui/charts/chart_style.h"

#include <QRectF>

#include <memory>
#include <vector>

class QChart;
class QPainter;

namespace kz::charts {

/// One way to draw a spec. QtCharts lays out and draws lines, bars and their grid; the words around them, and the
/// kinds QtCharts does not have, are painted here. Built anew for each size; lives no longer than its spec.
class Plot
{
public:
    Plot(const report::ChartSpec &spec, const ChartStyle &style);
    virtual ~Plot();
    Plot(const Plot &) = delete;
    Plot &operator=(const Plot &) = delete;

    /// Finds the place of everything inside `room`; adds series and axes to the chart where QtCharts draws them.
    virtual void arrange(QChart &chart, const QRectF &room) = 0;
    virtual void paintUnder(QPainter &) const { }
    virtual void paintOver(QPainter &painter) const = 0;

    /// How a series shows in the legend.
    virtual double keyWidth() const { return em() * 1.2; }
    virtual void paintKey(QPainter &painter, const QRectF &box, int series) const;
    /// Whether the colours need a legend of series names.
    virtual bool hasLegend() const { return m_spec.series.size() > 1; }

    const QRectF &area() const { return m_area; }
    const std::vector<ChartMark> &marks() const { return m_marks; }
    const std::vector<ChartLabel> &labels() const { return m_labels; }

protected:
    QColor fillOf(int series) const { return m_style.colours.fill(m_spec.series[std::size_t(series)].role); }
    QColor edgeOf(int series) const { return m_style.colours.mark(m_spec.series[std::size_t(series)].role); }
    double em() const { return m_style.em(); }
    /// NaN when there is none.
    double valueOf(int series, int category) const;
    int seriesCount() const { return int(m_spec.series.size()); }
    int categoryCount() const { return int(m_spec.categories.size()); }
    /// A mark for one value of a series; its place in the walk of the keys is the caller's.
    ChartMark markOf(int series, int index, const QRectF &box) const;
    /// Names of rows this high would lie over each other: only every so many are written.
    int nameStep(double rowHeight) const;
    void addLabel(const QRectF &box, const QString &text, const QString &link, bool cut);
    /// Pattern and edge of an area of a series, over a fill.
    void paintFinish(QPainter &painter, const QRectF &box, int series) const;
    void paintArea(QPainter &painter, const QRectF &box, int series) const;

    const report::ChartSpec &m_spec;
    const ChartStyle &m_style;
    QRectF m_room; ///< what arrange() was given
    QRectF m_area; ///< where values are drawn
    std::vector<ChartMark> m_marks;
    std::vector<ChartLabel> m_labels;
};

std::unique_ptr<Plot> makePlot(const report::ChartSpec &spec, const ChartStyle &style);

} // namespace kz::charts
