#pragma once

#include "models/base/result.h"
#include "models/domain/improvement.h"
#include "models/query/framework_sheet.h"
#include "models/storage/application_reads.h"
#include "models/storage/event_reads.h"
#include "models/storage/search_reads.h"

namespace kz::query {

/// People and sites found by a fragment in kanji, kana or romaji, or the beginning of a staff number; in the order of
/// the syllabary, at most `most`. Any worker.
Result<std::vector<storage::Found>> findPeople(storage::Database &database, const QString &typed, int most = 20);
Result<std::vector<storage::Found>> findSites(storage::Database &database, const QString &typed, int most = 20);

using FoundItem = storage::FoundItem;
/// Items of versions that are not retired, in the order of their trees.
Result<std::vector<FoundItem>> findItems(storage::Database &database, const QString &typed, int most = 20);

/// Events by title, place or who holds them, the newest first.
Result<std::vector<storage::EventLine>> findEvents(storage::Database &database, const QString &typed, int most = 10);

/// Applications for levels by the name of who applies, as they belong on the day; those under way first, then the
/// newest. `person` 0: anybody's.
Result<std::vector<storage::ApplicationRow>> findApplications(storage::Database &database, const QString &typed,
                                                              Key person, QDate day, int most = 10);

/// Versions of ladders, or of curricula and programmes, by title, in the order of their list; what is retired is not
/// found.
Result<std::vector<FrameworkLine>> findFrameworks(storage::Database &database, const QString &typed, bool ladders,
                                                  QDate day, int most = 10);

/// An improvement cycle and what it is about.
struct FoundCycle {
    ImprovementCycle cycle;
    Framework framework;
};
/// By aim, change and the title of the framework, the newest first.
Result<std::vector<FoundCycle>> findCycles(storage::Database &database, const QString &typed, int most = 10);

} // namespace kz::query
