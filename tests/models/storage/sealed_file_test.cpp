#include "models/storage/journal.h"
#include "models/storage/sealed_file.h"
#include "models/storage/sealed_store.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::storage;

namespace {

constexpr SealLimits quick{.passes = 1, .memory = 8192};
const QString passphrase = QStringLiteral("1234-5678-9012-3456-7890");

class Sealed : public testing::Test
{
protected:
    QString path(const char *name = "a.kzpacket") const { return m_folder.filePath(QString::fromLatin1(name)); }

    SealedHeader sealContent(const QByteArray &content) const
    {
        const SealedHeader header = newSealedHeader(PacketKind::Rater, makeKey(7, 9), QByteArray(16, 'i'), quick);
        const auto key = SealKey::derive(passphrase, header);
        EXPECT_TRUE(key);
        EXPECT_TRUE(seal(path(), header, key.value(), content));
        return header;
    }
    Result<QByteArray> unsealWith(const QString &words) const
    {
        const auto header = readSealedHeader(path());
        if (!header)
            return header.error();
        const auto key = SealKey::derive(words, header.value());
        if (!key)
            return key.error();
        return unseal(path(), header.value(), key.value());
    }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &content) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    /// A small store sealed as a packet is.
    void sealSmallStore() const
    {
        ASSERT_TRUE(createStore(path("store"), FixedClock(QDate(2026, 7, 1))));
        auto opened = Database::open(path("store"), Database::Mode::ReadWrite);
        ASSERT_TRUE(opened);
        auto store = std::move(opened).value();
        ASSERT_TRUE(store.execute("PRAGMA journal_mode = DELETE"));
        const SealedHeader header = newSealedHeader(PacketKind::Logbook, 1, QByteArray(16, 'i'), quick);
        const auto key = SealKey::derive(passphrase, header);
        ASSERT_TRUE(key);
        ASSERT_TRUE(sealStore(store, path(), header, key.value()));
    }
    static qint64 settings(Database &database)
    {
        const auto count = database.value<qint64>("SELECT count(*) FROM setting");
        return count ? count.value().value_or(-1) : -1;
    }

    QTemporaryDir m_folder;
};

constexpr char addSetting[] = "INSERT INTO setting (id, name, value, changed_seq) VALUES (?1, 'n' || ?1, 'v', 1)";

} // namespace

TEST_F(Sealed, OpensWithItsPassphraseHoweverThatIsTyped)
{
    const QByteArray content = QByteArray("見本坂 はるか ").repeated(20000); // several messages
    const SealedHeader header = sealContent(content);
    EXPECT_TRUE(isSealedFile(path()));
    EXPECT_FALSE(bytes().contains(QByteArray("見本坂")));
    EXPECT_EQ(readSealedHeader(path()).value().packet, header.packet);
    EXPECT_EQ(unsealWith(passphrase).value(), content);
    EXPECT_EQ(unsealWith(QStringLiteral(" 12345678901234567890 ")).value(), content);
    EXPECT_EQ(unsealWith(QStringLiteral("１２３４ ５６７８ ９０１２ ３４５６ ７８９０")).value(), content);
    EXPECT_EQ(unsealWith(QStringLiteral("1234-5678-9012-3456-7891")).error().code, ErrorCode::PassphraseWrong);
    EXPECT_EQ(unsealWith(QString()).error().code, ErrorCode::PassphraseWrong);
}

TEST_F(Sealed, EveryAlteredByteIsNoticed)
{
    sealContent("Every byte of this counts.");
    const QByteArray whole = bytes();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray altered = whole;
        altered[i] = char(altered[i] ^ 0x01);
        write(altered);
        ASSERT_FALSE(unsealWith(passphrase)) << "byte " << i;
    }
}

TEST_F(Sealed, EveryLossAndAdditionIsNoticed)
{
    sealContent(QByteArray(150 * 1024, 'x'));
    const QByteArray whole = bytes();
    for (qsizetype size = 0; size < whole.size(); size += size < 400 ? 1 : 4099) {
        write(whole.first(size));
        ASSERT_FALSE(unsealWith(passphrase)) << "cut at " << size;
    }
    write(whole + 'x');
    EXPECT_EQ(unsealWith(passphrase).error().code, ErrorCode::PacketDamaged);
    write(whole + whole);
    EXPECT_EQ(unsealWith(passphrase).error().code, ErrorCode::PacketDamaged);
}

