#pragma once

#include "models/exchange/pack.h"

namespace kz::exchange {

/// A record that one of two versions has and the other lacks, or says otherwise, or has elsewhere; known by its code.
struct FrameworkDifference {
    enum class Kind { Added, Removed, Changed, Moved };
    Kind kind = Kind::Changed;
    const char *table = ""; ///< "level", "scale", "item", "tool", "requirement"
    QString code;
    QString titleJa;
    QString titleEn;
    bool elsewhere = false; ///< it stands under another, or before or behind others than it did, whatever else changed
};

/// What `other` would be beside `own`: first what it adds and changes, in its order, then what it lacks, kind of record
/// by kind. Where something stands and what it refers to counts as well as its words; what only makes room for others
/// does not stand elsewhere. Pure.
std::vector<FrameworkDifference> differences(const Pack &own, const Pack &other);

} // namespace kz::exchange
