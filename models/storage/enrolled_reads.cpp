#include "models/storage/enrolled_reads.h"

#include "models/storage/statement.h"

namespace kz::storage {

Result<std::unordered_map<Key, int>> enrolledByVersion(Database &database, QDate day)
{
    std::unordered_map<Key, int> people;
    auto done = database.each(R"(
        SELECT e.version, count(DISTINCT e.person)
          FROM enrolment e
         WHERE e.from_day <= ?1
           AND (e.to_day >= ?1 OR (e.to_day IS NULL AND e.status IN ('active', 'suspended')))
           AND e.person NOT IN (
                   SELECT f.person FROM employment f
                    WHERE f.to_day < ?1
                      AND NOT EXISTS (SELECT 1 FROM employment g
                                       WHERE g.person = f.person AND (g.to_day IS NULL OR g.to_day >= ?1)))
         GROUP BY e.version)",
                              [&](const Statement &row) { people.emplace(row.integer(0), int(row.integer(1))); }, day);
    if (!done)
        return done.error();
    return people;
}

} // namespace kz::storage
