#pragma once

#include "models/base/result.h"

#include <QColor>
#include <QImage>
#include <QSize>
#include <QStringList>

#include <functional>

class QPainter;

namespace kz::charts {

/// Something drawn that is copied and saved: a chart, a map.
struct Picture {
    QString title;
    QString description; ///< for those who cannot see it
    QSize size;          ///< in pixels
    QColor surface;
    std::function<void(QPainter &painter, int page)> paint; ///< pages count from 0
    int pages = 1;                                          ///< of which a PDF has all, a picture the first
};

QStringList pictureSuffixes(); ///< "png", "svg", "pdf"

QImage pictureImage(const Picture &picture, double scale);

/// In one of these formats; a PNG has `scale` times as many pixels. What fails, the device says.
void drawInto(QIODevice &device, const Picture &picture, const QString &suffix, double scale);

/// Writes it in the format the path's suffix names. InputUnknownKind (suffix, known suffixes), FileUnwritable or
/// OutputFailed (path, system's reason). GUI thread.
Result<void> writePicture(const Picture &picture, const QString &path, double scale = 2);

} // namespace kz::charts
