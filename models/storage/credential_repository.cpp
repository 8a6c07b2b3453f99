#include "models/storage/credential_repository.h"

#include "models/storage/repository.h"

#include <sodium.h>

#include <array>

namespace kz::storage {

namespace {

constexpr unsigned long long passes = crypto_pwhash_OPSLIMIT_INTERACTIVE;
constexpr size_t memory = 64 * 1024 * 1024;

QByteArray plain(const QString &secret)
{
    return secret.normalized(QString::NormalizationForm_KC).toUtf8();
}

bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

QString secondsText(qint64 ms)
{
    return QString::number((ms + 999) / 1000);
}

} // namespace

Result<QString> hashOf(const QString &secret)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    QByteArray bytes = plain(secret);
    const bool done = isReady()
        && crypto_pwhash_str(hash.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()), passes,
                             memory)
            == 0;
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    if (!done)
        return makeError(ErrorCode::StoreFailure, {}, QStringLiteral("no memory for argon2id"));
    return QString::fromLatin1(hash.data());
}

Result<bool> CredentialRepository::any() const
{
    const auto found = m_database.value<bool>("SELECT EXISTS (SELECT 1 FROM credential)");
    if (!found)
        return found.error();
    return found.value().value_or(false);
}

Result<std::optional<Credential>> CredentialRepository::of(Key actor) const
{
    auto found = Repository<Credential>(m_database).all("WHERE actor = ?1", actor);
    if (!found)
        return found.error();
    return found.value().empty() ? std::optional<Credential>() : std::optional(found.value().front());
}

Result<std::vector<Actor>> CredentialRepository::signers() const
{
    return Repository<Actor>(m_database).all("WHERE id IN (SELECT actor FROM credential) ORDER BY name, id");
}

Result<void> CredentialRepository::setHash(Key credential, const QString &hash)
{
    const auto done = m_database.run("INSERT INTO secret (credential, hash) VALUES (?1, ?2)", credential, hash);
    return done ? Result<void>() : done.error();
}

Result<SignInAttempts> CredentialRepository::attempts(Key actor) const
{
    SignInAttempts attempts;
    auto done = m_database.each(
        "SELECT failures, last_ms FROM sign_in_attempt WHERE actor = ?1",
        [&](const Statement &row) {
            row.get(0, attempts.failures);
            row.get(1, attempts.lastMs);
        },
        actor);
    if (!done)
        return done.error();
    return attempts;
}

Result<void> CredentialRepository::setAttempts(Key actor, const SignInAttempts &attempts)
{
    const auto done = attempts.failures == 0 ? m_database.run("DELETE FROM sign_in_attempt WHERE actor = ?1", actor)
                                             : m_database.run(R"(
            INSERT INTO sign_in_attempt (actor, failures, last_ms) VALUES (?1, ?2, ?3)
                ON CONFLICT (actor) DO UPDATE SET failures = excluded.failures, last_ms = excluded.last_ms)",
                                                              actor, attempts.failures, attempts.lastMs);
    return done ? Result<void>() : done.error();
}

Result<void> CredentialRepository::check(Key actor, const QString &secret, SignInAttempts &attempts, qint64 nowMs) const
{
    attempts.lastMs = std::min(attempts.lastMs, nowMs); // the clock was ahead: nobody waits until then
    if (const qint64 wait = waitMs(attempts, nowMs); wait > 0)
        return makeError(ErrorCode::SignInTooSoon, {secondsText(wait)});
    const auto hash = m_database.value<QString>(
        "SELECT hash FROM secret WHERE credential = (SELECT id FROM credential WHERE actor = ?1)", actor);
    if (!hash)
        return hash.error();
    QByteArray bytes = plain(secret);
    const bool right = isReady() && hash.value()
        && crypto_pwhash_str_verify(hash.value()->toLatin1().constData(), bytes.constData(),
                                    static_cast<unsigned long long>(bytes.size()))
            == 0;
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    if (right) {
        attempts = {};
        return {};
    }
    attempts = {attempts.failures + 1, nowMs};
    return makeError(ErrorCode::WrongSecret, {secondsText(waitMs(attempts, nowMs))});
}

} // namespace kz::storage
