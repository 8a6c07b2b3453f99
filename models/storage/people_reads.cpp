#include "models/storage/people_reads.h"

#include "models/storage/key_list.h"

namespace kz::storage {

namespace {

constexpr char everybodySql[] = "SELECT p.id FROM person p WHERE ";

// One bare pass over the folded column: it stands first, so whoever it leaves out is not asked further.
constexpr char textSql[] = "instr(p.search_key, ?1) > 0 AND ";

constexpr char numberSql[] = R"(
    SELECT person FROM person_identifier
     WHERE ?1 <> '' AND scheme IN ('staff', 'licence', 'other') AND value = ?1 LIMIT 1)";
constexpr char textOrNumberSql[] = R"(
       p.id IN (SELECT id FROM person WHERE instr(search_key, ?1) > 0
                UNION SELECT person FROM person_identifier
                       WHERE scheme IN ('staff', 'licence', 'other') AND value = ?2) AND )";

constexpr char conditionsSql[] = R"(
           (?3 = 0 OR p.profession = ?3)
       AND (?4 = 0 OR p.id IN (SELECT person FROM affiliation
                                WHERE site = ?4 AND from_day <= ?11 AND (to_day IS NULL OR to_day >= ?11)))
       AND (?5 = 0 OR p.id IN (SELECT person FROM affiliation
                                WHERE department = ?5 AND from_day <= ?11 AND (to_day IS NULL OR to_day >= ?11)))
       AND (?6 = 0 OR p.id IN (SELECT person FROM enrolment
                                WHERE version = ?6 AND from_day <= ?11
                                  AND (to_day >= ?11 OR (to_day IS NULL AND status IN ('active', 'suspended')))))
       AND (?7 = 0 OR p.id IN (SELECT person FROM enrolment
                                WHERE target_level = ?7 AND from_day <= ?11
                                  AND (to_day >= ?11 OR (to_day IS NULL AND status IN ('active', 'suspended')))))
       AND (?8 = '' OR p.id IN (
                SELECT a.person FROM level l CROSS JOIN level_award a ON a.level = l.id
                 WHERE instr(?8, ',' || l.id || ',') > 0
                   AND a.decided_on <= ?11 AND (a.valid_until IS NULL OR a.valid_until >= ?11)
                   AND (a.revoked_on IS NULL OR a.revoked_on > ?11)
                   AND NOT EXISTS (
                       SELECT 1 FROM level_award b
                        WHERE b.person = a.person AND instr(?14, ',' || b.level || ',') > 0
                          AND b.decided_on <= ?11 AND (b.valid_until IS NULL OR b.valid_until >= ?11)
                          AND (b.revoked_on IS NULL OR b.revoked_on > ?11))))
       AND (?9 = 0 OR (SELECT min(from_day) FROM employment e WHERE e.person = p.id) BETWEEN ?12 AND ?13)
)";

// Who has left is looked up for the few that a text finds, and listed once for everybody.
constexpr char presentFewSql[] = R"(
       AND (?10 = 1 OR coalesce((SELECT max(coalesce(to_day, '9999-12-31')) FROM employment e WHERE e.person = p.id),
                                '9999-12-31') >= ?11)
)";
constexpr char presentAllSql[] = R"(
       AND (?10 = 1 OR p.id NOT IN (
                SELECT e.person FROM employment e
                 WHERE e.to_day < ?11 AND NOT EXISTS (
                       SELECT 1 FROM employment l
                        WHERE l.person = e.person AND (l.to_day IS NULL OR l.to_day >= ?11))))
)";

// With a number that is another's too but for leading zeros: those are found once, along the index. Or read alike,
// unless licences or the years in which they entered the profession say that they are two: looked up by the index of
// kana.
constexpr char duplicateSql[] = R"(
       AND (p.id IN (
                SELECT person FROM person_identifier
                 WHERE (scheme, ltrim(value, '0')) IN (
                       SELECT scheme, ltrim(value, '0') FROM person_identifier
                        WHERE scheme IN ('staff', 'licence')
                        GROUP BY scheme, ltrim(value, '0') HAVING count(DISTINCT person) > 1))
            OR EXISTS (
                SELECT 1 FROM person q
                 WHERE q.kana_key = p.kana_key AND q.id <> p.id
                   AND (p.experience_since IS NULL OR q.experience_since IS NULL
                        OR p.experience_since = q.experience_since)
                   AND NOT (EXISTS (SELECT 1 FROM person_identifier i WHERE i.person = p.id AND i.scheme = 'licence')
                        AND EXISTS (SELECT 1 FROM person_identifier i WHERE i.person = q.id AND i.scheme = 'licence'))))
)";

/// What stands first in the order. Without a text the index of kana gives the order itself; with one, few are left and
/// sorting them (the unary plus) costs less than the detour by the index.
std::string orderOf(const PeopleConditions &conditions)
{
    std::string first;
    switch (conditions.order) {
    case PeopleOrder::Kana:
        break;
    case PeopleOrder::Profession:
        first = "(SELECT position FROM profession r WHERE r.id = p.profession)";
        break;
    case PeopleOrder::StaffNumber:
        // The unary plus keeps the planner from walking all numbers in search of the smallest.
        first = "(SELECT min(value) FROM person_identifier i WHERE i.person = p.id AND +i.scheme = 'staff')";
        break;
    case PeopleOrder::Site:
        first = "(SELECT s.kana_key FROM affiliation a JOIN site s ON s.id = a.site WHERE a.person = p.id"
                " AND a.from_day <= ?11 AND (a.to_day IS NULL OR a.to_day >= ?11) ORDER BY a.from_day DESC LIMIT 1)";
        break;
    case PeopleOrder::Progress:
        first = "(SELECT min(progress) FROM standing_summary s WHERE s.person = p.id)";
        break;
    }
    const std::string direction = conditions.descending ? " DESC" : "";
    if (!first.empty())
        return "ORDER BY " + first + direction + " NULLS LAST, p.kana_key, p.id";
    const std::string kana = conditions.text.isEmpty() ? "p.kana_key" : "+p.kana_key";
    return "ORDER BY " + kana + direction + ", p.id" + direction;
}

