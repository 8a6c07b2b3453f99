#include "models/storage/home_reads.h"

#include "models/storage/repository.h"

namespace kz::storage {

namespace {
constexpr int kindOfSelfRatings = 3; ///< self-ratings are kept under a kind of their own in site_count
} // namespace

Result<YearCounts> HomeReads::counts(QDate yearStart, QDate day) const
{
    constexpr char sql[] = R"(
        SELECT (SELECT count(*) FROM person) -
               (SELECT count(DISTINCT e.person) FROM employment e
                 WHERE e.to_day < ?2
                   AND NOT EXISTS (SELECT 1 FROM employment f
                                    WHERE f.person = e.person AND (f.to_day IS NULL OR f.to_day >= ?2))),
               (SELECT count(DISTINCT person) FROM enrolment
                 WHERE from_day <= ?2 AND (to_day >= ?2 OR (to_day IS NULL AND status IN ('active', 'suspended')))),
               (SELECT count(*) FROM site WHERE member = 1 AND (opened IS NULL OR opened <= ?2)
                                            AND (closed IS NULL OR closed >= ?2)),
               (SELECT count(*) FROM placement WHERE kind = 'rotation' AND from_day <= ?2 AND to_day >= ?2),
               (SELECT count(*) FROM level_award
                 WHERE decided_on BETWEEN ?1 AND ?2 AND (revoked_on IS NULL OR revoked_on > ?2)),
               (SELECT count(*) FROM enrolment WHERE status = 'completed' AND to_day BETWEEN ?1 AND ?2),
               (SELECT count(*) FROM evidence WHERE status = 1 AND kind = 1 AND day <= ?2))";
    YearCounts counts;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            row.get(0, counts.people);
            row.get(1, counts.trainees);
            row.get(2, counts.sites);
            row.get(3, counts.rotations);
            row.get(4, counts.awards);
            row.get(5, counts.completions);
            row.get(6, counts.waiting);
        },
        yearStart, day);
    if (!done)
        return done.error();
    return counts;
}

Result<std::vector<MonthCount>> HomeReads::months(Key site, const QString &from, const QString &to) const
{
    constexpr char sql[] = R"(
        SELECT month, kind, sum(n) FROM site_count
         WHERE (?1 = 0 OR site = ?1) AND month BETWEEN ?2 AND ?3 AND (kind = 1 OR step > 0)
         GROUP BY month, kind)";
    std::vector<MonthCount> counts;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            const auto kind = int(row.integer(1));
            const bool self = kind == kindOfSelfRatings;
            counts.push_back({.month = row.text(0),
                              .kind = self ? EvidenceKind::Assessment : EvidenceKind(kind),
                              .self = self,
                              .n = row.integer(2)});
        },
        site, from, to);
    if (!done)
        return done.error();
    return counts;
}

Result<std::vector<Placement>> HomeReads::dispatches(QDate from, QDate to) const
{
    return Repository<Placement>(m_database)
        .all("WHERE kind IN ('itinerant', 'dispatch', 'locum', 'remote_support') AND from_day <= ?2 AND to_day >= ?1 "
             "ORDER BY id",
             from, to);
}

Result<std::vector<Key>> HomeReads::itemsSeenAtSite(Key site, const QString &fromMonth, const QString &toMonth) const
{
    return m_database.column<Key>(R"(
        SELECT DISTINCT item FROM site_count
         WHERE site = ?1 AND month BETWEEN ?2 AND ?3 AND (kind = 1 OR (kind = 2 AND step > 0)))",
                                  site, fromMonth, toMonth);
}

Result<std::vector<Key>> HomeReads::itemsSeenInDepartment(Key department, QDate from, QDate to) const
{
    return m_database.column<Key>(R"(
        SELECT DISTINCT i.item
          FROM (SELECT person FROM affiliation
                 WHERE department = ?1 AND from_day <= ?3 AND (to_day IS NULL OR to_day >= ?3)
                UNION
                SELECT person FROM placement WHERE department = ?1 AND from_day <= ?3 AND to_day >= ?2) a
          JOIN evidence_item i ON i.person = a.person
         WHERE i.day BETWEEN ?2 AND ?3 AND i.department = ?1 AND i.status IN (1, 2)
           AND (i.kind = 1 OR (i.kind = 2 AND i.assessor_kind <> 1 AND i.step > 0)))",
                                  department, from, to);
}

} // namespace kz::storage
