#pragma once

#include "models/domain/feedback.h"
#include "models/query/application_turns.h"
#include "models/query/item_steps.h"
#include "models/query/logbook.h"
#include "models/query/rating_form.h"
#include "models/storage/application_reads.h"
#include "models/storage/work_reads.h"

namespace kz::query {

/// A form to be filled in for one person by one rater.
struct RatingSheet {
    Key person = 0;
    Rater rater;
    QString personName;
    QString absentName; ///< in whose place the rater rates
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
/// of the period that is rated; level, last time and since are as of it. A draft of feedback only for a `reader` who
/// may read it. NotFound when person or form are not there.
Result<RatingSheet> ratingSheet(storage::Database &database, Plans &plans, Key person, Key tool, const Rater &rater,
                                const Actor &reader, QDate day);

/// A form that was filled in, with the steps its items are rated in.
struct WrittenForm {
    Assessment form;
    ItemSteps steps;
};

/// NotFound where there is none, or none that the reader may read by itself.
Result<WrittenForm> writtenForm(storage::Database &database, Plans &plans, Key form, const Actor &reader);

/// What waits for somebody: evidence to countersign and forms of those enrolled.
struct RatingQueue {
    std::vector<storage::WaitingLine> entries;
    QHash<Key, std::vector<storage::EvidenceItemLine>> items; ///< of each entry
    std::vector<storage::SheetLine> sheets;
    std::vector<storage::UnseenReason> reasons; ///< of later raters, which `me` has not seen
    std::vector<ApplicationTurn> turns;         ///< applications that wait for `me`
    // As many were read as are read at once: behind them there may be more.
    bool moreEntries = false;
    bool moreSheets = false;
};

/// `me` (0: no person of the file) works with the file; `all`: not only of whom one is responsible for. Entries that
/// were handed in, and forms of frameworks that ask for countersigned ratings; never what one has written oneself.
/// Forms to fill in as somebody's deputy on the day stand behind one's own, and behind them the feedback one was asked
/// for and has not given, where it is not among one's own. Of entries, of the forms of each framework and of forms to
/// fill in `most` are read each. `ratesOthers`: see Turns.
Result<RatingQueue> ratingQueue(storage::Database &database, Plans &plans, Key me, bool all, const AsOf &asOf,
                                bool ratesOthers = true, int most = 500);

/// Versions that count countersigned ratings only: their forms wait as log entries do, those of others do not. One
/// whose rules are not whole yet asks for nothing.
Result<std::vector<Key>> versionsThatCountersign(storage::Database &database, Plans &plans);

/// Who stands in for whom on the day or later, by first day.
Result<std::vector<storage::DeputyLine>> deputies(storage::Database &database, QDate day);

} // namespace kz::query
