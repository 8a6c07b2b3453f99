#pragma once

#include <QString>

namespace kz::exchange {

/// A spreadsheet runs a cell that begins with = + - @ (full-width too), a tab or a carriage return. Such a text is
/// written with an apostrophe before it; plain numbers such as -3 are left alone. A text that begins with apostrophes
/// followed by one of these gets one more, so that neutralising can be undone exactly: restored(neutralised(text)) ==
/// text.
QString neutralised(const QString &text);
QString restored(const QString &text);

} // namespace kz::exchange
