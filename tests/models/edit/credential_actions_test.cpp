#include "models/edit/credential_actions.h"

#include "models/edit/file_actions.h"
#include "models/storage/credential_repository.h"
#include "models/storage/journal_check.h"
#include "tests/support/file_builder.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::edit;
using namespace kz::test;

namespace {

const QString mine = QStringLiteral("階段を一段ずつ");
const QString hers = QStringLiteral("258013");

/// A file with a coordinator and a trainee, both of whom may be given a secret.
class Credentials : public testing::Test
{
protected:
    void SetUp() override
    {
        coordinator = file.door().actor().id;
        trainee = made(saveActor({.name = QStringLiteral("例田 花"), .role = ActorRole::Trainee}));
    }
    Key made(Action action)
    {
        const auto done = file.door().submitAndWait(std::move(action));
        EXPECT_TRUE(done);
        return done ? done.value().made : 0;
    }
    ErrorCode refusal(Action action)
    {
        const auto done = file.door().submitAndWait(std::move(action));
        return done ? ErrorCode::None : done.error().code;
    }
    template <typename T>
    static Result<T> waited(QFuture<Result<T>> future)
    {
        future.waitForFinished();
        return future.result();
    }
    Error signIn(Key actor, const QString &secret)
    {
        const auto done = waited(file.door().signIn(actor, secret));
        QCoreApplication::processEvents();
        return done ? Error() : done.error();
    }
    ErrorCode lockAndSignIn(Key actor, const QString &secret)
    {
        EXPECT_TRUE(waited(file.door().lock()));
        return signIn(actor, secret).code;
    }
    Action harmless() const { return saveSettings({{QStringLiteral("institution"), mine}}, {}); }
    void setBoth()
    {
        ASSERT_EQ(refusal(setSecret(coordinator, mine, QStringLiteral("教育担当"))), ErrorCode::None);
        ASSERT_EQ(refusal(setSecret(trainee, hers, QStringLiteral("例田 花"))), ErrorCode::None);
    }
    /// Everything the journal keeps, as text.
    QString journal()
    {
        QString text;
        const auto rows = file.database().column<QString>(
            "SELECT e.action || ' ' || e.arguments || ' ' || coalesce(r.before, '') || coalesce(r.after, '') "
            "FROM entry e LEFT JOIN entry_row r ON r.seq = e.seq ORDER BY e.seq");
        EXPECT_TRUE(rows);
        for (const QString &row : rows.value())
            text += row + u'\n';
        return text;
    }

    FileBuilder file;
    Key coordinator = 0;
    Key trainee = 0;
};

} // namespace

TEST_F(Credentials, WithoutAnyTheFileAsksNobody)
{
    EXPECT_FALSE(file.door().isLocked());
    ASSERT_TRUE(waited(file.door().lock()));
    QCoreApplication::processEvents();
    EXPECT_FALSE(file.door().isLocked()) << "nobody could come in again";
    EXPECT_EQ(refusal(harmless()), ErrorCode::None);
    EXPECT_TRUE(waited(file.door().workAs(trainee)));
}

TEST_F(Credentials, AFileWithOneIsOpenedLockedUntilSomebodySignsIn)
{
    setBoth();
    EXPECT_EQ(refusal(harmless()), ErrorCode::None) << "whoever set the first one goes on working";
    file.close();
    file.reopen();
    EXPECT_TRUE(file.door().isLocked());
    EXPECT_EQ(file.door().nextUndo().seq, 0) << "what was done is nobody's to see";
    EXPECT_EQ(refusal(harmless()), ErrorCode::SignInNeeded);
    EXPECT_EQ(waited(file.door().undo()).error().code, ErrorCode::NothingToUndo);
    EXPECT_EQ(waited(file.door().workAs(coordinator)).error().code, ErrorCode::SignInNeeded);

    EXPECT_EQ(signIn(coordinator, hers).code, ErrorCode::WrongSecret) << "another's secret";
    EXPECT_TRUE(file.door().isLocked());
    EXPECT_EQ(signIn(trainee, hers).code, ErrorCode::None);
    EXPECT_FALSE(file.door().isLocked());
    EXPECT_EQ(file.door().actor().id, trainee);
    EXPECT_EQ(refusal(harmless()), ErrorCode::Forbidden);
    EXPECT_EQ(signIn(coordinator, mine).code, ErrorCode::None) << "the next one at the desk";
    EXPECT_EQ(refusal(harmless()), ErrorCode::None);
}

