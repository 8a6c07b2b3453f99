#include "models/storage/sealed_file.h"

#include "models/base/output_file.h"

#include <QDataStream>
#include <QFile>
#include <QSaveFile>

#include <sodium.h>

#include <algorithm>

namespace kz::storage {

namespace {

// The header in the clear, then secretstream's own, then its messages. The first message is empty: a key that does not
// open it is not the one, and what fails behind it has been altered. Every message vouches for the header.
constexpr char mark[] = "KZPACKET";
constexpr int markSize = 8;
constexpr quint8 format = 1;
constexpr int issuerSize = 16;
constexpr int headerSize = markSize + 1 + 1 + 8 + issuerSize + 4 + 8 + crypto_pwhash_SALTBYTES;
constexpr int messageSize = 64 * 1024;
constexpr int overhead = crypto_secretstream_xchacha20poly1305_ABYTES;

// What nobody would seal with: a header that asks for it was made to bring the program down.
constexpr quint64 mostMemory = 1024ull * 1024 * 1024;
constexpr quint32 mostPasses = 16;

bool ready()
{
    static const bool done = sodium_init() >= 0;
    return done;
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

QByteArray headerBytes(const SealedHeader &header)
{
    QByteArray bytes(mark, markSize);
    QDataStream stream(&bytes, QIODevice::WriteOnly | QIODevice::Append);
    stream << format << quint8(header.kind) << header.packet;
    stream.writeRawData(header.issuer.constData(), issuerSize);
    stream << header.limits.passes << header.limits.memory;
    stream.writeRawData(header.salt.constData(), crypto_pwhash_SALTBYTES);
    return bytes;
}

/// What a person types is what was told to them, however their keyboard writes digits.
QByteArray typed(const QString &passphrase)
{
    const QString plain = passphrase.normalized(QString::NormalizationForm_KC).trimmed();
    QString digits;
    for (const QChar c : plain)
        if (c.isDigit())
            digits.append(c);
        else if (!c.isSpace() && c != u'-')
            return plain.toUtf8();
    return digits.toUtf8();
}

Result<QByteArray> allOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return makeError(ErrorCode::FileMissing, {path});
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::FileUnreadable, {path, file.errorString()});
    return file.readAll();
}

} // namespace

void SealKey::Wipe::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

Result<SealKey> SealKey::derive(const QString &passphrase, const SealedHeader &header)
{
    SealKey key;
    const QByteArray words = typed(passphrase);
    if (ready())
        key.m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(crypto_secretstream_xchacha20poly1305_KEYBYTES)));
    if (!key.m_bytes
        || crypto_pwhash(key.m_bytes.get(), crypto_secretstream_xchacha20poly1305_KEYBYTES, words.constData(),
                         static_cast<unsigned long long>(words.size()), bytesOf(header.salt), header.limits.passes,
                         size_t(header.limits.memory), crypto_pwhash_ALG_ARGON2ID13)
            != 0)
        return makeError(ErrorCode::StoreFailure, {QStringLiteral("argon2id")});
    return key;
}

qsizetype passphraseLength(const QString &passphrase)
{
    return QString::fromUtf8(typed(passphrase)).size();
}

SealedHeader newSealedHeader(PacketKind kind, Key packet, const QByteArray &issuer, SealLimits limits)
{
    SealedHeader header{.kind = kind, .packet = packet, .issuer = issuer, .limits = limits, .salt = {}};
    header.salt = QByteArray(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    randombytes_buf(header.salt.data(), size_t(header.salt.size()));
    return header;
}

QString newPassphrase()
{
    constexpr int groups = 5;
    constexpr quint32 perGroup = 10000;
    QStringList words;
    for (int i = 0; i < groups; ++i)
        words.append(QStringLiteral("%1").arg(randombytes_uniform(perGroup), 4, 10, QLatin1Char('0')));
    return words.join(QLatin1Char('-'));
}

QString newPin()
{
    constexpr quint32 six = 1'000'000;
    return QStringLiteral("%1").arg(randombytes_uniform(six), 6, 10, QLatin1Char('0'));
}

bool isSealedFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(markSize) == QByteArray(mark, markSize);
}

