#include "models/report/qr_code.h"

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace kz::report {

QrCode qrCode(const QString &text)
{
    constexpr int smallest = 0; // the version: as small as holds it
    constexpr int caseSensitive = 1;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeString(text.toUtf8().constData(), smallest, QR_ECLEVEL_Q, QR_MODE_8, caseSensitive), &QRcode_free);
    if (!made)
        return {};
    QrCode code{.side = made->width};
    const auto modules = static_cast<std::size_t>(made->width) * static_cast<std::size_t>(made->width);
    code.dark.reserve(modules);
    for (std::size_t at = 0; at < modules; ++at)
        code.dark.push_back((made->data[at] & 1) != 0); // the other bits tell what a module is for
    return code;
}

std::vector<Ink> qrInk(const QrCode &code, const QRectF &box)
{
    constexpr int quiet = 4;
    const double module = std::min(box.width(), box.height()) / (code.side + 2 * quiet);
    std::vector<Ink> ink;
    for (int row = 0; row < code.side; ++row) {
        for (int from = 0; from < code.side;) {
            int to = from;
            while (to < code.side && code.isDark(to, row))
                ++to;
            if (to > from)
                ink.emplace_back(BoxInk{QRectF(box.left() + (from + quiet) * module, box.top() + (row + quiet) * module,
                                               (to - from) * module, module),
                                        Qt::black,
                                        {}});
            from = to + 1;
        }
    }
    return ink;
}

} // namespace kz::report
