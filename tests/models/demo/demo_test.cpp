#include "models/demo/demo.h"

#include "models/domain/evidence.h"
#include "models/domain/people.h"
#include "models/edit/edit_door.h"
#include "models/edit/file_actions.h"
#include "models/exchange/packet_return.h"
#include "models/storage/administration_reads.h"
#include "models/storage/evidence_repository.h"
#include "models/storage/repository.h"
#include "models/storage/store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace kz;
using namespace kz::demo;

namespace {

class Demo : public testing::Test
{
protected:
    QString path(const char *name = "demo.kizahashi") const { return folder.filePath(QString::fromLatin1(name)); }
    storage::Database open(const char *name = "demo.kizahashi") const
    {
        auto opened = storage::openForReading(path(name));
        EXPECT_TRUE(opened);
        return std::move(opened).value();
    }

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 20)};
};

} // namespace

TEST_F(Demo, HasSixtyPeopleOfTheToldProfessionsAndEightSites)
{
    const auto made = makeDemo(path(), {}, clock);
    ASSERT_TRUE(made) << made.error().arguments.join(QStringLiteral(", ")).toStdString();
    auto database = open();
    std::map<std::string, qint64> counts;
    ASSERT_TRUE(
        database.each("SELECT r.code, count(*) FROM person p JOIN profession r ON r.id = p.profession GROUP BY 1",
                      [&](const storage::Statement &row) { counts[row.text(0).toStdString()] = row.integer(1); }));
    const std::map<std::string, qint64> told
        = {{"nurse", 33},        {"resident", 8},        {"specialty_trainee", 2},      {"physician", 1},
           {"pharmacist", 7},    {"physiotherapist", 2}, {"occupational_therapist", 2}, {"dietitian", 2},
           {"social_worker", 2}, {"care_worker", 1}};
    EXPECT_EQ(counts, told);
    EXPECT_EQ(database.value<qint64>("SELECT count(*) FROM site").value(), 8);
    EXPECT_EQ(database.value<qint64>("SELECT count(DISTINCT site) FROM affiliation").value(), 8) << "none stands empty";
    EXPECT_EQ(made.value().people, 60);
}

TEST_F(Demo, IsUntouchedUntilSomebodyEntersAnything)
{
    ASSERT_TRUE(makeDemo(path(), {}, clock));
    const auto untouched = [this] {
        auto database = open();
        return isUntouched(database).value();
    };
    EXPECT_TRUE(untouched());
    edit::ChangeHub hub;
    {
        auto door = edit::EditDoor::open(path(), clock, hub);
        ASSERT_TRUE(door);
        EXPECT_TRUE(untouched()) << "it was looked at";
        auto reader = open();
        auto working = door.value()->workAs(storage::actors(reader).value().at(1).id);
        working.waitForFinished();
        ASSERT_TRUE(door.value()->submitAndWait(
            edit::saveSettings({{QStringLiteral("institution"), QStringLiteral("見本病院")}}, QString())));
    }
    EXPECT_FALSE(untouched()) << "even by whoever made the region";
}

TEST_F(Demo, ThePacketFromTheIslandComesBackWithOneConflict)
{
    const QString packet = folder.filePath(QStringLiteral("minato.kzpacket"));
    const auto made = makeDemo(path(), {.packet = packet}, clock);
    ASSERT_TRUE(made) << made.error().detail.toStdString();
    auto database = open();
    EXPECT_TRUE(isUntouched(database).value()) << "it is part of the making";
    const auto staged = exchange::stagePacket(packet, made.value().passphrase, database, clock.today());
    ASSERT_TRUE(staged) << int(staged.error().code);
    EXPECT_EQ(staged.value()->holder, QStringLiteral("仮屋 みなと"));
    ASSERT_EQ(staged.value()->records.size(), 2u);
    const auto is = [&](exchange::Verdict verdict) {
        return std::ranges::count_if(staged.value()->records, [verdict](const exchange::ReturnedRecord &record) {
            return record.verdict == verdict && !record.hasProblem() && record.twin == 0;
        });
    };
    EXPECT_EQ(is(exchange::Verdict::New), 1);
    EXPECT_EQ(is(exchange::Verdict::Conflict), 1);

    // Somebody's file is not written over, and a region without its packet is not left behind.
    const auto again = makeDemo(path("b"), {.packet = packet}, clock);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::FileExists);
    EXPECT_TRUE(QFile::exists(packet));
    EXPECT_FALSE(QFile::exists(path("b")));
}

TEST_F(Demo, LeavesNothingBehindWhenCancelled)
{
    const auto made = makeDemo(path(), {}, clock, [](double share) { return share < 0.1; });
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

TEST_F(Demo, RefusesWhatItCannotMake)
{
    for (const Options &options :
         {Options{.people = 59}, Options{.sites = 7}, Options{.years = 1}, Options{.records = -1}}) {
        const auto made = makeDemo(path(), options, clock);
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().code, ErrorCode::BadArgument);
    }
}

