#include "models/storage/evidence_repository.h"

#include <unordered_map>

namespace kz::storage {

namespace {

constexpr char selectLog[] = R"(
    SELECT e.id, e.person, e.kind, e.day, e.site, e.department, e.status, e.entered_on, e.submitted_on, e.countersigned_on,
           l.placement, l.setting, l.half_days, l.note, l.countersigner, l.return_reason, l.day_part
      FROM evidence e JOIN log_entry l ON l.id = e.id )";
constexpr char selectAssessment[] = R"(
    SELECT e.id, e.person, e.kind, e.day, e.site, e.department, e.status, e.entered_on, e.submitted_on, e.countersigned_on,
           a.tool, a.assessor, a.assessor_kind, a.on_behalf_of, a.level, a.from_day, a.to_day, a.comment
      FROM evidence e JOIN assessment a ON a.id = e.id )";

Evidence headOf(const Statement &row)
{
    Evidence head;
    row.get(0, head.id);
    row.get(1, head.person);
    head.kind = EvidenceKind(row.integer(2));
    row.get(3, head.day);
    row.get(4, head.site);
    row.get(5, head.department);
    head.status = EvidenceStatus(row.integer(6));
    row.get(7, head.enteredOn);
    row.get(8, head.submittedOn);
    row.get(9, head.countersignedOn);
    return head;
}

LogEntry logEntryOf(const Statement &row)
{
    LogEntry entry;
    entry.head = headOf(row);
    row.get(10, entry.placement);
    entry.setting = CareSetting(row.integer(11));
    row.get(12, entry.halfDays);
    row.get(13, entry.note);
    row.get(14, entry.countersigner);
    row.get(15, entry.returnReason);
    entry.dayPart = DayPart(row.integer(16));
    return entry;
}

Assessment assessmentOf(const Statement &row)
{
    Assessment assessment;
    assessment.head = headOf(row);
    row.get(10, assessment.tool);
    row.get(11, assessment.assessor);
    assessment.assessorKind = AssessorKind(row.integer(12));
    row.get(13, assessment.onBehalfOf);
    row.get(14, assessment.level);
    row.get(15, assessment.from);
    row.get(16, assessment.to);
    row.get(17, assessment.comment);
    return assessment;
}

// The items of one piece of evidence: its person and day lead to them without an index of their own.
constexpr char selectItems[] = R"(
    SELECT item, role, step, n FROM evidence_item
     WHERE person = ?1 AND day = ?2 AND evidence = ?3 AND item <> 0 ORDER BY position)";

Result<void> fillItems(Database &database, LogEntry &entry)
{
    return database.each(
        selectItems,
        [&](const Statement &row) {
            entry.items.push_back({row.integer(0), TraineeRole(row.integer(1)), int(row.integer(3))});
        },
        entry.head.person, entry.head.day, entry.head.id);
}

Result<void> fillItems(Database &database, Assessment &assessment)
{
    return database.each(
        selectItems,
        [&](const Statement &row) {
            assessment.items.push_back({row.integer(0), int(row.integer(2))});
        },
        assessment.head.person, assessment.head.day, assessment.head.id);
}

template <typename T, typename Read>
Result<std::vector<T>> withItems(Database &database, std::string_view sql, Key key, Read read)
{
    std::vector<T> found;
    if (auto done = database.each(
            sql, [&](const Statement &row) { found.push_back(read(row)); }, key);
        !done)
        return done.error();
    for (T &record : found)
        if (auto done = fillItems(database, record); !done)
            return done.error();
    return found;
}

void addItem(LogEntry &entry, const Statement &row)
{
    entry.items.push_back({row.integer(1), TraineeRole(row.integer(2)), int(row.integer(4))});
}

void addItem(Assessment &assessment, const Statement &row)
{
    assessment.items.push_back({row.integer(1), int(row.integer(3))});
}

/// All of one person: their items are read in one go, not piece by piece.
template <typename T, typename Read>
Result<std::vector<T>> allWithItems(Database &database, const std::string &sql, Key person, Read read)
{
    std::vector<T> found;
    std::unordered_map<Key, size_t> places;
    if (auto done = database.each(
            sql,
            [&](const Statement &row) {
                found.push_back(read(row));
                places.emplace(found.back().head.id, found.size() - 1);
            },
            person);
        !done)
        return done.error();
    constexpr char items[] = R"(
        SELECT evidence, item, role, step, n FROM evidence_item
         WHERE person = ?1 AND (kind = 1) = ?2 AND item <> 0 ORDER BY day, evidence, position)";
    if (auto done = database.each(
            items,
            [&](const Statement &row) {
                if (const auto place = places.find(row.integer(0)); place != places.end())
                    addItem(found[place->second], row);
            },
            person, std::is_same_v<T, LogEntry>);
        !done)
        return done.error();
    return found;
}

