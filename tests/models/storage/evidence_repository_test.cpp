#include "models/storage/evidence_repository.h"

#include "models/storage/schema.h"
#include "models/storage/work_reads.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <sqlite3.h>

using namespace kz;
using namespace kz::storage;

namespace {

Database emptyStore()
{
    auto opened = Database::openInMemory();
    auto database = std::move(opened).value();
    EXPECT_TRUE(bringUpToDate(database));
    EXPECT_TRUE(database.execute(R"(
        INSERT INTO profession VALUES (1, 'nurse', '看護師', 'Nurse', 0, 1, NULL);
        INSERT INTO person VALUES (2, '例田 つばさ', '', '', '', 1, NULL, '', '', '', '', 1, NULL),
                                  (3, '見本坂 はるか', '', '', '', 1, NULL, '', '', '', '', 1, NULL);
        INSERT INTO framework VALUES (5, 'f', 'ladder', 'f', 'f', '', '', 1, NULL);
        INSERT INTO framework_version VALUES (6, 5, '1', 'adopted', NULL, NULL, 1, NULL);
        INSERT INTO scale VALUES (7, 6, 's', '', '', 1, NULL);
        INSERT INTO tool VALUES (8, 6, 't', '', '', 7, 0, 1, NULL, 0, 0))"));
    return database;
}

LogEntry visit(Key id)
{
    LogEntry entry;
    entry.head = {.id = id,
                  .person = 2,
                  .kind = EvidenceKind::LogEntry,
                  .day = QDate(2026, 5, 12),
                  .site = 30,
                  .department = {},
                  .status = EvidenceStatus::Submitted,
                  .enteredOn = QDate(2026, 5, 12),
                  .submittedOn = QDate(2026, 5, 12),
                  .countersignedOn = {}};
    entry.setting = CareSetting::GeneralOutpatient;
    entry.halfDays = 1;
    entry.note = QStringLiteral("80歳代");
    entry.items = {{101, TraineeRole::Performed, 2}, {100, TraineeRole::Observed, 1}};
    return entry;
}

Assessment sheet(Key id)
{
    Assessment assessment;
    assessment.head = visit(id).head;
    assessment.head.kind = EvidenceKind::Assessment;
    assessment.tool = 8;
    assessment.assessor = 3;
    assessment.assessorKind = AssessorKind::Preceptor;
    assessment.from = QDate(2026, 4, 1);
    assessment.to = QDate(2026, 5, 12);
    assessment.comment = QStringLiteral("落ち着いて観察できている");
    assessment.items = {{100, 3}, {101, 0}, {102, 4}};
    return assessment;
}

std::optional<qint64> amount(Database &database, Key item)
{
    return database.value<qint64>("SELECT sum(amount) FROM site_count WHERE item = ?1", item).value();
}

/// How the connection goes about that one of its statements which holds the words.
QStringList queryPlan(Database &database, std::string_view words)
{
    std::string sql;
    for (auto *each = sqlite3_next_stmt(database.handle(), nullptr); each;
         each = sqlite3_next_stmt(database.handle(), each))
        if (std::string_view(sqlite3_sql(each)).find(words) != std::string_view::npos)
            sql = sqlite3_sql(each);
    QStringList steps;
    EXPECT_TRUE(database.each("EXPLAIN QUERY PLAN " + sql, [&](const Statement &row) {
        QString step;
        row.get(3, step);
        steps << step;
    }));
    return steps;
}

} // namespace

TEST(EvidenceRepository, ALogEntryComesBackAsItWent)
{
    auto database = emptyStore();
    EvidenceRepository repository(database);
    const LogEntry entry = visit(50);
    ASSERT_TRUE(repository.insert(entry, 9));
    const auto found = repository.findLogEntry(50).value();
    ASSERT_TRUE(found);
    EXPECT_EQ(imageOf(*found), imageOf(entry));
    EXPECT_EQ(imageOf(logEntryFromImage(50, imageOf(entry))), imageOf(entry));
    EXPECT_EQ(repository.changedSeq(50).value(), 9);
    EXPECT_FALSE(repository.findAssessment(50).value()) << "a log entry is no assessment";
}

TEST(EvidenceRepository, AHalfDayKeepsItsHalfAndOlderImagesTheirShape)
{
    auto database = emptyStore();
    EvidenceRepository repository(database);
    LogEntry entry = visit(50);
    ASSERT_TRUE(repository.insert(entry, 9));
    EXPECT_FALSE(imageOf(entry).contains(QLatin1String("day_part"))) << "as in journals from before it was known";
    entry.dayPart = DayPart::Afternoon;
    ASSERT_TRUE(repository.update(entry, 10));
    EXPECT_EQ(repository.findLogEntry(50).value()->dayPart, DayPart::Afternoon);
    EXPECT_EQ(logEntryFromImage(50, imageOf(entry)).dayPart, DayPart::Afternoon);
    entry = visit(51);
    entry.dayPart = DayPart::Morning;
    ASSERT_TRUE(repository.insert(entry, 11));
    EXPECT_EQ(repository.findLogEntry(51).value()->dayPart, DayPart::Morning);
}

TEST(EvidenceRepository, AnAssessmentComesBackAsItWent)
{
    auto database = emptyStore();
    EvidenceRepository repository(database);
    const Assessment assessment = sheet(51);
    ASSERT_TRUE(repository.insert(assessment, 9));
    const auto found = repository.findAssessment(51).value();
    ASSERT_TRUE(found);
    EXPECT_EQ(imageOf(*found), imageOf(assessment));
    EXPECT_EQ(imageOf(assessmentFromImage(51, imageOf(assessment))), imageOf(assessment));
}

TEST(EvidenceRepository, HalfDaysCountOnceForAVisitWithSeveralCases)
{
    auto database = emptyStore();
    ASSERT_TRUE(EvidenceRepository(database).insert(visit(50), 9));
    EXPECT_EQ(database.value<qint64>("SELECT sum(half_days) FROM evidence_item").value(), 1);
    EXPECT_EQ(amount(database, 0), 1);
    EXPECT_EQ(amount(database, 101), 2);
}

TEST(EvidenceRepository, DraftsAndReturnedEntriesDoNotCountForTheSite)
{
    auto database = emptyStore();
    EvidenceRepository repository(database);
    LogEntry entry = visit(50);
    ASSERT_TRUE(repository.insert(entry, 9));
    for (const auto status : {EvidenceStatus::Draft, EvidenceStatus::Returned}) {
        entry.head.status = status;
        ASSERT_TRUE(repository.update(entry, 10));
        EXPECT_EQ(database.value<qint64>("SELECT count(*) FROM site_count").value(), 0);
    }
    entry.head.status = EvidenceStatus::Countersigned;
    ASSERT_TRUE(repository.update(entry, 11));
    EXPECT_EQ(amount(database, 101), 2);
}

TEST(EvidenceRepository, SiteCountsKeptByDeltasEqualARecount)
{
    EXPECT_TRUE(rc::check("whatever is written, changed and removed", [] {
        auto database = emptyStore();
        EvidenceRepository repository(database);
        std::vector<Key> there;
        Key next = 100;
        const auto steps = *rc::gen::inRange(1, 25);
        for (int i = 0; i < steps; ++i) {
            LogEntry entry = visit(0);
            entry.head.day = QDate(2026, 4, 1).addDays(*rc::gen::inRange(0, 90));
            entry.head.person = *rc::gen::element(Key(2), Key(3));
            entry.head.status = EvidenceStatus(*rc::gen::inRange(0, 4));
            entry.head.site = *rc::gen::element<std::optional<Key>>(std::nullopt, 30, 31);
            entry.halfDays = *rc::gen::inRange(0, 3);
            entry.items = {{*rc::gen::inRange<Key>(100, 104), TraineeRole::Performed, *rc::gen::inRange(1, 4)}};
            const int what = *rc::gen::inRange(0, 3);
            if (what == 0 || there.empty()) {
                entry.head.id = next++;
                there.push_back(entry.head.id);
                RC_ASSERT(bool(repository.insert(entry, i + 1)));
            } else if (what == 1) {
                entry.head.id = *rc::gen::elementOf(there);
                RC_ASSERT(bool(repository.update(entry, i + 1)));
            } else {
                const Key gone = *rc::gen::elementOf(there);
                std::erase(there, gone);
                RC_ASSERT(bool(repository.remove(gone)));
            }
        }
        RC_ASSERT(repository.recountSites().value() == 0);
    }));
}

TEST(EvidenceRepository, ARecountMendsWhatIsWrongAndSaysSo)
{
    auto database = emptyStore();
    EvidenceRepository repository(database);
    ASSERT_TRUE(repository.insert(visit(50), 9));
    ASSERT_TRUE(database.execute("UPDATE site_count SET n = n + 1 WHERE item = 100"));
    EXPECT_EQ(repository.recountSites().value(), 1);
    EXPECT_EQ(repository.recountSites().value(), 0);
}

TEST(WorkReads, FormsThatWaitAreFoundAmongWhatWaitsAndNotAmongAllThereEverWere)
{
    auto database = emptyStore();
    ASSERT_TRUE(database.execute(R"(
        INSERT INTO framework_version VALUES (16, 5, '2', 'adopted', NULL, NULL, 1, NULL);
        INSERT INTO tool VALUES (18, 16, 't', '', '', 7, 0, 1, NULL, 0, 0))"));
    EvidenceRepository repository(database);
    const auto form = [](Key id, QDate day) {
        Assessment made = sheet(id);
        made.head.day = day;
        return made;
    };
    Assessment signedOff = form(52, QDate(2026, 5, 12));
    signedOff.head.status = EvidenceStatus::Countersigned;
    Assessment own = form(53, QDate(2026, 5, 12));
    own.assessor = 4;
    Assessment ofAnotherVersion = form(54, QDate(2026, 5, 12));
    ofAnotherVersion.tool = 18;
    ASSERT_TRUE(database.execute("INSERT INTO person VALUES "
                                 "(4, '仮名山 しおり', '', '', '', 1, NULL, '', '', '', '', 1, NULL)"));
    for (const Assessment &one : {form(50, QDate(2026, 5, 13)), form(51, QDate(2026, 5, 12)), signedOff, own,
                                  ofAnotherVersion, form(55, QDate(2026, 6, 2))})
        ASSERT_TRUE(repository.insert(one, 9));
    ASSERT_TRUE(repository.insert(visit(56), 9));

    const QDate day(2026, 6, 1);
    const auto waiting = WorkReads(database).waitingForms(6, 0, 4, day, day, 100);
    ASSERT_TRUE(waiting);
    std::vector<Key> found;
    for (const WaitingLine &line : waiting.value())
        found.push_back(line.evidence);
    EXPECT_EQ(found, (std::vector<Key>{51, 50}));

    const QStringList plan = queryPlan(database, "t.version = ?5");
    ASSERT_FALSE(plan.isEmpty());
    EXPECT_TRUE(plan.first().contains(QStringLiteral("evidence_forms_waiting"))) << plan.join(u'\n').toStdString();
    EXPECT_TRUE(plan.filter(QStringLiteral("SCAN")).isEmpty()) << plan.join(u'\n').toStdString();
}
