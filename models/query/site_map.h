#pragma once

#include "models/query/sites.h"

namespace kz::query {

/// Sites where their municipalities lie, and how many of those asked for cannot be shown.
struct SiteMap {
    QDate day;
    std::vector<storage::SiteOnMap> sites; ///< most people first
    storage::OffMap off;
    bool cut = false; ///< there are more than a map shows
};

/// No eye tells more apart; beyond, those with fewest people are left out.
inline constexpr int mostOnMap = 5000;

Result<SiteMap> siteMap(storage::Database &database, const SiteFilter &filter, QDate day, int most = mostOnMap);

} // namespace kz::query
