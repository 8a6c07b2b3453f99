#include "models/report/logo.h"

#include "models/domain/logo.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::report;

namespace {

class Logo : public testing::Test
{
protected:
    QString written(const QByteArray &bytes)
    {
        const QString path = folder.filePath(QStringLiteral("logo"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    QString saved(QSize size, const char *format)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        const QString path = folder.filePath(QStringLiteral("logo"));
        EXPECT_TRUE(image.save(path, format));
        return path;
    }
    QTemporaryDir folder;
};

} // namespace

TEST_F(Logo, PngAndJpegAreReadAsTheyLieOnTheDisk)
{
    for (const char *format : {"PNG", "JPEG"}) {
        const LogoFile logo = readLogo(saved({120, 60}, format));
        EXPECT_FALSE(logo.fault) << format;
        EXPECT_EQ(logoImage(logo.data).size(), QSize(120, 60)) << format;
        EXPECT_TRUE(isPngOrJpeg(logo.data));
    }
}

TEST_F(Logo, WhatIsNoneIsRefusedWithItsReason)
{
    EXPECT_EQ(readLogo(folder.filePath(QStringLiteral("nowhere.png"))).fault, LogoFault::Unreadable);
    EXPECT_EQ(readLogo(written("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")).fault, LogoFault::NotAPicture);
    EXPECT_EQ(readLogo(written({})).fault, LogoFault::NotAPicture);
    EXPECT_EQ(readLogo(saved({120, 60}, "BMP")).fault, LogoFault::NotAPicture);
    EXPECT_EQ(readLogo(saved({mostLogoPixels + 1, 2}, "PNG")).fault, LogoFault::TooManyPixels);
    EXPECT_EQ(readLogo(written(QByteArray(mostLogoBytes + 1, 'x'))).fault, LogoFault::TooLarge);
    EXPECT_TRUE(logoImage("no picture").isNull());
    EXPECT_TRUE(logoImage({}).isNull());
}

TEST_F(Logo, APictureThatWasCutShortIsRefused)
{
    QFile whole(saved({300, 300}, "PNG"));
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    whole.close();
    EXPECT_EQ(readLogo(written(bytes.first(40))).fault, LogoFault::NotAPicture);
}
