#include "models/progress/history.h"

#include <utility>

namespace kz::progress {

History History::ofGroup(const std::vector<const History *> &children, int need)
{
    std::vector<std::pair<Day, int>> steps;
    for (const History *child : children)
        for (std::size_t i = 0; i < child->m_changes.size(); ++i)
            steps.emplace_back(child->m_changes[i], i % 2 == 0 ? 1 : -1);
    std::sort(steps.begin(), steps.end());

    History history;
    int met = 0;
    for (std::size_t i = 0; i < steps.size();) {
        const Day day = steps[i].first;
        for (; i < steps.size() && steps[i].first == day; ++i)
            met += steps[i].second;
        history.set(day, met >= need);
    }
    return history;
}

} // namespace kz::progress
