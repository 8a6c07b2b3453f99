#pragma once

#include "models/domain/crosswalk.h"

#include <vector>

namespace kz::progress {

/// What becomes of an item of the older version, by all that a crosswalk says of it.
enum class LineKind {
    Carried,          ///< one item becomes one
    Merged,           ///< several become one
    Split,            ///< one becomes several
    WithoutSuccessor, ///< nothing follows it
    Dangling          ///< an end is in no version of the file
};

/// The kind of each line, in their order. Who becomes several is split, also where one of these takes in others. Pure.
std::vector<LineKind> lineKinds(const std::vector<Association> &lines);

/// What a line carries until somebody decides: everything where the two are the same, nothing where an item becomes
/// several, for which of them was shown nobody knows; otherwise it is open.
Carries carriesAtFirst(const Association &line, LineKind kind);

} // namespace kz::progress

template <>
struct kz::EnumTable<kz::progress::LineKind> {
    using LineKind = kz::progress::LineKind;
    static constexpr std::array entries = {
        EnumEntry{LineKind::Carried, "carried", QT_TRANSLATE_NOOP("Enum", "Goes on as one")},
        EnumEntry{LineKind::Merged, "merged", QT_TRANSLATE_NOOP("Enum", "Merged")},
        EnumEntry{LineKind::Split, "split", QT_TRANSLATE_NOOP("Enum", "Split")},
        EnumEntry{LineKind::WithoutSuccessor, "without_successor", QT_TRANSLATE_NOOP("Enum", "Without successor")},
        EnumEntry{LineKind::Dangling, "dangling", QT_TRANSLATE_NOOP("Enum", "Leads nowhere")},
    };
};
