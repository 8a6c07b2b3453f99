#pragma once

#include <QString>

namespace kz {

/// Whether the catalogue that is installed speaks Japanese. Of two titles records then show the Japanese one, and lists
/// for people hold its words; without a catalogue the program speaks English.
bool speaksJapanese();

/// The title in the language spoken; the other one when it is empty.
QString pick(const QString &ja, const QString &en);

} // namespace kz
