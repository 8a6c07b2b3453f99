#pragma once

#include "models/exchange/pack.h"

namespace kz::exchange {

/// A record that one of two versions has and the other lacks, or says otherwise; known by its code.
struct FrameworkDifference {
    enum class Kind { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    const char *table = ""; ///< "level", "scale", "item", "tool", "requirement"
    QString code;
    QString titleJa;
    QString titleEn;
};

/// What `other` would be beside `own`: first what it adds and changes, in its order, then what it lacks, kind of record
/// by kind. Where something stands and what it refers to counts as well as its words. Pure.
std::vector<FrameworkDifference> differences(const Pack &own, const Pack &other);

} // namespace kz::exchange
