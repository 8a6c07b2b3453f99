#pragma once

#include "models/progress/evidence_base.h"
#include "models/query/as_of.h"
#include "models/query/curriculum_map.h"

namespace kz::query {

/// One module on a person's way through a version.
struct RouteStep {
    int node = 0; ///< into the sheet's
    ModuleNeed need = ModuleNeed::Required;
    std::optional<double> hours; ///< for the person's profession
    /// Attending shows that it was done. Not where it is taught by self-study or on a placement alone: nothing is said
    /// of those, and nothing waits for them.
    bool byAttending = true;
    /// It is of a level above the one that the person aims at in this version (FrameworkSheet::Node::level says which).
    bool later = false;
    QDate doneOn;              ///< invalid: not yet
    std::vector<int> waitsFor; ///< modules for the profession that come before it and are not done: nodes
};

struct ModuleRoute {
    SheetPtr sheet;
    std::vector<RouteStep> steps; ///< by phase, then as in the tree; those for the person's profession alone
};

/// The modules of a version that are done, and the day each was: attended, as rules count that, itself or what the
/// crosswalk of the version carries over to it. Others are not there.
Result<std::unordered_map<Key, QDate>> doneModules(storage::Database &database, Plans &plans,
                                                   const FrameworkSheet &sheet,
                                                   const progress::PersonEvidence &evidence, const AsOf &asOf);

/// A person's way through the modules of a version, up to the level that their enrolment aims at (the one that runs on
/// the day, else the last): what is of a higher level is later. Without such a level nothing is. Done is a module of
/// which the person attended an event, as rules count them: held by the day, and attended as a whole. NotFound without
/// such a version or person.
Result<ModuleRoute> moduleRoute(storage::Database &database, Plans &plans, Key person, Key version, const AsOf &asOf);

} // namespace kz::query
