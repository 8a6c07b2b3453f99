#include "ui/rotations/word_line.h"

#include "ui/widgets/text_label.h"

#include <QPainter>

namespace kz {

WordLine::WordLine(ThemeRole tone, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    setFont(sizedFont(font(), TextSize::Caption));
    setFixedHeight(fontMetrics().height() + 2);
}

void WordLine::setWords(const QString &words, const QString &tip)
{
    m_words = words;
    setAccessibleName(words);
    setToolTip(tip.isEmpty() ? words : tip);
    update();
}

void WordLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::of(palette()).color(m_tone));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_words, Qt::ElideRight, width()));
}

} // namespace kz
