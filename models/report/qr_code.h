#pragma once

#include "models/report/page_ink.h"

namespace kz::report {

/// The modules of a QR code (ISO/IEC 18004), without the quiet zone about it.
struct QrCode {
    int side = 0;
    std::vector<bool> dark; ///< row by row

    bool isDark(int column, int row) const { return dark[static_cast<std::size_t>(row * side + column)]; }
};

/// The smallest that holds a short text of Latin letters and digits, still read when a quarter of it is soiled. Without
/// modules where the text is empty or too long for any.
QrCode qrCode(const QString &text);

/// Black boxes, one for each run of a row, that fill `box` with the quiet zone of four modules about them: sharp at
/// every size.
std::vector<Ink> qrInk(const QrCode &code, const QRectF &box);

} // namespace kz::report
