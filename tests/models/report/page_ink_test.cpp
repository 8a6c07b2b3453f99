#include "models/report/page_ink.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

using namespace kz::report;

TEST(PageInk, ARecordingLooksTheSameWhateverWasPaintedBefore)
{
    QPicture outline;
    QPainter recorder(&outline);
    recorder.setBrush(Qt::NoBrush);
    recorder.drawRect(QRectF(20, 20, 60, 60));
    recorder.end();
    const auto painted = [&](bool after) {
        QImage image(100, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        if (after)
            paint(painter, BoxInk{QRectF(0, 0, 10, 10), Qt::red, Qt::green});
        paint(painter, PictureInk{QPointF(), outline});
        painter.end();
        return image.copy(15, 15, 80, 80);
    };
    EXPECT_EQ(painted(true), painted(false));
    EXPECT_EQ(painted(true).pixelColor(40, 40), QColor(Qt::white));
}

TEST(PageInk, MovesWithItsStrip)
{
    const Ink moved = movedBy(LineInk{QPointF(1, 2), QPointF(3, 4), Qt::black}, QPointF(10, 20));
    EXPECT_EQ(std::get<LineInk>(moved).from, QPointF(11, 22));
    EXPECT_EQ(std::get<LineInk>(moved).to, QPointF(13, 24));
}
