#include "models/report/logo.h"

#include "models/domain/logo.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

namespace kz::report {

namespace {

bool hasTooManyPixels(QSize size)
{
    return size.width() > mostLogoPixels || size.height() > mostLogoPixels;
}

} // namespace

LogoFile readLogo(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, LogoFault::Unreadable};
    QByteArray data = file.read(mostLogoBytes + 1);
    if (data.size() > mostLogoBytes)
        return {{}, LogoFault::TooLarge};
    if (!isPngOrJpeg(data))
        return {{}, LogoFault::NotAPicture};
    QBuffer buffer(&data);
    if (hasTooManyPixels(QImageReader(&buffer).size()))
        return {{}, LogoFault::TooManyPixels};
    if (logoImage(data).isNull())
        return {{}, LogoFault::NotAPicture};
    return {std::move(data), std::nullopt};
}

QImage logoImage(const QByteArray &file)
{
    if (file.size() > mostLogoBytes || !isPngOrJpeg(file))
        return {};
    QBuffer buffer;
    buffer.setData(file);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true); // photographs say themselves how they were held
    return hasTooManyPixels(reader.size()) ? QImage() : reader.read();
}

} // namespace kz::report
