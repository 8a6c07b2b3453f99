#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace kz::exchange {

/// Qt reads a JSON text whole and makes of each value many times its size, so what comes from anywhere is measured
/// before: bytes before they are read, depth and number of values before they are parsed.
struct JsonBounds {
    qint64 bytes = 64 * 1024 * 1024; ///< the largest published package has a fifth of it
    int depth = 64;
    qint64 values = 4'000'000;
};

/// A file within bounds; halves of characters in it are replaced by U+FFFD. FileMissing (path), FileUnreadable (path,
/// reason), PackInvalid (path, "", what).
Result<QByteArray> readBounded(const QString &path, const JsonBounds &bounds = {});

/// The object a text says. PackInvalid (name, where, what): where is "line 12", what a source text of the translation
/// context "PackDefect". Any thread.
Result<QJsonObject> boundedObject(const QByteArray &json, const QString &name, const JsonBounds &bounds = {});

} // namespace kz::exchange
