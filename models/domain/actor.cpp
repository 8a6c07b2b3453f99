#include "models/domain/actor.h"

#include "models/domain/checks.h"

namespace kz {

std::vector<Issue> validate(const Actor &actor)
{
    Checks checks;
    checks.text("name", actor.name, Checks::nameLength, Need::Required);
    return checks.take();
}

} // namespace kz
