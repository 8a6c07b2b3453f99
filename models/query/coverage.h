#pragma once

#include "models/query/shortfall.h"

#include <span>

namespace kz::query {

/// What somebody will lack when the enrolment ends, if the plan is carried out as it stands.
struct CoverageGap {
    Key person = 0;
    QString personName;
    Title programme;
    QDate until; ///< the end of the enrolment, else its target day, else the last planned day
    Title requirement;
    RequirementKind kind = RequirementKind::Weeks;
    progress::Standing standing; ///< on that day
    std::vector<Title> items;    ///< of a log or a rating: those met with at no planned site
    QStringList suppliers;       ///< sites that could give it, in kana order
};

enum class CoverageOf {
    Weeks,      ///< rotations only
    Everything, ///< and what is logged or rated
};

/// In the order of the people, then of their programmes' rules. Weeks are reckoned by the requirement engine on the
/// last day with every planned stay. Entries of days to come cannot be known: of a log or a rating an item is a gap
/// when nobody met with it in the last twelve months at any site where the person still goes.
/// A site supplies weeks when a department of it, or a stay there, has the clinical field and the rule allows the site;
/// items when somebody met with them there. Any worker; Cancelled with the token. `planned`, when given, stands in the
/// plan with its key's stay taken out: what would be if it were kept.
Result<std::vector<CoverageGap>> coverage(storage::Database &database, Plans &plans, std::span<const Key> people,
                                          const AsOf &asOf, CoverageOf what, const CancelToken &token,
                                          const Placement *planned = nullptr);

} // namespace kz::query
