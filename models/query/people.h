#pragma once

#include "models/domain/feedback.h"
#include "models/query/measured.h"
#include "models/storage/person_reads.h"

namespace kz::query {

/// What a list of people shows; all given conditions hold. Keys of 0 and an empty text ask for nothing.
struct PeopleFilter {
    QString text; ///< as typed: a fragment of kanji, kana or romaji, or a whole staff or licence number
    Key profession = 0;
    Key site = 0; ///< where they belong on the day
    Key department = 0;
    Key version = 0; ///< enrolled in it on the day
    Key targetLevel = 0;
    Key awardedLevel = 0;           ///< the highest valid one of its ladder
    std::optional<PaceState> state; ///< theirs, or with a version that of their enrolment in it
    int intakeYear = 0;             ///< fiscal year of the first employment
    bool includeLeft = false;
    bool duplicates = false; ///< who may stand in the file twice, those who left as well
    AsOf asOf;
    storage::PeopleOrder order = storage::PeopleOrder::Kana;
    bool descending = false;
};

/// One line of a list of people.
struct PersonRow {
    Key key = 0;
    QString name;
    QString kana;
    Title profession;
    QString staffNumber;
    Key site = 0;
    QString siteName;
    QString department;
    bool left = false;
    std::vector<EnrolmentRow> enrolments; ///< running on the day, the most telling first
    PaceState state = PaceState::NotEnrolled;

    const EnrolmentRow *main() const { return enrolments.empty() ? nullptr : &enrolments.front(); }
};

/// The ordered keys of a list. A state on a past day is computed anew for everybody enrolled: a worker's task.
Result<std::vector<Key>> peopleKeys(storage::Database &database, Plans &plans, const PeopleFilter &filter,
                                    const CancelToken &token);

/// Rows for some keys, in their order; who is no more there is left out.
Result<std::vector<PersonRow>> personRows(storage::Database &database, Plans &plans, const std::vector<Key> &keys,
                                          const AsOf &asOf);

/// The head of a person's page.
struct PersonHeader {
    Person person;
    PersonRow row;
    std::vector<PersonIdentifier> identifiers;
    std::vector<Employment> employments;        ///< by day
    std::vector<storage::DutyLine> responsible; ///< preceptor, supervising doctor … on the day
    QDate since;                                ///< first day of the running employment
    std::optional<Placement> placement;         ///< the rotation running on the day
    QString placementSite;
};
Result<PersonHeader> personHeader(storage::Database &database, Plans &plans, Key person, const AsOf &asOf);

/// A bar of the timeline. Absences, affiliations, rotations, employments, enrolments, events; awards are days.
using TimelineSpan = storage::TimelineLine;
/// By first day.
Result<std::vector<TimelineSpan>> timeline(storage::Database &database, Key person);

/// A log entry or form with its items, as a table shows it.
struct EvidenceRowView {
    storage::EvidenceLine head;
    std::vector<storage::EvidenceItemLine> items;
};
/// Newest first; the ones that happened by the day.
Result<std::vector<Key>> evidenceKeys(storage::Database &database, Key person, EvidenceKind kind, const AsOf &asOf);
/// Forms to rate with: those that somebody may read each by itself.
Result<std::vector<Key>> formKeys(storage::Database &database, Key person, const Actor &reader, const AsOf &asOf);
/// Log entries that wait for a countersign at a site (0: anywhere), oldest first.
Result<std::vector<Key>> waitingEntries(storage::Database &database, Key site);
Result<std::vector<EvidenceRowView>> evidenceRows(storage::Database &database, const std::vector<Key> &keys);

/// Ratings of one item, or of all below a domain: counts by step and the median, self beside others.
struct RatingFigures {
    int n = 0;
    int median = 0;                          ///< of ordinal steps, so the lower of two in the middle; 0: none
    std::vector<std::pair<int, int>> counts; ///< (step, how many), ascending; never "not observed"
    int latest = 0;                          ///< step of the newest
    QDate latestDay;
};
/// Of steps counted in ascending order; 0: nothing was counted.
int medianStep(const std::vector<std::pair<int, int>> &counts);

struct RatedLine {
    Key item = 0;
    Key domain = 0; ///< the top item; equal to item for the domain's own line
    Title title;
    RatingFigures self;
    RatingFigures others;
};
/// Every domain of the version and the items below that anybody rated, in tree order.
Result<std::vector<RatedLine>> ratingsBeside(storage::Database &database, Plans &plans, Key person, Key version,
                                             const AsOf &asOf);

/// Changes of the person's record and of those that belong to it, newest first; none of the forms that the reader does
/// not see each by itself.
Result<std::vector<storage::ChangeLine>> personHistory(storage::Database &database, Key person, const Actor &reader,
                                                       int limit = 500);

} // namespace kz::query