Result<SealedHeader> readSealedHeader(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return makeError(ErrorCode::FileMissing, {path});
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::FileUnreadable, {path, file.errorString()});
    const QByteArray bytes = file.read(headerSize);
    if (!bytes.startsWith(QByteArray(mark, markSize)))
        return makeError(ErrorCode::FileNotOurs, {path});
    QDataStream stream(bytes.mid(markSize));
    quint8 version = 0;
    quint8 kind = 0;
    SealedHeader header;
    header.issuer = QByteArray(issuerSize, '\0');
    header.salt = QByteArray(crypto_pwhash_SALTBYTES, '\0');
    stream >> version >> kind >> header.packet;
    if (version > format)
        return makeError(ErrorCode::FileNewer, {path, QString::number(version), QString::number(format)});
    stream.readRawData(header.issuer.data(), issuerSize);
    stream >> header.limits.passes >> header.limits.memory;
    stream.readRawData(header.salt.data(), crypto_pwhash_SALTBYTES);
    header.kind = PacketKind(kind);
    const bool known = std::ranges::any_of(EnumTable<PacketKind>::entries,
                                           [&](const auto &entry) { return entry.value == header.kind; });
    if (bytes.size() != headerSize || version != format || !known || header.limits.memory > mostMemory
        || header.limits.memory < crypto_pwhash_MEMLIMIT_MIN || header.limits.passes > mostPasses
        || header.limits.passes < crypto_pwhash_OPSLIMIT_MIN)
        return makeError(ErrorCode::PacketDamaged, {path});
    return header;
}

Result<void> seal(const QString &path, const SealedHeader &header, const SealKey &key, const QByteArray &content)
{
    const QByteArray clear = headerBytes(header);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return makeError(ErrorCode::OutputFailed, {path, file.errorString()});
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray start(crypto_secretstream_xchacha20poly1305_HEADERBYTES, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&state, bytesOf(start), key.bytes());
    file.write(clear);
    file.write(start);
    QByteArray message(messageSize + overhead, Qt::Uninitialized);
    const auto push = [&](qsizetype from, qsizetype size, unsigned char tag) {
        crypto_secretstream_xchacha20poly1305_push(&state, bytesOf(message), nullptr, bytesOf(content) + from,
                                                   static_cast<unsigned long long>(size), bytesOf(clear),
                                                   static_cast<unsigned long long>(clear.size()), tag);
        file.write(message.constData(), size + overhead);
    };
    push(0, 0, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    qsizetype at = 0;
    for (; content.size() - at > messageSize; at += messageSize)
        push(at, messageSize, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    push(at, content.size() - at, crypto_secretstream_xchacha20poly1305_TAG_FINAL);
    sodium_memzero(&state, sizeof state);
    return commitOutput(file);
}

Result<QByteArray> unseal(const QString &path, const SealedHeader &header, const SealKey &key)
{
    const auto all = allOf(path);
    if (!all)
        return all.error();
    const QByteArray &bytes = all.value();
    const QByteArray clear = headerBytes(header);
    constexpr qsizetype begin = headerSize + qsizetype(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    // Replaced since the header was read, or not even long enough for one message.
    if (!bytes.startsWith(clear) || bytes.size() < begin + overhead)
        return makeError(ErrorCode::PacketDamaged, {path});
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, bytesOf(bytes) + headerSize, key.bytes()) != 0)
        return makeError(ErrorCode::PacketDamaged, {path});
    QByteArray content(bytes.size(), Qt::Uninitialized);
    qsizetype filled = 0;
    qsizetype at = begin;
    unsigned char tag = 0;
    const auto pull = [&](qsizetype size) {
        unsigned long long length = 0;
        const bool whole
            = crypto_secretstream_xchacha20poly1305_pull(&state, bytesOf(content) + filled, &length, &tag,
                                                         bytesOf(bytes) + at, static_cast<unsigned long long>(size),
                                                         bytesOf(clear), static_cast<unsigned long long>(clear.size()))
            == 0;
        filled += qsizetype(length);
        at += size;
        return whole;
    };
    if (!pull(overhead))
        return makeError(ErrorCode::PassphraseWrong, {path});
    while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL)
        if (bytes.size() - at < overhead || !pull(std::min<qsizetype>(bytes.size() - at, messageSize + overhead)))
            return makeError(ErrorCode::PacketDamaged, {path});
    sodium_memzero(&state, sizeof state);
    if (at != bytes.size())
        return makeError(ErrorCode::PacketDamaged, {path});
    content.resize(filled);
    return content;
}

} // namespace kz::storage
