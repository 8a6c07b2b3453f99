#include "models/report/text_lines.h"

#include "models/report/page_style.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

namespace kz::report {

QStringList breakLines(const QString &text, const QFont &font, double width)
{
    QString paragraphs = text;
    paragraphs.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    paragraphs.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));

    QTextLayout layout(paragraphs, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);

    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * fontScale);
        QString words = paragraphs.mid(line.textStart(), line.textLength());
        words.remove(QChar(QChar::LineSeparator));
        while (words.endsWith(QLatin1Char(' ')))
            words.chop(1);
        lines.append(words);
    }
    layout.endLayout();
    if (lines.isEmpty())
        lines.append(QString());
    return lines;
}

double textWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text) / fontScale;
}

void drawLine(QPainter &painter, QPointF baseline, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    qsizetype from = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        if (i < text.size() && isDigit(text[i]) == isDigit(text[i - 1]))
            continue;
        const QString piece = text.mid(from, i - from);
        painter.drawText(baseline, piece);
        baseline.rx() += metrics.horizontalAdvance(piece);
        from = i;
    }
}

QString fittingText(const QString &text, const QFont &font, double width)
{
    if (textWidth(text, font) <= width)
        return text;
    for (qsizetype length = text.size() - 1; length > 0; --length) {
        const QString part = text.left(length).trimmed() + u'…';
        if (textWidth(part, font) <= width)
            return part;
    }
    return {};
}

} // namespace kz::report
