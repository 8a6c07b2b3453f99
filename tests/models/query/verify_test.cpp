#include "models/query/verify.h"

#include "models/exchange/import.h"
#include "tests/support/file_builder.h"

#include <QFile>

#include <gmock/gmock.h>

using namespace kz;
using namespace kz::query;
using kz::test::FileBuilder;
using Stray = storage::StrayRecord::Kind;

namespace {

/// A file in which things were added, changed, removed, brought in bulk and taken back, and a way past the program.
class VerifyRecords : public testing::Test
{
protected:
    void SetUp() override
    {
        ladder = file.ladder();
        site = file.site(QStringLiteral("霞階病院"));
        hana = file.person(QStringLiteral("例田 花"));
        file.enrol(hana, ladder, ladder.levelOne);
        for (int day = 1; day <= 6; ++day)
            washed.push_back(file.logged(hana, ladder.wash, QDate(2026, 5, day), site));
        rated = file.rated(hana, ladder, ladder.talk, 3, QDate(2026, 5, 9), site, file.person(QStringLiteral("例 師")));
    }

    Verification found()
    {
        file.refreshStandings();
        const auto checked = verify(file.database(), file.clock().today());
        EXPECT_TRUE(checked) << checked.error().detail.toStdString();
        return checked ? checked.value() : Verification{};
    }
    /// The stray records as table, key, kind.
    std::vector<std::tuple<QByteArray, Key, Stray>> strays()
    {
        std::vector<std::tuple<QByteArray, Key, Stray>> named;
        for (const storage::StrayRecord &one : found().strays)
            named.emplace_back(one.table, one.key, one.kind);
        return named;
    }
    void tamper(const QString &sql)
    {
        auto opened = storage::Database::open(file.path(), storage::Database::Mode::ReadWrite);
        ASSERT_TRUE(opened);
        auto database = std::move(opened).value();
        const auto done = database.execute(sql.toUtf8());
        ASSERT_TRUE(done) << done.error().detail.toStdString();
    }
    void undo() { ASSERT_TRUE(taken(file.door().undo())); }
    void redo() { ASSERT_TRUE(taken(file.door().redo())); }
    static bool taken(QFuture<Result<edit::ChangeSet>> future)
    {
        future.waitForFinished();
        return bool(future.result());
    }
    Person one(Key key) { return *storage::Repository<Person>(file.database()).find(key).value(); }
    void rename(Key key, const QString &name)
    {
        Person person = one(key);
        person.name = name;
        file.change(person);
    }
    /// Two people in bulk, as a load of many brings them.
    std::vector<Key> brought()
    {
        std::vector<Key> keys;
        const Key profession = file.profession("nurse");
        const edit::Action load{.name = "person.import",
                                .arguments = {},
                                .grant = edit::Grant::Administer,
                                .work = [&keys, profession](edit::Edit &edit) -> Result<void> {
                                    for (const char16_t *name : {u"見本 一", u"見本 二"}) {
                                        const auto key = edit.insert(
                                            Person{.name = QString::fromUtf16(name), .profession = profession});
                                        if (!key)
                                            return key.error();
                                        keys.push_back(key.value());
                                    }
                                    return {};
                                },
                                .bulk = true};
        EXPECT_TRUE(file.door().submitAndWait(load));
        return keys;
    }

    FileBuilder file;
    test::TinyLadder ladder;
    Key site = 0;
    Key hana = 0;
    Key rated = 0;
    std::vector<Key> washed;
};

} // namespace

TEST_F(VerifyRecords, WhatWasDoneThroughTheDoorHolds)
{
    EXPECT_TRUE(found().isGood());
    rename(hana, QStringLiteral("例田 華"));
    file.remove<LogEntry>(washed[0]);
    EXPECT_TRUE(found().isGood());
    undo();
    undo();
    EXPECT_TRUE(found().isGood());
    redo();
    EXPECT_TRUE(found().isGood());
}

