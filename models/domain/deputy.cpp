#include "models/domain/deputy.h"

#include "models/domain/checks.h"

namespace kz {

std::vector<Issue> validate(const Deputy &deputy)
{
    Checks checks;
    checks.reference("person", deputy.person);
    checks.reference("deputy", deputy.deputy);
    if (deputy.person != 0 && deputy.person == deputy.deputy)
        checks.add("deputy", IssueCode::CannotStandIn);
    checks.day("from_day", deputy.from, Need::Required);
    checks.day("to_day", deputy.to, Need::Required);
    checks.order(deputy.from, "to_day", deputy.to);
    return checks.take();
}

} // namespace kz
