#include "models/query/shortfall.h"

#include "models/query/month_text.h"
#include "models/storage/home_reads.h"

#include <algorithm>

namespace kz::query {

namespace {

constexpr int monthsBack = 12;

double shareOf(const Shortfall &shortfall)
{
    return shortfall.standing.need > 0 ? std::min(shortfall.standing.have / shortfall.standing.need, 1.0) : 1;
}

} // namespace

Result<const Gaps::Seen *> Gaps::atSite(Key site)
{
    if (const auto found = m_sites.find(site); found != m_sites.end())
        return &found->second;
    const auto items
        = storage::HomeReads(m_database).itemsSeenAtSite(site, monthOf(m_day.addMonths(-monthsBack)), monthOf(m_day));
    if (!items)
        return items.error();
    return &m_sites.emplace(site, Seen(items.value().begin(), items.value().end())).first->second;
}

Result<const Gaps::Seen *> Gaps::inDepartment(Key department)
{
    if (const auto found = m_departments.find(department); found != m_departments.end())
        return &found->second;
    const auto items
        = storage::HomeReads(m_database).itemsSeenInDepartment(department, m_day.addMonths(-monthsBack), m_day);
    if (!items)
        return items.error();
    return &m_departments.emplace(department, Seen(items.value().begin(), items.value().end())).first->second;
}

Result<Gap> Gaps::of(const progress::FrameworkPlan &plan, int node, Key item, Key site, Key department)
{
    // What was seen serves an item by itself or where it reaches it from another version.
    const auto serves = [&](const Seen &seen) {
        return std::ranges::any_of(seen, [&](Key observed) {
            if (observed == item)
                return true;
            const auto users = plan.users.find(observed);
            return users != plan.users.end() && std::ranges::any_of(users->second, [&](const std::pair<int, int> &use) {
                       return use.first == node && plan.nodes[size_t(node)].items[size_t(use.second)] == item;
                   });
        });
    };
    if (site == 0)
        return Gap::None;
    const auto here = atSite(site);
    if (!here)
        return here.error();
    if (!serves(*here.value()))
        return Gap::Site;
    if (department == 0)
        return Gap::None;
    const auto ward = inDepartment(department);
    if (!ward)
        return ward.error();
    return serves(*ward.value()) ? Gap::None : Gap::Ward;
}

Result<std::vector<Shortfall>> shortfalls(const progress::FrameworkPlan &plan,
                                          const std::vector<progress::Standing> &standings,
                                          std::optional<Key> targetLevel, Key site, Key department, Gaps &gaps,
                                          size_t most)
{
    std::unordered_map<Key, const Item *> items;
    for (const Item &item : plan.items)
        items.emplace(item.id, &item);
    std::vector<Shortfall> found;
    for (size_t i = 0; i < standings.size(); ++i) {
        const progress::Node &node = plan.nodes[i];
        const progress::Standing &standing = standings[i];
        if (!node.children.empty() || standing.met || !progress::isStillAsked(plan, standings, node, targetLevel))
            continue;
        Shortfall shortfall{.requirement = node.record.id,
                            .title = {node.record.titleJa, node.record.titleEn},
                            .kind = node.record.kind,
                            .standing = standing,
                            .missing = {},
                            .gap = Gap::None};
        bool everyOneIsAGap = !standing.missing.empty();
        for (const Key key : standing.missing) {
            const auto gap = gaps.of(plan, int(i), key, site, department);
            if (!gap)
                return gap.error();
            const Item *item = items.contains(key) ? items[key] : nullptr;
            shortfall.missing.push_back({key, item ? Title{item->titleJa, item->titleEn} : Title{}, gap.value()});
            if (gap.value() == Gap::None)
                everyOneIsAGap = false;
        }
        if (everyOneIsAGap) {
            const bool ward = std::ranges::any_of(shortfall.missing,
                                                  [](const MissingItem &missing) { return missing.gap == Gap::Ward; });
            shortfall.gap = ward ? Gap::Ward : Gap::Site;
        }
        found.push_back(std::move(shortfall));
    }
    std::ranges::stable_sort(found, [](const Shortfall &a, const Shortfall &b) {
        return std::pair(shareOf(a), a.gap == Gap::None) < std::pair(shareOf(b), b.gap == Gap::None);
    });
    if (most > 0 && found.size() > most)
        found.resize(most);
    return found;
}

} // namespace kz::query
