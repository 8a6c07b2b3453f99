#pragma once

#include "models/query/version_change.h"

namespace kz::query {

/// A rule that somebody has met in the older version and would not have met in the newer.
struct RuleLost {
    Requirement rule; ///< of the older version
    progress::Standing before;
    std::optional<progress::Standing> after; ///< none: the newer has no rule of its code
};

/// An item of the older version for which somebody has ratings or log entries, and what becomes of these.
struct ItemShown {
    Item item;
    int records = 0;
    progress::LineKind kind = progress::LineKind::WithoutSuccessor; ///< also where the crosswalk has no line of it
    bool counts = false;                                            ///< for any of those that follow it
    std::vector<Item> becomes; ///< those for which it counts, else all that follow it
};

/// What the change of version would do to one person, in detail.
struct VersionPerson {
    std::vector<RuleLost> rules;  ///< in the order of the version
    std::vector<ItemShown> items; ///< what is lost first, then by kind, each in the order of the version
};

/// For somebody who goes on in the older version; writes nothing.
Result<VersionPerson> versionPerson(storage::Database &database, Plans &plans, const Crosswalk &crosswalk,
                                    const Enrolment &enrolment, const AsOf &asOf);

} // namespace kz::query
