#include "models/items/person_reach.h"

#include "models/items/workspace.h"
#include "models/words/words.h"

#include <algorithm>

namespace kz::items {

bool PersonReach::covers(edit::Grant grant) const
{
    return std::ranges::find(m_beyond, grant) == m_beyond.end();
}

bool logsOnlyThemselves(const Workspace &workspace)
{
    return edit::reachOf(workspace.actor().role, edit::Grant::LogEvidence) == edit::Reach::Own;
}

QString closedLogText(const Workspace &workspace, const PersonReach &reach)
{
    return reach.covers(edit::Grant::LogEvidence)
        ? QString()
        : words::errorText(edit::forbidden(workspace.actor(), edit::Grant::LogEvidence));
}

ReachReader::ReachReader(const Workspace &workspace)
    : m_actor(workspace.actor()), m_today(workspace.clock().today()) { }

Result<bool> ReachReader::reaches(storage::Database &database, edit::Grant grant, Key person) const
{
    return edit::reaches(database, m_actor, grant, person, m_today);
}

Result<PersonReach> ReachReader::of(storage::Database &database, Key person,
                                    std::initializer_list<edit::Grant> grants) const
{
    std::vector<edit::Grant> beyond;
    for (const edit::Grant grant : grants) {
        const auto reached = reaches(database, grant, person);
        if (!reached)
            return reached.error();
        if (!reached.value())
            beyond.push_back(grant);
    }
    return PersonReach(std::move(beyond));
}

} // namespace kz::items