template <typename T>
Result<std::optional<T>> only(Result<std::vector<T>> found)
{
    if (!found)
        return found.error();
    auto rows = std::move(found).value();
    return rows.empty() ? std::optional<T>() : std::optional<T>(std::move(rows.front()));
}

} // namespace

Result<std::optional<LogEntry>> EvidenceRepository::findLogEntry(Key key) const
{
    return only(withItems<LogEntry>(m_database, std::string(selectLog) + "WHERE e.id = ?1", key, logEntryOf));
}

Result<std::optional<Assessment>> EvidenceRepository::findAssessment(Key key) const
{
    return only(
        withItems<Assessment>(m_database, std::string(selectAssessment) + "WHERE e.id = ?1", key, assessmentOf));
}

Result<std::vector<LogEntry>> EvidenceRepository::logEntriesOf(Key person) const
{
    return allWithItems<LogEntry>(
        m_database, std::string(selectLog) + "WHERE e.person = ?1 ORDER BY e.day DESC, e.id DESC", person, logEntryOf);
}

Result<std::vector<Assessment>> EvidenceRepository::assessmentsOf(Key person) const
{
    return allWithItems<Assessment>(
        m_database, std::string(selectAssessment) + "WHERE e.person = ?1 AND e.kind = 2 ORDER BY e.day DESC, e.id DESC",
        person, assessmentOf);
}

Result<std::vector<Assessment>> EvidenceRepository::allFormsOf(Key person) const
{
    return allWithItems<Assessment>(
        m_database, std::string(selectAssessment) + "WHERE e.person = ?1 ORDER BY e.day DESC, e.id DESC", person,
        assessmentOf);
}

Result<EvidenceKind> EvidenceRepository::kindOf(const Assessment &assessment) const
{
    if (assessment.assessorKind == AssessorKind::Self)
        return EvidenceKind::Assessment;
    const auto hides = m_database.value<bool>("SELECT minimum_raters > 0 FROM tool WHERE id = ?1", assessment.tool);
    if (!hides)
        return hides.error();
    return hides.value().value_or(false) ? EvidenceKind::Feedback : EvidenceKind::Assessment;
}

Result<void> EvidenceRepository::insert(const LogEntry &entry, qint64 seq, std::optional<qint64> importId)
{
    if (auto done = insertHead(entry.head, seq, importId); !done)
        return done;
    if (auto done = insertLogRow(entry); !done)
        return done;
    if (auto done = insertItems(entry); !done)
        return done;
    return m_counting ? count(entry.head.id, 1) : Result<void>();
}

Result<void> EvidenceRepository::insert(const Assessment &given, qint64 seq, std::optional<qint64> importId)
{
    const auto kind = kindOf(given);
    if (!kind)
        return kind.error();
    Assessment assessment = given;
    assessment.head.kind = kind.value();
    if (auto done = insertHead(assessment.head, seq, importId); !done)
        return done;
    if (auto done = insertAssessmentRow(assessment); !done)
        return done;
    if (auto done = insertItems(assessment); !done)
        return done;
    return m_counting ? count(assessment.head.id, 1) : Result<void>();
}

Result<void> EvidenceRepository::update(const LogEntry &entry, qint64 seq)
{
    if (auto done = removeItems(entry.head.id); !done)
        return done;
    if (auto done = updateHead(entry.head, seq); !done)
        return done;
    constexpr char sql[] = R"(
        UPDATE log_entry SET placement = ?2, setting = ?3, half_days = ?4, note = ?5, countersigner = ?6,
               return_reason = ?7, day_part = ?8 WHERE id = ?1)";
    if (auto done = m_database.run(sql, entry.head.id, entry.placement, int(entry.setting), entry.halfDays, entry.note,
                                   entry.countersigner, entry.returnReason, int(entry.dayPart));
        !done)
        return done.error();
    if (auto done = insertItems(entry); !done)
        return done;
    return count(entry.head.id, 1);
}

Result<void> EvidenceRepository::update(const Assessment &given, qint64 seq)
{
    const auto kind = kindOf(given);
    if (!kind)
        return kind.error();
    Assessment assessment = given;
    assessment.head.kind = kind.value();
    if (auto done = removeItems(assessment.head.id); !done)
        return done;
    if (auto done = updateHead(assessment.head, seq); !done)
        return done;
    constexpr char sql[] = R"(
        UPDATE assessment SET tool = ?2, assessor = ?3, assessor_kind = ?4, level = ?5, from_day = ?6, to_day = ?7,
               comment = ?8, on_behalf_of = ?9 WHERE id = ?1)";
    if (auto done
        = m_database.run(sql, assessment.head.id, assessment.tool, assessment.assessor, int(assessment.assessorKind),
                         assessment.level, assessment.from, assessment.to, assessment.comment, assessment.onBehalfOf);
        !done)
        return done.error();
    if (auto done = insertItems(assessment); !done)
        return done;
    return count(assessment.head.id, 1);
}

