#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>

namespace kz {

enum class TextSize {
    Caption, ///< 0.9 of the interface font
    Body,
    Section, ///< 1.15, bold
    Title,   ///< 1.5, bold
    Figure,  ///< 1.8: the number of a tile
};
QFont sizedFont(const QFont &interfaceFont, TextSize size);

/// A label in one of the sizes of the type scale and a colour of the theme; follows changes of font and theme.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(TextSize size, QWidget *parent = nullptr);
    TextLabel(const QString &text, TextSize size, QWidget *parent = nullptr);

    void setTone(ThemeRole tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    TextSize m_size;
    ThemeRole m_tone = ThemeRole::Text;
};

} // namespace kz
