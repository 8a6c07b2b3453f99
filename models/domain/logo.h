#pragma once

#include <QByteArray>

namespace kz {

/// What may stand beside the institution's name on papers: a PNG or JPEG file, kept in the file setting "logo" as
/// base64.
inline constexpr qsizetype mostLogoBytes = 256 * 1024;

/// By the first bytes; whether it can be drawn, models/report says.
inline bool isPngOrJpeg(const QByteArray &file)
{
    return file.startsWith(QByteArrayLiteral("\x89PNG\r\n\x1a\n"))
        || file.startsWith(QByteArrayLiteral("\xff\xd8\xff"));
}

} // namespace kz
