#pragma once

#include "models/domain/improvement.h"
#include "models/domain/individual_plan.h"
#include "models/domain/people.h"
#include "models/storage/repository.h"

namespace kz::storage {

/// What belongs to an individual plan, of one kind (PlanGoal, PlanPlacement, PlanFollowUp), in the order in which it
/// was entered.
template <typename Part>
Result<std::vector<Part>> partsOfPlan(Database &database, Key plan)
{
    return Repository<Part>(database).all("WHERE plan = ?1 ORDER BY id", plan);
}

/// The plan and all its parts; nothing where there is no such plan.
Result<std::optional<PlanSheet>> planSheet(Database &database, Key plan);

/// In the order in which they were begun.
inline Result<std::vector<ImprovementCycle>> cyclesOf(Database &database, Key framework)
{
    return Repository<ImprovementCycle>(database).all("WHERE framework = ?1 ORDER BY id", framework);
}

/// The next ones of a cycle.
inline Result<std::vector<ImprovementCycle>> cyclesAfter(Database &database, Key cycle)
{
    return Repository<ImprovementCycle>(database).all("WHERE previous = ?1 ORDER BY id", cycle);
}

/// Everybody who was ever enrolled in a version: person by person, each by first day.
inline Result<std::vector<Enrolment>> enrolmentsIn(Database &database, Key version)
{
    return Repository<Enrolment>(database).all("WHERE version = ?1 ORDER BY person, from_day, id", version);
}

} // namespace kz::storage
