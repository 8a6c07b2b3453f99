#pragma once

#include <QString>

namespace kz::words {

/// At most about 60 characters, "…" where it goes on: what stands in a cell may be a book. Any thread.
QString shortText(const QString &text);

/// The same with another limit.
QString cutText(const QString &text, qsizetype mostCharacters);

} // namespace kz::words
