#include "models/storage/attention_reads.h"

#include "models/storage/asked_reads.h"
#include "models/storage/framework_reads.h"
#include "models/storage/key_list.h"

#include <algorithm>
#include <string>

namespace kz::storage {

namespace {

/// Of those whose last employment has not ended before the day ?1, or of whom none is recorded; `person` is a column.
std::string hasNotLeft(const std::string &person)
{
    return "NOT EXISTS (SELECT 1 FROM employment gone WHERE gone.person = " + person
        + " AND gone.to_day < ?1 AND NOT EXISTS (SELECT 1 FROM employment here WHERE here.person = " + person
        + " AND (here.to_day IS NULL OR here.to_day >= ?1)))";
}

/// What is due between two days; `what` selects id, person, since and due as of ?1.
Result<std::vector<OverdueLine>> dueBetween(Database &database, const std::string &what, QDate from, QDate to,
                                            QDate day)
{
    const std::string sql = "SELECT o.id, o.person, p.name, o.since, o.due FROM (" + what
        + ") o JOIN person p ON p.id = o.person WHERE o.due BETWEEN ?2 AND ?3 AND " + hasNotLeft("o.person")
        + " ORDER BY o.due, p.kana_key, o.id";
    std::vector<OverdueLine> lines;
    auto done = database.each(
        sql,
        [&](const Statement &row) {
            OverdueLine &line = lines.emplace_back();
            row.get(0, line.record);
            row.get(1, line.person);
            row.get(2, line.name);
            row.get(3, line.since);
            row.get(4, line.due);
        },
        day, from, to);
    if (!done)
        return done.error();
    return lines;
}

void readWaiting(const Statement &row, WaitingCount &count)
{
    row.get(0, count.site);
    row.get(1, count.siteName);
    row.get(2, count.entries);
    row.get(3, count.oldest);
}

} // namespace

Result<std::vector<UnsupervisedLine>> AttentionReads::unsupervised(QDate day, QDate until) const
{
    constexpr char sql[] = R"(
        SELECT t.id, t.person, p.name, t.site, s.name, coalesce(d.name, ''), t.from_day, t.to_day
          FROM placement t JOIN person p ON p.id = t.person JOIN site s ON s.id = t.site
          LEFT JOIN department d ON d.id = t.department
         WHERE t.kind = 'rotation' AND t.supervisor IS NULL AND t.to_day >= ?1 AND t.from_day <= ?2
         ORDER BY t.from_day, p.kana_key, t.id)";
    std::vector<UnsupervisedLine> lines;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            UnsupervisedLine &line = lines.emplace_back();
            row.get(0, line.placement);
            row.get(1, line.person);
            row.get(2, line.name);
            row.get(3, line.site);
            row.get(4, line.siteName);
            row.get(5, line.departmentName);
            row.get(6, line.from);
            row.get(7, line.to);
        },
        day, until);
    if (!done)
        return done.error();
    return lines;
}

Result<std::vector<ExpiringLine>> AttentionReads::expiring(QDate day, QDate until) const
{
    // Renewed is who holds the same level or a higher one of the same ladder for longer, in whichever version. How high
    // a level stands is read out of ",LEVEL:HEIGHT,…", for a statement takes no lists.
    const auto levels = FrameworkReads(m_database).levelsOverVersions();
    if (!levels)
        return levels.error();
    QString heights(u',');
    for (const auto &[level, height] : levels.value().heights())
        heights += QStringLiteral("%1:%2,").arg(level).arg(height);
    constexpr char sql[] = R"(
        SELECT w.id, w.person, p.name, f.title_ja, f.title_en, l.label_ja, l.label_en, w.valid_until
          FROM level_award w JOIN person p ON p.id = w.person JOIN level l ON l.id = w.level
          JOIN framework_version v ON v.id = l.version JOIN framework f ON f.id = v.framework
         WHERE w.valid_until BETWEEN ?1 AND ?2 AND w.decided_on <= ?1
           AND (w.revoked_on IS NULL OR w.revoked_on > ?1)
           AND NOT EXISTS (
               SELECT 1 FROM level_award n JOIN level h ON h.id = n.level JOIN framework_version u ON u.id = h.version
                WHERE n.person = w.person AND u.framework = v.framework AND n.id <> w.id
                  AND CAST(substr(?3, instr(?3, ',' || h.id || ':') + length(h.id) + 2) AS INTEGER)
                      >= CAST(substr(?3, instr(?3, ',' || l.id || ':') + length(l.id) + 2) AS INTEGER)
                  AND n.decided_on <= ?1 AND (n.valid_until IS NULL OR n.valid_until > w.valid_until)
                  AND (n.revoked_on IS NULL OR n.revoked_on > ?1))
         ORDER BY w.valid_until, p.kana_key, w.id)";
    std::vector<ExpiringLine> lines;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            ExpiringLine &line = lines.emplace_back();
            row.get(0, line.award);
            row.get(1, line.person);
            row.get(2, line.name);
            row.get(3, line.frameworkJa);
            row.get(4, line.frameworkEn);
            row.get(5, line.levelJa);
            row.get(6, line.levelEn);
            row.get(7, line.validUntil);
        },
        day, until, heights);
    if (!done)
        return done.error();
    return lines;
}

