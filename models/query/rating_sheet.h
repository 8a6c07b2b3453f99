#pragma once

#include "models/query/people.h"
#include "models/query/rating_form.h"
#include "models/storage/work_reads.h"

namespace kz::query {

/// A form to be filled in for one person.
struct RatingSheet {
    Key person = 0;
    QString personName;
    RatingForm form;
    Title framework;
    std::optional<Key> level; ///< the level aimed at
    Title levelTitle;
    std::optional<Assessment> draft; ///< the newest one of this form not submitted yet
    QDate since;                     ///< the day after the last submitted form: where the new period begins
    std::optional<Key> site;         ///< where the person is on the day
    std::optional<Key> department;
};

/// NotFound when person or form are not there.
Result<RatingSheet> ratingSheet(storage::Database &database, Plans &plans, Key person, Key tool, AssessorKind kind,
                                const AsOf &asOf);

/// What waits for one person (0: for anybody): entries to countersign and forms of those enrolled.
struct RatingQueue {
    std::vector<storage::WaitingLine> entries;
    QHash<Key, std::vector<storage::EvidenceItemLine>> items; ///< of each entry
    std::vector<storage::SheetLine> sheets;
};
Result<RatingQueue> ratingQueue(storage::Database &database, Key responsible, const AsOf &asOf, int most = 500);

} // namespace kz::query
