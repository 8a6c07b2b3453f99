#include "models/query/journal.h"

namespace kz::query {

Result<std::vector<qint64>> journalKeys(storage::Database &database, const JournalFilter &filter)
{
    return storage::JournalReads(database).keys(filter);
}

Result<std::vector<JournalLine>> journalRows(storage::Database &database, const std::vector<qint64> &keys)
{
    const storage::JournalReads reads(database);
    std::vector<JournalLine> rows;
    rows.reserve(keys.size());
    for (const qint64 key : keys) {
        auto line = reads.line(key);
        if (!line)
            return line.error();
        if (line.value())
            rows.push_back(*std::move(line).value());
    }
    return rows;
}

Result<std::vector<storage::JournalRow>> journalDetails(storage::Database &database, qint64 seq)
{
    return storage::Journal(database).rows(seq);
}

} // namespace kz::query