TEST_F(Sealed, NobodyIsMadeToSpendMemoryByAHeader)
{
    SealedHeader header = newSealedHeader(PacketKind::Rater, 1, QByteArray(16, 'i'), quick);
    const auto key = SealKey::derive(passphrase, header);
    ASSERT_TRUE(key);
    header.limits.memory = quint64(1) << 44;
    ASSERT_TRUE(seal(path(), header, key.value(), "x"));
    EXPECT_EQ(readSealedHeader(path()).error().code, ErrorCode::PacketDamaged);
}

TEST_F(Sealed, NobodyIsMadeToSpendMemoryByWhatIsSealed)
{
    sealSmallStore();
    QByteArray content = unsealWith(passphrase).value();
    ASSERT_TRUE(SealedStore::open(path(), passphrase));
    content.replace(0, 4, "\xff\xff\xff\xff"); // how much it claims to be
    sealContent(content);
    EXPECT_EQ(SealedStore::open(path(), passphrase).error().code, ErrorCode::PacketDamaged);
    QByteArray more = qCompress(QByteArray(8 << 20, '\0'));
    more.replace(0, 4, QByteArray("\0\0\x10\0", 4)); // a page, and a thousand times that in it
    sealContent(more);
    EXPECT_EQ(SealedStore::open(path(), passphrase).error().code, ErrorCode::PacketDamaged);
    sealContent("x");
    EXPECT_EQ(SealedStore::open(path(), passphrase).error().code, ErrorCode::PacketDamaged);
}

TEST_F(Sealed, AnOpenPacketLiesInMemoryForAllConnections)
{
    sealSmallStore();
    auto opened = SealedStore::openForWriting(path(), passphrase);
    ASSERT_TRUE(opened);
    const auto packet = std::move(opened).value();
    EXPECT_EQ(SealedStore::openForWriting(path(), passphrase).error().code, ErrorCode::FileLocked);

    auto writing = openForWriting(packet->path(), FixedClock(QDate(2026, 7, 1)));
    auto reading = openForReading(packet->path());
    ASSERT_TRUE(writing);
    ASSERT_TRUE(reading);
    auto writer = std::move(writing).value();
    auto reader = std::move(reading).value();
    {
        auto begun = Transaction::begin(writer);
        ASSERT_TRUE(begun);
        auto transaction = std::move(begun).value();
        ASSERT_TRUE(writer.run(addSetting, 1));
        ASSERT_TRUE(packet->keep(writer));
        ASSERT_TRUE(transaction.commit());
    }
    EXPECT_EQ(settings(reader), 1);
    EXPECT_FALSE(reader.run(addSetting, 2)) << "readers only read";
    {
        auto begun = Transaction::begin(writer);
        ASSERT_TRUE(begun);
        auto transaction = std::move(begun).value();
        ASSERT_TRUE(writer.run(addSetting, 3));
    }
    EXPECT_EQ(settings(reader), 1) << "rolled back";

    // What was sealed within the transaction is what was committed; another opening has a memory of its own.
    auto again = SealedStore::open(path(), passphrase);
    ASSERT_TRUE(again);
    const auto other = std::move(again).value();
    EXPECT_NE(other->path(), packet->path());
    EXPECT_EQ(settings(other->database()), 1);
}

TEST_F(Sealed, AClosedPacketIsForgotten)
{
    sealSmallStore();
    QString memory;
    {
        auto opened = SealedStore::open(path(), passphrase);
        ASSERT_TRUE(opened);
        memory = opened.value()->path();
        EXPECT_TRUE(openForReading(memory));
    }
    EXPECT_FALSE(openForReading(memory));
    EXPECT_TRUE(QDir(m_folder.path()).entryList(QDir::Files).filter(QStringLiteral("wal")).isEmpty());
}
