#pragma once

#include "models/progress/evidence_base.h"
#include "models/progress/framework_plan.h"

namespace kz::progress {

/// A record a figure rests on, and how much of the figure.
struct Used {
    enum class Kind { Evidence, Placement, Award, Employment, Absence, Attendance, Certificate, Interview };
    Kind kind = Kind::Evidence;
    Key key = 0;
    QDate day;         ///< of the evidence; the first day of anything longer
    Key item = 0;      ///< the item asked for that it counts for, also where it names another that reaches it
    double amount = 1; ///< adds up to `have` (absences below zero), with `each` to what the item has
};

/// How one requirement stands for one person on one day. Groups count met children: have of need.
struct Standing {
    Key requirement = 0;
    double have = 0; ///< in the rule's unit, not capped at need, save in an exclusive group
    double need = 1;
    Unit unit = Unit::Count;
    bool met = false;
    QDate metOn;            ///< the day it was met and has stayed met; invalid while unmet and for a limit never passed
    QDate recheckOn;        ///< the first later day on which time alone may change have or met; invalid: never
    std::vector<Used> used; ///< by day; groups have none of their own
    std::vector<Key> missing; ///< while unmet: items still short of need, in tree order
};

/// The standings of one person for every node of a plan, in the plan's order. Pure; any thread.
/// `asOf` is the day of happening up to and including which evidence counts.
/// With `explain` false `used` and `missing` stay empty (the fast path for many people).
/// "Weeks" follow the 2020 residency rules: sum over days of min(1, sum of shares) / 7, less absent working
/// days / 5. Source: MHLW guideline 2020, as summarised in resources/packs/residency.json. An absence takes from
/// its Mondays to Fridays evenly (from all its days if it has none of these), and from a part-time day its part.
/// An absent working day takes itself and a fifth of the Saturday and Sunday that follow it in the same week (Monday
/// to Sunday), whether or not the stay had begun by then. Over whole weeks that is the rule to the letter; at the
/// edges of a stay it keeps every day at zero or above, so that no figure falls as days go by or when a stay is added.
/// A limit of absence is met while the absent working days within the enrolments in this version are not above it
/// (all there are, for somebody not enrolled in it).
std::vector<Standing> evaluate(const FrameworkPlan &plan, const PlaceFacts &places, const PersonEvidence &evidence,
                               QDate asOf, bool explain = true);

/// How far a person has come towards `level` and the levels below it, or through the whole version without one:
/// the mean over leaves of min(have / need, 1); 0 … 1. Of "any" and "k of n" the best count, as many as
/// are asked for, so that who has met everything is at 1. Limits are no progress and stand aside.
double progress(const FrameworkPlan &plan, const std::vector<Standing> &standings, std::optional<Key> level);

/// Straight line from enrolment to target day: 0 before, 1 from the target day on; 0 without a target day.
double pace(QDate from, QDate target, QDate day);

/// Behind = progress < pace − margin. The margin is a setting of the file, 0.10 unless changed.
bool isBehind(double progress, double pace, double margin);

/// One axis of the radar: share of a top item's requirements met for the target level and those below it. Where
/// items are asked one by one, each counts as one requirement: met and total are those of items. Once a group is met,
/// what is still unmet below it is asked for no more and leaves the total: alternatives nobody needs keep no axis
/// short.
struct RadarAxis {
    Key domain = 0;
    int met = 0;
    int total = 0;
};
/// In tree order; top items nothing is asked for are left out.
std::vector<RadarAxis> radar(const FrameworkPlan &plan, const std::vector<Standing> &standings,
                             std::optional<Key> level);

/// Whether a leaf is asked for on the way to `level` (without one: to all of them), and no group above it has all it
/// asks for already.
bool isStillAsked(const FrameworkPlan &plan, const std::vector<Standing> &standings, const Node &leaf,
                  std::optional<Key> level);

/// The highest level all of whose requirements (and those of the levels below it) are met: "achieved", which
/// stands beside the awarded level and never replaces it. A level that asks for nothing is never achieved by itself.
std::optional<Key> achievedLevel(const FrameworkPlan &plan, const std::vector<Standing> &standings);

/// Progress at each of `days` (ascending), for the line over time.
std::vector<double> progressOver(const FrameworkPlan &plan, const PlaceFacts &places, const PersonEvidence &evidence,
                                 const std::vector<QDate> &days, std::optional<Key> level);

} // namespace kz::progress
