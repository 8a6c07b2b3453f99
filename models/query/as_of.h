#pragma once

#include "models/base/clock.h"

namespace kz::query {

/// The two days a figure speaks of. Happened: only what had happened, been submitted and been countersigned by then
/// counts. With `entered`, what was submitted, countersigned and entered by that later day counts instead: the council
/// asks in May for 31 March.
struct AsOf {
    QDate happened;
    QDate entered;        ///< invalid: no limit
    bool current = false; ///< happened is today: nothing can be known later, and the caches of today hold

    static AsOf today(QDate today) { return {.happened = today, .entered = {}, .current = true}; }
    static AsOf today(const Clock &clock) { return today(clock.today()); }
    static AsOf on(QDate day, const Clock &clock, QDate entered = {})
    {
        return {.happened = day, .entered = entered, .current = day == clock.today() && !entered.isValid()};
    }
    /// By which day a submission or countersignature must have been made.
    QDate knownBy() const { return entered.isValid() ? entered : happened; }
    bool operator==(const AsOf &) const = default;
};

} // namespace kz::query
