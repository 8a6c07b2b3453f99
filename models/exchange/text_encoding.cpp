#include "models/exchange/text_encoding.h"

#include <QIODevice>

namespace kz::exchange {

namespace {

constexpr auto cp932Name = "windows-31j";

/// Counts the multi-byte sequences of UTF-8 in bytes that come in pieces.
class Utf8Census
{
public:
    void add(QByteArrayView bytes)
    {
        for (const char byte : bytes)
            add(static_cast<unsigned char>(byte));
    }

    bool looksLikeUtf8() const
    {
        const qint64 invalid = m_invalid + (m_missing > 0 ? 1 : 0);
        return invalid == 0 || m_valid > invalid * 4;
    }

private:
    void add(unsigned char byte)
    {
        if (m_missing > 0) {
            if (byte >= m_low && byte <= m_high) {
                m_low = 0x80;
                m_high = 0xbf;
                if (--m_missing == 0)
                    ++m_valid;
                return;
            }
            ++m_invalid;
            m_missing = 0;
        }
        if (byte >= 0x80)
            lead(byte);
    }

    /// The second byte is bounded more narrowly after E0, ED, F0 and F4 (RFC 3629, section 4).
    void lead(unsigned char byte)
    {
        m_low = byte == 0xe0 ? 0xa0 : byte == 0xf0 ? 0x90 : 0x80;
        m_high = byte == 0xed ? 0x9f : byte == 0xf4 ? 0x8f : 0xbf;
        if (byte >= 0xc2 && byte <= 0xdf)
            m_missing = 1;
        else if (byte >= 0xe0 && byte <= 0xef)
            m_missing = 2;
        else if (byte >= 0xf0 && byte <= 0xf4)
            m_missing = 3;
        else
            ++m_invalid;
    }

    qint64 m_valid = 0;
    qint64 m_invalid = 0;
    int m_missing = 0;
    unsigned char m_low = 0x80;
    unsigned char m_high = 0xbf;
};

/// Characters that people type and CP932 has only under another code point.
QChar lookAlike(char32_t character)
{
    switch (character) {
    case 0x301c: // wave dash
        return u'\uff5e';
    case 0x2016: // double vertical line
        return u'\u2225';
    case 0x2212: // minus
        return u'\uff0d';
    case 0x2014: // em dash
        return u'\u2015';
    case 0xa5: // yen sign
        return u'\uffe5';
    case 0xa2:
        return u'\uffe0';
    case 0xa3:
        return u'\uffe1';
    case 0xac:
        return u'\uffe2';
    case 0xa0: // no-break space
        return u' ';
    default:
        return {};
    }
}

bool isVariationSelector(char32_t character)
{
    return (character >= 0xfe00 && character <= 0xfe0f) || (character >= 0xe0100 && character <= 0xe01ef);
}

/// One whole character at a time; half of a pair stands for itself.
template <typename Visit>
void forEachCharacter(const QString &text, Visit &&visit)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const qsizetype length = pair ? 2 : 1;
        visit(pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t{text[i].unicode()}, text.mid(i, length));
        i += length - 1;
    }
}

} // namespace

TextEncoding detectEncoding(QIODevice &device)
{
    constexpr qint64 piece = 1 << 18;
    Utf8Census census;
    if (device.isSequential()) {
        census.add(device.peek(piece));
    } else {
        const qint64 start = device.pos();
        while (!device.atEnd()) {
            const QByteArray bytes = device.read(piece);
            if (bytes.isEmpty())
                break;
            census.add(bytes);
        }
        device.seek(start);
    }
    return census.looksLikeUtf8() ? TextEncoding::Utf8 : TextEncoding::Cp932;
}

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_decoder(encoding == TextEncoding::Cp932
                    ? QStringDecoder(cp932Name, QStringConverter::Flag::Stateless)
                    : QStringDecoder(QStringConverter::Utf8,
                                     QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom))
{ }

std::optional<QString> TextDecoder::text(QByteArrayView bytes)
{
    // Numbers and codes mean the same in every encoding.
    if (std::all_of(bytes.begin(), bytes.end(), [](char byte) { return uchar(byte) < 0x80; }))
        return QString::fromLatin1(bytes);
    QString text = m_decoder.decode(bytes);
    if (m_decoder.hasError())
        return std::nullopt;
    return text;
}

TextEncoder::TextEncoder(TextEncoding encoding)
    : m_encoding(encoding),
      m_encoder(encoding == TextEncoding::Cp932 ? QStringEncoder(cp932Name) : QStringEncoder(QStringConverter::Utf8))
{ }

std::optional<QByteArray> TextEncoder::bytes(const QString &text)
{
    if (text.contains(QChar::Null))
        return std::nullopt;
    if (m_encoding != TextEncoding::Cp932)
        return text.isValidUtf16() ? std::optional(text.toUtf8()) : std::nullopt;
    m_encoder.resetState();
    QByteArray bytes = m_encoder.encode(text);
    if (m_encoder.hasError()) {
        // An encoder that failed once goes on saying so.
        m_encoder = QStringEncoder(cp932Name);
        return std::nullopt;
    }
    if (TextDecoder(m_encoding).text(bytes) != text)
        return std::nullopt;
    return bytes;
}

QString TextEncoder::unmappable(const QString &text)
{
    QString missing;
    forEachCharacter(text, [&](char32_t, const QString &character) {
        if (!bytes(character) && !missing.contains(character))
            missing += character;
    });
    return missing;
}

QString TextEncoder::substituted(const QString &text)
{
    QString result;
    forEachCharacter(text, [&](char32_t code, const QString &character) {
        if (bytes(character))
            result += character;
        else if (const QChar similar = lookAlike(code); !similar.isNull() && m_encoding == TextEncoding::Cp932)
            result += similar;
        else if (!isVariationSelector(code))
            result += getaMark;
    });
    return result;
}

} // namespace kz::exchange
