#include "models/exchange/packet_merge.h"

#include <algorithm>
#include <unordered_map>

namespace kz::exchange {

std::vector<PacketTrail> trailsOf(const std::vector<PacketStep> &steps, const std::set<QString> &decided)
{
    std::vector<PacketTrail> trails;
    std::unordered_map<Key, size_t> places;
    for (const PacketStep &step : steps) {
        if (decided.contains(step.head))
            continue;
        const auto [place, isNew] = places.emplace(step.key, trails.size());
        if (isNew)
            trails.push_back({step.table, step.key, {step.before}, step.head});
        trails[place->second].images.push_back(step.after);
    }
    std::erase_if(trails, [](const PacketTrail &trail) { return trail.base() == trail.wanted(); });
    return trails;
}

Verdict judge(const PacketTrail &trail, const Image &now)
{
    if (now == trail.wanted())
        return Verdict::Same;
    if (std::ranges::find(trail.images, now) == trail.images.end())
        return Verdict::Conflict;
    if (!now)
        return Verdict::New;
    return trail.wanted() ? Verdict::Changed : Verdict::Removed;
}

} // namespace kz::exchange
