#include "models/domain/actor.h"

#include "models/domain/checks.h"

namespace kz {

std::vector<Issue> validate(const Actor &actor)
{
    Checks checks;
    checks.text("name", actor.name, Checks::nameLength, Need::Required);
    if (actor.role.isEmpty())
        checks.add("role", IssueCode::Missing);
    return checks.take();
}

} // namespace kz
