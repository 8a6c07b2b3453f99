#pragma once

#include "models/demo/region.h"
#include "models/edit/edit.h"

#include <functional>

namespace kz::demo {

/// The people beyond the sixty: as many as a region, or a test of size, needs. They are simpler than the sixty but
/// distributed like them, and come in bulk actions of a size that the store likes.
class Crowd
{
public:
    static constexpr int peoplePerAction = 10'000;
    static constexpr qint64 recordsPerAction = 500'000;

    explicit Crowd(Region &region);

    /// Stores people number `from` … `to` − 1, the sixty being 0 … 59, with all their dated facts.
    Result<void> makePeople(edit::Edit &edit, int from, int to, quint32 seed);

    /// One self-rating and one other of each of Region::members[from … to − 1].
    Result<void> makeRatings(edit::Edit &edit, size_t from, size_t to);

    /// `each` log entries for each of the members, in order of person and day, as the store keeps them.
    Result<void> makeEntries(edit::Edit &edit, size_t from, size_t to, qint64 each);

    /// Told now and then how many people of an action are done; Cancelled ends it.
    std::function<Result<void>(double)> told;

    qint64 placements() const { return m_placements; }
    qint64 ratings() const { return m_ratings; }
    qint64 entries() const { return m_entries; }

private:
    Member draw();
    int drawPlace(Part part);
    Result<void> makeRotations(edit::Edit &edit, const Member &member);
    const std::vector<Key> &loggedBy(const Member &member) const;

    Region &m_region;
    std::vector<int> m_workplaces; ///< places, each as often as its size wants
    std::vector<int> m_hospitals;
    std::vector<int> m_pharmacies;
    std::vector<Key> m_leads; ///< by place: who rates and countersigns
    std::vector<Key> m_procedures;
    std::vector<Key> m_ladderTopics;
    std::vector<Key> m_cases;
    std::vector<Key> m_modules;
    qint64 m_placements = 0;
    qint64 m_ratings = 0;
    qint64 m_entries = 0;
};

} // namespace kz::demo
