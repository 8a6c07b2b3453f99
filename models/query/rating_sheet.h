#pragma once

#include "models/query/people.h"
#include "models/storage/work_reads.h"

namespace kz::query {

/// A step of a scale in both languages.
struct ScaleStepTitle {
    int step = 0;
    Title title;
};

/// One row of a form, with what was said of it before.
struct SheetRow {
    Key item = 0;
    QString code;
    Title title;
    Key domain = 0;
    Title domainTitle;
    Title descriptor; ///< what it means at the level aimed at
    Key scale = 0;
    int previous = 0; ///< latest step given by anybody but the person; 0: none
    QDate previousDay;
    std::optional<int> self; ///< latest self-rating; 0: not observed
    QDate selfDay;
};

/// A form to be filled in for one person.
struct RatingSheet {
    Key person = 0;
    QString personName;
    Tool tool;
    Title framework;
    std::optional<Key> level; ///< the level aimed at
    Title levelTitle;
    std::vector<SheetRow> rows; ///< by domain, then as the form has them
    QHash<Key, std::vector<ScaleStepTitle>> scales;
    std::optional<Assessment> draft; ///< the newest one of this form not submitted yet
    QDate since;                     ///< the day after the last submitted form: where the new period begins
    std::optional<Key> site;         ///< where the person is on the day
    std::optional<Key> department;
};

/// NotFound when person or form are not there. Ratings of the same items by other forms count as previous ones too.
Result<RatingSheet> ratingSheet(storage::Database &database, Key person, Key tool, const AsOf &asOf);

/// What waits for one person (0: for anybody): entries to countersign and forms of those enrolled.
struct RatingQueue {
    std::vector<storage::WaitingLine> entries;
    QHash<Key, std::vector<storage::EvidenceItemLine>> items; ///< of each entry
    std::vector<storage::SheetLine> sheets;
};
Result<RatingQueue> ratingQueue(storage::Database &database, Key responsible, const AsOf &asOf, int most = 500);

} // namespace kz::query
