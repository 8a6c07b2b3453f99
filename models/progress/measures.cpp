#include "models/progress/evaluate.h"

#include <algorithm>

namespace kz::progress {

namespace {

constexpr double tolerance = 1e-9; ///< so that 0.3 is not behind 0.4 − 0.1

int levelIndex(const FrameworkPlan &plan, Key level)
{
    const auto found = std::find_if(plan.levels.begin(), plan.levels.end(),
                                    [level](const Level &other) { return other.id == level; });
    return found == plan.levels.end() ? -1 : static_cast<int>(found - plan.levels.begin());
}

/// Whether a leaf is asked for on the way to a level; without one, every leaf is.
bool isAskedFor(const FrameworkPlan &plan, const Node &node, std::optional<Key> level)
{
    return !level || (node.level >= 0 && node.level <= levelIndex(plan, *level));
}

/// Whether a group above has all it asks for, so that what is still unmet here is asked for no more.
bool isSettled(const FrameworkPlan &plan, const std::vector<Standing> &standings, const Node &node)
{
    for (int group = node.parent; group >= 0; group = plan.nodes[group].parent)
        if (standings[group].met)
            return true;
    return false;
}

/// A sum of parts of requirements, and of how many: leaves pass through their groups and weigh the same everywhere.
struct Share {
    double done = 0;
    int of = 0;
    double mean() const { return of > 0 ? done / of : 0; }
};

Share shareOf(const FrameworkPlan &plan, const std::vector<Standing> &standings, int index, std::optional<Key> level)
{
    const Node &node = plan.nodes[index];
    const Standing &standing = standings[index];
    if (!isGroup(node.record.kind)) {
        const bool counts = node.record.kind != RequirementKind::AbsenceLimit && isAskedFor(plan, node, level);
        return counts ? Share{standing.met ? 1 : std::min(standing.have / standing.need, 1.0), 1} : Share{};
    }
    std::vector<Share> children;
    for (const int child : node.children)
        if (const Share share = shareOf(plan, standings, child, level); share.of > 0)
            children.push_back(share);
    Share group;
    if (node.record.kind == RequirementKind::All) {
        for (const Share &share : children)
            group = {group.done + share.done, group.of + share.of};
        return group;
    }
    std::sort(children.begin(), children.end(), [](const Share &a, const Share &b) { return a.mean() > b.mean(); });
    children.resize(std::min(children.size(), static_cast<std::size_t>(standing.need)));
    for (const Share &share : children)
        group = {group.done + share.mean(), group.of + 1};
    return group;
}

} // namespace

double progress(const FrameworkPlan &plan, const std::vector<Standing> &standings, std::optional<Key> level)
{
    Share whole;
    for (const int root : plan.roots) {
        const Share share = shareOf(plan, standings, root, level);
        whole = {whole.done + share.done, whole.of + share.of};
    }
    return whole.mean();
}

double pace(QDate from, QDate target, QDate day)
{
    if (!target.isValid() || !day.isValid() || day < from)
        return 0;
    if (day >= target)
        return 1;
    return from.isValid() ? static_cast<double>(from.daysTo(day)) / static_cast<double>(from.daysTo(target)) : 0;
}

bool isBehind(double progress, double pace, double margin)
{
    return progress < pace - margin - tolerance;
}

std::vector<RadarAxis> radar(const FrameworkPlan &plan, const std::vector<Standing> &standings,
                             std::optional<Key> level)
{
    std::vector<RadarAxis> axes;
    for (const Item &item : plan.items) {
        if (item.parent)
            continue;
        RadarAxis axis{item.id, 0, 0};
        for (std::size_t i = 0; i < plan.nodes.size(); ++i) {
            const Node &node = plan.nodes[i];
            const Standing &standing = standings[i];
            if (node.domain != item.id || isGroup(node.record.kind) || !isAskedFor(plan, node, level))
                continue;
            const int met = static_cast<int>(node.rule.each ? standing.have : standing.met);
            const int asked = node.rule.each ? static_cast<int>(standing.need) : 1;
            axis.met += met;
            axis.total += isSettled(plan, standings, node) ? met : asked;
        }
        if (axis.total > 0)
            axes.push_back(axis);
    }
    return axes;
}

bool isStillAsked(const FrameworkPlan &plan, const std::vector<Standing> &standings, const Node &leaf,
                  std::optional<Key> level)
{
    return isAskedFor(plan, leaf, level) && !isSettled(plan, standings, leaf);
}

std::optional<Key> achievedLevel(const FrameworkPlan &plan, const std::vector<Standing> &standings)
{
    std::optional<Key> achieved;
    for (int level = 0; level < static_cast<int>(plan.levels.size()); ++level) {
        bool asks = false;
        for (std::size_t i = 0; i < plan.nodes.size(); ++i) {
            const Node &node = plan.nodes[i];
            const bool isTop = node.level == level && (node.parent < 0 || plan.nodes[node.parent].level != level);
            if (isTop && !standings[i].met)
                return achieved;
            asks |= isTop;
        }
        if (asks)
            achieved = plan.levels[level].id;
    }
    return achieved;
}

std::vector<double> progressOver(const FrameworkPlan &plan, const PlaceFacts &places, const PersonEvidence &evidence,
                                 const std::vector<QDate> &days, std::optional<Key> level)
{
    std::vector<double> line;
    line.reserve(days.size());
    for (const QDate day : days)
        line.push_back(progress(plan, evaluate(plan, places, evidence, day, false), level));
    return line;
}

} // namespace kz::progress
