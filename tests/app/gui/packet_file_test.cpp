#include "app/gui/program.h"

#include "models/exchange/packet_issue.h"
#include "models/storage/sealed_store.h"
#include "tests/support/file_builder.h"
#include "tests/support/file_choosers.h"
#include "tests/support/test_support.h"
#include "ui/home/trainee_home_page.h"
#include "ui/shell/sign_in_page.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

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

/// The whole program where packets are worked in: a trainee's, a rater's, a clinic's.
class PacketDesk : public testing::Test
{
protected:
    void SetUp() override
    {
        ladder = file.ladder();
        island = file.site(QStringLiteral("離島診療所"), SiteKind::Clinic);
        trainee = file.person(QStringLiteral("仮屋 みなと"), QStringLiteral("カリヤ ミナト"));
        doctor = file.person(QStringLiteral("島田 いさむ"), QStringLiteral("シマダ イサム"), "physician");
        file.enrol(trainee, ladder);
        file.stays(trainee, island, QDate(2026, 6, 1), QDate(2026, 8, 31), "community", doctor);
        program.emplace(file.clock(), settings, files, folder.filePath(QStringLiteral("demo")));
        host().setAskPassphrase([this](const QString &, const QString &,
                                       const std::function<void(const QString &)> &then) { then(passphrase); });
        window().resize(1366, 768);
        window().show();
    }
    exchange::PacketOrder order(PacketKind kind, Key holder)
    {
        exchange::PacketOrder wanted;
        wanted.kind = kind;
        wanted.holder = holder;
        if (kind == PacketKind::Clinic)
            wanted.site = island;
        if (kind != PacketKind::Logbook)
            wanted.people = {trainee};
        wanted.path = folder.filePath(QStringLiteral("%1.kzpacket").arg(++packets));
        wanted.passphrase = passphrase;
        return wanted;
    }
    void issueAndOpen(const exchange::PacketOrder &wanted)
    {
        const auto done
            = file.door().submitAndWait(exchange::issuePackets({wanted}, {}, {.passes = 1, .memory = 8192}));
        ASSERT_TRUE(done) << done.error().detail.toStdString();
        host().openFile(wanted.path);
        ASSERT_TRUE(until([&] { return host().file().path == wanted.path && host().tasks().rowCount() == 0; }));
    }
    static bool until(const std::function<bool()> &condition) { return QTest::qWaitFor(condition, 15000); }
    FileHost &host() { return program->host(); }
    MainWindow &window() { return program->window(); }
    /// The places of the rail, in English.
    QStringList places()
    {
        QStringList shown;
        for (const QAction *action : window().findChild<QMenu *>(QStringLiteral("go"))->actions())
            if (action->isVisible() && action->shortcut().toString().startsWith(QStringLiteral("Ctrl+")))
                shown.append(action->text());
        return shown;
    }
    bool seesTheirOwnHome() { return qobject_cast<TraineeHomePage *>(window().currentPage()) != nullptr; }
    QMenu *people()
    {
        QMenu *menu = window().findChild<QToolButton *>(QStringLiteral("workingAs"))->menu();
        if (menu)
            Q_EMIT menu->aboutToShow();
        return menu;
    }

    const QString passphrase = QStringLiteral("12345678");
    test::FileBuilder file{QDate(2026, 7, 1)};
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings"))};
    test::NoFiles files;
    test::TinyLadder ladder;
    Key island = 0;
    Key trainee = 0;
    Key doctor = 0;
    int packets = 0;
    std::optional<Program> program;
};

} // namespace

TEST_F(PacketDesk, ATraineesPacketBeginsAtWhatIsTheirs)
{
    issueAndOpen(order(PacketKind::Logbook, trainee));
    EXPECT_EQ(window().currentLink(), QStringLiteral("home"));
    EXPECT_TRUE(seesTheirOwnHome());
    EXPECT_TRUE(places().contains(QStringLiteral("Home")));
    for (const char *place : {"People", "Rotations", "Assessments", "Sites", "Reports", "Administration"})
        EXPECT_FALSE(places().contains(QLatin1String(place))) << place;
    window().go(QStringLiteral("administration"));
    EXPECT_EQ(window().currentLink(), QStringLiteral("home"));
    EXPECT_TRUE(host().offers(ShellHost::Offer::Backup)) << "it is copied as sealed as it is";
    ASSERT_TRUE(until([this] { return people() && people()->actions().size() == 1; }));
}

