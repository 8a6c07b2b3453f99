#include "models/storage/journal.h"
#include "models/storage/repository.h"
#include "models/storage/store.h"

#include "models/domain/setting.h"
#include "tests/support/tracing_vfs.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::storage;
using kz::test::traceOf;
using kz::test::TracingVfs;

namespace {

/// Commits edits of one record, each with its journal entry, as the door does.
class Durability : public testing::Test
{
protected:
    void SetUp() override
    {
        const QString path = folder.filePath(QStringLiteral("a.kizahashi"));
        ASSERT_TRUE(createStore(path, clock));
        auto opened = openForWriting(path, clock);
        ASSERT_TRUE(opened);
        database.emplace(std::move(opened).value());
        edit(); // the first one begins the log
    }
    void edit()
    {
        auto begun = Transaction::begin(*database);
        ASSERT_TRUE(begun);
        auto transaction = std::move(begun).value();
        Journal journal(*database);
        const qint64 seq = journal.nextSeq().value();
        const FileSetting record{.id = seq, .name = QStringLiteral("key %1").arg(seq), .value = QStringLiteral("値")};
        ASSERT_TRUE(Repository<FileSetting>(*database).insert(record, seq));
        ASSERT_TRUE(journal.append({.seq = seq, .utcMs = clock.nowMs(), .actor = 1, .action = QStringLiteral("x")},
                                   {{"setting", seq, std::nullopt, QByteArray("{}")}}));
        ASSERT_TRUE(transaction.commit());
    }
    /// How many of `edits` were acknowledged as they should be.
    int durable(int edits)
    {
        int good = 0;
        for (int i = 0; i < edits; ++i) {
            vfs.take();
            edit();
            const auto trace = traceOf(vfs.take());
            EXPECT_FALSE(trace.fileTouched) << "the steady state has no checkpoints";
            good += trace.isDurable();
        }
        return good;
    }

    TracingVfs vfs;
    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 4, 1)};
    std::optional<Database> database;
};

} // namespace

TEST_F(Durability, TheLogIsOnDiskBeforeEachCommitIsAcknowledgedWithOneSync)
{
    EXPECT_EQ(durable(50), 50);
}

TEST_F(Durability, TheCheckFindsCommitsThatDoNotWaitForTheDisk)
{
    ASSERT_TRUE(database->execute("PRAGMA synchronous = OFF"));
    EXPECT_EQ(durable(10), 0);
    ASSERT_TRUE(database->execute("PRAGMA synchronous = NORMAL")); // syncs at checkpoints only
    EXPECT_EQ(durable(10), 0);
    ASSERT_TRUE(database->execute("PRAGMA synchronous = FULL"));
    EXPECT_EQ(durable(10), 10);
}

TEST_F(Durability, ACheckpointWaitsForTheFileBeforeTheLogBeginsAnew)
{
    vfs.take();
    ASSERT_TRUE(database->value<qint64>("PRAGMA wal_checkpoint(RESTART)"));
    const auto events = vfs.take();
    ASSERT_FALSE(events.empty());
    EXPECT_EQ(events.back().file, QStringLiteral("a.kizahashi"));
    EXPECT_EQ(events.back().deed, TracingVfs::Deed::Sync);
}