TEST_F(VerifyRecords, ABulkLoadHoldsChangedTakenOutAndTakenBack)
{
    const std::vector<Key> keys = brought();
    EXPECT_TRUE(found().isGood());
    rename(keys[0], QStringLiteral("見本 壱"));
    file.remove<Person>(keys[1]);
    EXPECT_TRUE(found().isGood());
    undo();
    undo();
    EXPECT_TRUE(found().isGood());
    undo();
    EXPECT_THAT(strays(), testing::IsEmpty()) << "the load took its records with it, without an image of each";
}

TEST_F(VerifyRecords, AnImportOfAFileHolds)
{
    QFile csv(file.path() + QStringLiteral(".csv"));
    ASSERT_TRUE(csv.open(QIODevice::WriteOnly));
    csv.write("職員番号,氏名,フリガナ,職種,採用日\n2026001,見本坂 はるか,ミホンザカ ハルカ,看護師,2026/4/1\n");
    csv.close();
    exchange::ImportSource source;
    source.kind = exchange::ImportKind::Person;
    source.path = csv.fileName();
    source.today = file.clock().today();
    const auto staged = exchange::stageImport(source, file.database());
    ASSERT_TRUE(staged);
    auto action = exchange::importAction(staged.value());
    ASSERT_TRUE(action);
    ASSERT_TRUE(file.door().submitAndWait(std::move(action).value()));
    EXPECT_TRUE(found().isGood());
    undo();
    EXPECT_TRUE(found().isGood());
}

TEST_F(VerifyRecords, ARecordChangedPastTheProgramIsNamed)
{
    tamper(QStringLiteral("UPDATE person SET name = 'x' WHERE id = %1").arg(hana));
    EXPECT_THAT(strays(), testing::ElementsAre(std::tuple("person", hana, Stray::Changed)));
    EXPECT_FALSE(found().isGood());
}

TEST_F(VerifyRecords, EvidenceChangedInAllItsTablesIsNamed)
{
    tamper(QStringLiteral("UPDATE assessment SET comment = 'x' WHERE id = %1").arg(rated));
    tamper(QStringLiteral("UPDATE evidence_item SET n = 3 WHERE evidence = %1").arg(washed[1]));
    EXPECT_THAT(strays(),
                testing::UnorderedElementsAre(std::tuple("assessment", rated, Stray::Changed),
                                              std::tuple("log_entry", washed[1], Stray::Changed)));
}

TEST_F(VerifyRecords, LogEntriesTakenOutAreNamedOnceEach)
{
    tamper(QStringLiteral("DELETE FROM log_entry WHERE id IN (SELECT id FROM log_entry ORDER BY id LIMIT 5)"));
    std::vector<std::tuple<QByteArray, Key, Stray>> torn;
    for (int i = 0; i < 5; ++i)
        torn.emplace_back("log_entry", washed[size_t(i)], Stray::Torn);
    EXPECT_THAT(strays(), testing::UnorderedElementsAreArray(torn));
}

TEST_F(VerifyRecords, EvidenceTakenOutWholeIsNamed)
{
    for (const char *table : {"evidence_item", "log_entry", "evidence"})
        tamper(QStringLiteral("DELETE FROM %1 WHERE %2 = %3")
                   .arg(QLatin1String(table), QLatin1String(table == QByteArray("evidence_item") ? "evidence" : "id"))
                   .arg(washed[2]));
    EXPECT_THAT(strays(), testing::ElementsAre(std::tuple("log_entry", washed[2], Stray::Gone)));
}

TEST_F(VerifyRecords, TheNewestEntryTakenOutShowsInItsRecords)
{
    const auto takeOutTheNewest = [this] {
        tamper(QStringLiteral("DELETE FROM entry_row WHERE seq = (SELECT max(seq) FROM entry);"
                              "DELETE FROM entry WHERE seq = (SELECT max(seq) FROM entry)"));
    };
    rename(hana, QStringLiteral("例田 華"));
    takeOutTheNewest();
    EXPECT_THAT(strays(), testing::ElementsAre(std::tuple("person", hana, Stray::Changed)));
    tamper(QStringLiteral("UPDATE person SET name = '例田 花' WHERE id = %1").arg(hana));
    EXPECT_THAT(strays(), testing::ElementsAre(testing::FieldsAre("person", hana, testing::_))) << "its stamp tells";
}

