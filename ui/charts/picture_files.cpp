#include "ui/charts/picture_files.h"

#include "models/base/output_file.h"

#include <QFileInfo>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace kz::charts {

namespace {

void drawPdf(QIODevice &device, const Picture &picture)
{
    constexpr double pointsPerPixel = 0.75;
    constexpr int dotsPerInch = 1200;
    QPdfWriter writer(&device);
    writer.setResolution(dotsPerInch);
    writer.setTitle(picture.title);
    const QSizeF points = QSizeF(picture.size) * pointsPerPixel;
    writer.setPageLayout(QPageLayout(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch),
                                     QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    for (int page = 0; page < picture.pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        const double scale = pointsPerPixel * dotsPerInch / 72;
        painter.scale(scale, scale);
        picture.paint(painter, page);
        painter.restore();
    }
}

void drawSvg(QIODevice &device, const Picture &picture)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(picture.size);
    generator.setViewBox(QRect(QPoint(), picture.size));
    generator.setTitle(picture.title);
    generator.setDescription(picture.description);
    QPainter painter(&generator);
    picture.paint(painter, 0);
}

} // namespace

QStringList pictureSuffixes()
{
    return {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
}

QImage pictureImage(const Picture &picture, double scale)
{
    QImage image((QSizeF(picture.size) * scale).toSize(), QImage::Format_RGB32);
    image.fill(picture.surface);
    QPainter painter(&image);
    painter.scale(scale, scale);
    picture.paint(painter, 0);
    return image;
}

void drawInto(QIODevice &device, const Picture &picture, const QString &suffix, double scale)
{
    if (suffix == QStringLiteral("png"))
        pictureImage(picture, scale).save(&device, "PNG");
    else if (suffix == QStringLiteral("svg"))
        drawSvg(device, picture);
    else
        drawPdf(device, picture);
}

Result<void> writePicture(const Picture &picture, const QString &path, double scale)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (!pictureSuffixes().contains(suffix))
        return makeError(ErrorCode::InputUnknownKind, {suffix, pictureSuffixes().join(QStringLiteral(", "))});
    QSaveFile file(path);
    if (auto opened = openOutput(file); !opened)
        return opened;
    drawInto(file, picture, suffix, scale);
    return commitOutput(file);
}

} // namespace kz::charts
