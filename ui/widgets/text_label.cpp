#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QEvent>

namespace kz {

QFont sizedFont(const QFont &interfaceFont, TextSize size)
{
    QFont font = interfaceFont;
    const auto scale = [&font](double factor) {
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * factor);
        else
            font.setPixelSize(qRound(font.pixelSize() * factor));
    };
    switch (size) {
    case TextSize::Caption:
        scale(0.9);
        break;
    case TextSize::Body:
        break;
    case TextSize::Section:
        scale(1.15);
        font.setBold(true);
        break;
    case TextSize::Title:
        scale(1.5);
        font.setBold(true);
        break;
    case TextSize::Figure:
        scale(1.8);
        break;
    }
    return font;
}

TextLabel::TextLabel(TextSize size, QWidget *parent) : QLabel(parent), m_size(size)
{
    if (size == TextSize::Caption)
        m_tone = ThemeRole::Muted;
    refresh();
}

TextLabel::TextLabel(const QString &text, TextSize size, QWidget *parent) : TextLabel(size, parent)
{
    setText(text);
}

void TextLabel::setTone(ThemeRole tone)
{
    m_tone = tone;
    refresh();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        refresh();
}

void TextLabel::refresh()
{
    setFont(sizedFont(QApplication::font(), m_size));
    // Setting a colour is itself a change of palette: stop when it is already there.
    const QColor wanted = Theme::of(palette()).color(m_tone);
    if (palette().color(QPalette::Active, QPalette::WindowText) == wanted)
        return;
    QPalette own; // only the roles set here stand; the rest is inherited
    own.setColor(QPalette::Active, QPalette::WindowText, wanted);
    own.setColor(QPalette::Inactive, QPalette::WindowText, wanted);
    setPalette(own);
}

} // namespace kz
