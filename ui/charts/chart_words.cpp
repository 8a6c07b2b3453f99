#include "ui/charts/chart_words.h"

#include "models/report/text_lines.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace kz::charts {

double lineHeight(const QFont &font)
{
    return font.pixelSize() * 1.35;
}

double widthOf(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

namespace {

Words broken(const QString &text, const QFont &font, double width, int mostLines, QTextOption::WrapMode mode)
{
    Words words;
    words.font = font;
    QString plain = text;
    plain.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    QTextLayout layout(plain, font);
    QTextOption option;
    option.setWrapMode(mode);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        if (words.lines.size() + 1 == mostLines) { // the last one takes what is left
            QString rest = plain.mid(line.textStart());
            rest.replace(QChar(QChar::LineSeparator), QLatin1Char(' '));
            words.lines.append(QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width));
            words.cut = words.lines.back() != rest;
            break;
        }
        QString piece = plain.mid(line.textStart(), line.textLength());
        piece.remove(QChar(QChar::LineSeparator));
        words.lines.append(piece.trimmed());
    }
    layout.endLayout();
    for (const QString &line : std::as_const(words.lines))
        words.width = std::max(words.width, widthOf(line, font));
    words.height = lineHeight(font) * double(words.lines.size());
    return words;
}

} // namespace

Words fitWords(const QString &text, const QFont &font, double width, int mostLines)
{
    return broken(text, font, width, mostLines, QTextOption::WrapAtWordBoundaryOrAnywhere);
}

Words balancedWords(const QString &text, const QFont &font, double width, int mostLines)
{
    Words words = fitWords(text, font, width, mostLines);
    if (words.cut || words.lines.size() < 2)
        return words;
    double narrow = words.width / 2;
    double wide = width;
    for (int step = 0; step < 5; ++step) {
        const double middle = (narrow + wide) / 2;
        const Words tried = broken(text, font, middle, mostLines, QTextOption::WordWrap);
        if (!tried.cut && tried.width <= middle && tried.lines.size() == words.lines.size()) {
            words = tried;
            wide = middle;
        } else {
            narrow = middle;
        }
    }
    return words;
}

bool breaksWords(const QString &text, const QFont &font, double width)
{
    constexpr int anyNumber = 1000;
    return broken(text, font, width, anyNumber, QTextOption::WordWrap).width > width;
}

void paintWords(QPainter &painter, const QRectF &box, const Words &words, Qt::Alignment alignment)
{
    painter.setFont(words.font);
    const double line = lineHeight(words.font);
    double y = box.top();
    if (alignment & Qt::AlignVCenter)
        y = box.center().y() - words.height / 2;
    else if (alignment & Qt::AlignBottom)
        y = box.bottom() - words.height;
    for (const QString &text : words.lines) {
        double x = box.left();
        if (alignment & Qt::AlignHCenter)
            x = box.center().x() - widthOf(text, words.font) / 2;
        else if (alignment & Qt::AlignRight)
            x = box.right() - widthOf(text, words.font);
        report::drawLine(painter, QPointF(x, y + report::baselineIn(line, words.font.pixelSize())), text);
        y += line;
    }
}

void paintText(QPainter &painter, const QRectF &box, const QString &text, const QFont &font, Qt::Alignment alignment)
{
    Words words;
    words.lines = {text};
    words.font = font;
    words.width = widthOf(text, font);
    words.height = lineHeight(font);
    paintWords(painter, box, words, alignment);
}

} // namespace kz::charts