constexpr char enrolmentSql[] = R"(
    SELECT e.id, e.person, e.version, e.target_level, e.from_day, e.target_day, e.to_day, e.status, e.reason,
           f.id, f.kind, f.title_ja, f.title_en, l.label_ja, l.label_en, s.progress, s.achieved
      FROM enrolment e JOIN framework_version v ON v.id = e.version JOIN framework f ON f.id = v.framework
      LEFT JOIN level l ON l.id = e.target_level
      LEFT JOIN standing_summary s ON s.person = e.person AND s.version = e.version AND s.enrolment = e.id
)";

std::string enrolmentsWhere(std::string_view tail)
{
    std::string sql = enrolmentSql;
    return sql.append(tail);
}

EnrolmentLine enrolmentOf(const Statement &row)
{
    EnrolmentLine line;
    line.enrolment = Database::recordOf<Enrolment>(row);
    row.get(9, line.framework);
    row.get(10, line.frameworkKind);
    row.get(11, line.frameworkJa);
    row.get(12, line.frameworkEn);
    row.get(13, line.targetJa);
    row.get(14, line.targetEn);
    row.get(15, line.progress);
    row.get(16, line.achieved);
    return line;
}

} // namespace

Result<std::vector<Key>> PeopleReads::keys(const PeopleConditions &conditions) const
{
    const bool anyText = !conditions.text.isEmpty();
    std::string sql = everybodySql;
    if (anyText) {
        // Hardly anybody is found by a number, and a look at the index is cheap: the pass need not collect keys for it.
        const auto numbered = m_database.value<Key>(numberSql, conditions.code);
        if (!numbered)
            return numbered.error();
        sql.append(numbered.value() ? textOrNumberSql : textSql);
    }
    sql.append(conditionsSql).append(anyText ? presentFewSql : presentAllSql);
    if (conditions.duplicates)
        sql.append(duplicateSql);
    sql.append(orderOf(conditions));
    const QDate intakeFirst = conditions.intakeFrom ? QDate(conditions.intakeFrom, 4, 1) : QDate();
    const QDate intakeLast = conditions.intakeFrom ? QDate(conditions.intakeFrom + 1, 3, 31) : QDate();
    return m_database.column<Key>(sql, conditions.text, conditions.code, conditions.profession, conditions.site,
                                  conditions.department, conditions.version, conditions.targetLevel,
                                  keyList(conditions.awarded), conditions.intakeFrom, conditions.includeLeft,
                                  conditions.day, intakeFirst, intakeLast, keyList(conditions.above));
}

Result<std::optional<PersonLine>> PeopleReads::line(Key person, QDate day) const
{
    constexpr char sql[] = R"(
        SELECT p.id, p.name, p.kana, p.profession, r.name_ja, r.name_en,
               coalesce((SELECT value FROM person_identifier i WHERE i.person = p.id AND i.scheme = 'staff'
                          ORDER BY i.id LIMIT 1), ''),
               a.site, coalesce(s.name, ''), a.department, coalesce(d.name, ''),
               coalesce((SELECT max(coalesce(to_day, '9999-12-31')) FROM employment e WHERE e.person = p.id),
                        '9999-12-31') < ?2
          FROM person p JOIN profession r ON r.id = p.profession
          LEFT JOIN affiliation a
            ON a.id = (SELECT id FROM affiliation
                        WHERE person = p.id AND from_day <= ?2 AND (to_day IS NULL OR to_day >= ?2)
                        ORDER BY from_day DESC, id DESC LIMIT 1)
          LEFT JOIN site s ON s.id = a.site
          LEFT JOIN department d ON d.id = a.department
         WHERE p.id = ?1)";
    std::optional<PersonLine> found;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            PersonLine &line = found.emplace();
            row.get(0, line.person);
            row.get(1, line.name);
            row.get(2, line.kana);
            row.get(3, line.profession);
            row.get(4, line.professionJa);
            row.get(5, line.professionEn);
            row.get(6, line.staffNumber);
            row.get(7, line.site);
            row.get(8, line.siteName);
            row.get(9, line.department);
            row.get(10, line.departmentName);
            row.get(11, line.left);
        },
        person, day);
    if (!done)
        return done.error();
    return found;
}

Result<std::vector<EnrolmentLine>> PeopleReads::enrolments(Key person) const
{
    static const std::string sql = enrolmentsWhere("WHERE e.person = ?1");
    std::vector<EnrolmentLine> lines;
    auto done = m_database.each(
        sql, [&](const Statement &row) { lines.push_back(enrolmentOf(row)); }, person);
    if (!done)
        return done.error();
    return lines;
}

Result<void> PeopleReads::eachEnrolment(const std::function<void(const EnrolmentLine &)> &visit) const
{
    static const std::string sql = enrolmentsWhere("ORDER BY e.person");
    return m_database.each(sql, [&](const Statement &row) { visit(enrolmentOf(row)); });
}

} // namespace kz::storage
