#include "ui/charts/timeline_plot.h"

#include "models/report/chart_table.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace kz::charts {

using report::ChartSpec;

void TimelinePlot::collect()
{
    for (int s = 0; s < seriesCount(); ++s)
        for (const ChartSpec::Span &span : m_spec.series[std::size_t(s)].spans)
            if (span.category >= 0 && span.category < categoryCount() && span.from.isValid() && span.to >= span.from)
                m_bars.push_back({span, s, 0, {}, 0});
    std::stable_sort(m_bars.begin(), m_bars.end(), [](const Bar &a, const Bar &b) {
        return std::pair(a.span.category, a.span.from) < std::pair(b.span.category, b.span.from);
    });
    // Each bar takes the first lane of its row that is free on its first day.
    m_lanes.assign(std::size_t(categoryCount()), 1);
    std::vector<QDate> freeAfter;
    int category = -1;
    for (Bar &bar : m_bars) {
        if (bar.span.category != category) {
            category = bar.span.category;
            freeAfter.clear();
        }
        const auto lane
            = std::find_if(freeAfter.begin(), freeAfter.end(), [&](QDate end) { return end < bar.span.from; });
        bar.lane = int(lane - freeAfter.begin());
        if (lane == freeAfter.end())
            freeAfter.push_back(bar.span.to);
        else
            *lane = bar.span.to;
        int &lanes = m_lanes[std::size_t(category)];
        lanes = std::max(lanes, int(freeAfter.size()));
    }
}

void TimelinePlot::arrange(QChart &, const QRectF &room)
{
    m_room = room;
    collect();
    QDate from = m_spec.from;
    QDate to = m_spec.to;
    for (const Bar &bar : m_bars) {
        if (!m_spec.from.isValid() && (!from.isValid() || bar.span.from < from))
            from = bar.span.from;
        if (!m_spec.to.isValid() && (!to.isValid() || bar.span.to > to))
            to = bar.span.to;
    }
    // A day is a stretch: the last one ends where the next begins.
    m_days = DayScale(from, to.addDays(1), m_spec, m_style);

    double left = 0;
    for (const QString &name : m_spec.categories) {
        m_names.push_back(fitWords(name, m_style.body, room.width() * 0.3, 2));
        left = std::max(left, m_names.back().width + em() * 0.8);
    }
    const int lanes = std::max(1, std::accumulate(m_lanes.begin(), m_lanes.end(), 0));
    const double head = m_days.headHeight();
    const double most = std::max(1.0, room.height() - head - m_days.height());
    m_laneHeight = std::min(most / lanes, em() * 2.6);
    m_area = QRectF(room.left() + left, room.top() + head, std::max(1.0, room.width() - left - em()),
                    m_laneHeight * lanes);
    m_days.place(m_area);
    placeBars();
    for (int c = 0; c < categoryCount(); ++c)
        addLabel(QRectF(room.left(), rowTop(c), left, m_laneHeight * m_lanes[std::size_t(c)]), m_spec.categories[c],
                 m_spec.categoryLinks.value(c), m_names[std::size_t(c)].cut);
}

double TimelinePlot::rowTop(int category) const
{
    return m_area.top() + m_laneHeight * std::accumulate(m_lanes.begin(), m_lanes.begin() + category, 0);
}

