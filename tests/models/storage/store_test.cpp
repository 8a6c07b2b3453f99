#include "models/storage/store.h"

#include "models/storage/journal.h"
#include "models/storage/key_source.h"
#include "models/storage/schema.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::storage;

namespace {

class Store : public testing::Test
{
protected:
    QString path(const char *name = "a.kizahashi") const { return folder.filePath(QLatin1String(name)); }
    Database make(const char *name = "a.kizahashi")
    {
        EXPECT_TRUE(createStore(path(name), clock));
        auto opened = openForWriting(path(name), clock);
        EXPECT_TRUE(opened);
        return std::move(opened).value();
    }

    /// A file as a program of one schema step less left it.
    void makeOlder(const char *name)
    {
        auto opened = Database::open(path(name), Database::Mode::Create);
        ASSERT_TRUE(opened);
        auto database = std::move(opened).value();
        ASSERT_TRUE(database.execute("PRAGMA application_id = " + QByteArray::number(applicationId)));
        const auto steps = schemaSteps();
        for (size_t i = 0; i + 1 < steps.size(); ++i)
            ASSERT_TRUE(database.execute(steps[i].script));
        ASSERT_TRUE(database.execute("PRAGMA user_version = " + QByteArray::number(currentSchema() - 1)));
        ASSERT_TRUE(database.execute("INSERT INTO setting VALUES (1, 'institution', 'old', 1, NULL)"));
    }
    std::optional<QString> institution(const char *name = "a.kizahashi")
    {
        auto opened = openForReading(path(name));
        EXPECT_TRUE(opened);
        auto database = std::move(opened).value();
        return database.value<QString>("SELECT value FROM setting WHERE name = 'institution'").value();
    }
    /// The file with its log beside it, as after a power cut: what is in the log is not in the file yet.
    void leaveALogBeside(const char *name)
    {
        const QByteArray live = QByteArray("live-") + name;
        auto database = make(live.constData());
        ASSERT_TRUE(database.execute("INSERT INTO setting VALUES (1, 'institution', 'log', 1, NULL)"));
        for (const char *tail : {"", "-wal"})
            ASSERT_TRUE(QFile::copy(path(live.constData()) + QLatin1String(tail), path(name) + QLatin1String(tail)));
    }

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 4, 1)};
};

} // namespace

TEST_F(Store, ANewFileIsOursAndUpToDate)
{
    ASSERT_TRUE(createStore(path(), clock));
    auto opened = openForWriting(path(), clock);
    ASSERT_TRUE(opened);
    auto database = std::move(opened).value();
    EXPECT_EQ(database.value<qint64>("PRAGMA application_id").value(), applicationId);
    EXPECT_EQ(database.value<qint64>("PRAGMA user_version").value(), currentSchema());
    EXPECT_EQ(database.value<QString>("PRAGMA journal_mode").value(), QStringLiteral("wal"));
    EXPECT_EQ(database.value<qint64>("PRAGMA synchronous").value(), 2) << "FULL";
    EXPECT_EQ(database.value<qint64>("PRAGMA foreign_keys").value(), 1);
}

TEST_F(Store, AnExistingFileIsNeverOverwritten)
{
    ASSERT_TRUE(createStore(path(), clock));
    EXPECT_EQ(createStore(path(), clock).error().code, ErrorCode::FileExists);
}

