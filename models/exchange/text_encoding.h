#pragma once

#include "models/domain/table.h"

#include <QByteArrayView>
#include <QStringConverter>

class QIODevice;

namespace kz::exchange {

/// What a CSV file is written in. Auto only asks; a file is always one of the other two. UTF-8 is read with or
/// without a byte order mark and written with one, because Excel takes a file without it for CP932.
enum class TextEncoding { Auto, Utf8, Cp932 };

} // namespace kz::exchange

template <>
struct kz::EnumTable<kz::exchange::TextEncoding> {
    using TextEncoding = kz::exchange::TextEncoding;
    static constexpr std::array entries = {
        EnumEntry{TextEncoding::Auto, "auto", QT_TRANSLATE_NOOP("Enum", "Detect")},
        EnumEntry{TextEncoding::Utf8, "utf-8", QT_TRANSLATE_NOOP("Enum", "UTF-8")},
        EnumEntry{TextEncoding::Cp932, "cp932", QT_TRANSLATE_NOOP("Enum", "Shift_JIS (CP932)")},
    };
};

namespace kz::exchange {

/// The encoding of what follows in the device, which is left where it was. Reads all of a random-access device,
/// because the first kanji may stand in its last row; of any other it can only peek at the beginning.
/// A file with wrong bytes counts as UTF-8 when nearly all of it is: then the reader can name the wrong one.
TextEncoding detectEncoding(QIODevice &device);

/// Bytes to text, one cell at a time; text() is empty-handed when a byte has no meaning in the encoding.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding);
    std::optional<QString> text(QByteArrayView bytes);

private:
    QStringDecoder m_decoder;
};

/// What printers put where a character is missing (geta mark); nobody's name holds it.
inline constexpr QChar getaMark = u'〓';

/// Text to bytes. A text counts as mappable only when its bytes read back as the same text: Qt turns unknown
/// characters into FC FC and drops variation selectors without a word.
class TextEncoder
{
public:
    explicit TextEncoder(TextEncoding encoding);

    std::optional<QByteArray> bytes(const QString &text);
    /// The characters of the text that cannot be written, each once, in order.
    QString unmappable(const QString &text);
    /// The text with look-alikes of CP932 where it has them (〜 → ～) and 〓 for everything else it lacks.
    QString substituted(const QString &text);

private:
    TextEncoding m_encoding;
    QStringEncoder m_encoder;
};

} // namespace kz::exchange
