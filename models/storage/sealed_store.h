#pragma once

#include "models/storage/sealed_file.h"
#include "models/storage/store.h"

namespace kz::storage {

/// Seals a whole store, as the connection sees it with its open transaction, in the place of FILE.
Result<void> sealStore(Database &database, const QString &file, const SealedHeader &header, const SealKey &key);

/// A packet that is open. Its records lie in memory, where every connection of this process finds them under path(),
/// and never unsealed on a disk. They are gone with the last connection and this object.
class SealedStore
{
public:
    /// For looking only: nobody is kept from writing the file meanwhile. Older packets are brought up to date in
    /// memory. FileNewer, PassphraseWrong, PacketDamaged … as in sealed_file.h.
    static Result<std::unique_ptr<SealedStore>> open(const QString &file, const QString &passphrase);
    /// For working with it: takes the file's lock, as openForWriting() does with any other, and may keep().
    static Result<std::unique_ptr<SealedStore>> openForWriting(const QString &file, const QString &passphrase);

    QString path() const { return m_path; }
    QString file() const { return m_file; }
    const SealedHeader &header() const { return m_header; }
    Database &database() { return m_database; }

    /// Seals what the connection sees, its open transaction included, in the file's place: called before each commit,
    /// so that nothing is told to be kept that is not on the disk.
    Result<void> keep(Database &database) const;

private:
    SealedStore(QString file, SealedHeader header, SealKey key, QString path, Database database);

    QString m_file;
    SealedHeader m_header;
    SealKey m_key;
    QString m_path;
    Database m_database; ///< keeps the memory alive
    std::optional<WriterLock> m_lock;
};

} // namespace kz::storage
