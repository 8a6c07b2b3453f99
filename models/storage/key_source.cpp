#include "models/storage/key_source.h"

#include "models/storage/platform.h"

#include <sodium.h>

#include <QByteArray>

namespace kz::storage {

namespace {

constexpr std::uint32_t blockSize = 65536;
constexpr std::uint32_t lastOrigin = 0x7fffffff;

QString newIdentity()
{
    QByteArray bytes(16, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

Result<KeySource> KeySource::attach(Database &database, const Clock &clock)
{
    // A store in memory has another name each time it is loaded: whoever copies a packet and works in both copies never
    // gives one key to two records.
    const bool inMemory = database.path().isEmpty() || database.path().startsWith(memoryPrefix);
    const QString place = inMemory ? QStringLiteral("memory") + database.path() : fileIdentity(database.path());
    const auto known
        = database.value<qint64>("SELECT number FROM origin WHERE place = ?1 ORDER BY number DESC LIMIT 1", place);
    if (!known)
        return known.error();
    if (known.value())
        return KeySource(database, std::uint32_t(*known.value()));

    // Origins are drawn by lot: two copies that part ways must not meet on the next free number.
    while (true) {
        const std::uint32_t origin = 1 + randombytes_uniform(lastOrigin - 1);
        const auto taken = database.value<qint64>("SELECT 1 FROM origin WHERE number = ?1", qint64(origin));
        if (!taken)
            return taken.error();
        if (taken.value())
            continue;
        const auto made
            = database.run("INSERT INTO origin (number, identity, place, made_ms, next) VALUES (?1, ?2, ?3, ?4, 1)",
                           qint64(origin), newIdentity(), place, clock.nowMs());
        if (!made)
            return made.error();
        return KeySource(database, origin);
    }
}

Result<Key> KeySource::next()
{
    if (m_next == m_end) {
        if (auto done = reserve(); !done)
            return done.error();
    }
    return makeKey(m_origin, m_next++);
}

Result<void> KeySource::reserve()
{
    const auto end = m_database->value<qint64>("UPDATE origin SET next = next + ?2 WHERE number = ?1 RETURNING next",
                                               qint64(m_origin), qint64(blockSize));
    if (!end)
        return end.error();
    m_end = std::uint32_t(end.value().value_or(blockSize));
    m_next = m_end - blockSize;
    return {};
}

} // namespace kz::storage