Result<std::vector<EndingLine>> AttentionReads::ending(QDate day, QDate until) const
{
    const std::string sql = R"(
        SELECT c.id, c.person, p.name, c.title, c.valid_until
          FROM held_certificate c JOIN person p ON p.id = c.person
         WHERE c.valid_until BETWEEN ?1 AND ?2 AND c.issued_on <= ?1
           AND NOT EXISTS (SELECT 1 FROM held_certificate n
                            WHERE n.person = c.person AND n.code = c.code AND n.id <> c.id AND n.issued_on <= ?1
                              AND (n.valid_until IS NULL OR n.valid_until > c.valid_until))
           AND )"
        + hasNotLeft("c.person") + " ORDER BY c.valid_until, p.kana_key, c.id";
    std::vector<EndingLine> lines;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            EndingLine &line = lines.emplace_back();
            row.get(0, line.certificate);
            row.get(1, line.person);
            row.get(2, line.name);
            row.get(3, line.title);
            row.get(4, line.validUntil);
        },
        day, until);
    if (!done)
        return done.error();
    return lines;
}

Result<std::vector<UnratedLine>> AttentionReads::unrated(QDate from, QDate to, QDate day) const
{
    constexpr char sql[] = R"(
        SELECT t.person, p.name, s.name, t.from_day, t.to_day
          FROM placement t JOIN person p ON p.id = t.person JOIN site s ON s.id = t.site
         WHERE t.kind = 'rotation' AND t.to_day BETWEEN ?1 AND ?2
           AND NOT EXISTS (SELECT 1 FROM evidence e JOIN assessment a ON a.id = e.id
                            WHERE e.person = t.person AND e.day BETWEEN t.from_day AND ?3 AND e.kind = 2
                              AND e.status IN (1, 2) AND a.assessor_kind <> 1
                              AND (e.site IS NULL OR e.site = t.site))
         ORDER BY t.to_day, p.kana_key, t.id)";
    std::vector<UnratedLine> lines;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            UnratedLine &line = lines.emplace_back();
            row.get(0, line.person);
            row.get(1, line.name);
            row.get(2, line.siteName);
            row.get(3, line.from);
            row.get(4, line.to);
        },
        from, to, day);
    if (!done)
        return done.error();
    return lines;
}

Result<std::vector<SilentLine>> AttentionReads::silent(QDate since, QDate day) const
{
    constexpr char sql[] = R"(
        SELECT person, name, site, last
          FROM (SELECT t.person, p.name, s.name AS site, p.kana_key,
                       (SELECT max(e.day) FROM evidence e
                         WHERE e.person = t.person AND e.kind = 1 AND e.day <= ?2) AS last
                  FROM placement t JOIN person p ON p.id = t.person JOIN site s ON s.id = t.site
                 WHERE t.kind = 'rotation' AND t.from_day <= ?1 AND t.to_day >= ?2
                   AND NOT EXISTS (SELECT 1 FROM absence a WHERE a.person = t.person AND a.from_day <= ?2
                                                             AND (a.to_day IS NULL OR a.to_day > ?1))) o
         WHERE last IS NULL OR last <= ?1
         ORDER BY last, kana_key, person)";
    std::vector<SilentLine> lines;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            SilentLine line;
            row.get(0, line.person);
            row.get(1, line.name);
            row.get(2, line.siteName);
            row.get(3, line.lastDay);
            if (lines.empty() || lines.back().person != line.person) // two rotations at a time
                lines.push_back(line);
        },
        since, day);
    if (!done)
        return done.error();
    return lines;
}

