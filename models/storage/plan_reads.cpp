#include "models/storage/plan_reads.h"

namespace kz::storage {

Result<std::optional<PlanSheet>> planSheet(Database &database, Key plan)
{
    const auto found = Repository<IndividualPlan>(database).find(plan);
    if (!found)
        return found.error();
    if (!found.value())
        return std::optional<PlanSheet>();
    auto goals = partsOfPlan<PlanGoal>(database, plan);
    if (!goals)
        return goals.error();
    auto placements = partsOfPlan<PlanPlacement>(database, plan);
    if (!placements)
        return placements.error();
    auto followUps = partsOfPlan<PlanFollowUp>(database, plan);
    if (!followUps)
        return followUps.error();
    return std::optional(PlanSheet{*found.value(), std::move(goals).value(), std::move(placements).value(),
                                   std::move(followUps).value()});
}

} // namespace kz::storage
