#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace kz {

/// Identifies a record for ever: 63 bits, positive, one sequence for all tables. The upper 31 bits name the
/// origin (the copy of the program that made it), the lower 32 count up there. 0 is "no record".
using Key = qint64;

constexpr Key makeKey(std::uint32_t origin, std::uint32_t sequence)
{
    return (static_cast<Key>(origin & 0x7fffffffu) << 32) | static_cast<Key>(sequence);
}
constexpr std::uint32_t keyOrigin(Key key)
{
    return static_cast<std::uint32_t>(key >> 32);
}

/// Outside the file a key is text: 13 Crockford base-32 characters and a check character (mod 37), because
/// JSON readers round above 2^53 and Excel keeps 15 digits. "" for 0.
QString keyToText(Key key);

/// Lower case, hyphens and the look-alikes I, L, O are read as people write them; nothing when the check fails.
std::optional<Key> keyFromText(const QString &text);

} // namespace kz
