#include "ui/charts/bar_plot.h"

#include "models/report/chart_table.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace kz::charts {

namespace {

constexpr int mostNameLines = 3;

} // namespace

void BarPlot::arrange(QChart &chart, const QRectF &room)
{
    m_room = room;
    double largest = m_spec.maximum.value_or(0);
    bool whole = !m_spec.percent;
    for (int s = 0; s < seriesCount(); ++s)
        for (int c = 0; c < categoryCount(); ++c) {
            const double value = valueOf(s, c);
            if (!std::isfinite(value))
                continue;
            largest = std::max(largest, value);
            whole = whole && value == std::floor(value);
        }

    const QFont caption = m_style.caption();
    const double line = lineHeight(caption);
    const double head
        = m_spec.yTitle.isEmpty() ? line : line * 2 + em() * 0.1; // above it stand the values of full bars
    const double wantedLeft = widthOf(report::valueText(m_spec, m_spec.percent ? 1 : largest), caption) + em() * 0.8;
    arrangeNames((room.width() - wantedLeft) / std::max(1, categoryCount()), room.height() * 0.35);
    const double foot = m_namesHeight + em() * 0.5 + (m_spec.xTitle.isEmpty() ? 0 : line);
    const double height = std::max(1.0, room.height() - head - foot);
    const int wanted = std::clamp(int(height / (em() * 2.4)), 2, 5);
    m_ticks = m_spec.percent ? percentTicks(largest, wanted) : valueTicks(largest, wanted, whole);
    double left = 0;
    for (int i = 0; i < m_ticks.count(); ++i)
        left = std::max(left, widthOf(report::valueText(m_spec, i * m_ticks.step), caption) + em() * 0.6);
    m_area = QRectF(room.left() + left, room.top() + head, std::max(1.0, room.width() - left), height);
    m_barShare = std::min(0.72, em() * 4.5 * seriesCount() / slot());
    addToChart(chart);

    for (int c = 0; c < categoryCount(); ++c) {
        const QRectF name(m_area.left() + slot() * c, m_area.bottom(), slot(), m_namesHeight + em() * 0.5);
        addLabel(name, m_spec.categories[c], m_spec.categoryLinks.value(c), m_names[std::size_t(c)].cut);
        for (int s = 0; s < seriesCount(); ++s) {
            if (!std::isfinite(valueOf(s, c)))
                continue;
            ChartMark mark = markOf(s, c, barBox(s, c));
            mark.row = s;
            mark.column = c;
            m_marks.push_back(std::move(mark));
        }
    }
}

void BarPlot::arrangeNames(double slot, double most)
{
    const QFont caption = m_style.caption();
    const double width = slot - em() * 0.4;
    m_turned = width < em() * 2.6
        || std::any_of(m_spec.categories.begin(), m_spec.categories.end(),
                       [&](const QString &name) { return breaksWords(name, caption, width); });
    const int turnedLines = std::clamp(int(slot / lineHeight(caption)), 1, 2);
    double tallest = 0;
    for (const QString &name : m_spec.categories) {
        const Words words = m_turned ? balancedWords(name, caption, most, turnedLines)
                                     : balancedWords(name, caption, width, mostNameLines);
        tallest = std::max(tallest, m_turned ? words.width : words.height);
        m_names.push_back(words);
    }
    m_namesHeight = tallest;
}

void BarPlot::addToChart(QChart &chart)
{
    auto *bars = new QBarSeries; // the chart owns axes, series and sets
    for (int s = 0; s < seriesCount(); ++s) {
        auto *set = new QBarSet(m_spec.series[std::size_t(s)].name);
        for (int c = 0; c < categoryCount(); ++c)
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
    chart.addAxis(categories, Qt::AlignBottom);
    chart.addAxis(values, Qt::AlignLeft);
    bars->attachAxis(categories);
    bars->attachAxis(values);
}

QRectF BarPlot::barBox(int series, int category) const
{
    const double group = slot() * m_barShare;
    const double width = group / std::max(1, seriesCount());
    const double height = valueOf(series, category) / m_ticks.maximum * m_area.height();
    const double left = m_area.left() + slot() * (category + 0.5) - group / 2 + width * series;
    return {left, m_area.bottom() - height, width, height};
}

void BarPlot::paintOver(QPainter &painter) const
{
    const QFont caption = m_style.caption();
    const double line = lineHeight(caption);
    for (const ChartMark &mark : m_marks)
        paintFinish(painter, mark.box, mark.series);

    painter.setPen(m_style.colours.text);
    for (const ChartMark &mark : m_marks) {
        const QString text = report::valueText(m_spec, valueOf(mark.series, mark.column));
        const double room = seriesCount() == 1 ? slot() : mark.box.width();
        if (widthOf(text, caption) <= room - 1)
            paintText(painter, QRectF(mark.box.center().x() - room, mark.box.top() - line, room * 2, line), text,
                      caption, Qt::AlignHCenter);
    }

    painter.setPen(QPen(m_style.colours.muted, em() * 0.08));
    painter.drawLine(m_area.bottomLeft(), m_area.bottomRight());
    painter.setPen(m_style.colours.muted);
    for (int i = 0; i < m_ticks.count(); ++i) {
        const double y = m_area.bottom() - m_area.height() * i / (m_ticks.count() - 1);
        paintText(painter, QRectF(m_room.left(), y - line / 2, m_area.left() - m_room.left() - em() * 0.5, line),
                  report::valueText(m_spec, i * m_ticks.step), caption, Qt::AlignRight);
    }
    paintText(painter, QRectF(m_room.left(), m_room.top(), m_room.width(), line), m_spec.yTitle, caption,
              Qt::AlignLeft);
    paintText(painter, QRectF(m_area.left(), m_room.bottom() - line, m_area.width(), line), m_spec.xTitle, caption,
              Qt::AlignRight);

    painter.setPen(m_style.colours.text);
    for (int c = 0; c < categoryCount(); ++c) {
        const double middle = m_area.left() + slot() * (c + 0.5);
        const double top = m_area.bottom() + em() * 0.35;
        if (!m_turned) {
            paintWords(painter, QRectF(middle - slot(), top, slot() * 2, m_namesHeight), m_names[std::size_t(c)],
                       Qt::AlignHCenter);
            continue;
        }
        painter.save();
        painter.translate(middle, top);
        painter.rotate(-90);
        const Words &name = m_names[std::size_t(c)];
        paintWords(painter, QRectF(-m_namesHeight, -name.height / 2, m_namesHeight, name.height), name, Qt::AlignRight);
        painter.restore();
    }
}

} // namespace kz::charts
