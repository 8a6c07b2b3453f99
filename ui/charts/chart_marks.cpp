#include "ui/charts/chart_marks.h"

#include "ui/charts/chart_colours.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <cmath>
#include <numbers>

namespace kz::charts {

namespace {

QPolygonF regular(QPointF at, double radius, int corners, double turned)
{
    QPolygonF shape;
    for (int i = 0; i < corners; ++i) {
        const double angle = (turned + 360.0 * i / corners) * std::numbers::pi / 180;
        shape << at + QPointF(std::sin(angle), -std::cos(angle)) * radius;
    }
    return shape;
}

void hatch(QPainter &painter, const QRectF &box, double gap, bool rising)
{
    const double height = box.height();
    // Anchored to the plane, not to the box: neighbouring boxes of a series join.
    const double start = std::floor((box.left() - height) / gap) * gap;
    for (double x = start; x < box.right() + height; x += gap)
        painter.drawLine(QPointF(x, rising ? box.bottom() : box.top()),
                         QPointF(x + height, rising ? box.top() : box.bottom()));
}

void dots(QPainter &painter, const QRectF &box, double gap)
{
    const double radius = gap * 0.17;
    painter.setBrush(painter.pen().color());
    painter.setPen(Qt::NoPen);
    bool odd = false;
    for (double y = box.top() + gap / 2; y < box.bottom(); y += gap / 2, odd = !odd)
        for (double x = box.left() + (odd ? gap : gap / 2); x < box.right(); x += gap)
            painter.drawEllipse(QPointF(x, y), radius, radius);
}

} // namespace

void paintDot(QPainter &painter, QPointF at, int series, double size, const QColor &fill, const QColor &edge)
{
    painter.setPen(QPen(edge, size * 0.16));
    painter.setBrush(fill);
    const double radius = size / 2;
    switch (series % 6) {
    case 0:
        painter.drawEllipse(at, radius, radius);
        break;
    case 1:
        painter.drawRect(QRectF(at.x() - radius * 0.88, at.y() - radius * 0.88, radius * 1.76, radius * 1.76));
        break;
    case 2:
        painter.drawPolygon(regular(at + QPointF(0, radius * 0.15), radius * 1.2, 3, 0));
        break;
    case 3:
        painter.drawPolygon(regular(at, radius * 1.2, 4, 0));
        break;
    case 4:
        painter.drawPolygon(regular(at - QPointF(0, radius * 0.15), radius * 1.2, 3, 180));
        break;
    default:
        painter.drawPolygon(regular(at, radius * 1.15, 5, 0));
        break;
    }
}

void paintPattern(QPainter &painter, const QRectF &box, int series, double em, const QColor &fill)
{
    const int pattern = series % 7;
    if (pattern == 0 || box.width() <= 0 || box.height() <= 0)
        return;
    const double gap = em * 0.5;
    QColor ink = inkOn(fill);
    ink.setAlphaF(0.34f);
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setPen(QPen(ink, em * 0.09));
    switch (pattern) {
    case 1:
        hatch(painter, box, gap, true);
        break;
    case 2:
        dots(painter, box, gap);
        break;
    case 3:
        hatch(painter, box, gap, false);
        break;
    case 4:
        for (double y = box.top() + gap / 2; y < box.bottom(); y += gap)
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        break;
    case 5:
        hatch(painter, box, gap * 1.4, true);
        hatch(painter, box, gap * 1.4, false);
        break;
    default:
        for (double x = box.left() + gap / 2; x < box.right(); x += gap)
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
        break;
    }
    painter.restore();
}

QPen seriesPen(const QColor &colour, double width, int series, bool dashed)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (dashed)
        pen.setDashPattern({5, 3});
    else if (series >= 3) // colour and points serve for three lines; from the fourth on the line itself differs
        pen.setDashPattern(series % 2 ? QList<qreal>{9, 2} : QList<qreal>{1.5, 2});
    return pen;
}

} // namespace kz::charts
