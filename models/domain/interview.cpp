#include "models/domain/interview.h"

#include "models/domain/checks.h"

namespace kz {

std::vector<Issue> validate(const Interview &interview)
{
    Checks checks;
    checks.reference("person", interview.person);
    if (interview.interviewer == interview.person)
        checks.add("interviewer", IssueCode::OwnSignature);
    checks.day("day", interview.day, Need::Required);
    checks.text("review", interview.review, Checks::textLength);
    checks.text("goals", interview.goals, Checks::textLength,
                interview.review.trimmed().isEmpty() ? Need::Required : Need::Optional);
    checks.caseText("review", interview.review);
    checks.caseText("goals", interview.goals);
    checks.day("agreed_on", interview.agreedOn);
    checks.order(interview.day, "agreed_on", interview.agreedOn);
    checks.day("follow_up", interview.followUp);
    checks.order(interview.day, "follow_up", interview.followUp);
    return checks.take();
}

} // namespace kz