TEST_F(Credentials, FullWidthDigitsOfAnInputMethodAreTheSamePin)
{
    setBoth();
    EXPECT_EQ(lockAndSignIn(trainee, QStringLiteral("２５８０１３")), ErrorCode::None);
}

TEST_F(Credentials, TheJournalTellsWhoGaveAccessAndNothingOfTheSecret)
{
    setBoth();
    const QString kept = journal();
    EXPECT_TRUE(kept.contains(QStringLiteral("credential.set [\"例田 花\"]"))) << kept.toStdString();
    EXPECT_FALSE(kept.contains(QStringLiteral("argon2")));
    EXPECT_FALSE(kept.contains(hers));
    const auto hashes = file.database().column<QString>("SELECT hash FROM secret");
    ASSERT_EQ(hashes.value().size(), 2u);
    for (const QString &hash : hashes.value()) {
        EXPECT_TRUE(hash.startsWith(QStringLiteral("$argon2id$v=19$m=65536,"))) << hash.toStdString();
        EXPECT_FALSE(kept.contains(hash));
    }
    EXPECT_TRUE(storage::recordsUnlikeTheJournal(file.database()).value().empty());
}

TEST_F(Credentials, UndoNeverBringsAnOldSecretBack)
{
    ASSERT_EQ(refusal(harmless()), ErrorCode::None);
    setBoth();
    ASSERT_EQ(refusal(setSecret(coordinator, hers, {})), ErrorCode::None);
    QCoreApplication::processEvents();
    EXPECT_EQ(file.door().nextUndo().action, QStringLiteral("setting.save")) << "Undo passes over it";
    ASSERT_TRUE(waited(file.door().undo()));
    ASSERT_TRUE(waited(file.door().redo()));
    EXPECT_EQ(lockAndSignIn(coordinator, mine), ErrorCode::WrongSecret);
    EXPECT_EQ(lockAndSignIn(coordinator, hers), ErrorCode::None);
    EXPECT_EQ(file.database().value<int>("SELECT count(*) FROM secret").value().value_or(0), 2);
    EXPECT_TRUE(storage::recordsUnlikeTheJournal(file.database()).value().empty());
}

TEST_F(Credentials, TheFirstIsOfSomebodyWhoMayLetTheOthersIn)
{
    EXPECT_EQ(refusal(setSecret(trainee, hers, {})), ErrorCode::NobodyAdministers);
    EXPECT_FALSE(storage::CredentialRepository(file.database()).any().value());
    setBoth();
    EXPECT_EQ(refusal(removeSecret(coordinator, {})), ErrorCode::NobodyAdministers);
    EXPECT_EQ(lockAndSignIn(coordinator, mine), ErrorCode::None) << "nothing was taken";
    // A role goes the same way.
    Actor lowered = file.door().actor();
    lowered.role = ActorRole::Educator;
    ASSERT_EQ(refusal(saveActor({.name = QStringLiteral("後任"), .role = ActorRole::Administrator})), ErrorCode::None);
    EXPECT_EQ(refusal(saveActor(lowered)), ErrorCode::Invalid) << "the successor cannot sign in yet";

    ASSERT_EQ(refusal(removeSecret(trainee, {})), ErrorCode::None);
    EXPECT_EQ(refusal(removeSecret(trainee, {})), ErrorCode::NotFound);
    ASSERT_EQ(refusal(removeSecret(coordinator, {})), ErrorCode::None) << "the last one opens the file again";
    file.close();
    file.reopen();
    EXPECT_FALSE(file.door().isLocked());
}

