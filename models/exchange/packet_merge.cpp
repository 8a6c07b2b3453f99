#include "models/exchange/packet_merge.h"

#include <algorithm>
#include <unordered_map>

namespace kz::exchange {

namespace {

/// Of one record of an entry, where another keeps the entry open.
QString markOf(const PacketStep &step)
{
    return step.head + u'/' + keyToText(step.key);
}

bool isDecided(const PacketStep &step, const std::set<QString> &decided)
{
    return decided.contains(step.head) || decided.contains(markOf(step));
}

} // namespace

std::vector<PacketTrail> trailsOf(const std::vector<PacketStep> &steps, const std::set<QString> &decided)
{
    std::vector<PacketTrail> trails;
    std::unordered_map<Key, size_t> places;
    for (const PacketStep &step : steps) {
        if (isDecided(step, decided))
            continue;
        const auto [place, isNew] = places.emplace(step.key, trails.size());
        if (isNew)
            trails.push_back({step.table, step.key, {step.before}});
        trails[place->second].images.push_back(step.after);
    }
    std::erase_if(trails, [](const PacketTrail &trail) { return trail.base() == trail.wanted(); });
    return trails;
}

QStringList newlyDecided(const std::vector<PacketStep> &steps, std::set<QString> decided, const std::set<Key> &leftOut)
{
    std::set<QString> open;
    for (const PacketStep &step : steps)
        if (leftOut.contains(step.key))
            open.insert(step.head);
    QStringList marks;
    for (const PacketStep &step : steps) {
        if (leftOut.contains(step.key) || isDecided(step, decided))
            continue;
        marks.append(open.contains(step.head) ? markOf(step) : step.head);
        decided.insert(marks.back());
    }
    return marks;
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