Result<std::vector<SilentLine>> AttentionReads::silentEnrolled(QDate since, QDate day) const
{
    // What is met asks for no more entries; one that was met after the day was still open on it. Of whom nothing is
    // computed yet nothing is said.
    const std::string sql = R"(
        SELECT n.person, p.name,
               coalesce((SELECT s.name FROM affiliation b JOIN site s ON s.id = b.site
                          WHERE b.person = n.person AND b.from_day <= ?1 AND (b.to_day IS NULL OR b.to_day >= ?1)
                          ORDER BY b.from_day DESC, b.id DESC LIMIT 1), ''),
               (SELECT max(e.day) FROM evidence e WHERE e.person = n.person AND e.kind = 1 AND e.day <= ?1) AS last
          FROM enrolment n JOIN person p ON p.id = n.person
         WHERE n.version IN (SELECT version FROM requirement WHERE kind = 'log') AND n.from_day <= ?2
           AND (n.to_day >= ?1 OR (n.to_day IS NULL AND n.status = 'active'))
           AND NOT EXISTS (SELECT 1 FROM evidence e
                            WHERE e.person = n.person AND e.day > ?2 AND e.day <= ?1 AND e.kind = 1)
           AND EXISTS (SELECT 1 FROM requirement r
                         JOIN standing_cache c ON c.person = n.person AND c.requirement = r.id
                         LEFT JOIN level l ON l.id = r.level LEFT JOIN level g ON g.id = n.target_level
                        WHERE r.version = n.version AND r.kind = 'log'
                          AND (l.id IS NULL OR g.id IS NULL OR l.position <= g.position)
                          AND (c.met = 0 OR c.met_on > ?1))
           AND NOT EXISTS (SELECT 1 FROM absence a WHERE a.person = n.person AND a.from_day <= ?1
                                                     AND (a.to_day IS NULL OR a.to_day > ?2))
           AND )"
        + hasNotLeft("n.person") + " ORDER BY last, p.kana_key, n.person";
    std::vector<SilentLine> lines;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            SilentLine line;
            line.onRotation = false;
            row.get(0, line.person);
            row.get(1, line.name);
            row.get(2, line.siteName);
            row.get(3, line.lastDay);
            if (lines.empty() || lines.back().person != line.person) // enrolled twice
                lines.push_back(line);
        },
        day, since);
    if (!done)
        return done.error();
    return lines;
}

Result<std::vector<CountedStay>> AttentionReads::countedStays(QDate from, QDate to) const
{
    // The kinds that train, as query::trains() says.
    constexpr char sql[] = R"(
        SELECT t.site, 0, s.name, '', s.capacity, t.person, t.from_day, t.to_day
          FROM site s JOIN placement t ON t.site = s.id
         WHERE s.capacity IS NOT NULL AND t.kind IN ('rotation', 'general_outpatient')
           AND t.from_day <= ?2 AND t.to_day >= ?1
        UNION ALL
        SELECT t.site, d.id, s.name, d.name, d.capacity, t.person, t.from_day, t.to_day
          FROM department d JOIN placement t ON t.department = d.id JOIN site s ON s.id = t.site
         WHERE d.capacity IS NOT NULL AND t.kind IN ('rotation', 'general_outpatient')
           AND t.from_day <= ?2 AND t.to_day >= ?1
         ORDER BY 1, 2, 7)";
    std::vector<CountedStay> stays;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            CountedStay &stay = stays.emplace_back();
            row.get(0, stay.site);
            row.get(1, stay.department);
            row.get(2, stay.siteName);
            row.get(3, stay.departmentName);
            row.get(4, stay.capacity);
            row.get(5, stay.person);
            row.get(6, stay.from);
            row.get(7, stay.to);
        },
        from, to);
    if (!done)
        return done.error();
    return stays;
}

Result<std::vector<OverdueLine>> AttentionReads::overdueInterviews(QDate day) const
{
    return interviewsDue(day.addYears(-1), day.addDays(-1), day);
}

Result<std::vector<OverdueLine>> AttentionReads::interviewsDue(QDate from, QDate to, QDate day) const
{
    return dueBetween(m_database, R"(
        SELECT i.id, i.person, i.day AS since, i.follow_up AS due FROM interview i
         WHERE NOT EXISTS (SELECT 1 FROM interview n WHERE n.person = i.person AND n.day > i.day AND n.day <= ?1))",
                      from, to, day);
}

Result<std::vector<OverdueLine>> AttentionReads::overdueFollowUps(QDate day) const
{
    return followUpsDue(day.addYears(-1), day.addDays(-1), day);
}

Result<std::vector<OverdueLine>> AttentionReads::followUpsDue(QDate from, QDate to, QDate day) const
{
    return dueBetween(m_database, R"(
        SELECT f.id, i.person, i.agreed_on AS since, f.due FROM plan_follow_up f JOIN individual_plan i ON i.id = f.plan
         WHERE (f.held_on IS NULL OR f.held_on > ?1) AND i.agreed_on <= ?1
           AND (i.closed_on IS NULL OR i.closed_on > ?1))",
                      from, to, day);
}

