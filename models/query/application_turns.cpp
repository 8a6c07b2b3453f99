#include "models/query/application_turns.h"

#include "models/storage/work_reads.h"

#include <algorithm>

namespace kz::query {

Result<Turns> Turns::of(storage::Database &database, Key reader, bool ratesOthers, QDate day)
{
    const auto deputies = storage::WorkReads(database).deputies(day);
    if (!deputies)
        return deputies.error();
    Turns turns(database, day);
    turns.m_ratesOthers = ratesOthers;
    turns.m_as.push_back(reader);
    for (const storage::DeputyLine &line : deputies.value())
        if (line.deputy.deputy == reader && line.deputy.from <= day)
            turns.m_as.push_back(line.deputy.person);
    return turns;
}

Result<bool> Turns::waits(const LevelApplication &application, const WorkflowPlan &plan,
                          const std::vector<StepResult> &results, const WorkflowStep &open) const
{
    const Key reader = m_as.front();
    if (application.status != ApplicationStatus::Open)
        return false;
    if (open.kind == WorkflowStepKind::SelfRating)
        return application.person == reader;
    if (!m_ratesOthers || application.person == reader
        || (!isRating(open.kind) && open.kind != WorkflowStepKind::Interview))
        return false;
    const StepResult *earlier = earlierRating(plan, results, open.id);
    const auto took = [&](Key who) { return earlier && (earlier->by == who || earlier->onBehalfOf == who); };
    if (took(reader))
        return false;
    for (const Key who : m_as) {
        if (who == application.person || took(who))
            continue;
        const auto has = storage::WorkReads(m_database).isInCharge(who, application.person, m_day);
        if (!has || has.value())
            return has;
    }
    return false;
}

} // namespace kz::query
