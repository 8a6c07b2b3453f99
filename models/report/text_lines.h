#pragma once

#include <QFont>
#include <QPointF>
#include <QString>
#include <QStringList>

class QPainter;

namespace kz::report {

/// Breaks a text into lines no wider than `width` points, by the rules of its script (Japanese between characters but
/// never a closing mark at the head of a line), a word longer than the line anywhere. Line feeds are kept. At least
/// one line. `font` comes from pageFont(). Any thread.
QStringList breakLines(const QString &text, const QFont &font, double width);

/// As much of a text as fits on one line, "…" where it goes on; empty where not even a character does.
QString fittingText(const QString &text, const QFont &font, double width);

/// Width of the text on one line, in points.
double textWidth(const QString &text, const QFont &font);

/// Draws one line with the painter's font and pen, so that a PDF made of it can be searched. In Noto Sans CJK digits
/// that follow Latin letters become glyphs which Qt's PDF writer cannot lead back to characters (S-12 would be read
/// as "S-"), so digits are shaped apart from what stands before them.
void drawLine(QPainter &painter, QPointF baseline, const QString &text);

/// Where the baseline of a line lies below its top when the glyphs shall stand in the middle of it: by the em box of
/// the ideographs, not by the font's ascent, which Noto Sans CJK makes very tall.
inline double baselineIn(double lineHeight, double fontSize)
{
    return lineHeight / 2 + 0.37 * fontSize;
}

} // namespace kz::report
