#include "ui/charts/line_plot.h"

#include "models/report/chart_table.h"
#include "ui/charts/chart_words.h"

#include <QChart>
#include <QDateTimeAxis>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace kz::charts {

using report::ChartSpec;

namespace {

qint64 instant(QDate day)
{
    return day.startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

void LinePlot::collect()
{
    for (const ChartSpec::Series &series : m_spec.series) {
        Line line;
        for (std::size_t i = 0; i < series.points.size(); ++i)
            if (std::isfinite(series.points[i].value) && series.points[i].day.isValid())
                line.points.push_back({series.points[i].day, series.points[i].value, i});
        std::stable_sort(line.points.begin(), line.points.end(),
                         [](const DatedValue &a, const DatedValue &b) { return a.day < b.day; });
        m_lines.push_back(std::move(line));
    }
}

void LinePlot::arrange(QChart &chart, const QRectF &room)
{
    m_room = room;
    collect();
    QDate from = m_spec.from;
    QDate to = m_spec.to;
    double largest = m_spec.maximum.value_or(0);
    for (const Line &line : m_lines)
        for (const DatedValue &point : line.points) {
            if (!m_spec.from.isValid() && (!from.isValid() || point.day < from))
                from = point.day;
            if (!m_spec.to.isValid() && (!to.isValid() || point.day > to))
                to = point.day;
            largest = std::max(largest, point.value);
        }
    m_days = DayScale(from, to, m_spec, m_style);

    const QFont caption = m_style.caption();
    const double line = lineHeight(caption);
    const double head = std::max(m_spec.yTitle.isEmpty() ? line / 2 : line + em() * 0.8, m_days.headHeight());
    const double foot = m_days.height() + (m_spec.xTitle.isEmpty() ? 0 : line);
    const double height = std::max(1.0, room.height() - head - foot);
    const int wanted = std::clamp(int(height / (em() * 2.4)), 2, 5);
    m_ticks = m_spec.percent ? percentTicks(largest, wanted) : valueTicks(largest, wanted, false);

    double left = 0;
    for (int i = 0; i < m_ticks.count(); ++i)
        left = std::max(left, widthOf(report::valueText(m_spec, i * m_ticks.step), caption));
    const double right = em() * 2.2;
    m_area = QRectF(room.left() + left + em() * 0.6, room.top() + head,
                    std::max(1.0, room.width() - left - em() * 0.6 - right), height);
    m_days.place(m_area);
    addToChart(chart);
    placeEndLabels();
}

void LinePlot::addToChart(QChart &chart)
{
    auto *days = new QDateTimeAxis; // the chart owns axes and series
    days->setRange(QDateTime::fromMSecsSinceEpoch(instant(m_days.from()), Qt::UTC),
                   QDateTime::fromMSecsSinceEpoch(instant(m_days.to()), Qt::UTC));
    days->setVisible(false);
    auto *values = new QValueAxis;
    values->setRange(0, m_ticks.maximum);
    values->setTickCount(m_ticks.count());
    values->setLabelsVisible(false);
    values->setLineVisible(false);
    values->setGridLinePen(QPen(m_style.colours.line, em() * 0.07));
    chart.addAxis(days, Qt::AlignBottom);
    chart.addAxis(values, Qt::AlignLeft);

    const int columns = std::max(2, int(m_area.width()));
    for (std::size_t s = 0; s < m_lines.size(); ++s) {
        Line &line = m_lines[s];
        line.points = thinned(line.points, m_days.from(), m_days.to(), columns);
        line.dots = !m_spec.series[s].dashed && double(line.points.size()) * em() * 1.2 < m_area.width();
        auto *series = new QLineSeries;
        series->setPen(
            seriesPen(edgeOf(int(s)), em() * (m_spec.series[s].dashed ? 0.12 : 0.17), int(s), m_spec.series[s].dashed));
        QList<QPointF> points;
        for (const DatedValue &point : line.points) {
            points.append(QPointF(double(instant(point.day)), point.value));
            const QPointF place = at(point);
            if (!m_area.adjusted(-1, -1, 1, 1).contains(place))
                continue;
            const double half = em() * 0.45;
            ChartMark mark
                = markOf(int(s), int(point.index), QRectF(place.x() - half, place.y() - half, 2 * half, 2 * half));
            mark.dot = true;
            mark.row = int(s);
            mark.column = int(m_days.from().daysTo(point.day));
            m_marks.push_back(std::move(mark));
        }
        series->replace(points);
        chart.addSeries(series);
        series->attachAxis(days);
        series->attachAxis(values);
    }
}

QPointF LinePlot::at(const DatedValue &point) const
{
    return {m_days.x(point.day), m_area.bottom() - point.value / m_ticks.maximum * m_area.height()};
}

void LinePlot::placeEndLabels()
{
    constexpr std::size_t mostLabels = 4;
    if (m_lines.size() > mostLabels)
        return;
    QFont font = m_style.body;
    font.setBold(true);
    for (std::size_t s = 0; s < m_lines.size(); ++s) {
        if (m_spec.series[s].dashed || m_lines[s].points.empty())
            continue;
        const DatedValue &last = m_lines[s].points.back();
        const QPointF place = at(last);
        const QString text = report::valueText(m_spec, last.value);
        QRectF box(place.x() + em() * 0.5, place.y() - lineHeight(font) / 2, widthOf(text, font), lineHeight(font));
        if (box.right() > m_area.right() + em() * 2.2)
            box.moveRight(m_area.right() + em() * 2.2);
        m_ends.push_back({box, text});
    }
    std::sort(m_ends.begin(), m_ends.end(), [](const EndLabel &a, const EndLabel &b) { return a.box.y() < b.box.y(); });
    for (std::size_t i = 1; i < m_ends.size(); ++i)
        if (m_ends[i].box.intersects(m_ends[i - 1].box))
            m_ends[i].box.moveTop(m_ends[i - 1].box.bottom());
}

void LinePlot::paintUnder(QPainter &painter) const
{
    m_days.paintGrid(painter);
}

void LinePlot::paintOver(QPainter &painter) const
{
    const QFont caption = m_style.caption();
    const double line = lineHeight(caption);
    m_days.paintMark(painter);
    m_days.paintWords(painter);

    painter.setPen(m_style.colours.muted);
    for (int i = 0; i < m_ticks.count(); ++i) {
        const double y = m_area.bottom() - m_area.height() * i / (m_ticks.count() - 1);
        paintText(painter, QRectF(m_area.left() - em() * 10.4, y - line / 2, em() * 10, line),
                  report::valueText(m_spec, i * m_ticks.step), caption, Qt::AlignRight);
    }
    const double top = m_area.top() - std::max(line + em() * 0.8, m_days.headHeight());
    if (!m_spec.yTitle.isEmpty())
        paintText(painter, QRectF(m_room.left(), top, m_area.width(), line), m_spec.yTitle, caption, Qt::AlignLeft);
    if (!m_spec.xTitle.isEmpty())
        paintText(painter, QRectF(m_area.left(), m_area.bottom() + m_days.height(), m_area.width(), line),
                  m_spec.xTitle, caption, Qt::AlignRight);

    for (std::size_t s = 0; s < m_lines.size(); ++s) {
        const Line &drawn = m_lines[s];
        for (std::size_t i = 0; i < drawn.points.size(); ++i) {
            const bool last = i + 1 == drawn.points.size() && !m_spec.series[s].dashed;
            if ((drawn.dots || last) && m_area.adjusted(-1, -1, 1, 1).contains(at(drawn.points[i])))
                paintDot(painter, at(drawn.points[i]), int(s), em() * 0.55, fillOf(int(s)), edgeOf(int(s)));
        }
    }
    for (const EndLabel &end : m_ends) {
        QFont font = m_style.body;
        font.setBold(true);
        painter.setPen(m_style.colours.text);
        paintText(painter, end.box, end.text, font, Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void LinePlot::paintKey(QPainter &painter, const QRectF &box, int series) const
{
    const bool dashed = m_spec.series[std::size_t(series)].dashed;
    painter.setPen(seriesPen(edgeOf(series), em() * (dashed ? 0.12 : 0.17), series, dashed));
    painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    if (!dashed)
        paintDot(painter, box.center(), series, em() * 0.55, fillOf(series), edgeOf(series));
}

} // namespace kz::charts