Result<void> EvidenceRepository::remove(Key key)
{
    if (auto done = removeItems(key); !done)
        return done;
    for (const char *sql : {"DELETE FROM log_entry WHERE id = ?1", "DELETE FROM assessment WHERE id = ?1",
                            "DELETE FROM evidence WHERE id = ?1"})
        if (auto done = m_database.run(sql, key); !done)
            return done.error();
    return {};
}

Result<std::optional<qint64>> EvidenceRepository::changedSeq(Key key) const
{
    return m_database.value<qint64>("SELECT changed_seq FROM evidence WHERE id = ?1", key);
}

Result<void> EvidenceRepository::insertHead(const Evidence &head, qint64 seq, std::optional<qint64> importId)
{
    constexpr char sql[] = R"(
        INSERT INTO evidence (id, person, kind, day, site, department, status, entered_on, submitted_on,
                              countersigned_on, changed_seq, import_id)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12))";
    const auto done
        = m_database.run(sql, head.id, head.person, int(head.kind), head.day, head.site, head.department,
                         int(head.status), head.enteredOn, head.submittedOn, head.countersignedOn, seq, importId);
    return done ? Result<void>() : done.error();
}

Result<void> EvidenceRepository::updateHead(const Evidence &head, qint64 seq)
{
    constexpr char sql[] = R"(
        UPDATE evidence SET person = ?2, day = ?3, site = ?4, department = ?5, status = ?6, entered_on = ?7,
               submitted_on = ?8, countersigned_on = ?9, changed_seq = ?10, kind = ?11 WHERE id = ?1)";
    const auto done = m_database.run(sql, head.id, head.person, head.day, head.site, head.department, int(head.status),
                                     head.enteredOn, head.submittedOn, head.countersignedOn, seq, int(head.kind));
    return done ? Result<void>() : done.error();
}

Result<void> EvidenceRepository::insertLogRow(const LogEntry &entry)
{
    constexpr char sql[] = R"(
        INSERT INTO log_entry (id, placement, setting, half_days, note, countersigner, return_reason, day_part)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))";
    const auto done = m_database.run(sql, entry.head.id, entry.placement, int(entry.setting), entry.halfDays,
                                     entry.note, entry.countersigner, entry.returnReason, int(entry.dayPart));
    return done ? Result<void>() : done.error();
}

Result<void> EvidenceRepository::insertAssessmentRow(const Assessment &assessment)
{
    constexpr char sql[] = R"(
        INSERT INTO assessment (id, tool, assessor, assessor_kind, level, from_day, to_day, comment, on_behalf_of)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))";
    const auto done
        = m_database.run(sql, assessment.head.id, assessment.tool, assessment.assessor, int(assessment.assessorKind),
                         assessment.level, assessment.from, assessment.to, assessment.comment, assessment.onBehalfOf);
    return done ? Result<void>() : done.error();
}

namespace {

constexpr char insertItem[] = R"(
    INSERT INTO evidence_item (person, day, evidence, item, kind, site, department, role, setting, step, n, half_days,
                               status, assessor, assessor_kind, position)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16))";

} // namespace

Result<void> EvidenceRepository::insertItems(const LogEntry &entry)
{
    const Evidence &head = entry.head;
    // Half-days belong to the visit, not to each case seen in it: they stand on a row of their own.
    std::vector<LoggedItem> rows = entry.items;
    if (entry.halfDays > 0)
        rows.push_back({0, TraineeRole::None, 0});
    int position = 0;
    for (const LoggedItem &item : rows) {
        const auto done = m_database.run(insertItem, head.person, head.day, head.id, item.item, int(head.kind),
                                         head.site, head.department, int(item.role), int(entry.setting), 0, item.count,
                                         item.item == 0 ? entry.halfDays : 0, int(head.status), std::optional<Key>(), 0,
                                         position++);
        if (!done)
            return done.error();
    }
    return {};
}

Result<void> EvidenceRepository::insertItems(const Assessment &assessment)
{
    const Evidence &head = assessment.head;
    int position = 0;
    for (const RatedItem &item : assessment.items) {
        const auto done = m_database.run(insertItem, head.person, head.day, head.id, item.item, int(head.kind),
                                         head.site, head.department, 0, 0, item.step, 1, 0, int(head.status),
                                         assessment.assessor, int(assessment.assessorKind), position++);
        if (!done)
            return done.error();
    }
    return {};
}