TEST_F(Store, ForeignAndNewerFilesAreRefusedUntouched)
{
    QFile foreign(path("note.kizahashi"));
    ASSERT_TRUE(foreign.open(QIODevice::WriteOnly));
    foreign.write("not a database, but somebody's notes, long enough to have a header\n");
    foreign.close();
    EXPECT_EQ(openForWriting(path("note.kizahashi"), clock).error().code, ErrorCode::FileNotOurs);

    {
        auto other = Database::open(path("other.db"), Database::Mode::Create);
        ASSERT_TRUE(other);
        auto database = std::move(other).value();
        ASSERT_TRUE(database.execute("PRAGMA journal_mode = DELETE; CREATE TABLE t (x)"));
    }
    const auto bytes = [&] {
        QFile file(path("other.db"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    EXPECT_EQ(openForReading(path("other.db")).error().code, ErrorCode::FileNotOurs);
    EXPECT_EQ(openForWriting(path("other.db"), clock).error().code, ErrorCode::FileNotOurs);
    EXPECT_EQ(bytes(), before);

    ASSERT_TRUE(createStore(path(), clock));
    {
        auto opened = openForWriting(path(), clock);
        auto database = std::move(opened).value();
        ASSERT_TRUE(database.execute("PRAGMA user_version = 999"));
    }
    EXPECT_EQ(openForWriting(path(), clock).error().code, ErrorCode::FileNewer);
    EXPECT_EQ(openForReading(path()).error().code, ErrorCode::FileNewer);
}

TEST_F(Store, OnlyOneProcessWritesAndTheOtherLearnsWho)
{
    ASSERT_TRUE(createStore(path(), clock));
    auto first = WriterLock::take(path());
    ASSERT_TRUE(first);
    const auto second = WriterLock::take(path());
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::FileLocked);
    EXPECT_TRUE(second.error().arguments[1].contains(QString::number(QCoreApplication::applicationPid())));
    EXPECT_TRUE(openForReading(path())) << "reading is never locked out";
}

TEST_F(Store, WhatALockLeftBehindLocksNobodyOut)
{
    // As after a power cut, and as another machine or program may have left it: the file is there, nobody holds it.
    for (const QByteArray &words : {QByteArray(), QByteArray("kizahashi (elsewhere, 1)")}) {
        QFile left(path() + QStringLiteral(".lock"));
        ASSERT_TRUE(left.open(QIODevice::WriteOnly));
        left.write(words);
        left.close();
        auto taken = WriterLock::take(path());
        EXPECT_TRUE(taken) << words.constData();
    }
    EXPECT_FALSE(QFile::exists(path() + QStringLiteral(".lock"))) << "gone with the lock";
}

TEST_F(Store, ABackupIsWholeAndARestoreBringsItBack)
{
    {
        auto database = make();
        ASSERT_TRUE(database.execute("INSERT INTO setting VALUES (1, 'institution', 'before', 1, NULL)"));
        ASSERT_TRUE(backup(path(), path("b.kizahashi"))) << "online: the file is open for writing";
        ASSERT_TRUE(database.execute("UPDATE setting SET value = 'after'"));
    }
    const auto kept = restore(path("b.kizahashi"), path(), clock);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept.value(), path("a.kizahashi.before-restore"));
    EXPECT_EQ(institution("a.kizahashi.before-restore"), QStringLiteral("after"));
    auto opened = openForReading(path());
    ASSERT_TRUE(opened);
    auto database = std::move(opened).value();
    EXPECT_EQ(database.value<QString>("SELECT value FROM setting").value(), QStringLiteral("before"));
    EXPECT_FALSE(QFile::exists(path("b.kizahashi.part")));
}

TEST_F(Store, ABackupOverAFileWithALogIsNotMixedWithIt)
{
    leaveALogBeside("old.kizahashi");
    {
        auto database = make();
        ASSERT_TRUE(database.execute("INSERT INTO setting VALUES (1, 'institution', 'new', 1, NULL)"));
    }
    ASSERT_TRUE(backup(path(), path("old.kizahashi")));
    EXPECT_FALSE(QFile::exists(path("old.kizahashi-wal")));
    EXPECT_EQ(institution("old.kizahashi"), QStringLiteral("new"));
    leaveALogBeside("again.kizahashi");
    const auto was = institution("again.kizahashi");
    ASSERT_TRUE(restore(path(), path("again.kizahashi"), clock));
    EXPECT_EQ(institution("again.kizahashi"), QStringLiteral("new"));
    EXPECT_EQ(institution("again.kizahashi.before-restore"), was) << "with what its log held";
}

TEST_F(Store, ABackupReplacesNothingButAKizahashiFile)
{
    auto database = make();
    QFile mine(path("keep.csv"));
    ASSERT_TRUE(mine.open(QIODevice::WriteOnly));
    mine.write("mine");
    mine.close();
    EXPECT_EQ(backup(path(), path("keep.csv")).error().code, ErrorCode::FileExists);
    ASSERT_TRUE(mine.open(QIODevice::ReadOnly));
    EXPECT_EQ(mine.readAll(), "mine");
}

TEST_F(Store, ABackupNeverReplacesAFileInUseNorItself)
{
    auto first = make();
    auto second = make("b.kizahashi");
    auto held = WriterLock::take(path("b.kizahashi"));
    ASSERT_TRUE(held);
    EXPECT_EQ(backup(path(), path("b.kizahashi")).error().code, ErrorCode::FileLocked);
    EXPECT_EQ(restore(path(), path("b.kizahashi"), clock).error().code, ErrorCode::FileLocked);
    EXPECT_EQ(backup(path(), path()).error().code, ErrorCode::FileExists);
    EXPECT_EQ(restore(path(), path(), clock).error().code, ErrorCode::FileExists);
}

TEST_F(Store, ACancelledRestoreLeavesTheFileAsItWas)
{
    {
        auto database = make();
        ASSERT_TRUE(database.execute("INSERT INTO setting VALUES (1, 'institution', 'before', 1, NULL)"));
        ASSERT_TRUE(backup(path(), path("b.kizahashi")));
        ASSERT_TRUE(database.execute("UPDATE setting SET value = 'after'"));
    }
    EXPECT_EQ(restore(path("b.kizahashi"), path(), clock, [](int, int) { return false; }).error().code,
              ErrorCode::Cancelled);
    EXPECT_EQ(institution(), QStringLiteral("after"));
    EXPECT_EQ(QDir(folder.path()).entryList({QStringLiteral("*.part*"), QStringLiteral("*.before-*")}), QStringList());
}

TEST_F(Store, AnOlderFileIsKeptAsItWasAndBroughtUpToDate)
{
    makeOlder("a.kizahashi");
    EXPECT_EQ(openForReading(path()).error().code, ErrorCode::FileOlder);
    {
        auto opened = openForWriting(path(), clock);
        ASSERT_TRUE(opened);
        auto database = std::move(opened).value();
        EXPECT_EQ(database.value<qint64>("PRAGMA user_version").value(), currentSchema());
        EXPECT_NE(Journal(database).newestOf(upgradeAction).value(), 0) << "undo goes back no further";
    }
    EXPECT_EQ(institution(), QStringLiteral("old"));
    const QString kept = QStringLiteral("%1.before-%2").arg(path()).arg(currentSchema());
    EXPECT_TRUE(QFile::exists(kept));

    // A backup from before is a backup all the same.
    ASSERT_TRUE(backup(kept, path("b.kizahashi")));
    ASSERT_TRUE(restore(path("b.kizahashi"), path("c.kizahashi"), clock));
    ASSERT_TRUE(openForWriting(path("c.kizahashi"), clock));
    EXPECT_EQ(institution("c.kizahashi"), QStringLiteral("old"));
}

TEST_F(Store, ACancelledBackupLeavesNothing)
{
    auto database = make();
    EXPECT_EQ(backup(path(), path("b.kizahashi"), [](int, int) { return false; }).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(QDir(folder.path()).entryList({QStringLiteral("b.*")}), QStringList());
}

TEST_F(Store, ADamagedBackupIsNotRestored)
{
    {
        auto database = make();
    }
    ASSERT_TRUE(backup(path(), path("b.kizahashi")));
    QFile file(path("b.kizahashi"));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(3 * 4096);
    file.write(QByteArray(2 * 4096, char(0x5a)));
    file.close();
    EXPECT_FALSE(restore(path("b.kizahashi"), path(), clock));
    EXPECT_TRUE(openForReading(path())) << "the file itself is as it was";
    EXPECT_EQ(backup(path("b.kizahashi"), path("c.kizahashi")).error().arguments, QStringList{path("b.kizahashi")})
        << "the damaged one is named, not its copy";
    // What is replaced may be damaged: it stays as it was, for whoever can still read something in it.
    ASSERT_TRUE(backup(path(), path("good.kizahashi")));
    ASSERT_TRUE(restore(path("good.kizahashi"), path("b.kizahashi"), clock));
    EXPECT_TRUE(openForReading(path("b.kizahashi")));
    EXPECT_TRUE(QFile::exists(path("b.kizahashi.before-restore")));
}

TEST_F(Store, AttachedFilesStayWhenTheyMayBelongToApplications)
{
    auto opened = Database::open(path(), Database::Mode::Create);
    ASSERT_TRUE(opened);
    auto database = std::move(opened).value();
    constexpr int letsThem = 22;
    const auto run = [&](bool before) {
        for (const SchemaStep &step : schemaSteps())
            if ((step.number < letsThem) == before) {
                ASSERT_TRUE(database.execute(step.script)) << step.name.toStdString();
            }
    };
    run(true);
    ASSERT_TRUE(database.execute("PRAGMA foreign_keys = OFF")); // the file alone, without whom it belongs to
    ASSERT_TRUE(database.execute(
        "INSERT INTO attachment VALUES (7, 1, NULL, 'a.pdf', 'scan', 'pdf', '', 3, 'ab', '2026-07-01', 1, NULL)"));
    run(false);
    EXPECT_EQ(
        database.value<QString>("SELECT name || document FROM attachment WHERE id = 7 AND application IS NULL").value(),
        QStringLiteral("a.pdf"));
}

TEST_F(Store, ReleasedStepsNeverChange)
{
    // A step that has gone out is history: a change to it is a new step. Add a line here for each new one.
    const QStringList released = {QStringLiteral("0001_store 86b471dc3b39887e"),
                                  QStringLiteral("0002_people_and_places 653045df004f961b"),
                                  QStringLiteral("0003_frameworks 79d38a2c52641b88"),
                                  QStringLiteral("0004_evidence 3b01a6b7e62f6b7a"),
                                  QStringLiteral("0005_removed_imports b59c07892331dc75"),
                                  QStringLiteral("0006_interviews 96b5df1b9049b4ff"),
                                  QStringLiteral("0007_desk c2aa8c534cbb0d48"),
                                  QStringLiteral("0008_packets 1f25e8fe2714460a"),
                                  QStringLiteral("0009_duplicates 9e94e44db1e9459e"),
                                  QStringLiteral("0010_comments 74f2d9a52eefc024"),
                                  QStringLiteral("0011_handed_forms 69b952a506a10e6d"),
                                  QStringLiteral("0012_attachments d52072169abe284c"),
                                  QStringLiteral("0013_feedback f32432626c2f6c8b"),
                                  QStringLiteral("0014_deputies 0c0b50ff2da4ba61"),
                                  QStringLiteral("0015_events 4468c5a2250e5859"),
                                  QStringLiteral("0016_applications 927d9304b23fcd7b"),
                                  QStringLiteral("0017_crosswalks 452d81c6a4ab584a"),
                                  QStringLiteral("0018_modules 121aeae6103e0531"),
                                  QStringLiteral("0019_individual_plans 50c2e3e1cc089f8a"),
                                  QStringLiteral("0020_improvement_cycles d425ff18a63b6fc8"),
                                  QStringLiteral("0021_asked_raters 4f1cc71d13be09c6"),
                                  QStringLiteral("0022_application_attachments 16803521224745a1"),
                                  QStringLiteral("0023_reissues 41b774a7120e4003"),
                                  QStringLiteral("0024_first_month 9d988cf1357dca91"),
                                  QStringLiteral("0025_anchors 9ca82639ac903d5b"),
                                  QStringLiteral("0026_waiting_forms e1cf44b40ea80756"),
                                  QStringLiteral("0027_mid_career_month 65401b89bd82cef8"),
                                  QStringLiteral("0028_day_part 3b54eb80661d24fa"),
                                  QStringLiteral("0029_level_successions 982027ae680bc6d5"),
                                  QStringLiteral("0030_places_of_rules 376dc5ad6054514e")};
    QStringList found;
    for (const SchemaStep &step : schemaSteps())
        found << step.name + QLatin1Char(' ')
                + QString::fromLatin1(
                     QCryptographicHash::hash(step.script, QCryptographicHash::Sha256).toHex().left(16));
    EXPECT_EQ(found, released);
}

TEST_F(Store, EveryReferringColumnHasAnIndex)
{
    auto database = make();
    const auto tables = database.column<QString>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    ASSERT_TRUE(tables);
    ASSERT_GT(tables.value().size(), 30u);
    for (const QString &table : tables.value()) {
        const auto referring = database.column<QString>("SELECT \"from\" FROM pragma_foreign_key_list(?1)", table);
        ASSERT_TRUE(referring);
        for (const QString &column : referring.value()) {
            const auto leading = database.value<qint64>(R"(
                SELECT (SELECT count(*) FROM pragma_index_list(?1) l
                         WHERE (SELECT name FROM pragma_index_info(l.name) WHERE seqno = 0) = ?2)
                     + (SELECT count(*) FROM pragma_table_info(?1) WHERE name = ?2 AND pk = 1))",
                                                        table, column);
            ASSERT_TRUE(leading);
            EXPECT_GT(leading.value().value_or(0), 0) << table.toStdString() << "." << column.toStdString();
        }
    }
}

TEST_F(Store, KeysAreNeverGivenTwiceNotEvenAfterACrashOrByACopy)
{
    std::vector<Key> given;
    const auto take = [&](const QString &file, int count) {
        auto opened = openForWriting(file, clock);
        ASSERT_TRUE(opened);
        auto database = std::move(opened).value();
        auto attached = KeySource::attach(database, clock);
        ASSERT_TRUE(attached);
        auto keys = std::move(attached).value();
        for (int i = 0; i < count; ++i)
            given.push_back(keys.next().value());
    };
    ASSERT_TRUE(createStore(path(), clock));
    take(path(), 70'000); // more than one block
    take(path(), 10);
    ASSERT_TRUE(QFile::copy(path(), path("copy.kizahashi")));
    take(path(), 10);
    take(path("copy.kizahashi"), 10);
    std::ranges::sort(given);
    EXPECT_EQ(std::ranges::adjacent_find(given), given.end());
    EXPECT_GT(given.front(), 0);
}
