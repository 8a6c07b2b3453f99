#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QPicture>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <variant>
#include <vector>

class QPainter;

namespace kz::report {

/// Everything a page is drawn with, as data: what a page says can be tested without looking at it.
struct TextInk {
    QPointF baseline;
    QString text;
    QFont font; ///< from pageFont()
    QColor colour;
    double turned = 0; ///< degrees, about the baseline's start
};

struct BoxInk {
    QRectF box;
    QColor fill;   ///< invalid: none
    QColor border; ///< invalid: none
    double borderWidth = 0.5;
};

struct LineInk {
    QPointF from;
    QPointF to;
    QColor colour;
    double width = 0.5;
};

struct RingInk {
    QRectF box;
    QColor colour;
};

struct PictureInk {
    QPointF at;
    QPicture picture; ///< recorded in points
};

struct ImageInk {
    QRectF box; ///< of the image's shape
    QImage image;
};

using Ink = std::variant<TextInk, BoxInk, LineInk, RingInk, PictureInk, ImageInk>;

Ink movedBy(Ink ink, QPointF offset);

/// The painter's unit is the point. Any thread; a picture is copied before it is played, since playing moves the
/// place it is read from.
void paint(QPainter &painter, const Ink &ink);

} // namespace kz::report
