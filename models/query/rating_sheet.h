#pragma once

#include "models/query/logbook.h"
#include "models/query/rating_form.h"
#include "models/storage/work_reads.h"

namespace kz::query {

/// A form to be filled in for one person by one rater.
struct RatingSheet {
    Key person = 0;
    Rater rater;
    QString personName;
    RatingForm form;
    Title framework;
    std::optional<Key> level; ///< the level aimed at
    Title levelTitle;
    AssessorKind usualKind = AssessorKind::FirstRater; ///< as what the assessor rates this person, where that is known
    std::optional<Assessment> draft; ///< the rater's own newest one of this form; others' are nobody's business
    QDate since;                     ///< the day after last time: where the new period begins
    std::vector<WorkPlace> places;   ///< where the person has worked, for placeOn()
};

/// `tool` 0: the form the person was rated with last, else the first of what they are enrolled in. `day`: the last day
/// of the period that is rated; level, last time and since are as of it. NotFound when person or
/// form are not there.
Result<RatingSheet> ratingSheet(storage::Database &database, Plans &plans, Key person, Key tool, const Rater &rater,
                                QDate day);

/// What waits for somebody: evidence to countersign and forms of those enrolled.
struct RatingQueue {
    std::vector<storage::WaitingLine> entries;
    QHash<Key, std::vector<storage::EvidenceItemLine>> items; ///< of each entry
    std::vector<storage::SheetLine> sheets;
};

/// `me` (0: no person of the file) works with the file; `all`: not only of whom one is responsible for. Entries that
/// were handed in, and forms of frameworks that ask for countersigned ratings; never what one has written oneself.
Result<RatingQueue> ratingQueue(storage::Database &database, Plans &plans, Key me, bool all, const AsOf &asOf,
                                int most = 500);

} // namespace kz::query