Result<std::vector<OverdueFeedback>> AttentionReads::overdueFeedback(QDate day) const
{
    const std::string sql = R"(
        SELECT k.person, p.name, t.title_ja, t.title_en, count(DISTINCT k.rater), min(k.due)
          FROM asked_rater k JOIN person p ON p.id = k.person JOIN tool t ON t.id = k.tool
         WHERE k.due < ?1 AND k.due >= ?2 AND NOT )"
        + std::string(askedAndAnswered) + " AND " + hasNotLeft("k.person") + " AND " + hasNotLeft("k.rater")
        + " GROUP BY k.person, k.tool ORDER BY min(k.due), p.kana_key, k.person, k.tool";
    std::vector<OverdueFeedback> lines;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            OverdueFeedback &line = lines.emplace_back();
            row.get(0, line.person);
            row.get(1, line.name);
            row.get(2, line.toolJa);
            row.get(3, line.toolEn);
            row.get(4, line.missing);
            row.get(5, line.due);
        },
        day, day.addDays(-AskedRater::daysAfterDue));
    if (!done)
        return done.error();
    return lines;
}

Result<std::vector<PacketOutLine>> AttentionReads::packetsOut(QDate day, QDate since, QDate until, QDate issuedBy) const
{
    constexpr char sql[] = R"(
        SELECT k.id, k.kind, p.name, coalesce(s.name, ''), k.issued_on, k.expires_on
          FROM packet k JOIN person p ON p.id = k.holder LEFT JOIN site s ON s.id = k.site
         WHERE k.issued_on <= ?1 AND (k.revoked_on IS NULL OR k.revoked_on > ?1)
           AND CASE WHEN k.expires_on IS NULL THEN k.issued_on BETWEEN ?2 AND ?4
                    ELSE k.expires_on BETWEEN ?2 AND ?3 END
           AND NOT EXISTS (SELECT 1 FROM packet_taking t WHERE t.packet = k.id AND t.day <= ?1)
           AND NOT EXISTS (SELECT 1 FROM setting WHERE name = 'packet')
         ORDER BY k.issued_on, p.kana_key, k.id)";
    std::vector<PacketOutLine> lines;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            PacketOutLine &line = lines.emplace_back();
            row.get(0, line.packet);
            row.get(1, line.kind);
            row.get(2, line.holder);
            row.get(3, line.siteName);
            row.get(4, line.issued);
            row.get(5, line.expires);
        },
        day, since, until, issuedBy);
    if (!done)
        return done.error();
    return lines;
}

Result<std::vector<WaitingCount>> AttentionReads::waitingSince(QDate day) const
{
    constexpr char sql[] = R"(
        SELECT e.site, coalesce(s.name, ''), count(*), min(e.day)
          FROM evidence e LEFT JOIN site s ON s.id = e.site
         WHERE e.status = 1 AND e.kind = 1 AND e.day <= ?1
         GROUP BY e.site ORDER BY min(e.day), e.site)";
    std::vector<WaitingCount> counts;
    auto done = m_database.each(
        sql, [&](const Statement &row) { readWaiting(row, counts.emplace_back()); }, day);
    if (!done)
        return done.error();
    return counts;
}

Result<std::vector<WaitingCount>> AttentionReads::formsWaitingSince(QDate day, const std::vector<Key> &versions) const
{
    if (versions.empty())
        return std::vector<WaitingCount>();
    // From what waits, which is little, and not from the forms of a version, which are all that ever were.
    constexpr char sql[] = R"(
        SELECT e.site, coalesce(s.name, ''), count(*), min(e.day), t.version
          FROM evidence e CROSS JOIN assessment a ON a.id = e.id JOIN tool t ON t.id = a.tool
          LEFT JOIN site s ON s.id = e.site
         WHERE e.status = 1 AND e.kind = 2 AND e.day <= ?1
         GROUP BY e.site, t.version ORDER BY min(e.day), e.site)";
    std::vector<WaitingCount> counts;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            Key version = 0;
            row.get(4, version);
            if (std::ranges::find(versions, version) == versions.end())
                return;
            readWaiting(row, counts.emplace_back());
        },
        day);
    if (!done)
        return done.error();
    return counts;
}

Result<std::vector<Key>> AttentionReads::versionsWithCredits() const
{
    return m_database.column<Key>("SELECT DISTINCT version FROM requirement WHERE kind = 'credits' ORDER BY version");
}

