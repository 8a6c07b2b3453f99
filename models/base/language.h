#pragma once

namespace kz {

/// Whether the catalogue that is installed speaks Japanese. Of two titles records then show the Japanese one, and lists
/// for people hold its words; without a catalogue the program speaks English.
bool speaksJapanese();

} // namespace kz
