#include "models/items/workspace.h"

#include "models/edit/new_file.h"
#include "models/items/person_reach.h"
#include "tests/models/items/items_support.h"
#include "tests/support/test_support.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::items;
using kz::test::waitFor;

namespace {

class WorkspaceTest : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(edit::makeFile(path(), QStringLiteral("教育担当"), clock)); }
    QString path() const { return folder.filePath(QStringLiteral("a.kizahashi")); }
    std::unique_ptr<Workspace> open()
    {
        auto opened = Workspace::open(path(), clock);
        EXPECT_TRUE(opened);
        return opened ? std::move(opened).value() : nullptr;
    }
    static edit::Action rename(const QString &institution)
    {
        return {.name = "setting.save",
                .arguments = {institution},
                .grant = edit::Grant::Administer,
                .work = [institution](edit::Edit &edit) -> Result<void> {
                    const auto made
                        = edit.insert(FileSetting{.name = QStringLiteral("institution"), .value = institution});
                    return made ? Result<void>() : made.error();
                }};
    }

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 4, 1)};
};

} // namespace

TEST_F(WorkspaceTest, ReadsAndWritesWithoutWaiting)
{
    auto workspace = open();
    ASSERT_TRUE(workspace);
    bool written = false;
    workspace->submit(rename(QStringLiteral("見本病院")), workspace.get(),
                      [&](const Result<edit::ChangeSet> &done) { written = bool(done); });
    ASSERT_TRUE(waitFor([&] { return written; }));
    QString read;
    workspace->read<std::optional<QString>>(
        workspace.get(),
        [](storage::Database &database, const query::CancelToken &) {
            return database.value<QString>("SELECT value FROM setting WHERE name = 'institution'");
        },
        [&](const Result<std::optional<QString>> &found) { read = found.value().value_or(QString()); });
    EXPECT_TRUE(waitFor([&] { return read == QStringLiteral("見本病院"); }));
}

TEST_F(WorkspaceTest, ASecondWindowReadsSaysWhyAndFollows)
{
    auto first = open();
    auto second = open();
    ASSERT_TRUE(second);
    EXPECT_TRUE(second->isReadOnly());
    EXPECT_EQ(second->readOnlyReason().code, ErrorCode::FileLocked);
    bool refused = false;
    second->submit(rename(QStringLiteral("見本病院")), second.get(),
                   [&](const Result<edit::ChangeSet> &done) { refused = !done; });
    EXPECT_TRUE(refused);

    int told = 0;
    QObject::connect(second.get(), &Workspace::fileChangedElsewhere, second.get(), [&] { ++told; });
    ASSERT_TRUE(waitFor([&, since = QDeadlineTimer(2500)] { return since.hasExpired(); })) << "it has looked once";
    EXPECT_EQ(told, 0);
    first->submit(rename(QStringLiteral("見本病院")), first.get());
    EXPECT_TRUE(waitFor([&] { return told == 1; }));
}

TEST_F(WorkspaceTest, TodayIsTodayWhateverTheDateBecomes)
{
    auto workspace = open();
    EXPECT_TRUE(workspace->asOf().current);
    int told = 0;
    QObject::connect(workspace.get(), &Workspace::asOfChanged, workspace.get(), [&] { ++told; });
    workspace->setAsOf(QDate(2026, 3, 31));
    EXPECT_EQ(workspace->asOf().happened, QDate(2026, 3, 31));
    EXPECT_FALSE(workspace->asOf().current);
    workspace->setAsOf(clock.today());
    EXPECT_EQ(told, 2);
    clock.setDay(QDate(2026, 4, 2));
    EXPECT_EQ(workspace->asOf().happened, QDate(2026, 4, 2));
    workspace->setAsOf(clock.today()); // as the window does after midnight
    EXPECT_TRUE(workspace->asOf().current);
    EXPECT_EQ(told, 3) << "what stands on the pages is yesterday's";
    workspace->setAsOf(clock.today());
    EXPECT_EQ(told, 3);
}

TEST_F(WorkspaceTest, AStrangersFileIsAnError)
{
    QFile file(folder.filePath(QStringLiteral("b.kizahashi")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("nothing of ours, but long enough to have a header of a database, or not\n");
    file.close();
    EXPECT_EQ(Workspace::open(file.fileName(), clock).error().code, ErrorCode::FileNotOurs);
}

TEST(PersonReach, SaysOfOnePersonWhatWouldBeRefusedAndOfNobodyBeforeItWasRead)
{
    test::FileBuilder file;
    const Key educator = file.person(QStringLiteral("手本 あきら"));
    const Key charge = file.person(QStringLiteral("見本坂 はるか"));
    const Key other = file.person(QStringLiteral("例田 花"));
    file.add(Duty{.person = educator, .kind = DutyKind::Educator, .trainee = charge, .from = QDate(2026, 4, 1)});
    const Key actor
        = file.add(Actor{.person = educator, .name = QStringLiteral("手本 あきら"), .role = ActorRole::Educator});
    test::OpenFile open(file);
    ASSERT_TRUE(open->door()->workAs(actor).result());
    ASSERT_TRUE(waitFor([&] { return open->actor().id == actor; }));
    using enum edit::Grant;
    const ReachReader reaching(*open);
    const auto refused = [&](edit::Grant grant, Key person) {
        const auto reach
            = open->reads().runHere<PersonReach>([&](storage::Database &database, const query::CancelToken &) {
                  return reaching.of(database, person, {LogEvidence, Award});
              });
        return !reach || !open->refusal(grant, reach.value()).isEmpty();
    };
    EXPECT_FALSE(refused(LogEvidence, educator));
    EXPECT_FALSE(refused(LogEvidence, charge));
    EXPECT_TRUE(refused(LogEvidence, other)) << "not in their charge";
    EXPECT_TRUE(open->refusal(LogEvidence, PersonReach()).isEmpty()) << "nothing has been read";
    EXPECT_TRUE(refused(Award, charge)) << "which is no educator's to do";
    EXPECT_FALSE(open->refusal(Award, PersonReach()).isEmpty()) << "and needs no reading";
}
