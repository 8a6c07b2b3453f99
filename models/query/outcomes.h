#pragma once

#include "models/domain/improvement.h"
#include "models/query/measured.h"

namespace kz::query {

/// Of fewer people than this a share or a median says nothing: the figure is shown as counts and named as of few.
inline constexpr int fewPeople = 5;

/// Of everybody in the version who is asked for something, how often it is not there: pairs of person and requirement.
struct UnmetShare {
    Key key = 0; ///< the domain, or the requirement
    QString code;
    Title title;
    int people = 0; ///< who are asked for any of it
    int asked = 0;
    int unmet = 0;
    double share() const { return asked > 0 ? double(unmet) / asked : 0; }
};

/// What became of the people of one version by a day. Counts only: nobody is named and nobody ranked.
/// One person counts once, with the last of their enrolments that had begun by then. Who was moved to another version
/// counts there, on past days as well, for an enrolment does not remember the version it was in.
struct VersionOutcome {
    FrameworkVersion version;
    int people = 0;
    /// The enrolment was completed by the day, or its target level (a higher one of the version as well) was awarded
    /// after it began and not taken back, by the present target alone; in whichever version, levels being the same by
    /// their codes.
    int reached = 0;
    /// From enrolment, or the version's adoption where that came later, to that; 30.4375 days each.
    std::optional<double> medianMonths;
    int timed = 0;   ///< of how many that is: who reached it before the adoption took no time in this version
    int left = 0;    ///< ended otherwise: interrupted, not completed, withdrawn
    int running = 0; ///< neither reached nor ended, suspended ones as well
    int behind = 0;  ///< of those running: progress behind the plan, by the file's margin
    std::vector<UnmetShare> domains; ///< of those running, in tree order; what lies above a target is not asked for
    std::vector<UnmetShare> requirements; ///< all there are, also where nobody is asked
};

struct Outcomes {
    QDate day;
    std::vector<VersionOutcome> versions; ///< those with people and those in force, the oldest first
};

/// Of every version of a framework. A worker's task: as of today from the cache of standings, as of another day
/// everybody who runs is judged anew. Cancelled with the token.
Result<Outcomes> outcomes(storage::Database &database, Plans &plans, Key framework, const AsOf &asOf,
                          const CancelToken &token = {});
/// Of one version alone, also where nobody is in it. NotFound.
Result<VersionOutcome> versionOutcome(storage::Database &database, Plans &plans, Key version, const AsOf &asOf,
                                      const CancelToken &token = {});

/// The figure of a cycle's measure, and of how many people; nothing where nobody is there to be measured.
struct MeasuredFigure {
    double value = 0; ///< a share of 0 … 1, or months
    int people = 0;
    bool operator==(const MeasuredFigure &) const = default;
};
/// `requirement` by its code, for it has another key in another version.
std::optional<MeasuredFigure> figureOf(const VersionOutcome &outcome, CycleMeasure measure,
                                       const QString &requirement = {});

/// A cycle with the words for what it names.
struct CycleLine {
    ImprovementCycle cycle;
    QString version; ///< labels
    QString resultVersion;
    QString requirementCode;
    Title requirement;
    QString previousAim;
};
/// The newest first.
Result<std::vector<CycleLine>> improvementCycles(storage::Database &database, Key framework);

/// What a cycle goes on with: the same aim and measure, the result of the last as what was before.
ImprovementCycle nextCycle(const ImprovementCycle &last);

} // namespace kz::query
