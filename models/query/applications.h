#pragma once

#include "models/domain/application_way.h"
#include "models/domain/attachment.h"
#include "models/query/application_turns.h"
#include "models/query/as_of.h"
#include "models/query/measured.h"
#include "models/query/people.h"
#include "models/query/plans.h"
#include "models/storage/application_reads.h"

namespace kz::query {

/// Where an application stands: with the step that is to be taken, before the decision, or at its end.
struct ApplicationLine {
    storage::ApplicationRow row;
    std::shared_ptr<const WorkflowPlan> plan;
    std::vector<StepResult> results;
    std::optional<WorkflowStep> step; ///< whose turn it is; of an approved one the notice
    bool ready = false;               ///< everything before the decision is done
    QDate due;                        ///< of the step or of the committee; invalid: no day is set
    bool overdue = false;
    int missingDocuments = 0;
    std::optional<StepOutcome> rated; ///< what the last rater found
    std::vector<Key> unseen;          ///< reasons of a later rater that the earlier one has not seen
    bool mine = false;                ///< the step waits for the reader

    const LevelApplication &application() const { return row.application; }
    bool isOpen() const;
};

struct ApplicationLadder {
    Framework framework;
    std::vector<WorkflowPlan> plans; ///< in which it decides
    std::vector<Level> levels;       ///< of the version in force, by position
};

/// A fiscal year of applications.
struct ApplicationBoard {
    int fiscalYear = 0;
    std::vector<int> years;                    ///< there is something of, this one and the next; the newest first
    std::vector<ApplicationLadder> ladders;    ///< in force, with levels
    std::vector<ApplicationLine> lines;        ///< in kana order
    std::vector<storage::MeetingRow> meetings; ///< the newest first
    std::vector<StepDeadline> deadlines;       ///< of the year
    std::vector<Key> unseen;                   ///< reasons the reader is to see
};
/// `fiscalYear` 0: that of the day. `person` 0: everybody's. `reader`: whose unseen reasons and whose turn; 0:
/// nobody's. `ratesOthers`: see Turns; here and below.
Result<ApplicationBoard> applicationBoard(storage::Database &database, int fiscalYear, Key person, Key reader,
                                          const AsOf &asOf, bool ratesOthers = true);

/// How many applications of a ladder wait for a decision, and for a step that is overdue.
struct ApplicationsWaiting {
    Key framework = 0;
    Title ladder;
    int ready = 0;
    int overdue = 0;
    int fiscalYear = 0; ///< the first that has one of them
};
/// Of every fiscal year; ladders without any are left out.
Result<std::vector<ApplicationsWaiting>> applicationsWaiting(storage::Database &database, const AsOf &asOf);

/// What waits for somebody, of every fiscal year: what is due first comes first.
Result<std::vector<ApplicationTurn>> applicationTurns(storage::Database &database, Key reader, const AsOf &asOf,
                                                      bool ratesOthers = true);

/// The ladders somebody may apply for, and what a form for a new application begins with.
struct ApplicationOffer {
    QString whose;
    std::vector<ApplicationLadder> ladders; ///< that have a way to decide, and no application of the person under way
    Key level = 0;                          ///< the next after the one that is held; 0: no telling
    Key held = 0;
    CareerDays days; ///< of the present employment
};
Result<ApplicationOffer> applicationOffer(storage::Database &database, Key person, const AsOf &asOf);
/// New, a renewal of what is held, or again after a refusal or a withdrawal.
Result<ApplicationKind> applicationKind(storage::Database &database, Key person, Key level, const AsOf &asOf);

/// Evidence beside an application: what was rated, domain by domain, and what is achieved against what is certified.
struct ApplicationEvidence {
    std::vector<RatedLine> domains; ///< rated by anybody
    std::optional<Level> certified;
    std::optional<Level> achieved; ///< its rules are met
};

/// One application whole.
struct ApplicationSheet {
    struct Changed {
        Title item;
        int before = 0;
        int after = 0;
    };
    struct Step {
        WorkflowStep step;
        QDate due;
        std::optional<StepResult> result;
        QString by;
        QString insteadOf;
        bool told = false;            ///< its reason waits to be seen by the earlier rater
        std::vector<Changed> changed; ///< items rated otherwise than by the earlier rater
    };
    ApplicationLine line;
    std::vector<Step> steps;
    WantedForm wanted;                        ///< what a step that passes rests on
    std::optional<WantedForm> below;          ///< what one level down rests on, where who does not pass may get it
    std::vector<storage::StepFormLine> forms; ///< of these levels, the newest first
    std::optional<CommitteeMeeting> meeting;
    std::vector<Attachment> files; ///< the newest first
    ApplicationEvidence evidence;
};
/// NotFound when there is no such application.
Result<ApplicationSheet> applicationSheet(storage::Database &database, Plans &plans, Key application, const AsOf &asOf);

/// What a committee has before it.
struct CommitteeSheet {
    storage::MeetingRow meeting;
    std::vector<ApplicationLine> lines; ///< ready for the decision, or decided in this meeting; in kana order
    QString nextNumber;
};
/// NotFound when there is no such meeting.
Result<CommitteeSheet> committeeSheet(storage::Database &database, Key meeting, const AsOf &asOf);

} // namespace kz::query
