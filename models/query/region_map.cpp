#include "models/query/sites.h"

#include <algorithm>

namespace kz::query {

Result<std::vector<RegionMap>> regionMaps(storage::Database &database, Plans &plans, const AsOf &asOf,
                                          const CancelToken &token)
{
    const storage::SiteReads reads(database);
    const auto members = reads.keys({.text = {}, .membersOnly = true});
    if (!members)
        return members.error();
    std::map<Key, RegionMap> maps;
    std::map<Key, std::vector<Key>> domainsOf; // the domains of a version, as RegionMap::domains
    for (const Key site : members.value()) {
        if (token.isCancelled())
            return makeError(ErrorCode::Cancelled);
        const auto line = reads.line(site, asOf.happened);
        if (!line)
            return line.error();
        const auto ofSite = siteHeatMaps(database, plans, site, asOf);
        if (!ofSite)
            return ofSite.error();
        for (const HeatMap &one : ofSite.value()) {
            RegionMap &map = maps[one.version];
            std::vector<Key> &domains = domainsOf[one.version];
            map.version = one.version;
            map.title = one.title;
            map.n += one.n;
            RegionMap::Column column{.site = site, .name = line.value()->site.name, .people = one.n, .cells = {}};
            for (const HeatRow &row : one.rows) {
                HeatCell sum;
                for (const HeatCell &cell : row.cells) {
                    sum.met += cell.met;
                    sum.asked += cell.asked;
                    sum.people = std::max(sum.people, cell.people);
                }
                auto at = std::ranges::find(domains, row.domain);
                if (at == domains.end()) {
                    domains.push_back(row.domain);
                    map.domains.push_back(row.title);
                    at = domains.end() - 1;
                }
                column.cells.resize(std::max(column.cells.size(), domains.size()));
                column.cells[size_t(at - domains.begin())] = sum;
            }
            map.sites.push_back(std::move(column));
        }
    }
    std::vector<RegionMap> found;
    for (auto &[version, map] : maps) {
        for (RegionMap::Column &column : map.sites)
            column.cells.resize(map.domains.size());
        found.push_back(std::move(map));
    }
    std::ranges::stable_sort(found, std::greater(), &RegionMap::n);
    return found;
}

} // namespace kz::query
