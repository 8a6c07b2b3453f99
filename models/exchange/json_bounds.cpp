#include "models/exchange/json_bounds.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QtGlobal>

#include <algorithm>
#include <optional>

namespace kz::exchange {

namespace {

Error defect(const QString &name, const QByteArray &json, qint64 offset, const char *what, const QString &detail = {})
{
    const auto line = QByteArrayView(json).first(std::clamp<qint64>(offset, 0, json.size()));
    return makeError(
        ErrorCode::PackInvalid,
        {name, QStringLiteral("line %1").arg(std::count(line.begin(), line.end(), '\n') + 1), QString::fromUtf8(what)},
        detail);
}

/// What "\\uXXXX" at a place says; none where there is no such thing.
std::optional<char16_t> escapedAt(const QByteArray &json, qsizetype at)
{
    if (at + 6 > json.size() || json[at] != '\\' || json[at + 1] != 'u')
        return std::nullopt;
    bool isHex = false;
    const ushort unit = QByteArrayView(json).sliced(at + 2, 4).toByteArray().toUShort(&isHex, 16);
    return isHex ? std::optional<char16_t>(unit) : std::nullopt;
}

/// Half a character cannot be stored: it would come back as another, and what came in could not be taken back. It, and
/// the character 0, become the sign for a character that was lost.
QByteArray withoutHalfCharacters(QByteArray json)
{
    for (qsizetype i = 0; i + 1 < json.size(); ++i) {
        if (json[i] != '\\')
            continue;
        if (const auto unit = escapedAt(json, i)) {
            if (QChar::isHighSurrogate(*unit) && QChar::isLowSurrogate(escapedAt(json, i + 6).value_or(0)))
                i += 6;
            else if (*unit == 0 || QChar::isSurrogate(*unit))
                json.replace(i + 2, 4, "fffd");
        }
        ++i;
    }
    return json;
}

} // namespace

Result<QByteArray> readBounded(const QString &path, const JsonBounds &bounds)
{
    const QFileInfo there(path);
    if (!there.exists())
        return makeError(ErrorCode::FileMissing, {path});
    if (!there.isFile())
        return makeError(ErrorCode::FileUnreadable, {path, QStringLiteral("no file")});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::FileUnreadable, {path, file.errorString()});
    if (file.size() > bounds.bytes)
        return defect(path, {}, 0, QT_TRANSLATE_NOOP("PackDefect", "larger than any framework"));
    return withoutHalfCharacters(file.read(file.size())); // a buffer as large as the bound costs more than reading
}

Result<QJsonObject> boundedObject(const QByteArray &json, const QString &name, const JsonBounds &bounds)
{
    if (json.size() > bounds.bytes)
        return defect(name, json, 0, QT_TRANSLATE_NOOP("PackDefect", "larger than any framework"));
    int depth = 0;
    qint64 values = 0;
    bool inText = false;
    for (qint64 i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            ++values;
            if (++depth > bounds.depth)
                return defect(name, json, i, QT_TRANSLATE_NOOP("PackDefect", "nested deeper than any framework"));
        } else if (c == '}' || c == ']') {
            --depth;
        } else if (c == ',' && ++values > bounds.values) {
            return defect(name, json, i, QT_TRANSLATE_NOOP("PackDefect", "larger than any framework"));
        }
    }
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isObject())
        return defect(name, json, parsing.offset, QT_TRANSLATE_NOOP("PackDefect", "not a JSON object"),
                      parsing.errorString());
    return document.object();
}

} // namespace kz::exchange
