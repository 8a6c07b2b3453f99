#pragma once

namespace kz::space {

// Distances in device-independent pixels; everything is a multiple of 4.
inline constexpr int base = 4;
inline constexpr int inside = 8;  ///< within a group
inline constexpr int groups = 16; ///< between groups
inline constexpr int edge = 24;   ///< at the edges of a page

inline constexpr int rowHeight = 28;     ///< tables and lists; grows with the font
inline constexpr int controlHeight = 30; ///< buttons and fields; grows with the font
inline constexpr int corner = 4;         ///< radius of buttons and fields

} // namespace kz::space
