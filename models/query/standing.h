#pragma once

#include "models/domain/level_succession.h"
#include "models/domain/people.h"
#include "models/progress/evaluate.h"
#include "models/query/as_of.h"
#include "models/query/plans.h"

namespace kz::query {

/// Where somebody enrolled stands, in one word. Completed: everything asked for is met, or so decided.
enum class PaceState { NotEnrolled, OnPace, Behind, Completed };

} // namespace kz::query

namespace kz {

template <>
struct EnumTable<query::PaceState> {
    static constexpr std::array entries = {
        EnumEntry{query::PaceState::NotEnrolled, "not_enrolled", QT_TRANSLATE_NOOP("Enum", "Not enrolled")},
        EnumEntry{query::PaceState::OnPace, "on_pace", QT_TRANSLATE_NOOP("Enum", "On pace")},
        EnumEntry{query::PaceState::Behind, "behind", QT_TRANSLATE_NOOP("Enum", "Behind")},
        EnumEntry{query::PaceState::Completed, "completed", QT_TRANSLATE_NOOP("Enum", "Requirements met")},
    };
};

} // namespace kz

namespace kz::query {

/// A level and whose it is, ready to be shown.
struct AwardedLevel {
    LevelAward award;
    Level level;
    Key framework = 0;
    int height = 0; ///< among the levels of the framework, over its versions: see LevelsOverVersions::atLast()
};

struct ProgressPoint {
    QDate day;
    double progress = 0;
    double pace = 0;
};

/// One person in one framework version, with everything a page or a printed report shows of it.
struct EnrolmentStanding {
    Enrolment enrolment;
    Framework framework;
    FrameworkVersion version;
    PlanPtr plan;
    std::vector<progress::Standing> standings; ///< in the order of plan->nodes, explained
    double progress = 0;
    double pace = 0;
    PaceState state = PaceState::OnPace;
    std::vector<progress::RadarAxis> radar; ///< against the target level
    /// "Level": the highest awarded in this framework (any version) that is valid on the day.
    std::optional<AwardedLevel> awarded;
    std::optional<Key> achieved; ///< level whose rules are met; stands beside the awarded one
    /// By day of happening, on the first of each month from enrolment on and on the as-of day itself.
    std::vector<ProgressPoint> course;
    /// When everything would be met at the speed of the last six months; invalid: no telling, done, ended or
    /// suspended.
    QDate forecast;
};

struct PersonStanding {
    Person person;
    AsOf asOf;
    /// Those running on the day, ladders and programmes before curricula, the newest first; when none runs, the one
    /// that ended last.
    std::vector<EnrolmentStanding> enrolments;
};

/// Progress less than pace by more than this is behind: the file's setting behind_margin, 0.10 unless set.
Result<double> behindMargin(storage::Database &database);

/// Whether an enrolment runs on a day. One with an end ran until then, whatever became of it.
bool runsOn(const Enrolment &enrolment, QDate day);

/// The state of one enrolment by its measures.
PaceState paceState(const Enrolment &enrolment, double progress, double pace, double margin, QDate day);

/// The highest of a framework's awarded levels that was decided and neither expired nor taken back on the day.
std::optional<AwardedLevel> validAward(const std::vector<AwardedLevel> &awards, Key framework, QDate day);

/// Every award of a person with its level, by day of decision. Whoever asks for many passes the levels over versions.
Result<std::vector<AwardedLevel>> awardsOf(storage::Database &database, Key person,
                                           const LevelsOverVersions *levels = nullptr);

/// NotFound when there is no such person.
Result<PersonStanding> personStanding(storage::Database &database, Plans &plans, Key person, const AsOf &asOf);

} // namespace kz::query
