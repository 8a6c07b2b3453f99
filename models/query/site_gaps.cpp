#include "models/query/site_gaps.h"

#include "models/storage/framework_reads.h"

#include <algorithm>

namespace kz::query {

Result<void> SiteGapCount::add(const StandingAtSite &one)
{
    const Enrolment &enrolment = one.line.enrolment;
    const bool isHere = one.person && one.person->site == m_site; // and not at two sites
    const Key ward = isHere ? one.person->department : 0;
    const auto lacked = shortfalls(*one.plan, one.standings, enrolment.targetLevel, m_site, ward, m_gaps);
    if (!lacked)
        return lacked.error();
    ++m_asked[enrolment.version];
    // Several requirements may want one item: a person lacks it once, and can have it where it serves one of them.
    std::map<Key, MissingItem> items;
    for (const Shortfall &shortfall : lacked.value())
        for (const MissingItem &item : shortfall.missing) {
            const auto [known, isNew] = items.emplace(item.item, item);
            if (!isNew)
                known->second.gap = std::min(known->second.gap, item.gap); // where it is easier to be had
        }
    for (const auto &[key, item] : items) {
        SiteGap &gap
            = m_found.try_emplace({enrolment.version, key}, SiteGap{.item = key, .title = item.title}).first->second;
        ++gap.people;
        gap.inWards += item.gap == Gap::Ward ? 1 : 0;
        if (item.gap != Gap::Site)
            gap.gap = gap.inWards > 0 ? Gap::Ward : Gap::None;
    }
    return {};
}

Result<std::vector<SiteGap>> SiteGapCount::all()
{
    std::map<Key, Title> programmes;
    std::vector<SiteGap> found;
    for (auto &[place, gap] : m_found) {
        const Key version = place.first;
        if (!programmes.contains(version)) {
            const auto titles = storage::FrameworkReads(m_database).version(version);
            if (!titles)
                return titles.error();
            if (titles.value())
                programmes[version] = {titles.value()->framework.titleJa, titles.value()->framework.titleEn};
        }
        gap.version = version;
        gap.programme = programmes[version];
        gap.asked = m_asked[version];
        found.push_back(std::move(gap));
    }
    std::ranges::stable_sort(found, std::greater(), [](const SiteGap &gap) { return std::pair(gap.gap, gap.people); });
    return found;
}

Result<std::vector<SiteGap>> siteGaps(storage::Database &database, Plans &plans, Key site, const AsOf &asOf,
                                      const CancelToken &token)
{
    SiteGapCount count(database, site, asOf.happened);
    const auto read = eachStandingAtSite(database, plans, site, asOf, token,
                                         [&count](const StandingAtSite &one) { return count.add(one); });
    return read ? count.all() : read.error();
}

} // namespace kz::query
