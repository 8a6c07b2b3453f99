#include "models/storage/event_reads.h"

#include "models/storage/person_records.h"

#include <algorithm>

namespace kz::storage {

namespace {

/// One event a row; ?1 and ?2 are for the condition.
std::string eventLines(const char *condition)
{
    return R"(
        SELECT e.id, e.kind, e.status, e.title, e.from_day, e.to_day, e.site, e.place, e.organiser, e.hours, e.credits,
               e.credit_scheme, e.capacity, e.note, coalesce(s.name, ''),
               (SELECT count(*) FROM attendance a WHERE a.event = e.id AND a.status <> 'absent'),
               (SELECT count(*) FROM attendance a WHERE a.event = e.id AND a.status IN ('attended', 'partly'))
          FROM training_event e LEFT JOIN site s ON s.id = e.site
         WHERE )"
        + std::string(condition);
}

EventLine eventLineOf(const Statement &row)
{
    EventLine line;
    line.event = Database::recordOf<TrainingEvent>(row);
    row.get(14, line.siteName);
    row.get(15, line.listed);
    row.get(16, line.attended);
    return line;
}

} // namespace

Result<std::vector<EventItem>> EventReads::itemsOf(Key event) const
{
    return Repository<EventItem>(m_database).all("WHERE event = ?1 ORDER BY id", event);
}

Result<std::vector<Attendance>> EventReads::attendancesAt(Key event) const
{
    return Repository<Attendance>(m_database).all("WHERE event = ?1 ORDER BY id", event);
}

Result<std::optional<Attendance>> EventReads::attendanceOf(Key event, Key person) const
{
    auto found = Repository<Attendance>(m_database).all("WHERE event = ?1 AND person = ?2", event, person);
    if (!found)
        return found.error();
    return found.value().empty() ? std::optional<Attendance>() : found.value().front();
}

Result<std::vector<EventLine>> EventReads::events(QDate from, QDate to) const
{
    static const std::string sql
        = eventLines("e.from_day <= ?2 AND e.to_day >= ?1 ORDER BY e.from_day DESC, e.id DESC");
    std::vector<EventLine> lines;
    auto done = m_database.each(
        sql, [&](const Statement &row) { lines.push_back(eventLineOf(row)); }, from, to);
    if (!done)
        return done.error();
    return lines;
}

Result<std::optional<EventLine>> EventReads::event(Key event) const
{
    static const std::string sql = eventLines("e.id = ?1");
    std::optional<EventLine> line;
    auto done = m_database.each(
        sql, [&](const Statement &row) { line = eventLineOf(row); }, event);
    if (!done)
        return done.error();
    return line;
}

Result<std::vector<CoveredItem>> EventReads::covered(Key event) const
{
    constexpr char sql[] = R"(
        SELECT i.id, i.title_ja, i.title_en, f.title_ja, f.title_en
          FROM event_item c JOIN item i ON i.id = c.item
          JOIN framework_version v ON v.id = i.version JOIN framework f ON f.id = v.framework
         WHERE c.event = ?1 ORDER BY c.id)";
    std::vector<CoveredItem> items;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            CoveredItem &item = items.emplace_back();
            row.get(0, item.item);
            row.get(1, item.titleJa);
            row.get(2, item.titleEn);
            row.get(3, item.frameworkJa);
            row.get(4, item.frameworkEn);
        },
        event);
    if (!done)
        return done.error();
    return items;
}

Result<std::vector<AttendanceLine>> EventReads::signInList(Key event) const
{
    // Of several places somebody belongs to on the day, the one they came to last.
    constexpr char sql[] = R"(
        SELECT a.id, a.event, a.person, a.status, a.hours, a.credits, a.number, a.certified_on, a.note, p.name,
               coalesce((SELECT value FROM person_identifier i WHERE i.person = p.id AND i.scheme = 'staff'), ''),
               coalesce(s.name, ''), coalesce(d.name, '')
          FROM attendance a JOIN person p ON p.id = a.person JOIN training_event e ON e.id = a.event
          LEFT JOIN affiliation f ON f.id = (
              SELECT b.id FROM affiliation b
               WHERE b.person = p.id AND b.from_day <= e.from_day AND (b.to_day IS NULL OR b.to_day >= e.from_day)
               ORDER BY b.from_day DESC, b.id DESC LIMIT 1)
          LEFT JOIN site s ON s.id = f.site LEFT JOIN department d ON d.id = f.department
         WHERE a.event = ?1 ORDER BY p.kana_key, p.id)";
    std::vector<AttendanceLine> lines;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            AttendanceLine &line = lines.emplace_back();
            line.attendance = Database::recordOf<Attendance>(row);
            row.get(9, line.name);
            row.get(10, line.staffNumber);
            row.get(11, line.siteName);
            row.get(12, line.departmentName);
        },
        event);
    if (!done)
        return done.error();
    return lines;
}

Result<std::vector<PersonEventLine>> EventReads::eventsOf(Key person, QDate enteredBy) const
{
    const auto attendances = recordsKnownBy<Attendance>(m_database, person, enteredBy);
    if (!attendances)
        return attendances.error();
    const Repository<TrainingEvent> events(m_database);
    std::vector<PersonEventLine> lines;
    for (const Attendance &attendance : attendances.value()) {
        const auto event = events.find(attendance.event);
        if (!event)
            return event.error();
        if (event.value())
            lines.push_back({attendance, *event.value()});
    }
    std::ranges::sort(lines, std::ranges::greater(),
                      [](const PersonEventLine &line) { return std::pair(line.event.from, line.event.id); });
    return lines;
}

Result<std::vector<TrainingEvent>> EventReads::called(const QString &title, QDate day) const
{
    auto found = Repository<TrainingEvent>(m_database).all("WHERE from_day <= ?1 AND to_day >= ?1 ORDER BY id", day);
    if (!found)
        return found;
    auto events = std::move(found).value();
    std::erase_if(events, [&](const TrainingEvent &event) {
        return event.title.simplified().compare(title.simplified(), Qt::CaseInsensitive) != 0;
    });
    return events;
}

Result<std::vector<QString>> EventReads::certificateNumbers(const QString &beginning) const
{
    return m_database.column<QString>(
        "SELECT number FROM attendance WHERE number >= ?1 AND number < ?1 || char(1114111)", beginning);
}

} // namespace kz::storage
