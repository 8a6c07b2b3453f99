#pragma once

#include "models/base/key.h"
#include "models/base/result.h"
#include "models/domain/packet.h"

#include <QByteArray>

#include <memory>

namespace kz::storage {

/// How much work and memory (in bytes) it takes to try one passphrase: argon2id's limits, which a sealed file tells.
struct SealLimits {
    quint32 passes = 3;
    quint64 memory = 64 * 1024 * 1024;
};

/// What a sealed file tells to whoever has it: enough to say what it is and to try a passphrase, and nobody's name.
struct SealedHeader {
    PacketKind kind = PacketKind::Logbook;
    Key packet = 0;
    QByteArray issuer; ///< 16 bytes: what the file that issued it is known by
    SealLimits limits;
    QByteArray salt; ///< 16 bytes
};

/// The key of one passphrase and salt, in memory that is never swapped out and is wiped when it goes.
class SealKey
{
public:
    /// Slow by intent. Full-width digits, and spaces and hyphens between digits, make no difference.
    static Result<SealKey> derive(const QString &passphrase, const SealedHeader &header);
    const unsigned char *bytes() const { return m_bytes.get(); }

private:
    struct Wipe {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Wipe> m_bytes;
};

/// A header with a salt of its own.
SealedHeader newSealedHeader(PacketKind kind, Key packet, const QByteArray &issuer, SealLimits limits = {});

/// Twenty digits drawn by lot, in groups: easy to read out and to type, and more than anybody can try.
QString newPassphrase();
/// Six digits drawn by lot: enough where wrong attempts are slowed, as at sign-in.
QString newPin();
/// Fewer characters than these are guessed.
constexpr int shortestPassphrase = 8;
/// How many of its characters make a difference, and so make the key.
qsizetype passphraseLength(const QString &passphrase);

/// Whether a sealed file lies here, by what stands in it and not by its name.
bool isSealedFile(const QString &path);

/// FileNotOurs when it is no sealed file, FileNewer when its format is newer, PacketDamaged when it is too short to be
/// one or asks for more memory than any packet does.
Result<SealedHeader> readSealedHeader(const QString &path);

/// Puts what is sealed in the place of PATH, in one step: PATH is whole at every moment. OutputFailed (path, reason).
Result<void> seal(const QString &path, const SealedHeader &header, const SealKey &key, const QByteArray &content);

/// PassphraseWrong when the key is not the one; PacketDamaged when anything is not as it was sealed.
Result<QByteArray> unseal(const QString &path, const SealedHeader &header, const SealKey &key);

} // namespace kz::storage
