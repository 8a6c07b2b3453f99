#pragma once

#include "models/query/shortfall.h"

namespace kz::query {

/// Something the people of a site still lack, and whether it is to be had there at all.
struct SiteGap {
    Title programme;
    Key item = 0;
    Title title;
    int people = 0;  ///< who lack it
    int inWards = 0; ///< of those, whose own ward has not met with it in the last twelve months while others did
    int asked = 0;   ///< enrolled in the programme at the site
    /// Site: nobody there met with it in the last twelve months. Ward: a gap of the ward for some of the people.
    /// None: all of them can have it where they are.
    Gap gap = Gap::Site;
};

/// What everybody who belongs to the site lacks on the way to their target levels: gaps of the site first, then of its
/// wards, then what is up to the people; within each what most lack first. People whose enrolments have ended are left
/// out. Reads everybody's evidence: a worker's task; Cancelled with the token.
Result<std::vector<SiteGap>> siteGaps(storage::Database &database, Plans &plans, Key site, const AsOf &asOf,
                                      const CancelToken &token);

} // namespace kz::query
