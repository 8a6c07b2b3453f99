#pragma once

#include "models/progress/absent_span.h"
#include "models/progress/evaluate.h"
#include "models/progress/history.h"

// What the kinds of requirement share inside the engine; evaluate.h is the door.

namespace kz::progress {

/// A standing on its way: met and metOn follow from the history.
struct Leaf {
    double have = 0;
    double need = 1;
    Unit unit = Unit::Count;
    History history;
    Day recheckOn = never;
    std::vector<Used> used;
    std::vector<Key> missing;
};

/// One row of a record that counts for a requirement.
struct Hit {
    int node = 0;
    int item = 0; ///< index into Node::items; -1: none
    Day day = 0;
    double amount = 1;
    Key record = 0;
    Key assessor = 0;
    Used::Kind kind = Used::Kind::Evidence;
};

/// Days at one site that may count as time there: a placement, or half-days in clinic from the log.
struct Stay {
    Day from = 0;
    Day to = 0;
    double share = 1;
    int field = -1; ///< see FrameworkPlan::fields
    Key site = 0;
    Used source;
    PlacementKind kind = PlacementKind::Rotation;
    CareSetting setting = CareSetting::None; ///< from the log: where; a placement has none
    bool countersigned = false;
};

/// One person prepared for one plan and day, read by all kinds.
struct Subject {
    const FrameworkPlan &plan;
    const PlaceFacts &places;
    const PersonEvidence &evidence;
    Day asOf = 0;
    bool explain = true;
    std::vector<Stay> stays;               ///< by first day
    std::vector<AbsentSpan> absences = {}; ///< by day, apart from each other
};

/// Numbers made of parts of days are kept to a millionth, so that the same time in other portions is the same figure.
double rounded(double amount);
bool reaches(double have, double need);

/// Whether a rule's conditions on place allow a site on a day.
bool allowsSite(const Node &node, const PlaceFacts &places, Key site, Day day);
/// The last day until which it stays at that: beds change.
Day allowsSiteUntil(const Node &node, const PlaceFacts &places, Key site, Day day);

/// The number of a department's clinical field in the plan; -1 for one no rule asks for.
int fieldOf(const FrameworkPlan &plan, const PlaceFacts &places, Key department);

/// What counts records (see countsRecords). Hits of this node only, by (day, record, item), each (record, item) once.
Leaf counted(const Node &node, const Hit *begin, const Hit *end, const Subject &subject);

/// credits with a yearly minimum; hits as above.
Leaf creditsByYear(const Node &node, const Hit *begin, const Hit *end, const Subject &subject);
Leaf certificateHeld(const Node &node, const Subject &subject);

/// When the enrolment in the plan's version began, the first of several; `never` without one.
Day enrolledFrom(const FrameworkPlan &plan, const PersonEvidence &evidence);

struct DaySpan {
    Day from = 0;
    Day to = 0;
};
/// By day, those that overlap or follow each other without a gap as one.
std::vector<DaySpan> joined(std::vector<DaySpan> spans);

/// Part of each day of a stay that one requirement of an exclusive group has used up.
struct TakenShare {
    const Stay *stay = nullptr;
    Day from = 0;
    Day to = 0;
    double share = 0;
};

/// weeks. `taken`: of the node's exclusive group, read and added to; null without one.
Leaf timeInRotation(const Node &node, const Subject &subject, std::vector<TakenShare> *taken);

Leaf timeServed(const Node &node, const Subject &subject);
Leaf absenceLimit(const Node &node, const Subject &subject);

/// The rows of records that count, by (node, day, record, item), each (record, item) once.
std::vector<Hit> collectHits(const FrameworkPlan &plan, const PlaceFacts &places, const PersonEvidence &evidence);
std::vector<Stay> collectStays(const FrameworkPlan &plan, const PlaceFacts &places, const PersonEvidence &evidence);

} // namespace kz::progress
