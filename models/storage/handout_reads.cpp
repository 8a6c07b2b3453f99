#include "models/storage/handout_reads.h"

namespace kz::storage {

Result<std::vector<OpenEvidence>> HandoutReads::open(Key site, QDate day, QDate until) const
{
    constexpr char sql[] = R"(
        SELECT e.person, e.kind, e.status, count(*), min(e.day)
          FROM (SELECT DISTINCT person FROM affiliation
                 WHERE site = ?1 AND from_day <= ?2 AND (to_day IS NULL OR to_day >= ?2)) a
          JOIN evidence e ON e.person = a.person
         WHERE (e.status = 3 AND e.day <= ?2)
            OR (e.day <= ?3 AND (e.status = 0 OR (e.status = 1 AND e.kind = 1)))
         GROUP BY e.person, e.kind, e.status)";
    std::vector<OpenEvidence> found;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            found.push_back({.person = row.integer(0),
                             .kind = EvidenceKind(row.integer(1)),
                             .status = EvidenceStatus(row.integer(2)),
                             .n = int(row.integer(3)),
                             .oldest = {}});
            row.get(4, found.back().oldest);
        },
        site, day, until);
    if (!done)
        return done.error();
    return found;
}

Result<std::vector<RatedWith>> HandoutReads::rated(Key site, QDate day) const
{
    constexpr char sql[] = R"(
        SELECT e.person, s.tool, max(CASE WHEN s.assessor_kind = 1 THEN e.day END),
               max(CASE WHEN s.assessor_kind <> 1 THEN e.day END)
          FROM (SELECT DISTINCT person FROM affiliation
                 WHERE site = ?1 AND from_day <= ?2 AND (to_day IS NULL OR to_day >= ?2)) a
          JOIN evidence e ON e.person = a.person JOIN assessment s ON s.id = e.id
         WHERE e.kind = 2 AND e.status IN (1, 2) AND e.day <= ?2
         GROUP BY e.person, s.tool)";
    std::vector<RatedWith> found;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            RatedWith &line = found.emplace_back();
            row.get(0, line.person);
            row.get(1, line.tool);
            row.get(2, line.selfDay);
            row.get(3, line.othersDay);
        },
        site, day);
    if (!done)
        return done.error();
    return found;
}

} // namespace kz::storage
