#include "models/storage/person_reads.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kz::storage {

Result<std::vector<TimelineLine>> PersonReads::timeline(Key person) const
{
    constexpr char sql[] = R"(
        SELECT 'placement' AS kind, t.id, t.from_day, t.to_day, s.name, s.name,
               CASE WHEN d.name IS NULL THEN t.field ELSE d.name END, t.site, coalesce(p.name, '')
          FROM placement t JOIN site s ON s.id = t.site LEFT JOIN department d ON d.id = t.department
          LEFT JOIN person p ON p.id = t.supervisor
         WHERE t.person = ?1
         UNION ALL
        SELECT 'affiliation', t.id, t.from_day, t.to_day, s.name, s.name, coalesce(d.name, ''), t.site, ''
          FROM affiliation t JOIN site s ON s.id = t.site LEFT JOIN department d ON d.id = t.department
         WHERE t.person = ?1
         UNION ALL
        SELECT 'absence', t.id, t.from_day, t.to_day, '', '', t.kind, NULL, '' FROM absence t WHERE t.person = ?1
         UNION ALL
        SELECT 'employment', t.id, t.from_day, t.to_day, '', '', t.ending, NULL, ''
          FROM employment t WHERE t.person = ?1
         UNION ALL
        SELECT 'enrolment', t.id, t.from_day, coalesce(t.to_day, t.target_day), f.title_ja, f.title_en, t.status, NULL, ''
          FROM enrolment t JOIN framework_version v ON v.id = t.version JOIN framework f ON f.id = v.framework
         WHERE t.person = ?1
         UNION ALL
        SELECT 'level_award', t.id, t.decided_on, t.decided_on, l.label_ja, l.label_en, t.number, NULL, ''
          FROM level_award t JOIN level l ON l.id = t.level WHERE t.person = ?1
         UNION ALL
        SELECT 'training_event', e.id, e.from_day, e.to_day, e.title, e.title, t.status, e.site, ''
          FROM attendance t JOIN training_event e ON e.id = t.event
         WHERE t.person = ?1 AND t.status <> 'absent' AND e.status <> 'cancelled'
         ORDER BY 3, 2)";
    std::vector<TimelineLine> lines;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            TimelineLine &line = lines.emplace_back();
            row.get(0, line.table);
            row.get(1, line.key);
            row.get(2, line.from);
            row.get(3, line.to);
            row.get(4, line.titleJa);
            row.get(5, line.titleEn);
            row.get(6, line.detail);
            row.get(7, line.site);
            row.get(8, line.other);
        },
        person);
    if (!done)
        return done.error();
    return lines;
}

Result<std::vector<DutyLine>> PersonReads::dutiesFor(Key trainee, QDate day) const
{
    constexpr char sql[] = R"(
        SELECT d.id, d.person, d.kind, d.trainee, d.site, d.department, d.from_day, d.to_day, p.name
          FROM duty d JOIN person p ON p.id = d.person
         WHERE d.trainee = ?1 AND d.from_day <= ?2 AND (d.to_day IS NULL OR d.to_day >= ?2)
         ORDER BY d.from_day, d.id)";
    std::vector<DutyLine> lines;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            lines.push_back({Database::recordOf<Duty>(row), row.text(8)});
        },
        trainee, day);
    if (!done)
        return done.error();
    return lines;
}

Result<std::vector<Key>> PersonReads::evidenceKeys(Key person, EvidenceKind kind, QDate day) const
{
    return m_database.column<Key>(
        "SELECT id FROM evidence WHERE person = ?1 AND kind = ?2 AND day <= ?3 ORDER BY day DESC, id DESC", person,
        int(kind), day);
}

Result<std::vector<Key>> PersonReads::formKeys(Key person, bool withFeedback, QDate day) const
{
    return m_database.column<Key>(
        "SELECT id FROM evidence WHERE person = ?1 AND (kind = 2 OR (?2 AND kind = 4)) AND day <= ?3"
        " ORDER BY day DESC, id DESC",
        person, withFeedback, day);
}

