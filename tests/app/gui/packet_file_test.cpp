#include "app/gui/file_host.h"

#include "models/exchange/packet_issue.h"
#include "models/storage/sealed_store.h"
#include "tests/support/test_support.h"

#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace kz;

namespace {

/// A file that has issued a logbook, and somebody who types passphrases.
class PacketFile : public testing::Test
{
protected:
    void SetUp() override
    {
        QObject::connect(&host, &ShellHost::failed, &host, [this](const QString &words) { failure = words; });
        host.setAskPassphrase(
            [this](const QString &, const QString &why, const std::function<void(const QString &)> &then) {
                reasons.append(why);
                then(typed.takeFirst());
            });
        host.createFile(path("a.kizahashi"));
        ASSERT_TRUE(test::waitFor([this] { return host.workspace() != nullptr; })) << failure.toStdString();
        const auto made = act({.name = "person.add",
                               .arguments = {},
                               .grant = edit::Grant::ManagePeople,
                               .work = [](edit::Edit &edit) -> Result<void> {
                                   const auto professions = storage::Repository<Profession>(edit.database()).all();
                                   Person person;
                                   person.name = QStringLiteral("仮屋 みなと");
                                   person.profession = professions.value().front().id;
                                   const auto key = edit.insert(person);
                                   edit.setMade(key.value());
                                   return {};
                               }});
        exchange::PacketOrder order;
        order.holder = made.made;
        order.path = path("b.kzpacket");
        order.passphrase = QStringLiteral("12345678");
        act(exchange::issuePackets({order}, {}, {.passes = 1, .memory = 8192}));
    }
    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
    edit::ChangeSet act(edit::Action action)
    {
        auto done = host.workspace()->door()->submit(std::move(action));
        EXPECT_TRUE(test::waitFor([&] { return done.isFinished(); }));
        EXPECT_TRUE(done.result());
        return done.result().value();
    }

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 22)};
    FileHost host{clock, folder.filePath(QStringLiteral("demo"))};
    QStringList typed;
    QStringList reasons;
    QString failure;
};

} // namespace

TEST_F(PacketFile, OpensWithItsPassphraseAndSaysWhoseItIs)
{
    typed = {QStringLiteral("87654321"), QStringLiteral("12345678")};
    host.openFile(path("b.kzpacket"));
    ASSERT_TRUE(test::waitFor([this] { return !host.file().packet.isEmpty(); })) << failure.toStdString();
    EXPECT_EQ(reasons.size(), 2) << "a slip is asked about again";
    EXPECT_FALSE(reasons.last().isEmpty());
    EXPECT_TRUE(host.file().packet.contains(QStringLiteral("仮屋 みなと")));
    EXPECT_EQ(host.file().path, path("b.kzpacket"));
    EXPECT_EQ(host.workspace()->door()->actor().role, ActorRole::Trainee);
    EXPECT_EQ(storage::SealedStore::openForWriting(path("b.kzpacket"), QStringLiteral("12345678")).error().code,
              ErrorCode::FileLocked);
}

TEST_F(PacketFile, ItsBackupIsAsSealedAsItself)
{
    typed = {QStringLiteral("12345678")};
    host.openFile(path("b.kzpacket"));
    ASSERT_TRUE(test::waitFor([this] { return !host.file().packet.isEmpty(); }));
    host.backUp(path("copy.kzpacket"));
    ASSERT_TRUE(test::waitFor([this] { return QFile::exists(path("copy.kzpacket")); }));
    EXPECT_TRUE(storage::isSealedFile(path("copy.kzpacket")));
    host.openFile(path("a.kizahashi"));
    EXPECT_TRUE(test::waitFor([this] { return host.file().packet.isEmpty(); }));
}
