#include "models/query/site_map.h"

namespace kz::query {

Result<SiteMap> siteMap(storage::Database &database, const SiteFilter &filter, QDate day, int most)
{
    const storage::SiteReads reads(database);
    const storage::SiteConditions conditions = siteConditions(filter);
    auto sites = reads.onMap(conditions, day, most + 1);
    if (!sites)
        return sites.error();
    const auto off = reads.offMap(conditions);
    if (!off)
        return off.error();
    SiteMap map{.day = day, .sites = std::move(sites).value(), .off = off.value()};
    map.cut = int(map.sites.size()) > most;
    if (map.cut)
        map.sites.pop_back();
    return map;
}

} // namespace kz::query
