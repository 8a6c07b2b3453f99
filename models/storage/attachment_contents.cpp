#include "models/storage/attachment_contents.h"

#include <sodium.h>

namespace kz::storage {

QString AttachmentContents::hashOf(const QByteArray &bytes)
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return QString::fromLatin1(hash.toHex());
}

Result<QString> AttachmentContents::keep(const QByteArray &bytes)
{
    QString hash = hashOf(bytes);
    const auto done = m_database.run(
        "INSERT INTO attachment_content (hash, bytes) VALUES (?1, ?2) ON CONFLICT DO NOTHING", hash, bytes);
    if (!done)
        return done.error();
    return hash;
}

Result<std::optional<QByteArray>> AttachmentContents::find(const QString &hash) const
{
    return m_database.value<QByteArray>("SELECT bytes FROM attachment_content WHERE hash = ?1", hash);
}

Result<std::vector<QString>> AttachmentContents::hashes() const
{
    return m_database.column<QString>("SELECT hash FROM attachment_content ORDER BY hash");
}

} // namespace kz::storage