Result<std::vector<EnrolledName>> AttentionReads::enrolledIn(Key version, QDate day, QDate recheckBy) const
{
    const std::string sql = R"(
        SELECT n.person, p.name, n.target_level
          FROM enrolment n JOIN person p ON p.id = n.person
         WHERE n.version = ?2 AND n.from_day <= ?1
           AND (n.to_day >= ?1 OR (n.to_day IS NULL AND n.status IN ('active', 'suspended')))
           AND (?3 IS NULL OR EXISTS (
               SELECT 1 FROM requirement r JOIN standing_cache c ON c.person = n.person AND c.requirement = r.id
                WHERE r.version = n.version AND r.kind = 'credits' AND c.met = 1 AND c.recheck_on <= ?3))
           AND )"
        + hasNotLeft("n.person") + " ORDER BY p.kana_key, n.person";
    std::vector<EnrolledName> lines;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            EnrolledName &line = lines.emplace_back();
            row.get(0, line.person);
            row.get(1, line.name);
            row.get(2, line.targetLevel);
        },
        day, version, recheckBy);
    if (!done)
        return done.error();
    return lines;
}

Result<std::vector<Key>> AttentionReads::versionsInUse(QDate day) const
{
    return m_database.column<Key>(R"(
        SELECT v.id FROM framework_version v
         WHERE EXISTS (SELECT 1 FROM enrolment n
                        WHERE n.version = v.id AND n.from_day <= ?1
                          AND (n.to_day >= ?1 OR (n.to_day IS NULL AND n.status IN ('active', 'suspended'))))
         ORDER BY v.id)",
                                  day);
}

Result<std::vector<HolderLine>> AttentionReads::highestHolders(const HoldersOf &rule, QDate day) const
{
    // From the level to its holders: who holds no such level costs nothing. A month that has no such day makes date()
    // go on into the next, by three days at most.
    const std::string sql = R"(
        SELECT w.person, p.name, w.id, w.decided_on, f.title_ja, f.title_en, l.label_ja, l.label_en
          FROM framework_version a JOIN framework f ON f.id = a.framework
          JOIN framework_version v ON v.framework = a.framework
          JOIN level l ON l.version = v.id AND instr(?3, ',' || l.id || ',') > 0
          CROSS JOIN level_award w ON w.level = l.id JOIN person p ON p.id = w.person
         WHERE a.id = ?2 AND w.decided_on <= ?1 AND (w.valid_until IS NULL OR w.valid_until >= ?1)
           AND (w.revoked_on IS NULL OR w.revoked_on > ?1)
           AND (?5 = 0 OR EXISTS (
               SELECT 1 FROM standing_cache c WHERE c.person = w.person AND c.requirement = ?4 AND c.met = 0))
           AND (?6 = '' OR EXISTS (SELECT 1 FROM held_certificate c WHERE c.person = w.person AND c.code = ?6))
           AND (?7 = 0 OR ?7 <= (
               SELECT sum(max(e.n, 1)) FROM evidence_item e
                WHERE e.person = w.person AND e.day BETWEEN date(w.decided_on, ?8, '-3 days') AND ?1))
           AND EXISTS (
               SELECT 1 FROM enrolment n
                WHERE n.person = w.person AND n.version = ?2 AND n.from_day <= ?1
                  AND (n.to_day >= ?1 OR (n.to_day IS NULL AND n.status IN ('active', 'suspended'))))
           AND NOT EXISTS (
               SELECT 1 FROM level_award o JOIN level h ON h.id = o.level JOIN framework_version u ON u.id = h.version
                WHERE o.person = w.person AND u.framework = f.id AND o.decided_on <= ?1
                  AND (o.valid_until IS NULL OR o.valid_until >= ?1) AND (o.revoked_on IS NULL OR o.revoked_on > ?1)
                  AND (instr(?9, ',' || h.id || ',') > 0 OR (instr(?3, ',' || h.id || ',') > 0
                       AND (o.decided_on > w.decided_on OR (o.decided_on = w.decided_on AND o.id < w.id)))))
           AND )"
        + hasNotLeft("w.person") + " ORDER BY p.kana_key, w.person";
    std::vector<HolderLine> lines;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            HolderLine &line = lines.emplace_back();
            row.get(0, line.person);
            row.get(1, line.name);
            row.get(2, line.award);
            row.get(3, line.decidedOn);
            row.get(4, line.frameworkJa);
            row.get(5, line.frameworkEn);
            row.get(6, line.levelJa);
            row.get(7, line.levelEn);
        },
        day, rule.version, keyList(rule.levels), rule.requirement, rule.unmetByCache, rule.certificate,
        rule.leastRecords, QStringLiteral("-%1 months").arg(rule.windowMonths), keyList(rule.higher));
    if (!done)
        return done.error();
    return lines;
}

} // namespace kz::storage
