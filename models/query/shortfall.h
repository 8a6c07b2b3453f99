#pragma once

#include "models/query/measured.h"

#include <unordered_set>

namespace kz::query {

/// Where what somebody lacks is not to be had: nobody in their ward, or at their whole site, met with it in the last
/// twelve months. Then it is a gap of the place, not of the person.
enum class Gap { None, Ward, Site }; // the wider, the later

struct MissingItem {
    Key item = 0;
    Title title;
    Gap gap = Gap::None;
};

/// A requirement somebody is short of, as data; models/words makes the sentence.
struct Shortfall {
    Key requirement = 0;
    Title title;
    RequirementKind kind = RequirementKind::Log;
    progress::Standing standing;
    std::vector<MissingItem> missing; ///< items still short of need, in tree order
    Gap gap = Gap::None;              ///< when every missing item has one: the narrower place
};

/// Looks at places once, for many people. Within one read.
class Gaps
{
public:
    Gaps(storage::Database &database, QDate day) : m_database(database), m_day(day) { }
    /// Of one requirement's item, for somebody who belongs to a site and department (0: none known).
    Result<Gap> of(const progress::FrameworkPlan &plan, int node, Key item, Key site, Key department);

private:
    using Seen = std::unordered_set<Key>;
    Result<const Seen *> atSite(Key site);
    Result<const Seen *> inDepartment(Key department);

    storage::Database &m_database;
    QDate m_day;
    std::unordered_map<Key, Seen> m_sites;
    std::unordered_map<Key, Seen> m_departments;
};

/// What somebody is still short of on the way to the target level: the farthest from met first (gaps before what is to
/// be had), at most `most` (0: all). `standings` explained, in the plan's order.
Result<std::vector<Shortfall>> shortfalls(const progress::FrameworkPlan &plan,
                                          const std::vector<progress::Standing> &standings,
                                          std::optional<Key> targetLevel, Key site, Key department, Gaps &gaps,
                                          size_t most = 0);

} // namespace kz::query
