#pragma once

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace kz::charts {

/// A text broken into lines that fit, ready to be painted.
struct Words {
    QStringList lines;
    QFont font;
    double width = 0;  ///< of the widest line
    double height = 0; ///< of all lines
    bool cut = false;  ///< the end is missing; the tooltip has it whole
};

/// At most `mostLines` lines of at most `width`; what does not fit ends in "…".
Words fitWords(const QString &text, const QFont &font, double width, int mostLines = 1);
/// The same with lines about equally long: for names in the middle of their place.
Words balancedWords(const QString &text, const QFont &font, double width, int mostLines);

/// Whether lines this narrow would have to end inside a word.
bool breaksWords(const QString &text, const QFont &font, double width);

double lineHeight(const QFont &font);
double widthOf(const QString &text, const QFont &font);

/// Paints with the painter's pen.
void paintWords(QPainter &painter, const QRectF &box, const Words &words, Qt::Alignment alignment);
void paintText(QPainter &painter, const QRectF &box, const QString &text, const QFont &font, Qt::Alignment alignment);

} // namespace kz::charts
