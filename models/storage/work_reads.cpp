#include "models/storage/work_reads.h"

namespace kz::storage {

namespace {

/// Whom somebody is to guide by name: ?1 who, ?2 the day, ?3 since when stays count.
constexpr char byName[] = R"(
    SELECT trainee FROM duty
     WHERE person = ?1 AND trainee IS NOT NULL AND from_day <= ?2 AND (to_day IS NULL OR to_day >= ?2)
     UNION
    SELECT person FROM placement WHERE supervisor = ?1 AND from_day <= ?2 AND to_day >= ?3)";

/// Whose records somebody sees (?1 = 0: everybody's): those above, and who works on a ward or at a site ?1 has a role
/// for. It is what isInCharge() asks of one person, each kind of place apart so that each finds its index.
const std::string trainees = std::string(byName) + R"(
     UNION
    SELECT a.person FROM duty t JOIN affiliation a ON a.site = t.site
     WHERE t.person = ?1 AND t.trainee IS NULL AND t.from_day <= ?2 AND (t.to_day IS NULL OR t.to_day >= ?2)
       AND (t.department IS NULL OR t.department = a.department) AND a.person <> ?1
       AND a.from_day <= ?2 AND (a.to_day IS NULL OR a.to_day >= ?2)
     UNION
    SELECT a.person FROM duty t JOIN placement a ON a.site = t.site
     WHERE t.person = ?1 AND t.trainee IS NULL AND t.from_day <= ?2 AND (t.to_day IS NULL OR t.to_day >= ?2)
       AND (t.department IS NULL OR t.department = a.department) AND a.person <> ?1
       AND a.from_day <= ?2 AND a.to_day >= ?2)";

} // namespace

Result<bool> WorkReads::isInCharge(Key who, Key whom, QDate day) const
{
    std::string sql = "SELECT ?4 IN (";
    sql.append(byName).append(R"(
             UNION
            SELECT place.person FROM duty
              JOIN (SELECT person, site, department, from_day, to_day FROM affiliation WHERE person = ?4
                     UNION ALL
                    SELECT person, site, department, from_day, to_day FROM placement WHERE person = ?4) AS place
                ON place.site = duty.site AND (duty.department IS NULL OR duty.department = place.department)
             WHERE duty.person = ?1 AND duty.trainee IS NULL
               AND duty.from_day <= ?2 AND (duty.to_day IS NULL OR duty.to_day >= ?2)
               AND place.from_day <= ?2 AND (place.to_day IS NULL OR place.to_day >= ?2)))");
    const auto found = m_database.value<bool>(sql, who, day, day.addDays(-daysAfterStay), whom);
    if (!found)
        return found.error();
    return found.value().value_or(false);
}

Result<std::vector<DeputyLine>> WorkReads::deputies(QDate day) const
{
    constexpr char sql[] = R"(
        SELECT t.id, t.person, t.deputy, t.from_day, t.to_day, p.name, d.name
          FROM deputy t JOIN person p ON p.id = t.person JOIN person d ON d.id = t.deputy
         WHERE t.to_day >= ?1 ORDER BY t.from_day, t.id)";
    std::vector<DeputyLine> lines;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            lines.push_back({Database::recordOf<Deputy>(row), row.text(5), row.text(6)});
        },
        day);
    if (!done)
        return done.error();
    return lines;
}

Result<bool> WorkReads::isDeputy(Key who, Key ofWhom, QDate day) const
{
    const auto found = m_database.value<bool>(
        "SELECT 1 FROM deputy WHERE person = ?2 AND deputy = ?1 AND from_day <= ?3 AND to_day >= ?3", who, ofWhom, day);
    if (!found)
        return found.error();
    return found.value().value_or(false);
}

Result<std::vector<WorkPlaceLine>> WorkReads::workPlaces(Key person) const
{
    constexpr char sql[] = R"(
        SELECT t.id, t.kind, t.site, s.name, s.kind, t.department, coalesce(d.name, ''), coalesce(d.kind, ''),
               CASE WHEN t.field <> '' THEN t.field ELSE coalesce(d.field, '') END, t.from_day, t.to_day, 0 AS origin
          FROM placement t JOIN site s ON s.id = t.site LEFT JOIN department d ON d.id = t.department
         WHERE t.person = ?1
         UNION ALL
        SELECT NULL, 'rotation', t.site, s.name, s.kind, t.department, coalesce(d.name, ''), coalesce(d.kind, ''),
               coalesce(d.field, ''), t.from_day, t.to_day, 1
          FROM affiliation t JOIN site s ON s.id = t.site LEFT JOIN department d ON d.id = t.department
         WHERE t.person = ?1
         ORDER BY 12, 10 DESC)";
    std::vector<WorkPlaceLine> lines;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            WorkPlaceLine &line = lines.emplace_back();
            row.get(0, line.placement);
            row.get(1, line.kind);
            row.get(2, line.site);
            row.get(3, line.siteName);
            row.get(4, line.siteKind);
            row.get(5, line.department);
            row.get(6, line.departmentName);
            row.get(7, line.departmentKind);
            row.get(8, line.field);
            row.get(9, line.from);
            row.get(10, line.to);
        },
        person);
    if (!done)
        return done.error();
    return lines;
}

