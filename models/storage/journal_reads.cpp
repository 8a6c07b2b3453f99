#include "models/storage/journal_reads.h"

namespace kz::storage {

Result<std::vector<qint64>> JournalReads::keys(const JournalConditions &conditions) const
{
    constexpr char sql[] = R"(
        SELECT seq FROM entry
         WHERE (?1 = 0 OR actor = ?1) AND (?2 = 0 OR seq IN (SELECT seq FROM entry_row WHERE key = ?2))
           AND (?3 = 0 OR utc_ms >= ?3) AND (?4 = 0 OR utc_ms < ?4)
         ORDER BY seq DESC)";
    return m_database.column<qint64>(sql, conditions.actor, conditions.record, conditions.fromMs, conditions.toMs);
}

Result<std::optional<JournalLine>> JournalReads::line(qint64 seq) const
{
    auto entry = Journal(m_database).find(seq);
    if (!entry)
        return entry.error();
    if (!entry.value())
        return std::optional<JournalLine>();
    JournalLine line{.entry = *std::move(entry).value(), .actorName = {}, .rows = 0, .takenBackBy = {}};
    constexpr char sql[] = R"(
        SELECT coalesce((SELECT name FROM actor WHERE id = ?2), ''),
               (SELECT count(*) FROM entry_row WHERE seq = ?1),
               (SELECT max(seq) FROM entry WHERE undoes = ?1))";
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            row.get(0, line.actorName);
            row.get(1, line.rows);
            row.get(2, line.takenBackBy);
        },
        seq, line.entry.actor);
    if (!done)
        return done.error();
    return std::optional(std::move(line));
}

} // namespace kz::storage
