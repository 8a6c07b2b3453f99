#pragma once

#include <QString>

namespace kz::exchange {

/// Texts of a workbook write what XML lacks as _xHHHH_ (ECMA-376, ST_Xstring): control characters, a carriage return,
/// and an underscore where a text happens to look like that. unescapedFromSheet(escapedForSheet(text)) == text, but for
/// characters that are none: they become U+FFFD.
QString escapedForSheet(const QString &text);
QString unescapedFromSheet(const QString &text);

} // namespace kz::exchange