Result<std::vector<Department>> WorkReads::departments(Key site) const
{
    return m_database.all<Department>(
        "SELECT id, site, kind, name, field, capacity, position FROM department WHERE site = ?1 ORDER BY position, id",
        site);
}

Result<std::vector<std::pair<Key, int>>> WorkReads::loggedAt(Key site, std::optional<Key> department, QDate from,
                                                             QDate to) const
{
    constexpr char atSite[] = R"(
        SELECT item, sum(amount) FROM site_count
         WHERE site = ?1 AND month BETWEEN substr(?3, 1, 7) AND substr(?4, 1, 7) AND kind = 1 AND item <> 0
           AND ?2 IS NULL
         GROUP BY item)";
    constexpr char inDepartment[] = R"(
        SELECT i.item, sum(i.n)
          FROM (SELECT person FROM affiliation
                 WHERE department = ?2 AND from_day <= ?4 AND (to_day IS NULL OR to_day >= ?4)
                UNION
                SELECT person FROM placement WHERE department = ?2 AND from_day <= ?4 AND to_day >= ?3) a
          JOIN evidence_item i ON i.person = a.person
         WHERE i.day BETWEEN ?3 AND ?4 AND i.kind = 1 AND i.department = ?2 AND i.site = ?1 AND i.status IN (1, 2)
           AND i.item <> 0
         GROUP BY i.item)";
    std::vector<std::pair<Key, int>> found;
    auto done = m_database.each(
        department ? std::string_view(inDepartment) : std::string_view(atSite),
        [&](const Statement &row) { found.emplace_back(row.integer(0), int(row.integer(1))); }, site, department, from,
        to);
    if (!done)
        return done.error();
    return found;
}

Result<std::vector<AbsenceLine>> WorkReads::absences(const AbsenceConditions &conditions) const
{
    constexpr char sql[] = R"(
        SELECT t.id, t.person, t.kind, t.from_day, t.to_day, t.working_days, t.reason, p.name
          FROM absence t JOIN person p ON p.id = t.person
         WHERE (?1 = 0 OR t.person = ?1) AND (?2 IS NULL OR t.to_day IS NULL OR t.to_day >= ?2)
           AND (?3 IS NULL OR t.from_day <= ?3)
         ORDER BY p.kana_key, p.id, t.from_day, t.id)";
    std::vector<AbsenceLine> lines;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            lines.push_back({Database::recordOf<Absence>(row), row.text(7)});
        },
        conditions.person, conditions.from, conditions.to);
    if (!done)
        return done.error();
    return lines;
}

Result<std::vector<WaitingLine>> WorkReads::waiting(Key responsible, QDate day, QDate since, int most) const
{
    const std::string sql = std::string(R"(
        SELECT e.id, e.person, p.name, e.day, e.submitted_on, coalesce(s.name, ''), coalesce(d.name, ''), l.setting,
               l.half_days, l.note, l.day_part
          FROM evidence e JOIN log_entry l ON l.id = e.id JOIN person p ON p.id = e.person
          LEFT JOIN site s ON s.id = e.site LEFT JOIN department d ON d.id = e.department
         WHERE e.status = 1 AND e.kind = 1 AND e.day <= ?2 AND (?1 = 0 OR e.person IN ()")
        + trainees + R"())
         ORDER BY p.kana_key, p.id, e.day, e.id LIMIT ?4)";
    std::vector<WaitingLine> lines;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            WaitingLine &line = lines.emplace_back();
            row.get(0, line.evidence);
            row.get(1, line.person);
            row.get(2, line.personName);
            row.get(3, line.day);
            row.get(4, line.submittedOn);
            row.get(5, line.siteName);
            row.get(6, line.departmentName);
            line.setting = CareSetting(row.integer(7));
            row.get(8, line.halfDays);
            row.get(9, line.note);
            line.dayPart = DayPart(row.integer(10));
        },
        responsible, day, since, most);
    if (!done)
        return done.error();
    return lines;
}

