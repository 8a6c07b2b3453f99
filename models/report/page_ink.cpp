#include "models/report/page_ink.h"

#include "models/report/page_style.h"
#include "models/report/text_lines.h"

#include <QPainter>

namespace kz::report {

namespace {

template <typename... Fs>
struct Overloaded : Fs... {
    using Fs::operator()...;
};

void paintPicture(QPainter &painter, const PictureInk &ink)
{
    QPicture copy;
    copy.setData(ink.picture.data(), ink.picture.size());
    painter.save();
    painter.translate(ink.at);
    // Playing scales from the recording's resolution to the device's, but our unit is the point on both sides.
    painter.scale(double(copy.logicalDpiX()) / painter.device()->logicalDpiX(),
                  double(copy.logicalDpiY()) / painter.device()->logicalDpiY());
    // A recording leaves out what was as a fresh painter has it, so it must find a fresh one.
    painter.setPen(QPen());
    painter.setBrush(Qt::NoBrush);
    painter.setFont(QFont());
    copy.play(&painter);
    painter.restore();
}

} // namespace

Ink movedBy(Ink ink, QPointF offset)
{
    std::visit(Overloaded{
                   [&](TextInk &text) { text.baseline += offset; },
                   [&](BoxInk &box) { box.box.translate(offset); },
                   [&](LineInk &line) {
                       line.from += offset;
                       line.to += offset;
                   },
                   [&](RingInk &ring) { ring.box.translate(offset); },
                   [&](PictureInk &picture) { picture.at += offset; },
                   [&](ImageInk &image) { image.box.translate(offset); },
               },
               ink);
    return ink;
}

void paint(QPainter &painter, const Ink &ink)
{
    std::visit(Overloaded{
                   [&](const TextInk &text) {
                       painter.save();
                       painter.translate(text.baseline);
                       painter.rotate(text.turned);
                       painter.scale(1 / fontScale, 1 / fontScale);
                       painter.setFont(text.font);
                       painter.setPen(text.colour);
                       drawLine(painter, QPointF(), text.text);
                       painter.restore();
                   },
                   [&](const BoxInk &box) {
                       painter.setPen(box.border.isValid() ? QPen(box.border, box.borderWidth) : QPen(Qt::NoPen));
                       painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
                       painter.drawRect(box.box);
                   },
                   [&](const LineInk &line) {
                       painter.setPen(QPen(line.colour, line.width, Qt::SolidLine, Qt::FlatCap));
                       painter.drawLine(line.from, line.to);
                   },
                   [&](const RingInk &ring) {
                       painter.setPen(QPen(ring.colour, 0.5));
                       painter.setBrush(Qt::NoBrush);
                       painter.drawEllipse(ring.box);
                   },
                   [&](const PictureInk &picture) { paintPicture(painter, picture); },
                   [&](const ImageInk &image) {
                       // With all its pixels, whatever the device: paper has more of them than the screen.
                       painter.setRenderHint(QPainter::SmoothPixmapTransform);
                       painter.drawImage(image.box, image.image);
                   },
               },
               ink);
}

} // namespace kz::report
