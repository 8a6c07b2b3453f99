#include "models/exchange/sheet_text.h"

namespace kz::exchange {

namespace {

constexpr qsizetype escapeSize = 7; // _xHHHH_

/// The character that an escape beginning here stands for.
std::optional<QChar> escapeAt(QStringView text, qsizetype at)
{
    const QStringView escape = text.mid(at, escapeSize);
    if (escape.size() < escapeSize || !escape.startsWith(u"_x") || !escape.endsWith(u'_'))
        return {};
    char16_t code = 0;
    for (const QChar digit : escape.sliced(2, 4)) {
        const char16_t lower = digit.toLower().unicode();
        if ((lower < u'0' || lower > u'9') && (lower < u'a' || lower > u'f'))
            return {};
        code = char16_t(code * 16 + (lower <= u'9' ? lower - u'0' : lower - u'a' + 10));
    }
    return QChar(code);
}

QString escape(char16_t code)
{
    return QStringLiteral("_x%1_").arg(uint(code), 4, 16, QLatin1Char('0'));
}

} // namespace

QString escapedForSheet(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t code = text[i].unicode();
        const bool paired = QChar::isHighSurrogate(code) && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (paired) {
            escaped += text[i];
            escaped += text[++i];
        } else if (QChar::isSurrogate(code) || code >= 0xfffe) {
            escaped += QChar(QChar::ReplacementCharacter);
        } else if (code == u'_' ? escapeAt(text, i).has_value() : code < 0x20 && code != u'\t' && code != u'\n') {
            escaped += escape(code);
        } else {
            escaped += text[i];
        }
    }
    return escaped;
}

QString unescapedFromSheet(const QString &text)
{
    if (!text.contains(u"_x"))
        return text;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const std::optional<QChar> meant = escapeAt(text, i);
        plain += meant.value_or(text[i]);
        if (meant)
            i += escapeSize - 1;
    }
    return plain;
}

} // namespace kz::exchange
