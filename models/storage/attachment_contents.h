#pragma once

#include "models/storage/database.h"

namespace kz::storage {

/// What stands in attached files, by its hash. Written within the action that attaches; nothing is ever taken away:
/// Undo may bring back any record that named it.
class AttachmentContents
{
public:
    explicit AttachmentContents(Database &database) : m_database(database) { }

    /// BLAKE2b-256 as hexadecimal digits.
    static QString hashOf(const QByteArray &bytes);

    /// Keeps bytes, the same ones once; their hash.
    Result<QString> keep(const QByteArray &bytes);
    Result<std::optional<QByteArray>> find(const QString &hash) const;
    Result<std::vector<QString>> hashes() const;

private:
    Database &m_database;
};

} // namespace kz::storage
