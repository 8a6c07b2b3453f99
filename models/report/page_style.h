#pragma once

#include <QColor>
#include <QFont>
#include <QSizeF>

namespace kz::report {

/// Measures and looks of a printed page, in points. Everything a page draws takes them from here.
namespace page {

inline constexpr double pointsPerMm = 72.0 / 25.4;
inline constexpr double width = 210 * pointsPerMm; ///< A4 portrait
inline constexpr double height = 297 * pointsPerMm;
inline constexpr double margin = 15 * pointsPerMm;
inline constexpr double headerHeight = 24; ///< inside the margins, with the air below it
inline constexpr double footerHeight = 20;
inline constexpr double contentTop = margin + headerHeight;
inline constexpr double logoHeight = 20; ///< at most; it stands on the header's line
inline constexpr double logoWidth = 110; ///< at most
inline constexpr double chartGap = 14;   ///< between charts side by side

inline constexpr double titleSize = 16;
inline constexpr double sectionSize = 11;
inline constexpr double subsectionSize = 9.5;
inline constexpr double bodySize = 9;
inline constexpr double tableSize = 8.5;
inline constexpr double captionSize = 7.5;

} // namespace page

/// QFont's pixel sizes are whole numbers but half points matter on paper, so page fonts are `fontScale` times too
/// large; only text_lines (which measures) and page_ink (which draws) need to know.
inline constexpr double fontScale = 10;

/// Unhinted, or glyphs would be spaced for a screen.
QFont pageFont(double size, bool bold = false);

/// Ink that stays legible in greyscale and on a tired copier.
struct PageColours {
    QColor text{0x1a, 0x1d, 0x21};
    QColor muted{0x5a, 0x62, 0x6b};
    QColor line{0xa8, 0xb0, 0xb8};
    QColor strongLine{0x3c, 0x44, 0x4d};
    QColor shade{0xee, 0xf1, 0xf4};
    QColor bar{0xd3, 0xe2, 0xee}; ///< under dark words
    QColor accent{0x00, 0x5a, 0x8c};
    QColor watermark{0xe9, 0xeb, 0xee};
};

} // namespace kz::report
