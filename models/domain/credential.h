#pragma once

#include "models/base/issue.h"
#include "models/domain/table.h"

namespace kz {

/// That somebody signs in with a passphrase or PIN, and since when: what the journal keeps of it. The secret's hash
/// lies beside it in a table of its own, which the journal never sees. Setting another makes another credential.
struct Credential {
    Key id = 0;
    Key actor = 0;
    QDate from;
};
template <>
struct Table<Credential> {
    static constexpr auto name = "credential";
    static constexpr auto columns
        = std::make_tuple(Column{"actor", &Credential::actor, QT_TRANSLATE_NOOP("credential", "User")},
                          Column{"from_day", &Credential::from, QT_TRANSLATE_NOOP("credential", "Signs in since")});
};

std::vector<Issue> validate(const Credential &);

/// What is wrong with a secret that somebody wants to sign in with, at "secret".
std::vector<Issue> secretIssues(const QString &secret);

/// Wrong secrets in a row, and when the last was given.
struct SignInAttempts {
    int failures = 0;
    qint64 lastMs = 0;
    friend bool operator==(const SignInAttempts &, const SignInAttempts &) = default;
};

/// How long somebody has to wait before a secret is looked at: not at all up to the third wrong one, then two seconds,
/// doubled with each further one up to five minutes. A clock that was set back does not shorten it.
qint64 waitMs(const SignInAttempts &attempts, qint64 nowMs);

} // namespace kz