void TimelinePlot::placeBars()
{
    int column = 0;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        Bar &bar = m_bars[i];
        const double begin = std::max(m_area.left(), m_days.x(bar.span.from));
        const double end = std::min(m_area.right(), m_days.x(bar.span.to.addDays(1)));
        const double inset = m_laneHeight * 0.14;
        bar.box = QRectF(begin, rowTop(bar.span.category) + m_laneHeight * bar.lane + inset, std::max(0.0, end - begin),
                         m_laneHeight - 2 * inset);
        if (bar.box.width() > em() * 0.5)
            bar.box.setRight(bar.box.right() - em() * 0.1); // the next one may begin at once
        column = i > 0 && m_bars[i - 1].span.category == bar.span.category ? column + 1 : 0;
        if (bar.box.width() <= 0)
            continue;
        ChartMark mark;
        mark.box = bar.box;
        mark.series = bar.series;
        const QString series = m_spec.series[std::size_t(bar.series)].name;
        mark.name = m_spec.categories.value(bar.span.category);
        for (const QString &part : {series, bar.span.label})
            if (!part.isEmpty())
                mark.name += QStringLiteral(" · ") + part;
        mark.words = QStringLiteral("%1 – %2").arg(report::dayText(bar.span.from), report::dayText(bar.span.to));
        mark.link = bar.span.link;
        mark.row = bar.span.category;
        mark.column = column;
        m_marks.push_back(std::move(mark));
    }
    for (Bar &bar : m_bars) {
        double next = m_area.right();
        for (const Bar &other : m_bars)
            if (other.span.category == bar.span.category && other.lane == bar.lane && other.box.left() > bar.box.left())
                next = std::min(next, other.box.left());
        bar.roomAfter = next - bar.box.right();
    }
}

void TimelinePlot::paintUnder(QPainter &painter) const
{
    // Every second row is shaded a little, to lead the eye from the name to a far bar.
    QColor shade = m_style.colours.line;
    shade.setAlphaF(0.3f);
    for (int c = 1; c < categoryCount(); c += 2)
        painter.fillRect(
            QRectF(m_room.left(), rowTop(c), m_area.right() - m_room.left(), m_laneHeight * m_lanes[std::size_t(c)]),
            shade);
    m_days.paintGrid(painter);
}

void TimelinePlot::paintOver(QPainter &painter) const
{
    const QFont caption = m_style.caption();
    const double line = lineHeight(caption);
    for (const Bar &bar : m_bars) {
        if (bar.box.width() <= 0)
            continue;
        paintArea(painter, bar.box, bar.series);
        const QString &text = bar.span.label;
        if (text.isEmpty() || line > m_laneHeight + em() * 0.3)
            continue;
        const double width = widthOf(text, caption);
        const double pad = em() * 0.4;
        const QColor fill = fillOf(bar.series);
        if (width + 2 * pad <= bar.box.width()) {
            const QRectF words(bar.box.left() + pad, bar.box.center().y() - line / 2, width, line);
            painter.fillRect(
                words.adjusted(-pad / 3, em() * 0.12, pad / 3, -em() * 0.12) & bar.box.adjusted(1, 1, -1, -1), fill);
            painter.setPen(inkOn(fill));
            paintText(painter, words, text, caption, Qt::AlignLeft);
        } else if (width + 2 * pad <= bar.roomAfter) {
            painter.setPen(m_style.colours.text);
            paintText(painter, QRectF(bar.box.right() + pad, bar.box.center().y() - line / 2, width, line), text,
                      caption, Qt::AlignLeft);
        } else if (bar.box.width() > em() * 3) {
            const Words words = fitWords(text, caption, bar.box.width() - 2 * pad);
            const QRectF box(bar.box.left() + pad, bar.box.center().y() - line / 2, words.width, line);
            painter.fillRect(box.adjusted(-pad / 3, em() * 0.12, pad / 3, -em() * 0.12), fill);
            painter.setPen(inkOn(fill));
            paintWords(painter, box, words, Qt::AlignLeft);
        }
    }
    m_days.paintMark(painter);
    m_days.paintWords(painter);
    painter.setPen(m_style.colours.text);
    for (int c = 0; c < categoryCount(); c += nameStep(m_laneHeight))
        paintWords(painter,
                   QRectF(m_room.left(), rowTop(c), m_area.left() - m_room.left() - em() * 0.8,
                          m_laneHeight * m_lanes[std::size_t(c)]),
                   m_names[std::size_t(c)], Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace kz::charts
