#pragma once

#include "models/base/result.h"
#include "models/storage/search_reads.h"

namespace kz::query {

/// People and sites found by a fragment in kanji, kana or romaji, or the beginning of a staff number; in the order of
/// the syllabary, at most `most`. Any worker.
Result<std::vector<storage::Found>> findPeople(storage::Database &database, const QString &typed, int most = 20);
Result<std::vector<storage::Found>> findSites(storage::Database &database, const QString &typed, int most = 20);

using FoundItem = storage::FoundItem;
/// Items of versions that are not retired, in the order of their trees.
Result<std::vector<FoundItem>> findItems(storage::Database &database, const QString &typed, int most = 20);

} // namespace kz::query
