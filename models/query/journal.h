#pragma once

#include "models/domain/feedback.h"
#include "models/storage/journal_reads.h"

namespace kz::query {

/// What a list of the journal shows.
using JournalFilter = storage::JournalConditions;
using JournalLine = storage::JournalLine;

/// Numbers of entries, newest first.
Result<std::vector<qint64>> journalKeys(storage::Database &database, const JournalFilter &filter);
Result<std::vector<JournalLine>> journalRows(storage::Database &database, const std::vector<qint64> &keys);
/// Every record an entry changed, before and after, but for what others said of the reader in forms that do not name
/// them, and who was asked to.
Result<std::vector<storage::JournalRow>> journalDetails(storage::Database &database, qint64 seq, const Actor &reader);

} // namespace kz::query