TEST_F(Demo, GrowsToTheSizeAskedFor)
{
    const auto made = makeDemo(path(), {.people = 400, .sites = 30, .years = 4, .records = 20'000}, clock);
    ASSERT_TRUE(made) << made.error().arguments.join(QStringLiteral(", ")).toStdString();
    auto database = open();
    const auto count = [&](const char *sql) { return database.value<qint64>(sql).value().value_or(-1); };
    EXPECT_EQ(count("SELECT count(*) FROM person"), 400);
    EXPECT_EQ(count("SELECT count(*) FROM site"), 30);
    EXPECT_GE(count("SELECT count(*) FROM evidence"), 20'000);
    EXPECT_LT(count("SELECT count(*) FROM evidence"), 20'400);
    EXPECT_EQ(count("SELECT count(*) FROM evidence"), made.value().logEntries + made.value().assessments);
    EXPECT_EQ(count("SELECT count(*) FROM placement"), made.value().placements);
    EXPECT_EQ(count("SELECT count(*) FROM standing_dirty"), 0) << "nobody waits for a standing";
    EXPECT_GT(count("SELECT count(DISTINCT person) FROM standing_summary"), 300);
    EXPECT_GT(count("SELECT count(DISTINCT site) FROM affiliation"), 20);
    EXPECT_GT(count("SELECT count(*) FROM evidence WHERE day BETWEEN '2023-04-01' AND '2024-03-31'"), 1000)
        << "four fiscal years back";
    // What came in bulk is found again by its entry, and nothing but its number is in the journal.
    EXPECT_GT(count("SELECT count(*) FROM entry WHERE bulk = 1"), 2);
    EXPECT_EQ(count("SELECT count(*) FROM entry_row r JOIN entry e ON e.seq = r.seq WHERE e.bulk = 1"), 0);
}

TEST_F(Demo, GivesMoreRecordsToFewPeople)
{
    const auto made = makeDemo(path(), {.records = 10'000}, clock);
    ASSERT_TRUE(made);
    EXPECT_EQ(made.value().people, 60);
    EXPECT_GE(made.value().logEntries + made.value().assessments, 10'000);
}

TEST_F(Demo, LeavesNothingBehindWhenCancelledInTheMiddleOfTheCrowd)
{
    double last = 0;
    const auto made = makeDemo(path(), {.people = 3000}, clock, [&](double share) {
        EXPECT_GE(share, last);
        last = share;
        return share < 0.3;
    });
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

TEST_F(Demo, SaysNothingThatCouldBeAPatient)
{
    ASSERT_TRUE(makeDemo(path(), {}, clock));
    auto database = open();
    storage::EvidenceRepository evidence(database);
    const auto people = storage::Repository<Person>(database).all();
    ASSERT_TRUE(people);
    qint64 seen = 0;
    for (const Person &person : people.value()) {
        const auto entries = evidence.logEntriesOf(person.id);
        for (const LogEntry &entry : entries.value())
            EXPECT_TRUE(validate(entry).empty()) << entry.note.toStdString();
        const auto forms = evidence.assessmentsOf(person.id);
        for (const Assessment &form : forms.value())
            EXPECT_TRUE(validate(form).empty()) << form.comment.toStdString();
        seen += qint64(entries.value().size() + forms.value().size());
    }
    EXPECT_GT(seen, 2000);
}

TEST_F(Demo, IsTheSameForTheSameSeedAndDay)
{
    // Keys differ in their origin alone, which is drawn by lot.
    const auto number = [](qint64 key) { return QString::number(key & 0xffffffff); };
    const auto bare = [&](const QString &text) {
        QStringList words = text.split(u' ');
        for (QString &word : words)
            if (const auto key = keyFromText(word))
                word = number(*key);
        return words.join(u' ');
    };
    const auto content = [&](const char *name) {
        auto database = open(name);
        std::vector<std::string> tables;
        EXPECT_TRUE(database.each(R"(SELECT name FROM sqlite_schema WHERE type = 'table'
                                       AND name NOT IN ('origin', 'entry', 'entry_row') ORDER BY name)",
                                  [&](const storage::Statement &row) { tables.push_back(row.text(0).toStdString()); }));
        QStringList lines;
        for (const std::string &table : tables)
            EXPECT_TRUE(database.each("SELECT * FROM " + table, [&](const storage::Statement &row) {
                QStringList cells{QString::fromStdString(table)};
                for (int i = 0; i < row.columnCount(); ++i) {
                    const qint64 integer = row.integer(i);
                    cells += integer > (qint64(1) << 32) ? number(integer) : bare(row.text(i));
                }
                lines += cells.join(QLatin1Char('|'));
            }));
        return lines;
    };
    ASSERT_TRUE(makeDemo(path("a"), {}, clock));
    ASSERT_TRUE(makeDemo(path("b"), {}, clock));
    ASSERT_TRUE(makeDemo(path("c"), {.seed = 2}, clock));
    const QStringList first = content("a");
    EXPECT_GT(first.size(), 10000);
    EXPECT_EQ(first, content("b"));
    EXPECT_NE(first, content("c"));
}

TEST_F(Demo, LeavesNothingToUndoForWhoOpensIt)
{
    ASSERT_TRUE(makeDemo(path(), {}, clock));
    edit::ChangeHub hub;
    const auto door = edit::EditDoor::open(path(), clock, hub);
    ASSERT_TRUE(door);
    EXPECT_EQ(door.value()->actor().role, ActorRole::Coordinator);
    auto undone = door.value()->undo();
    undone.waitForFinished();
    ASSERT_FALSE(undone.result());
    EXPECT_EQ(undone.result().error().code, ErrorCode::NothingToUndo);
}

TEST_F(Demo, KeepsTheCachesInStepAndWaitsForNobody)
{
    ASSERT_TRUE(makeDemo(path(), {.people = 200}, clock));
    auto opened = storage::openForWriting(path(), clock);
    ASSERT_TRUE(opened);
    auto database = std::move(opened).value();
    const auto wrong = storage::EvidenceRepository(database).recountSites();
    ASSERT_TRUE(wrong);
    EXPECT_EQ(wrong.value(), 0);
    const auto findings = database.value<QString>("PRAGMA integrity_check");
    EXPECT_EQ(findings.value().value_or(QString()), QStringLiteral("ok"));
    EXPECT_EQ(database.value<qint64>("SELECT count(*) FROM pragma_foreign_key_check").value(), 0);
}
