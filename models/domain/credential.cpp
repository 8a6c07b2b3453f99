#include "models/domain/credential.h"

#include "models/domain/checks.h"

#include <algorithm>

namespace kz {

std::vector<Issue> validate(const Credential &credential)
{
    Checks checks;
    checks.reference("actor", credential.actor);
    checks.day("from_day", credential.from, Need::Required);
    return checks.take();
}

std::vector<Issue> secretIssues(const QString &secret)
{
    constexpr int fewest = 6;
    Checks checks;
    checks.text("secret", secret, Checks::nameLength, Need::Required);
    if (!secret.trimmed().isEmpty() && secret.size() < fewest)
        checks.add("secret", IssueCode::TooShort, {QString::number(fewest)});
    return checks.take();
}

qint64 waitMs(const SignInAttempts &attempts, qint64 nowMs)
{
    constexpr int free = 3;
    constexpr qint64 first = 2'000;
    constexpr qint64 longest = 300'000;
    if (attempts.failures < free)
        return 0;
    const int doublings = std::min(attempts.failures - free, 16);
    const qint64 wait = std::min(first << doublings, longest);
    return std::max<qint64>(0, wait - std::max<qint64>(0, nowMs - attempts.lastMs));
}

} // namespace kz
