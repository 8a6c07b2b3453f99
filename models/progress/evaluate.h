#pragma once

#include "models/progress/evidence_base.h"
#include "models/progress/framework_plan.h"

namespace kz::progress {

/// A record a figure rests on, and how much of the figure.
struct Used {
    enum class Kind { Evidence, Placement, Award, Employment, Absence };
    Kind kind = Kind::Evidence;
    Key key = 0;
    QDate day;
    Key item = 0;
    double amount = 1;
};

/// How one requirement stands for one person on one day. Groups count met children: have of need.
struct Standing {
    Key requirement = 0;
    double have = 0; ///< in the rule's unit, not capped at need
    double need = 1;
    Unit unit = Unit::Count;
    bool met = false;
    bool evaluated = true; ///< false: a kind the engine does not evaluate yet; never met, never counted
    QDate metOn;           ///< the day it was met and has stayed met; invalid while unmet
    QDate recheckOn;       ///< the first later day on which time alone may change have or met; invalid: never
    std::vector<Used> used;
    std::vector<Key> missing; ///< items still short of need, in tree order
};

/// The standings of one person for every node of a plan, in the plan's order. Pure; any thread.
/// `asOf` is the day of happening up to and including which evidence counts.
/// With `explain` false `used` and `missing` stay empty (the fast path for many people).
/// "Weeks" follow the 2020 residency rules: sum over days of min(1, sum of shares) / 7, less absent working
/// days / 5. Source: MHLW guideline 2020, as summarised in resources/packs/residency.json.
std::vector<Standing> evaluate(const FrameworkPlan &plan, const PlaceFacts &places, const PersonEvidence &evidence,
                               QDate asOf, bool explain = true);

/// Mean over the evaluated leaves below `level` (or of the whole version without one) of min(have / need, 1);
/// 0 … 1. Leaves of lower levels count as well when `level` is given and the ladder is cumulative.
double progress(const FrameworkPlan &plan, const std::vector<Standing> &standings, std::optional<Key> level);

/// Straight line from enrolment to target day: 0 before, 1 from the target day on; 0 without a target day.
double pace(QDate from, QDate target, QDate day);

/// Behind = progress < pace − margin. The margin is a setting of the file, 0.10 unless changed.
bool isBehind(double progress, double pace, double margin);

/// One axis of the radar: share of a top item's requirements met for the target level.
struct RadarAxis {
    Key domain = 0;
    int met = 0;
    int total = 0;
};
std::vector<RadarAxis> radar(const FrameworkPlan &plan, const std::vector<Standing> &standings,
                             std::optional<Key> level);

/// The highest level all of whose requirements (and those of the levels below it) are met: "achieved", which
/// stands beside the awarded level and never replaces it.
std::optional<Key> achievedLevel(const FrameworkPlan &plan, const std::vector<Standing> &standings);

/// Progress at each of `days` (ascending), for the line over time.
std::vector<double> progressOver(const FrameworkPlan &plan, const PlaceFacts &places, const PersonEvidence &evidence,
                                 const std::vector<QDate> &days, std::optional<Key> level);

} // namespace kz::progress
