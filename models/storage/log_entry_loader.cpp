#include "models/storage/log_entry_loader.h"

namespace kz::storage {

namespace {

constexpr char insertHead[] = R"(
    INSERT INTO evidence (id, person, kind, day, site, department, status, entered_on, submitted_on, countersigned_on,
                          changed_seq, import_id)
    VALUES (?1, ?2, 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10))";
constexpr char insertLog[] = R"(
    INSERT INTO log_entry (id, placement, setting, half_days, note, countersigner, return_reason, day_part)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))";
constexpr char loadItem[] = R"(
    INSERT INTO evidence_item (person, day, evidence, item, kind, site, department, role, setting, step, n, half_days,
                               status, assessor, assessor_kind, position)
    VALUES (?1, ?2, ?3, ?4, 1, ?5, ?6, ?7, ?8, 0, ?9, ?10, ?11, NULL, 0, ?12))";
constexpr char raiseCount[] = R"(
    INSERT INTO site_count (site, item, month, kind, step, n, amount) VALUES (?1, ?2, ?3, 1, 0, ?4, ?5)
        ON CONFLICT (site, item, month, kind, step)
        DO UPDATE SET n = n + excluded.n, amount = amount + excluded.amount)";

static_assert(int(EvidenceKind::LogEntry) == 1);

bool isCounted(const Evidence &head)
{
    return head.site && (head.status == EvidenceStatus::Submitted || head.status == EvidenceStatus::Countersigned);
}

} // namespace

Result<LogEntryLoader> LogEntryLoader::prepare(Database &database, qint64 seq)
{
    auto head = database.prepare(insertHead);
    if (!head)
        return head.error();
    auto log = database.prepare(insertLog);
    if (!log)
        return log.error();
    auto item = database.prepare(loadItem);
    if (!item)
        return item.error();
    return LogEntryLoader(database, seq, std::move(head).value(), std::move(log).value(), std::move(item).value());
}

LogEntryLoader::LogEntryLoader(Database &database, qint64 seq, Statement head, Statement log, Statement item)
    : m_database(&database), m_seq(seq), m_head(std::move(head)), m_log(std::move(log)), m_item(std::move(item))
{ }

Result<void> LogEntryLoader::add(const LogEntry &entry)
{
    const Evidence &head = entry.head;
    m_head.bind(1, head.id);
    m_head.bind(2, head.person);
    m_head.bind(3, head.day);
    m_head.bind(4, head.site);
    m_head.bind(5, head.department);
    m_head.bind(6, int(head.status));
    m_head.bind(7, head.enteredOn);
    m_head.bind(8, head.submittedOn);
    m_head.bind(9, head.countersignedOn);
    m_head.bind(10, m_seq);
    if (auto done = m_head.run(); !done)
        return done;

    m_log.bind(1, head.id);
    m_log.bind(2, entry.placement);
    m_log.bind(3, int(entry.setting));
    m_log.bind(4, entry.halfDays);
    m_log.bind(5, entry.note);
    m_log.bind(6, entry.countersigner);
    m_log.bind(7, entry.returnReason);
    m_log.bind(8, int(entry.dayPart));
    if (auto done = m_log.run(); !done)
        return done;

    int position = 0;
    for (const LoggedItem &item : entry.items)
        if (auto done = addItem(entry, item, 0, position++); !done)
            return done;
    // Half-days belong to the visit, not to each case seen in it: they stand on a row of their own.
    if (entry.halfDays > 0)
        return addItem(entry, {0, TraineeRole::None, 0}, entry.halfDays, position);
    return {};
}

Result<void> LogEntryLoader::addItem(const LogEntry &entry, const LoggedItem &item, int halfDays, int position)
{
    const Evidence &head = entry.head;
    m_item.bind(1, head.person);
    m_item.bind(2, head.day);
    m_item.bind(3, head.id);
    m_item.bind(4, item.item);
    m_item.bind(5, head.site);
    m_item.bind(6, head.department);
    m_item.bind(7, int(item.role));
    m_item.bind(8, int(entry.setting));
    m_item.bind(9, item.count);
    m_item.bind(10, halfDays);
    m_item.bind(11, int(head.status));
    m_item.bind(12, position);
    if (isCounted(head)) {
        Count &count = m_counts[{*head.site, item.item, head.day.year() * 12 + head.day.month() - 1}];
        ++count.rows;
        count.amount += item.count + halfDays;
    }
    return m_item.run();
}

Result<void> LogEntryLoader::finish()
{
    for (const auto &[place, count] : m_counts) {
        const QString month = QStringLiteral("%1-%2")
                                  .arg(place.month / 12, 4, 10, QLatin1Char('0'))
                                  .arg(place.month % 12 + 1, 2, 10, QLatin1Char('0'));
        const auto done = m_database->run(raiseCount, place.site, place.item, month, count.rows, count.amount);
        if (!done)
            return done.error();
    }
    m_counts.clear();
    return {};
}

} // namespace kz::storage
