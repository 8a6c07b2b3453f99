#include "ui/charts/plot.h"

#include "models/report/chart_table.h"
#include "ui/charts/bar_plot.h"
#include "ui/charts/heat_map_plot.h"
#include "ui/charts/line_plot.h"
#include "ui/charts/radar_plot.h"
#include "ui/charts/stacked_bar_plot.h"
#include "ui/charts/timeline_plot.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kz::charts {

using report::ChartSpec;

Plot::Plot(const ChartSpec &spec, const ChartStyle &style) : m_spec(spec), m_style(style) { }

Plot::~Plot() = default;

double Plot::valueOf(int series, int category) const
{
    const std::vector<double> &values = m_spec.series[std::size_t(series)].values;
    return category < int(values.size()) ? values[std::size_t(category)] : std::nan("");
}

ChartMark Plot::markOf(int series, int index, const QRectF &box) const
{
    const ChartSpec::Series &all = m_spec.series[std::size_t(series)];
    ChartMark mark;
    mark.box = box;
    mark.series = series;
    const QString where = m_spec.kind == ChartSpec::Kind::Line ? report::dayText(all.points[std::size_t(index)].day)
                                                               : m_spec.categories.value(index);
    mark.name = all.name.isEmpty() ? where : QStringLiteral("%1 · %2").arg(where, all.name);
    mark.words = report::exactText(m_spec, std::size_t(series), std::size_t(index));
    mark.link = all.links.value(index);
    return mark;
}

int Plot::nameStep(double rowHeight) const
{
    return std::max(1, int(std::ceil(em() * 1.1 / std::max(0.1, rowHeight))));
}

void Plot::addLabel(const QRectF &box, const QString &text, const QString &link, bool cut)
{
    m_labels.push_back({box, text, link, cut});
}

void Plot::paintArea(QPainter &painter, const QRectF &box, int series) const
{
    painter.fillRect(box, fillOf(series));
    paintFinish(painter, box, series);
}

void Plot::paintFinish(QPainter &painter, const QRectF &box, int series) const
{
    paintPattern(painter, box, series, em(), fillOf(series));
    const double width = em() * 0.07;
    painter.setPen(QPen(edgeOf(series), width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

void Plot::paintKey(QPainter &painter, const QRectF &box, int series) const
{
    paintArea(painter, QRectF(box.left(), box.center().y() - em() * 0.42, em() * 1.2, em() * 0.84), series);
}

std::unique_ptr<Plot> makePlot(const ChartSpec &spec, const ChartStyle &style)
{
    switch (spec.kind) {
    case ChartSpec::Kind::Radar:
        if (spec.categories.size() < 3) // no polygon
            break;
        return std::make_unique<RadarPlot>(spec, style);
    case ChartSpec::Kind::Line:
        return std::make_unique<LinePlot>(spec, style);
    case ChartSpec::Kind::StackedBars:
        return std::make_unique<StackedBarPlot>(spec, style);
    case ChartSpec::Kind::HeatMap:
        return std::make_unique<HeatMapPlot>(spec, style);
    case ChartSpec::Kind::Timeline:
        return std::make_unique<TimelinePlot>(spec, style);
    case ChartSpec::Kind::Bars:
        break;
    }
    return std::make_unique<BarPlot>(spec, style);
}

} // namespace kz::charts
