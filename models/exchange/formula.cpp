#include "models/exchange/formula.h"

#include <algorithm>

namespace kz::exchange {

namespace {

constexpr auto apostrophe = u'\'';

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// -3, -0.5: what a spreadsheet reads as a number whatever its language.
bool isPlainNegative(QStringView text)
{
    if (!text.startsWith(u'-'))
        return false;
    const QStringView number = text.mid(1);
    const qsizetype point = number.indexOf(u'.');
    const QStringView whole = point < 0 ? number : number.left(point);
    const QStringView fraction = point < 0 ? QStringView(u"0") : number.mid(point + 1);
    return !whole.isEmpty() && !fraction.isEmpty() && std::all_of(whole.begin(), whole.end(), isDigit)
        && std::all_of(fraction.begin(), fraction.end(), isDigit);
}

bool wantsApostrophe(QStringView text)
{
    qsizetype start = 0;
    while (start < text.size() && text[start] == apostrophe)
        ++start;
    if (start == text.size())
        return false;
    // Japanese Excel takes the full-width signs for the same.
    static constexpr QStringView triggers = u"=+-@\t\r＝＋－＠";
    return triggers.contains(text[start]) && !(start == 0 && isPlainNegative(text));
}

} // namespace

QString neutralised(const QString &text)
{
    return wantsApostrophe(text) ? apostrophe + text : text;
}

QString restored(const QString &text)
{
    return text.startsWith(apostrophe) && wantsApostrophe(QStringView(text).mid(1)) ? text.mid(1) : text;
}

} // namespace kz::exchange
