#pragma once

#include "models/domain/actor.h"
#include "models/domain/credential.h"
#include "models/storage/database.h"

namespace kz::storage {

/// A secret as it is stored: argon2id over 64 MiB, which takes a tenth of a second, on any thread but the GUI's.
/// Full-width and half-width letters and digits are the same secret.
Result<QString> hashOf(const QString &secret);

/// Who signs in to a file and with what. Records of credentials are written by the edit door like any other; hashes
/// and attempts stand here, outside the journal.
class CredentialRepository
{
public:
    explicit CredentialRepository(Database &database) : m_database(database) { }

    /// Whether the file asks who is there at all.
    Result<bool> any() const;
    Result<std::optional<Credential>> of(Key actor) const;
    /// Who can sign in, by name.
    Result<std::vector<Actor>> signers() const;
    Result<void> setHash(Key credential, const QString &hash);

    Result<SignInAttempts> attempts(Key actor) const;
    Result<void> setAttempts(Key actor, const SignInAttempts &attempts);

    /// Looks at a secret and counts: SignInTooSoon without looking, WrongSecret, or nothing and no attempts any more.
    /// Whoever cannot sign in has no right secret. Slow as hashOf(); writes nothing.
    Result<void> check(Key actor, const QString &secret, SignInAttempts &attempts, qint64 nowMs) const;

private:
    Database &m_database;
};

} // namespace kz::storage
