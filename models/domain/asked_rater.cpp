#include "models/domain/asked_rater.h"

#include "models/domain/checks.h"

namespace kz {

std::vector<Issue> validate(const AskedRater &asked)
{
    Checks checks;
    checks.reference("person", asked.person);
    checks.reference("tool", asked.tool);
    checks.reference("rater", asked.rater);
    if (asked.person != 0 && asked.person == asked.rater)
        checks.add("rater", IssueCode::OwnFeedback);
    checks.day("asked_on", asked.askedOn, Need::Required);
    checks.day("due", asked.due, Need::Required);
    checks.order(asked.askedOn, "due", asked.due);
    return checks.take();
}

} // namespace kz
