#include "models/storage/handout_reads.h"

namespace kz::storage {

Result<std::vector<OpenEvidence>> HandoutReads::open(Key site, QDate day, QDate until, QDate knownBy,
                                                     QDate enteredBy) const
{
    // Handed in or countersigned later, it was still open.
    constexpr char sql[] = R"(
        SELECT o.person, o.kind, o.status, count(*), min(o.day)
          FROM (SELECT e.person, e.kind, e.day,
                       CASE WHEN e.status IN (1, 2) AND coalesce(e.submitted_on, e.entered_on) > ?4 THEN 0
                            WHEN e.status = 2 AND coalesce(e.countersigned_on, e.entered_on) > ?4 THEN 1
                            ELSE e.status END AS status
                  FROM (SELECT DISTINCT person FROM affiliation
                         WHERE site = ?1 AND from_day <= ?2 AND (to_day IS NULL OR to_day >= ?2)) a
                  JOIN evidence e ON e.person = a.person
                 WHERE e.kind <> 4 AND e.day <= ?2 AND (?5 IS NULL OR e.entered_on <= ?5)) o
         WHERE o.status = 3 OR (o.day <= ?3 AND (o.status = 0 OR (o.status = 1 AND o.kind = 1)))
         GROUP BY o.person, o.kind, o.status)";
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
        site, day, until, knownBy, enteredBy);
    if (!done)
        return done.error();
    return found;
}

Result<std::vector<RatedWith>> HandoutReads::rated(Key site, QDate day, QDate knownBy, QDate enteredBy) const
{
    constexpr char sql[] = R"(
        SELECT e.person, s.tool, max(CASE WHEN s.assessor_kind = 1 THEN e.day END),
               max(CASE WHEN s.assessor_kind <> 1 THEN e.day END)
          FROM (SELECT DISTINCT person FROM affiliation
                 WHERE site = ?1 AND from_day <= ?2 AND (to_day IS NULL OR to_day >= ?2)) a
          JOIN evidence e ON e.person = a.person JOIN assessment s ON s.id = e.id
         WHERE e.kind = 2 AND e.status IN (1, 2) AND e.day <= ?2
           AND coalesce(e.submitted_on, e.entered_on) <= ?3 AND (?4 IS NULL OR e.entered_on <= ?4)
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
        site, day, knownBy, enteredBy);
    if (!done)
        return done.error();
    return found;
}

} // namespace kz::storage