TEST_F(PacketDesk, ARatersPacketBeginsAtWhatWaits)
{
    issueAndOpen(order(PacketKind::Rater, doctor));
    EXPECT_EQ(window().currentLink(), QStringLiteral("assessments"));
    EXPECT_TRUE(places().contains(QStringLiteral("People")));
    for (const char *place : {"Home", "Administration"})
        EXPECT_FALSE(places().contains(QLatin1String(place))) << place;
}

TEST_F(PacketDesk, InAClinicsPacketOneAfterAnotherSitsAtTheirOwnDesk)
{
    issueAndOpen(order(PacketKind::Clinic, doctor));
    EXPECT_EQ(window().currentLink(), QStringLiteral("assessments"));
    ASSERT_TRUE(until([this] { return people() && people()->actions().size() == 2; }));
    EXPECT_TRUE(people()->actions().front()->isChecked()) << "the holder";
    people()->actions().back()->trigger();
    ASSERT_TRUE(until([this] { return window().currentLink() == QStringLiteral("home"); }));
    EXPECT_TRUE(seesTheirOwnHome());
    EXPECT_EQ(host().workingAs(), QStringLiteral("仮屋 みなと"));
    EXPECT_FALSE(places().contains(QStringLiteral("People")));
    people()->actions().front()->trigger();
    ASSERT_TRUE(until([this] { return window().currentLink() == QStringLiteral("assessments"); })) << "where they were";
    EXPECT_TRUE(places().contains(QStringLiteral("People")));
}

TEST_F(PacketDesk, AClinicsPacketThatKnowsAPinAsksWhoIsThere)
{
    exchange::PacketOrder wanted = order(PacketKind::Clinic, doctor);
    wanted.pin = QStringLiteral("271828");
    issueAndOpen(wanted);
    ASSERT_TRUE(until([this] { return host().signers().size() == 2; }));
    EXPECT_TRUE(host().isLocked());
    EXPECT_FALSE(people()) << "nobody goes on unasked";
    auto *page = window().findChild<SignInPage *>();
    ASSERT_TRUE(page && page->isVisible());
    auto *who = page->findChild<QComboBox *>();
    auto *secret = page->findChild<QLineEdit *>(QStringLiteral("secret"));
    auto *enter = page->findChild<QPushButton *>();
    who->setCurrentIndex(who->findText(QStringLiteral("島田 いさむ")));
    EXPECT_TRUE(secret->isEnabled());
    EXPECT_FALSE(enter->isEnabled()) << "not without the PIN";
    who->setCurrentIndex(who->findText(QStringLiteral("仮屋 みなと")));
    EXPECT_FALSE(secret->isEnabled());
    ASSERT_TRUE(enter->isEnabled());
    QTest::keyClick(enter, Qt::Key_Return); // where the keyboard is of whom nothing is asked
    ASSERT_TRUE(until([this] { return window().currentLink() == QStringLiteral("home"); }));
    EXPECT_TRUE(seesTheirOwnHome());
    EXPECT_FALSE(window().findChild<QAction *>(QStringLiteral("own-passphrase"))->isVisible());

    window().go(QStringLiteral("do/switch-user"));
    ASSERT_TRUE(host().isLocked());
    who->setCurrentIndex(who->findText(QStringLiteral("島田 いさむ")));
    secret->setText(wanted.pin);
    enter->click();
    ASSERT_TRUE(until([this] { return window().currentLink() == QStringLiteral("assessments"); }));
    EXPECT_EQ(host().workingAs(), QStringLiteral("島田 いさむ"));
}

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