Result<std::vector<Key>> PersonReads::waitingEntries(Key site) const
{
    // The literals make the partial index of what waits serve.
    if (site)
        return m_database.column<Key>(
            "SELECT id FROM evidence WHERE site = ?1 AND status = 1 AND kind = 1 ORDER BY day, id", site);
    return m_database.column<Key>("SELECT id FROM evidence WHERE status = 1 AND kind = 1 ORDER BY day, id");
}

Result<std::optional<EvidenceLine>> PersonReads::evidence(Key key) const
{
    constexpr char sql[] = R"(
        SELECT e.id, e.kind, e.day, e.site, coalesce(s.name, ''), coalesce(d.name, ''), e.status,
               coalesce(l.note, a.comment, ''), coalesce(l.setting, 0), coalesce(l.half_days, 0),
               coalesce(p.name, ''), coalesce(l.return_reason, ''), coalesce(t.title_ja, ''), coalesce(t.title_en, ''),
               coalesce(a.assessor_kind, 0), e.person, o.name, coalesce(b.name, ''), coalesce(l.day_part, 0)
          FROM evidence e JOIN person o ON o.id = e.person LEFT JOIN log_entry l ON l.id = e.id LEFT JOIN assessment a ON a.id = e.id
          LEFT JOIN tool t ON t.id = a.tool LEFT JOIN site s ON s.id = e.site
          LEFT JOIN department d ON d.id = e.department
          LEFT JOIN person p ON p.id = coalesce(l.countersigner, a.assessor)
          LEFT JOIN person b ON b.id = a.on_behalf_of
         WHERE e.id = ?1)";
    std::optional<EvidenceLine> found;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            EvidenceLine &line = found.emplace();
            row.get(0, line.evidence);
            line.kind = EvidenceKind(row.integer(1));
            row.get(2, line.day);
            row.get(3, line.site);
            row.get(4, line.siteName);
            row.get(5, line.departmentName);
            line.status = EvidenceStatus(row.integer(6));
            row.get(7, line.note);
            line.setting = CareSetting(row.integer(8));
            row.get(9, line.halfDays);
            row.get(10, line.byName);
            row.get(11, line.returnReason);
            row.get(12, line.toolJa);
            row.get(13, line.toolEn);
            line.assessorKind = AssessorKind(row.integer(14));
            row.get(15, line.person);
            row.get(16, line.personName);
            row.get(17, line.insteadOf);
            line.dayPart = DayPart(row.integer(18));
        },
        key);
    if (!done)
        return done.error();
    return found;
}

Result<std::vector<EvidenceItemLine>> PersonReads::items(Key key) const
{
    constexpr char sql[] = R"(
        SELECT i.item, coalesce(t.title_ja, ''), coalesce(t.title_en, ''), i.role, i.step, i.n
          FROM evidence e JOIN evidence_item i ON i.person = e.person AND i.day = e.day AND i.evidence = e.id
          LEFT JOIN item t ON t.id = i.item
         WHERE e.id = ?1 AND i.item <> 0 ORDER BY i.position)";
    std::vector<EvidenceItemLine> lines;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            EvidenceItemLine &line = lines.emplace_back();
            row.get(0, line.item);
            row.get(1, line.titleJa);
            row.get(2, line.titleEn);
            line.role = TraineeRole(row.integer(3));
            row.get(4, line.step);
            row.get(5, line.count);
        },
        key);
    if (!done)
        return done.error();
    return lines;
}

Result<std::vector<RatingLine>> PersonReads::ratings(Key person, Key version, QDate day, QDate knownBy,
                                                     QDate enteredBy) const
{
    // What a rating of an older version reaches counts for the item of this one.
    constexpr char sql[] = R"(
        SELECT t.id, i.step, i.day, i.assessor_kind = 1
          FROM evidence_item i JOIN evidence e ON e.id = i.evidence
          JOIN (SELECT id, id AS source FROM item WHERE version = ?2
                 UNION ALL
                SELECT r.item, r.source_item FROM item_reach r JOIN item m ON m.id = r.item WHERE m.version = ?2) t
            ON t.source = i.item
         WHERE i.person = ?1 AND i.kind = 2 AND i.status IN (1, 2) AND i.step > 0 AND i.day <= ?3
           AND coalesce(e.submitted_on, e.entered_on) <= ?4 AND (?5 IS NULL OR e.entered_on <= ?5)
         ORDER BY i.day, i.evidence)";
    std::vector<RatingLine> lines;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            RatingLine &line = lines.emplace_back();
            row.get(0, line.item);
            row.get(1, line.step);
            row.get(2, line.day);
            row.get(3, line.self);
        },
        person, version, day, knownBy, enteredBy);
    if (!done)
        return done.error();
    return lines;
}

