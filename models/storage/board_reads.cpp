#include "models/storage/board_reads.h"

#include "models/storage/repository.h"

namespace kz::storage {

Result<std::vector<BoardPerson>> BoardReads::people(const BoardConditions &conditions, QDate day) const
{
    constexpr char sql[] = R"(
        SELECT p.id, p.name, coalesce(f.name_ja, ''), coalesce(f.name_en, ''), coalesce((
                   SELECT s.name FROM affiliation a JOIN site s ON s.id = a.site
                    WHERE a.person = p.id AND a.from_day <= ?6 AND (a.to_day IS NULL OR a.to_day >= ?6)
                    ORDER BY a.from_day DESC, a.id LIMIT 1), '')
          FROM person p LEFT JOIN profession f ON f.id = p.profession
         WHERE CASE WHEN ?1 <> 0 THEN p.id = ?1 ELSE p.id IN (
                   SELECT t.person FROM placement t
                    WHERE (?2 = 0 OR t.site = ?2) AND (?3 IS NULL OR t.to_day >= ?3)
                      AND (?4 IS NULL OR t.from_day <= ?4)
                    UNION
                   SELECT n.person FROM enrolment n
                    WHERE n.status = 'active' AND n.from_day <= ?5 AND (n.to_day IS NULL OR n.to_day >= ?5)
                      AND n.version IN (SELECT r.version FROM requirement r WHERE r.kind = 'weeks')) END
         ORDER BY p.kana_key, p.id)";
    std::vector<BoardPerson> found;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            BoardPerson &person = found.emplace_back();
            row.get(0, person.person);
            row.get(1, person.name);
            row.get(2, person.professionJa);
            row.get(3, person.professionEn);
            row.get(4, person.siteName);
        },
        conditions.person, conditions.site, conditions.from, conditions.to, conditions.enrolledOn, day);
    if (!done)
        return done.error();
    return found;
}

Result<StayDays> BoardReads::days() const
{
    StayDays days;
    auto done = m_database.each("SELECT min(from_day), max(to_day) FROM placement", [&](const Statement &row) {
        row.get(0, days.first);
        row.get(1, days.last);
    });
    if (!done)
        return done.error();
    return days;
}

Result<std::vector<Site>> BoardReads::sites() const
{
    return Repository<Site>(m_database)
        .all("WHERE id IN (SELECT site FROM placement) OR (member = 1 AND capacity IS NOT NULL)"
             " ORDER BY kana_key, id");
}

Result<std::vector<Site>> BoardReads::destinations() const
{
    return Repository<Site>(m_database)
        .all("WHERE member = 1 OR id IN (SELECT site FROM placement) ORDER BY kana_key, id");
}

Result<std::vector<Department>> BoardReads::departments() const
{
    return Repository<Department>(m_database)
        .all("WHERE site IN (SELECT site FROM placement) ORDER BY site, position, id");
}

Result<std::vector<SiteField>> BoardReads::fieldsOfSites() const
{
    std::vector<SiteField> found;
    auto done = m_database.each("SELECT site, field FROM department WHERE field <> '' UNION SELECT site, field FROM "
                                "placement WHERE field <> ''",
                                [&](const Statement &row) {
                                    SiteField &one = found.emplace_back();
                                    row.get(0, one.site);
                                    row.get(1, one.field);
                                });
    if (!done)
        return done.error();
    return found;
}

} // namespace kz::storage
