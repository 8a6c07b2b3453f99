#pragma once

#include "models/storage/journal.h"

namespace kz::storage {

/// What the journal is narrowed by; all given conditions hold.
struct JournalConditions {
    Key actor = 0;
    Key record = 0;    ///< entries that touched it
    qint64 fromMs = 0; ///< not before this instant; 0: any
    qint64 toMs = 0;   ///< before this instant; 0: any
};

/// An entry with who made it and what became of it.
struct JournalLine {
    JournalEntry entry;
    QString actorName;
    qint64 rows = 0;                   ///< changed records; those of a bulk load are not counted
    std::optional<qint64> takenBackBy; ///< the entry that undid this one
};

/// Reading the journal for lists.
class JournalReads
{
public:
    explicit JournalReads(Database &database) : m_database(database) { }

    /// Numbers of entries, newest first.
    Result<std::vector<qint64>> keys(const JournalConditions &conditions) const;
    Result<std::optional<JournalLine>> line(qint64 seq) const;

private:
    Database &m_database;
};

} // namespace kz::storage