Result<int> PersonReads::returnedCount(Key person) const
{
    const auto count
        = m_database.value<int>("SELECT count(*) FROM evidence WHERE person = ?1 AND kind = 1 AND status = 3", person);
    if (!count)
        return count.error();
    return count.value().value_or(0);
}

Result<std::vector<ChangeLine>> PersonReads::history(Key person, bool withFeedback, int limit) const
{
    constexpr char sql[] = R"(
        SELECT e.seq, e.utc_ms, e.actor, e.action, e.arguments, e.undoes, e.bulk, coalesce(a.name, ''),
               r.table_name, r.key, r.before, r.after
          FROM (SELECT ?1 AS id
                 UNION ALL SELECT id FROM person_identifier WHERE person = ?1
                 UNION ALL SELECT id FROM employment WHERE person = ?1
                 UNION ALL SELECT id FROM affiliation WHERE person = ?1
                 UNION ALL SELECT id FROM duty WHERE trainee = ?1
                 UNION ALL SELECT id FROM absence WHERE person = ?1
                 UNION ALL SELECT id FROM enrolment WHERE person = ?1
                 UNION ALL SELECT id FROM level_award WHERE person = ?1
                 UNION ALL SELECT id FROM placement WHERE person = ?1
                 UNION ALL SELECT id FROM evidence WHERE person = ?1 AND (?3 OR kind <> 4)
                 UNION ALL SELECT id FROM attachment WHERE person = ?1
                 UNION ALL SELECT id FROM interview WHERE person = ?1
                 UNION ALL SELECT id FROM attendance WHERE person = ?1
                 UNION ALL SELECT id FROM held_certificate WHERE person = ?1
                 UNION ALL SELECT id FROM level_application WHERE person = ?1
                 UNION ALL SELECT id FROM individual_plan WHERE person = ?1
                 UNION ALL SELECT g.id FROM individual_plan i JOIN plan_goal g ON g.plan = i.id WHERE i.person = ?1
                 UNION ALL SELECT l.id FROM individual_plan i JOIN plan_placement l ON l.plan = i.id WHERE i.person = ?1
                 UNION ALL SELECT f.id FROM individual_plan i JOIN plan_follow_up f ON f.plan = i.id
                            WHERE i.person = ?1) mine
          JOIN entry_row r ON r.key = mine.id JOIN entry e ON e.seq = r.seq LEFT JOIN actor a ON a.id = e.actor
         ORDER BY e.seq DESC, r.ordinal LIMIT ?2)";
    std::vector<ChangeLine> lines;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            ChangeLine &line = lines.emplace_back();
            row.get(0, line.entry.seq);
            row.get(1, line.entry.utcMs);
            row.get(2, line.entry.actor);
            row.get(3, line.entry.action);
            const QJsonArray arguments = QJsonDocument::fromJson(row.text(4).toUtf8()).array();
            for (const QJsonValue &argument : arguments)
                line.entry.arguments.append(argument.toString());
            row.get(5, line.entry.undoes);
            row.get(6, line.entry.bulk);
            row.get(7, line.actorName);
            line.row.table = row.text(8).toLatin1();
            row.get(9, line.row.key);
            // Text columns: their bytes are the JSON itself.
            if (!row.isNull(10))
                line.row.before = row.text(10).toUtf8();
            if (!row.isNull(11))
                line.row.after = row.text(11).toUtf8();
        },
        person, limit, withFeedback);
    if (!done)
        return done.error();
    return lines;
}

} // namespace kz::storage
