#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace kz {

/// One line of small words that gives way: what does not fit ends in "…", and the whole stands in the tooltip.
class WordLine : public QWidget
{
public:
    explicit WordLine(ThemeRole tone, QWidget *parent = nullptr);

    void setWords(const QString &words, const QString &tip = {});

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeRole m_tone;
    QString m_words;
};

} // namespace kz
