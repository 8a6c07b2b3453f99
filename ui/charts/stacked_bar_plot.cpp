#include "ui/charts/stacked_bar_plot.h"

#include "models/report/chart_table.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace kz::charts {

double StackedBarPlot::total(int category) const
{
    double sum = 0;
    for (int s = 0; s < seriesCount(); ++s)
        if (const double value = valueOf(s, category); std::isfinite(value))
            sum += value;
    return sum;
}

void StackedBarPlot::arrange(QChart &chart, const QRectF &room)
{
    m_room = room;
    const QFont caption = m_style.caption();
    const double line = lineHeight(caption);
    double largest = m_spec.maximum.value_or(0);
    bool whole = !m_spec.percent;
    double widestTotal = 0;
    m_totals = !m_spec.percent;
    for (int c = 0; c < categoryCount(); ++c) {
        largest = std::max(largest, total(c));
        whole = whole && total(c) == std::floor(total(c));
        widestTotal = std::max(widestTotal, widthOf(report::valueText(m_spec, total(c)), m_style.body));
    }

    const double foot = line + em() * 0.5 + (m_spec.yTitle.isEmpty() ? 0 : line);
    const double head = m_spec.xTitle.isEmpty() ? em() * 0.2 : line + em() * 0.2;
    const double height = std::max(1.0, room.height() - head - foot);
    const int nameLines = std::clamp(int(height / std::max(1, categoryCount()) / line), 1, 2);
    double left = 0;
    for (const QString &name : m_spec.categories) {
        m_names.push_back(fitWords(name, m_style.body, room.width() * 0.34, nameLines));
        left = std::max(left, m_names.back().width + em() * 0.7);
    }
    const double right = m_totals ? widestTotal + em() * 0.8 : em() * 1.2;
    m_area = QRectF(room.left() + left, room.top() + head, std::max(1.0, room.width() - left - right), height);
    const int wanted = std::clamp(int(m_area.width() / (em() * 5)), 2, 5);
    m_ticks = m_spec.percent ? percentTicks(largest, wanted) : valueTicks(largest, wanted, whole);
    m_barShare = std::min(0.68, em() * 1.9 / slot());
    addToChart(chart);

    for (int c = 0; c < categoryCount(); ++c) {
        const double middle = m_area.top() + slot() * (c + 0.5);
        const double thick = slot() * m_barShare;
        addLabel(QRectF(room.left(), middle - slot() / 2, left, slot()), m_spec.categories[c],
                 m_spec.categoryLinks.value(c), m_names[std::size_t(c)].cut);
        double sum = 0;
        for (int s = 0; s < seriesCount(); ++s) {
            const double value = valueOf(s, c);
            if (!std::isfinite(value) || value == 0)
                continue;
            ChartMark mark = markOf(s, c, QRectF(x(sum), middle - thick / 2, x(sum + value) - x(sum), thick));
            mark.row = c;
            mark.column = s;
            m_marks.push_back(std::move(mark));
            sum += value;
        }
    }
}

void StackedBarPlot::addToChart(QChart &chart)
{
    auto *bars = new QHorizontalStackedBarSeries; // the chart owns axes, series and sets
    for (int s = 0; s < seriesCount(); ++s) {
        auto *set = new QBarSet(m_spec.series[std::size_t(s)].name);
        for (int c = categoryCount() - 1; c >= 0; --c) // QtCharts counts from the bottom
            set->append(std::isfinite(valueOf(s, c)) ? valueOf(s, c) : 0);
        set->setColor(fillOf(s));
        set->setPen(Qt::NoPen);
        bars->append(set);
    }
    bars->setBarWidth(m_barShare);
    auto *categories = new QBarCategoryAxis;
    QStringList keys; // names may repeat, keys of the axis may not
    for (int c = 0; c < categoryCount(); ++c)
        keys.append(QString::number(c));
    categories->append(keys);
    categories->setVisible(false);
    auto *values = new QValueAxis;
    values->setRange(0, m_ticks.maximum);
    values->setTickCount(m_ticks.count());
    values->setLabelsVisible(false);
    values->setLineVisible(false);
    values->setGridLinePen(QPen(m_style.colours.line, em() * 0.07));
    chart.addSeries(bars);
    chart.addAxis(categories, Qt::AlignLeft);
    chart.addAxis(values, Qt::AlignBottom);
    bars->attachAxis(categories);
    bars->attachAxis(values);
}

void StackedBarPlot::paintOver(QPainter &painter) const
{
    const QFont caption = m_style.caption();
    const double line = lineHeight(caption);
    const double gap = em() * 0.07;
    for (const ChartMark &mark : m_marks) {
        const QColor fill = fillOf(mark.series);
        paintFinish(painter, mark.box, mark.series);
        // A hair of the surface between neighbours, so that equal greys stay two pieces.
        painter.fillRect(QRectF(mark.box.right() - gap, mark.box.top() - 1, gap, mark.box.height() + 2),
                         m_style.colours.surface);
        const QString text = report::valueText(m_spec, valueOf(mark.series, mark.row));
        const double width = widthOf(text, caption);
        if (width + em() * 0.8 > mark.box.width() || line > mark.box.height() + em() * 0.4)
            continue;
        const QRectF box(mark.box.center().x() - width / 2 - em() * 0.15, mark.box.center().y() - line / 2,
                         width + em() * 0.3, line);
        painter.fillRect(box.adjusted(0, em() * 0.12, 0, -em() * 0.12) & mark.box.adjusted(0, 1, 0, -1), fill);
        painter.setPen(inkOn(fill));
        paintText(painter, box, text, caption, Qt::AlignHCenter | Qt::AlignVCenter);
    }

    painter.setPen(m_style.colours.text);
    for (int c = 0; c < categoryCount(); ++c) {
        if (c % nameStep(slot()) != 0)
            continue;
        const double top = m_area.top() + slot() * c;
        paintWords(painter, QRectF(m_room.left(), top, m_area.left() - m_room.left() - em() * 0.7, slot()),
                   m_names[std::size_t(c)], Qt::AlignRight | Qt::AlignVCenter);
        if (m_totals)
            paintText(painter, QRectF(x(total(c)) + em() * 0.45, top, em() * 6, slot()),
                      report::valueText(m_spec, total(c)), m_style.body, Qt::AlignLeft | Qt::AlignVCenter);
    }
    painter.setPen(QPen(m_style.colours.muted, em() * 0.08));
    painter.drawLine(m_area.topLeft(), m_area.bottomLeft());
    painter.setPen(m_style.colours.muted);
    for (int i = 0; i < m_ticks.count(); ++i)
        paintText(painter, QRectF(x(i * m_ticks.step) - em() * 4, m_area.bottom() + em() * 0.25, em() * 8, line),
                  report::valueText(m_spec, i * m_ticks.step), caption, Qt::AlignHCenter);
    paintText(painter, QRectF(m_room.left(), m_room.top(), m_room.width(), line), m_spec.xTitle, caption,
              Qt::AlignLeft);
    paintText(painter, QRectF(m_area.left(), m_room.bottom() - line, m_area.width(), line), m_spec.yTitle, caption,
              Qt::AlignRight);
}

} // namespace kz::charts