TEST_F(Credentials, OthersAreResetByWhoAdministersAndOnesOwnByOneself)
{
    setBoth();
    ASSERT_EQ(lockAndSignIn(trainee, hers), ErrorCode::None);
    EXPECT_EQ(refusal(setSecret(coordinator, hers, {})), ErrorCode::Forbidden);
    EXPECT_EQ(refusal(removeSecret(coordinator, {})), ErrorCode::Forbidden);
    EXPECT_EQ(refusal(setSecret(trainee, QStringLiteral("12345"), {})), ErrorCode::Invalid) << "too short";
    const QString another = QStringLiteral("新しい合言葉");
    ASSERT_EQ(refusal(setSecret(trainee, another, {})), ErrorCode::None);
    EXPECT_EQ(lockAndSignIn(trainee, another), ErrorCode::None);
    ASSERT_EQ(lockAndSignIn(coordinator, mine), ErrorCode::None);
    ASSERT_EQ(refusal(removeSecret(trainee, {})), ErrorCode::None);
    EXPECT_EQ(lockAndSignIn(trainee, another), ErrorCode::WrongSecret);
}

TEST_F(Credentials, WrongAttemptsAreSlowedAndARestartDoesNotHelp)
{
    setBoth();
    const qint64 entries = file.database().value<qint64>("SELECT max(seq) FROM entry").value().value_or(0);
    ASSERT_TRUE(waited(file.door().lock()));
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(signIn(trainee, mine).arguments, QStringList{QStringLiteral("0")});
    EXPECT_EQ(signIn(trainee, mine).arguments, QStringList{QStringLiteral("2")});
    EXPECT_EQ(signIn(trainee, hers).code, ErrorCode::SignInTooSoon) << "the right one is not looked at either";
    EXPECT_EQ(signIn(coordinator, mine).code, ErrorCode::None) << "somebody else does not wait for them";
    file.close();
    file.reopen();
    file.clock().advanceMs(1'000);
    EXPECT_EQ(signIn(trainee, hers).arguments, QStringList{QStringLiteral("1")});
    file.clock().advanceMs(1'000);
    EXPECT_EQ(signIn(trainee, mine).arguments, QStringList{QStringLiteral("4")});
    file.clock().advanceMs(4'000);
    EXPECT_EQ(signIn(trainee, hers).code, ErrorCode::None);
    EXPECT_EQ(lockAndSignIn(trainee, mine), ErrorCode::WrongSecret);
    EXPECT_EQ(signIn(trainee, hers).code, ErrorCode::None) << "counted from the start again";
    EXPECT_EQ(file.database().value<qint64>("SELECT max(seq) FROM entry").value().value_or(0), entries)
        << "attempts are nobody's doing";
}

TEST_F(Credentials, WhoIsThereIsAskedForTheirSecretAgainAsAtSignIn)
{
    setBoth();
    ASSERT_EQ(lockAndSignIn(trainee, hers), ErrorCode::None);
    const auto confirmed = [this](const QString &secret) {
        const auto done = waited(file.door().confirm(secret));
        return done ? ErrorCode::None : done.error().code;
    };
    EXPECT_EQ(confirmed(hers), ErrorCode::None);
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(confirmed(mine), ErrorCode::WrongSecret) << "another's";
    EXPECT_EQ(confirmed(hers), ErrorCode::SignInTooSoon);
    EXPECT_EQ(file.door().actor().id, trainee) << "nothing else comes of it";
    EXPECT_EQ(refusal(setSecret(trainee, hers, {})), ErrorCode::None);
    ASSERT_TRUE(waited(file.door().lock()));
    EXPECT_EQ(confirmed(hers), ErrorCode::SignInNeeded);
}

TEST_F(Credentials, AClockThatWasAheadLocksNobodyOut)
{
    setBoth();
    ASSERT_TRUE(waited(file.door().lock()));
    const QDate today = file.clock().today();
    file.clock().setDay(today.addYears(10));
    for (int i = 0; i < 4; ++i) {
        file.clock().advanceMs(600'000);
        EXPECT_EQ(signIn(trainee, mine).code, ErrorCode::WrongSecret);
    }
    file.clock().setDay(today);
    EXPECT_EQ(signIn(trainee, hers).code, ErrorCode::SignInTooSoon);
    file.clock().advanceMs(600'000);
    EXPECT_EQ(signIn(trainee, hers).code, ErrorCode::None);
}
