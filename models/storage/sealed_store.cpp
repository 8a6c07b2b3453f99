#include "models/storage/sealed_store.h"

#include "models/storage/schema.h"

#include <QUuid>
#include <QtEndian>

#include <sqlite3.h>
#include <zlib.h>

namespace kz::storage {

namespace {

constexpr char mainSchema[] = "main";

// Half of the pages of a small store are empty; a packet travels by mail and stick, and is sealed with each commit.
constexpr int fastCompression = 1;

/// Many times what any packet holds.
constexpr quint32 mostPages = 512 * 1024 * 1024;

/// What qCompress() made: its size, then a zlib stream. Empty when it is nothing of the kind, claims to be more than
/// any packet or is more than it claims: whoever made the packet chose both, and qUncompress() grows with what it
/// finds.
QByteArray uncompressed(const QByteArray &content)
{
    constexpr qsizetype sizeBytes = sizeof(quint32);
    const quint32 claimed = content.size() < sizeBytes ? 0 : qFromBigEndian<quint32>(content.constData());
    if (claimed == 0 || claimed > mostPages)
        return {};
    QByteArray pages(qsizetype(claimed), Qt::Uninitialized);
    auto size = uLongf(claimed);
    const int done = uncompress(reinterpret_cast<Bytef *>(pages.data()), &size,
                                reinterpret_cast<const Bytef *>(content.constData() + sizeBytes),
                                uLong(content.size() - sizeBytes));
    return done == Z_OK && size == claimed ? pages : QByteArray();
}

/// Pages into a store that is shared in memory: they can only be taken over by a connection of its own, and copied.
Result<void> load(Database &shared, QByteArray pages)
{
    auto opened = Database::openInMemory();
    if (!opened)
        return opened.error();
    auto own = std::move(opened).value();
    auto *bytes = reinterpret_cast<unsigned char *>(pages.data());
    if (sqlite3_deserialize(own.handle(), mainSchema, bytes, pages.size(), pages.size(), SQLITE_DESERIALIZE_READONLY)
        != SQLITE_OK)
        return own.lastError();
    sqlite3_backup *copy = sqlite3_backup_init(shared.handle(), mainSchema, own.handle(), mainSchema);
    if (!copy)
        return shared.lastError();
    sqlite3_backup_step(copy, -1);
    return sqlite3_backup_finish(copy) == SQLITE_OK ? Result<void>() : Result<void>(shared.lastError());
}

QString newMemoryPath()
{
    return memoryPrefix + QUuid::createUuid().toString(QUuid::Id128);
}

/// As the connection sees them, its open transaction included.
Result<QByteArray> pagesOf(Database &database)
{
    sqlite3_int64 size = 0;
    unsigned char *pages = sqlite3_serialize(database.handle(), mainSchema, &size, 0);
    if (!pages)
        return makeError(ErrorCode::StoreFailure, {QStringLiteral("serialize")});
    QByteArray copy(reinterpret_cast<const char *>(pages), qsizetype(size));
    sqlite3_free(pages);
    return copy;
}

} // namespace

Result<void> sealStore(Database &database, const QString &file, const SealedHeader &header, const SealKey &key)
{
    const auto pages = pagesOf(database);
    if (!pages)
        return pages.error();
    return seal(file, header, key, qCompress(pages.value(), fastCompression));
}

SealedStore::SealedStore(QString file, SealedHeader header, SealKey key, QString path, Database database)
    : m_file(std::move(file)), m_header(std::move(header)), m_key(std::move(key)), m_path(std::move(path)),
      m_database(std::move(database))
{ }

Result<std::unique_ptr<SealedStore>> SealedStore::open(const QString &file, const QString &passphrase)
{
    auto header = readSealedHeader(file);
    if (!header)
        return header.error();
    auto key = SealKey::derive(passphrase, header.value());
    if (!key)
        return key.error();
    const auto content = unseal(file, header.value(), key.value());
    if (!content)
        return content.error();
    QByteArray pages = uncompressed(content.value());
    if (pages.isEmpty())
        return makeError(ErrorCode::PacketDamaged, {file});
    const QString path = newMemoryPath();
    auto opened = Database::open(path, Database::Mode::Create);
    if (!opened)
        return opened.error();
    auto database = std::move(opened).value();
    auto ready = load(database, std::move(pages));
    if (ready)
        ready = checkStore(database, file);
    if (ready)
        ready = bringUpToDate(database);
    if (!ready)
        return ready.error();
    return std::unique_ptr<SealedStore>(
        new SealedStore(file, std::move(header).value(), std::move(key).value(), path, std::move(database)));
}

Result<std::unique_ptr<SealedStore>> SealedStore::openForWriting(const QString &file, const QString &passphrase)
{
    if (auto possible = writableHere(file); !possible)
        return possible.error();
    auto lock = WriterLock::take(file);
    if (!lock)
        return lock.error();
    auto store = open(file, passphrase);
    if (!store)
        return store.error();
    auto opened = std::move(store).value();
    opened->m_lock = std::move(lock).value();
    return opened;
}

Result<void> SealedStore::keep(Database &database) const
{
    return sealStore(database, m_file, m_header, m_key);
}

} // namespace kz::storage
