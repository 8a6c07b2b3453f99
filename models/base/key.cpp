#include "models/base/key.h"

#include <array>

namespace kz {

namespace {

// Crockford's alphabet, then the five symbols that only the check character uses (mod 37).
constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";
constexpr int digits = 13;
constexpr int checkModulus = 37;

int valueOf(QChar character)
{
    switch (character.toUpper().unicode()) {
    case 'O':
        return 0;
    case 'I':
    case 'L':
        return 1;
    default:
        for (int i = 0; i < checkModulus; ++i)
            if (character.toUpper() == QLatin1Char(alphabet[i]))
                return i;
        return -1;
    }
}

} // namespace

QString keyToText(Key key)
{
    if (key <= 0)
        return {};
    QString text(digits + 1, QLatin1Char('0'));
    text[digits] = QLatin1Char(alphabet[key % checkModulus]);
    for (int i = digits - 1; i >= 0; --i, key >>= 5)
        text[i] = QLatin1Char(alphabet[key & 31]);
    return text;
}

std::optional<Key> keyFromText(const QString &text)
{
    std::array<int, digits + 1> values{};
    int count = 0;
    for (const QChar character : text) {
        if (character == QLatin1Char('-') || character.isSpace())
            continue;
        const int value = valueOf(character);
        if (value < 0 || count > digits || (count < digits && value >= 32))
            return std::nullopt;
        values[count++] = value;
    }
    // 13 digits hold 65 bits; the first may not exceed what 63 bits need.
    if (count != digits + 1 || values[0] >= 8)
        return std::nullopt;
    Key key = 0;
    for (int i = 0; i < digits; ++i)
        key = (key << 5) | values[i];
    if (key == 0 || key % checkModulus != values[digits])
        return std::nullopt;
    return key;
}

} // namespace kz
