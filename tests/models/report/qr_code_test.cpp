#include "models/report/qr_code.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

using namespace kz::report;

namespace {

/// The square a reader finds a corner by: dark, a light ring, dark within.
bool findsCorner(const QrCode &code, int column, int row)
{
    for (int y = 0; y < 7; ++y) {
        for (int x = 0; x < 7; ++x) {
            const int ring = std::max(std::abs(x - 3), std::abs(y - 3));
            if (code.isDark(column + x, row + y) != (ring != 2))
                return false;
        }
    }
    return true;
}

} // namespace

TEST(QrCode, ANumberFitsTheSmallestCodeAndHasItsThreeCorners)
{
    const QrCode code = qrCode(QStringLiteral("26-00042-7"));
    ASSERT_EQ(code.side, 21);
    ASSERT_EQ(code.dark.size(), 21U * 21U);
    EXPECT_TRUE(findsCorner(code, 0, 0));
    EXPECT_TRUE(findsCorner(code, 14, 0));
    EXPECT_TRUE(findsCorner(code, 0, 14));
    EXPECT_FALSE(findsCorner(code, 14, 14));
    EXPECT_NE(code.dark, qrCode(QStringLiteral("26-00043-5")).dark);
}

TEST(QrCode, WhatNoCodeHoldsHasNoModules)
{
    EXPECT_EQ(qrCode({}).side, 0);
    EXPECT_EQ(qrCode(QString(5000, u'A')).side, 0);
    EXPECT_TRUE(qrInk({}, QRectF(0, 0, 60, 60)).empty());
}

TEST(QrCode, IsDrawnAsItsModulesWithTheQuietZoneFree)
{
    const QrCode code = qrCode(QStringLiteral("26-00042-7"));
    const int side = code.side + 8;
    constexpr int pixels = 5;
    QImage image(side * pixels, side * pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (const Ink &ink : qrInk(code, QRectF(image.rect())))
        paint(painter, ink);
    painter.end();
    for (int row = -4; row < code.side + 4; ++row) {
        for (int column = -4; column < code.side + 4; ++column) {
            const bool within = row >= 0 && row < code.side && column >= 0 && column < code.side;
            const QColor seen = image.pixelColor((column + 4) * pixels + 2, (row + 4) * pixels + 2);
            EXPECT_EQ(seen == QColor(Qt::black), within && code.isDark(column, row)) << column << ' ' << row;
        }
    }
}