Result<std::vector<WaitingLine>> WorkReads::waitingForms(Key version, Key responsible, Key me, QDate day, QDate since,
                                                         int most) const
{
    // From what waits, which is little, and not from the forms of a version, which are all that ever were.
    const std::string sql = std::string(R"(
        SELECT e.id, e.person, p.name, e.day, e.submitted_on, coalesce(s.name, ''), coalesce(d.name, ''), a.comment,
               t.title_ja, t.title_en, a.assessor_kind, coalesce(r.name, ''), coalesce(b.name, '')
          FROM evidence e CROSS JOIN assessment a ON a.id = e.id JOIN tool t ON t.id = a.tool
          JOIN person p ON p.id = e.person
          LEFT JOIN person r ON r.id = a.assessor LEFT JOIN person b ON b.id = a.on_behalf_of
          LEFT JOIN site s ON s.id = e.site LEFT JOIN department d ON d.id = e.department
         WHERE t.version = ?5 AND e.status = 1 AND e.kind = 2 AND e.day <= ?2
           AND (?6 = 0 OR (e.person <> ?6 AND coalesce(a.assessor, 0) <> ?6)) AND (?1 = 0 OR e.person IN ()")
        + trainees + R"())
         ORDER BY p.kana_key, p.id, e.day, e.id LIMIT ?4)";
    std::vector<WaitingLine> lines;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            WaitingLine &line = lines.emplace_back();
            line.kind = EvidenceKind::Assessment;
            row.get(0, line.evidence);
            row.get(1, line.person);
            row.get(2, line.personName);
            row.get(3, line.day);
            row.get(4, line.submittedOn);
            row.get(5, line.siteName);
            row.get(6, line.departmentName);
            row.get(7, line.note);
            row.get(8, line.toolJa);
            row.get(9, line.toolEn);
            line.assessorKind = AssessorKind(row.integer(10));
            row.get(11, line.assessorName);
            row.get(12, line.insteadOf);
        },
        responsible, day, since, most, version, me);
    if (!done)
        return done.error();
    return lines;
}

Result<std::vector<SheetLine>> WorkReads::sheets(Key responsible, Key me, QDate day, QDate since, int most) const
{
    return sheets(responsible, me, 0, day, since, most);
}

Result<std::vector<SheetLine>> WorkReads::sheetsFor(const DeputyLine &absent, QDate day, QDate since, int most) const
{
    const Key me = absent.deputy.deputy;
    auto lines = sheets(absent.deputy.person, me, absent.deputy.person, day, since, most);
    if (!lines)
        return lines;
    auto found = std::move(lines).value();
    std::erase_if(found, [me](const SheetLine &line) { return line.person == me; });
    for (SheetLine &line : found) {
        line.absent = absent.deputy.person;
        line.absentName = absent.person;
    }
    return found;
}

Result<std::vector<SheetLine>> WorkReads::sheets(Key responsible, Key me, Key absent, QDate day, QDate since,
                                                 int most) const
{
    // Which forms, first: when each was filled in last is then looked up for those that are shown, not for everybody.
    const std::string sql = std::string(R"(
        WITH chosen AS MATERIALIZED (
            SELECT n.person, t.id AS tool, v.framework
              FROM enrolment n JOIN person p ON p.id = n.person JOIN tool t ON t.version = n.version
              JOIN framework_version v ON v.id = n.version
             WHERE n.from_day <= ?2 AND (n.to_day IS NULL OR n.to_day >= ?2) AND n.status = 'active'
               AND (?6 = 0 OR t.minimum_raters = 0) AND (?1 = 0 OR n.person IN ()")
        + trainees + R"())
             ORDER BY p.kana_key, p.id, v.framework, t.position, t.id LIMIT ?4)
        SELECT p.id, p.name, t.id, t.title_ja, t.title_en, f.title_ja, f.title_en,
               (SELECT max(e.day) FROM evidence e JOIN assessment a ON a.id = e.id
                 WHERE e.person = p.id AND e.kind = 2 AND e.status IN (1, 2) AND e.day <= ?2 AND a.tool = t.id
                   AND a.assessor_kind = 1),
               (SELECT max(e.day) FROM evidence e JOIN assessment a ON a.id = e.id
                 WHERE e.person = p.id AND e.status IN (1, 2) AND e.day <= ?2 AND a.tool = t.id
                   AND CASE WHEN t.minimum_raters > 0 THEN e.kind = 4 AND a.assessor = ?5
                            ELSE e.kind = 2 AND a.assessor_kind <> 1 END),
               coalesce((SELECT max(e.id) FROM evidence e JOIN assessment a ON a.id = e.id
                          WHERE e.person = p.id AND (e.kind = 2 OR (e.kind = 4 AND ?5 <> 0)) AND e.status = 0
                            AND a.tool = t.id
                            AND CASE a.assessor_kind WHEN 1 THEN p.id ELSE coalesce(a.assessor, 0) END = ?5
                            AND coalesce(a.on_behalf_of, 0) = ?6), 0)
          FROM chosen c JOIN person p ON p.id = c.person JOIN tool t ON t.id = c.tool
          JOIN framework f ON f.id = c.framework
         ORDER BY p.kana_key, p.id, f.id, t.position, t.id)";
    std::vector<SheetLine> lines;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            SheetLine &line = lines.emplace_back();
            row.get(0, line.person);
            row.get(1, line.personName);
            row.get(2, line.tool);
            row.get(3, line.toolJa);
            row.get(4, line.toolEn);
            row.get(5, line.frameworkJa);
            row.get(6, line.frameworkEn);
            row.get(7, line.selfDay);
            row.get(8, line.othersDay);
            row.get(9, line.draft);
        },
        responsible, day, since, most, me, absent);
    if (!done)
        return done.error();
    return lines;
}

} // namespace kz::storage
