#include "models/report/page_style.h"

namespace kz::report {

QFont pageFont(double size, bool bold)
{
    QFont font;
    // The Debian package's name first, then what Windows and macOS bring along.
    font.setFamilies({QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans JP"),
                      QStringLiteral("BIZ UDPGothic"), QStringLiteral("Yu Gothic"), QStringLiteral("Hiragino Sans"),
                      QStringLiteral("Meiryo")});
    font.setPixelSize(qRound(size * fontScale));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setBold(bold);
    return font;
}

} // namespace kz::report
