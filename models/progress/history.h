#pragma once

#include "models/progress/days.h"

#include <vector>

namespace kz::progress {

/// When a requirement was met and when not, up to the as-of day: the days on which that changed, beginning unmet.
/// Groups need the whole of it: one child may lapse on the day another takes over.
class History
{
public:
    /// Days must not go back; a day that undoes its own change leaves no trace.
    void set(Day day, bool met)
    {
        if (met == isMet())
            return;
        if (!m_changes.empty() && m_changes.back() == day)
            m_changes.pop_back();
        else
            m_changes.push_back(day);
    }
    bool isMet() const { return m_changes.size() % 2 == 1; }
    /// The day from which it has been met until now; only while it is met.
    Day metSince() const { return m_changes.back(); }
    const std::vector<Day> &changes() const { return m_changes; }

    /// Met while at least `need` of the others are.
    static History ofGroup(const std::vector<const History *> &children, int need);

private:
    std::vector<Day> m_changes;
};

} // namespace kz::progress