Result<void> EvidenceRepository::removeItems(Key key)
{
    if (auto done = count(key, -1); !done)
        return done;
    constexpr char sql[] = R"(
        DELETE FROM evidence_item
         WHERE (person, day, evidence) = (SELECT person, day, id FROM evidence WHERE id = ?1))";
    const auto done = m_database.run(sql, key);
    return done ? Result<void>() : done.error();
}

Result<void> EvidenceRepository::count(Key key, int sign)
{
    constexpr char sql[] = R"(
        INSERT INTO site_count (site, item, month, kind, step, n, amount)
        SELECT i.site, i.item, substr(i.day, 1, 7), CASE WHEN i.kind = 2 AND i.assessor_kind = 1 THEN 3 ELSE i.kind END,
               i.step, ?2, ?2 * (i.n + i.half_days)
          FROM evidence e JOIN evidence_item i ON i.person = e.person AND i.day = e.day AND i.evidence = e.id
         WHERE e.id = ?1 AND e.site IS NOT NULL AND e.status IN (1, 2) AND e.kind <> 4
            ON CONFLICT (site, item, month, kind, step)
            DO UPDATE SET n = n + excluded.n, amount = amount + excluded.amount)";
    if (auto done = m_database.run(sql, key, sign); !done)
        return done.error();
    if (sign > 0)
        return {};
    constexpr char drop[] = R"(
        DELETE FROM site_count
         WHERE n = 0 AND site = (SELECT site FROM evidence WHERE id = ?1)
           AND item IN (SELECT i.item FROM evidence e JOIN evidence_item i
                          ON i.person = e.person AND i.day = e.day AND i.evidence = e.id WHERE e.id = ?1))";
    const auto done = m_database.run(drop, key);
    return done ? Result<void>() : done.error();
}

Result<qint64> EvidenceRepository::recountSites()
{
    constexpr char fresh[] = R"(
        CREATE TEMP TABLE fresh_count AS
        SELECT site, item, substr(day, 1, 7) AS month,
               CASE WHEN kind = 2 AND assessor_kind = 1 THEN 3 ELSE kind END AS kind, step,
               count(*) AS n, sum(n + half_days) AS amount
          FROM evidence_item WHERE site IS NOT NULL AND status IN (1, 2) AND kind <> 4
         GROUP BY 1, 2, 3, 4, 5)";
    if (auto done = m_database.execute(fresh); !done)
        return done.error();
    const auto wrong = m_database.value<qint64>(R"(
        SELECT (SELECT count(*) FROM (SELECT site, item, month, kind, step, n, amount FROM fresh_count
                                      EXCEPT SELECT site, item, month, kind, step, n, amount FROM site_count))
             + (SELECT count(*) FROM (SELECT site, item, month, kind, step FROM site_count
                                      EXCEPT SELECT site, item, month, kind, step FROM fresh_count)))");
    Result<void> done;
    if (wrong && wrong.value().value_or(0) > 0)
        done = m_database.execute(R"(
            DELETE FROM site_count;
            INSERT INTO site_count (site, item, month, kind, step, n, amount)
            SELECT site, item, month, kind, step, n, amount FROM fresh_count)");
    const auto dropped = m_database.execute("DROP TABLE temp.fresh_count");
    if (!wrong)
        return wrong.error();
    if (!done)
        return done.error();
    if (!dropped)
        return dropped.error();
    return wrong.value().value_or(0);
}

namespace {

Result<void> noneFound(const Result<std::optional<qint64>> &stamped, std::string_view table)
{
    if (!stamped)
        return stamped.error();
    return stamped.value()
        ? makeError(ErrorCode::StillReferenced, {QString::fromLatin1(table), QStringLiteral("evidence")})
        : Result<void>();
}

} // namespace

Result<void> checkUnstamped(Database &database, std::string_view table, Key key)
{
    if (table == "site")
        return noneFound(database.value<qint64>("SELECT 1 FROM evidence WHERE site = ?1 LIMIT 1", key), table);
    if (table == "department")
        return noneFound(database.value<qint64>("SELECT 1 FROM evidence WHERE department = ?1 LIMIT 1", key), table);
    return {};
}

Result<void> checkImportUnstamped(Database &database, std::string_view table, qint64 importId)
{
    if (table == "site")
        return noneFound(database.value<qint64>("SELECT 1 FROM evidence WHERE site IN"
                                                " (SELECT id FROM site WHERE import_id = ?1) LIMIT 1",
                                                importId),
                         table);
    if (table == "department")
        return noneFound(database.value<qint64>("SELECT 1 FROM evidence WHERE department IN"
                                                " (SELECT id FROM department WHERE import_id = ?1) LIMIT 1",
                                                importId),
                         table);
    return {};
}

} // namespace kz::storage