TEST_F(VerifyRecords, ARemovalTakenOutOfTheJournalIsNamed)
{
    file.remove<LogEntry>(washed[0]);
    tamper(QStringLiteral("DELETE FROM entry_row WHERE seq = (SELECT max(seq) FROM entry);"
                          "DELETE FROM entry WHERE seq = (SELECT max(seq) FROM entry)"));
    EXPECT_THAT(strays(), testing::ElementsAre(std::tuple("log_entry", washed[0], Stray::Gone)));
}

TEST_F(VerifyRecords, RecordsOfABulkLoadAreHeldFromTheirFirstChangeOn)
{
    const std::vector<Key> keys = brought();
    rename(keys[0], QStringLiteral("見本 壱"));
    tamper(QStringLiteral("UPDATE person SET name = 'x' WHERE id = %1").arg(keys[0]));
    EXPECT_THAT(strays(), testing::ElementsAre(std::tuple("person", keys[0], Stray::Changed)));
}

TEST_F(VerifyRecords, ARecordThatNoEntryMadeIsNamed)
{
    tamper(QStringLiteral("INSERT INTO absence (id, person, kind, from_day, working_days, reason, changed_seq)"
                          " VALUES (77, %1, 'sick', '2026-05-01', 3, '', 2)")
               .arg(hana));
    tamper(QStringLiteral("INSERT INTO absence (id, person, kind, from_day, working_days, reason, changed_seq, "
                          "import_id) VALUES (78, %1, 'sick', '2026-05-01', 3, '', 2, 2)")
               .arg(hana));
    EXPECT_THAT(strays(),
                testing::UnorderedElementsAre(std::tuple("absence", 77, Stray::Untold),
                                              std::tuple("absence", 78, Stray::Untold)));
}

TEST_F(VerifyRecords, ARemovedRecordPutBackPastTheProgramIsNamed)
{
    const Key absence = file.add(Absence{.person = hana, .from = QDate(2026, 5, 7), .to = {}, .workingDays = 2});
    const qint64 seq = *file.database().value<qint64>("SELECT max(seq) FROM entry").value();
    file.remove<Absence>(absence);
    tamper(QStringLiteral("INSERT INTO absence (id, person, kind, from_day, working_days, reason, changed_seq)"
                          " VALUES (%1, %2, 'other', '2026-05-07', 2, '', %3)")
               .arg(absence)
               .arg(hana)
               .arg(seq));
    EXPECT_THAT(strays(), testing::ElementsAre(std::tuple("absence", absence, Stray::Back)));
}

TEST_F(VerifyRecords, FeedbackIsHeldToTheJournalAndToItsForm)
{
    const Key tool = file.add(Tool{.version = ladder.version,
                                   .code = QStringLiteral("msf"),
                                   .titleJa = QStringLiteral("360度評価"),
                                   .scale = ladder.scale,
                                   .minimumRaters = Tool::leastRaters});
    Assessment given;
    given.head.person = hana;
    given.head.day = given.head.enteredOn = given.head.submittedOn = QDate(2026, 5, 10);
    given.head.status = EvidenceStatus::Submitted;
    given.tool = tool;
    given.assessor = file.person(QStringLiteral("手本 明"));
    given.items = {{ladder.talk, 3}};
    const Key feedback = file.add(given);
    EXPECT_TRUE(found().isGood());
    tamper(QStringLiteral("UPDATE evidence SET changed_seq = 2 WHERE id = %1").arg(feedback));
    EXPECT_THAT(strays(), testing::ElementsAre(std::tuple("assessment", feedback, Stray::Untold)));
    // Among assessments the person would read it with the name of who gave it.
    tamper(QStringLiteral("UPDATE evidence SET kind = 2 WHERE id = %1").arg(feedback));
    tamper(QStringLiteral("UPDATE evidence_item SET kind = 2 WHERE evidence = %1").arg(feedback));
    EXPECT_THAT(strays(), testing::ElementsAre(std::tuple("assessment", feedback, Stray::Torn)));
}
