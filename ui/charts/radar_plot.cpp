#include "ui/charts/radar_plot.h"

#include "models/report/chart_table.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kz::charts {

namespace {

constexpr int rings = 4;

} // namespace

QPointF RadarPlot::direction(int axis) const
{
    const double angle = 2 * std::numbers::pi * axis / categoryCount();
    return {std::sin(angle), -std::cos(angle)};
}

QPointF RadarPlot::at(int axis, double value) const
{
    return m_middle + direction(axis) * m_radius * std::clamp(value / reach(), 0.0, 1.0);
}

std::vector<RadarPlot::Name> RadarPlot::namesAround(double radius, double width) const
{
    constexpr int mostLines = 3;
    const double pad = em() * 0.6;
    std::vector<Name> names;
    for (int axis = 0; axis < categoryCount(); ++axis) {
        const QPointF way = direction(axis);
        const QPointF anchor = way * (radius + pad);
        const bool upright = std::abs(way.x()) < 0.2;
        const double most = upright ? width * 0.6 : width / 2 - std::abs(anchor.x());
        Name name;
        name.words = fitWords(m_spec.categories[axis], m_style.caption(), std::max(most, em() * 3.2), mostLines);
        const double height = name.words.height;
        const double wide = name.words.width;
        if (upright) {
            name.alignment = Qt::AlignHCenter;
            name.box = QRectF(-wide / 2, way.y() < 0 ? anchor.y() - height : anchor.y(), wide, height);
        } else {
            name.alignment = way.x() > 0 ? Qt::AlignLeft : Qt::AlignRight;
            name.box = QRectF(way.x() > 0 ? anchor.x() : anchor.x() - wide,
                              anchor.y() - height / 2 + way.y() * height / 2, wide, height);
        }
        names.push_back(name);
    }
    return names;
}

void RadarPlot::arrange(QChart &, const QRectF &room)
{
    m_room = room;
    // The widest rim that leaves every name whole, or at worst the narrowest we accept.
    const auto bounds = [](const std::vector<Name> &names, double radius) {
        QRectF all(-radius, -radius, 2 * radius, 2 * radius);
        for (const Name &name : names)
            all |= name.box;
        return all;
    };
    double low = std::min(room.width(), room.height()) * 0.18;
    double high = std::min(room.width(), room.height()) * 0.5;
    m_radius = low;
    m_names = namesAround(low, room.width());
    for (int step = 0; step < 7; ++step) {
        const double radius = (low + high) / 2;
        const std::vector<Name> names = namesAround(radius, room.width());
        const QRectF all = bounds(names, radius);
        const bool fits = all.width() <= room.width() && all.height() <= room.height()
            && all.right() <= room.width() / 2 && all.left() >= -room.width() / 2
            && std::none_of(names.begin(), names.end(), [](const Name &name) { return name.words.cut; });
        if (fits) {
            low = m_radius = radius;
            m_names = names;
        } else {
            high = radius;
        }
    }
    const QRectF all = bounds(m_names, m_radius);
    m_middle = QPointF(room.center().x(), room.center().y() - all.center().y());
    m_area = QRectF(m_middle.x() - m_radius, m_middle.y() - m_radius, 2 * m_radius, 2 * m_radius);
    for (int axis = 0; axis < categoryCount(); ++axis) {
        Name &name = m_names[std::size_t(axis)];
        name.box.translate(m_middle);
        addLabel(name.box, m_spec.categories[axis], m_spec.categoryLinks.value(axis), name.words.cut);
        for (int s = 0; s < seriesCount(); ++s) {
            if (!std::isfinite(valueOf(s, axis)))
                continue;
            const QPointF place = at(axis, valueOf(s, axis));
            const double half = em() * 0.45;
            ChartMark mark = markOf(s, axis, QRectF(place.x() - half, place.y() - half, 2 * half, 2 * half));
            mark.dot = true;
            mark.row = s;
            mark.column = axis;
            m_marks.push_back(std::move(mark));
        }
    }
}

void RadarPlot::paintOver(QPainter &painter) const
{
    const int axes = categoryCount();
    painter.setBrush(Qt::NoBrush);
    for (int ring = 1; ring <= rings; ++ring) {
        QPolygonF rim;
        for (int axis = 0; axis < axes; ++axis)
            rim << at(axis, reach() * ring / rings);
        painter.setPen(QPen(ring == rings ? m_style.colours.muted : m_style.colours.line, em() * 0.09));
        painter.drawPolygon(rim);
    }
    painter.setPen(QPen(m_style.colours.line, em() * 0.09));
    for (int axis = 0; axis < axes; ++axis)
        painter.drawLine(m_middle, at(axis, reach()));

    for (int s = 0; s < seriesCount(); ++s) {
        const bool dashed = m_spec.series[std::size_t(s)].dashed;
        QPolygonF polygon;
        bool whole = true;
        for (int axis = 0; axis < axes; ++axis) {
            whole = whole && std::isfinite(valueOf(s, axis));
            if (std::isfinite(valueOf(s, axis)))
                polygon << at(axis, valueOf(s, axis));
        }
        if (s == 0) { // the first is whom the chart is about; washes over each other would only make mud
            QColor wash = fillOf(s);
            wash.setAlphaF(0.16f);
            painter.setPen(Qt::NoPen);
            painter.setBrush(wash);
            painter.drawPolygon(polygon);
        }
        painter.setPen(seriesPen(edgeOf(s), em() * 0.16, s, dashed));
        painter.setBrush(Qt::NoBrush);
        if (whole) {
            painter.drawPolygon(polygon);
            continue;
        }
        for (int axis = 0; axis < axes; ++axis) { // no line to or from an axis without a value
            const int next = (axis + 1) % axes;
            if (std::isfinite(valueOf(s, axis)) && std::isfinite(valueOf(s, next)))
                painter.drawLine(at(axis, valueOf(s, axis)), at(next, valueOf(s, next)));
        }
    }
    for (const ChartMark &mark : m_marks)
        if (!m_spec.series[std::size_t(mark.series)].dashed)
            paintDot(painter, mark.box.center(), mark.series, em() * 0.55, fillOf(mark.series), edgeOf(mark.series));

    const QFont caption = m_style.caption();
    painter.setPen(m_style.colours.text);
    for (const Name &name : m_names)
        paintWords(painter, name.box, name.words, name.alignment);
    for (const int ring : {2, 4}) {
        const QString text = report::valueText(m_spec, reach() * ring / rings);
        const QPointF place = at(0, reach() * ring / rings);
        const QRectF box(place.x() + em() * 0.3, place.y() + em() * 0.02, widthOf(text, caption) + em() * 0.2,
                         lineHeight(caption));
        QColor veil = m_style.colours.surface;
        veil.setAlphaF(0.7f);
        painter.fillRect(box.adjusted(-em() * 0.1, em() * 0.15, 0, -em() * 0.1), veil);
        painter.setPen(m_style.colours.muted);
        paintText(painter, box, text, caption, Qt::AlignLeft);
    }
}

void RadarPlot::paintKey(QPainter &painter, const QRectF &box, int series) const
{
    const bool dashed = m_spec.series[std::size_t(series)].dashed;
    painter.setPen(seriesPen(edgeOf(series), em() * 0.16, series, dashed));
    painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    if (!dashed)
        paintDot(painter, box.center(), series, em() * 0.55, fillOf(series), edgeOf(series));
}

} // namespace kz::charts
