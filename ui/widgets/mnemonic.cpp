#include "ui/widgets/mnemonic.h"

#include <QRegularExpression>

namespace kz {

QString withoutMnemonic(const QString &menuText)
{
    // Japanese menus carry the letter in brackets after the words: 開く(&O)…
    static const QRegularExpression bracketed(QStringLiteral("\\s*\\(&[^)&]\\)"));
    QString text = menuText;
    text.remove(bracketed);
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove(QLatin1Char('&'));
    text.replace(QLatin1Char('\x01'), QLatin1Char('&'));
    text = text.trimmed();
    for (const QString &dots : {QStringLiteral("…"), QStringLiteral("...")})
        if (text.endsWith(dots))
            text.chop(dots.size());
    return text;
}

} // namespace kz
