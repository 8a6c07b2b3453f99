#pragma once

#include "models/query/shortfall.h"
#include "models/query/site_standings.h"

#include <map>

namespace kz::query {

/// Something the people of a site still lack, and whether it is to be had there at all.
struct SiteGap {
    Key version = 0; ///< of the programme
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

/// Collects what the people of a site lack on the way to their target levels, from eachStandingAtSite().
class SiteGapCount
{
public:
    SiteGapCount(storage::Database &database, Key site, QDate day)
        : m_database(database), m_site(site), m_gaps(database, day)
    { }
    Result<void> add(const StandingAtSite &one);
    /// Gaps of the site first, then of its wards, then what is up to the people; within each what most lack first.
    Result<std::vector<SiteGap>> all();

private:
    storage::Database &m_database;
    Key m_site;
    Gaps m_gaps;
    std::map<Key, int> m_asked;                     ///< by version
    std::map<std::pair<Key, Key>, SiteGap> m_found; ///< by version and item
};

Result<std::vector<SiteGap>> siteGaps(storage::Database &database, Plans &plans, Key site, const AsOf &asOf,
                                      const CancelToken &token);

} // namespace kz::query
