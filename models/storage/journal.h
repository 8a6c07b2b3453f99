#pragma once

#include "models/storage/database.h"

#include <QJsonObject>
#include <QStringList>

namespace kz::storage {

/// One record as an entry changed it: null images mean "was not there" and "is no more".
struct JournalRow {
    QByteArray table;
    Key key = 0;
    std::optional<QByteArray> before; ///< compact JSON
    std::optional<QByteArray> after;
};

struct JournalEntry {
    qint64 seq = 0;
    qint64 utcMs = 0;
    Key actor = 0;
    QString action;
    QStringList arguments;
    std::optional<qint64> undoes;
    bool bulk = false;
};

/// The append-only record of every change. Each entry's head hashes the head before it, the entry and the digests of
/// its rows (BLAKE2b-256 by libsodium), so that nothing can be altered or taken out unnoticed.
class Journal
{
public:
    explicit Journal(Database &database) : m_database(database) { }

    Result<qint64> nextSeq() const;
    Result<void> append(const JournalEntry &entry, const std::vector<JournalRow> &rows);

    /// The newest entries of one actor (0: of all) back to `limit`, newest first.
    Result<std::vector<JournalEntry>> newest(Key actor, int limit) const;
    Result<std::optional<JournalEntry>> find(qint64 seq) const;
    /// The newest entry of that name; 0: none.
    Result<qint64> newestOf(const QString &action) const;
    Result<std::vector<JournalRow>> rows(qint64 seq) const;
    /// Every change of one record, newest first.
    Result<std::vector<std::pair<JournalEntry, JournalRow>>> historyOf(Key key) const;

    /// Recomputes every head and digest; the first entry that does not hold, or nothing.
    Result<std::optional<qint64>> firstBroken() const;

private:
    Database &m_database;
};

} // namespace kz::storage
