#pragma once

#include "models/progress/evaluate.h"
#include "models/progress/imagined.h"
#include "models/query/as_of.h"
#include "models/query/plans.h"

#include <variant>

namespace kz::query {

/// A rule of a version as it stands in a form, which may be otherwise than it is stored.
struct RuleAsked {
    Requirement rule; ///< with its key and version
    std::vector<RequirementItem> items;
};

/// Somebody of the file, or somebody thought up.
using TriedOn = std::variant<Key, progress::Imagined>;

/// How somebody stands with one rule, whether or not the rest of the version can be read yet and whether or not they
/// are enrolled in it.
struct RuleTrial {
    Key person = 0; ///< 0: somebody thought up, whose standings rest on no records
    /// Of the rule with what stands below it; level and domain are those it has within its groups.
    PlanPtr plan;
    std::vector<progress::Standing> standings; ///< beside plan->nodes, explained; the first is the rule's own
    int carried = 0;      ///< items it counts for which, by a crosswalk, records of older items count
    int byCode = 0;       ///< items that nothing relates to older ones; those of the same code in `former` count here
    QString former;       ///< label of the version that was looked at for that; empty: there is none
    bool asMoved = false; ///< they go on in another version, and are reckoned as if they had moved to this one
    /// Of somebody thought up: rules for which no place of the file is as they ask.
    std::vector<Key> nowhere;
};

/// Writes nothing. BadArgument (the rule's code, what is wrong there) where it cannot be read; NotFound for the version
/// or the person.
Result<RuleTrial> tryRule(storage::Database &database, Plans &plans, const RuleAsked &asked, const TriedOn &whom,
                          const AsOf &asOf);

} // namespace kz::query
