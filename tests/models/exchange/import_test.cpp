#include "tests/models/exchange/import_support.h"

#include "models/domain/setting.h"
#include "models/storage/evidence_repository.h"
#include "tests/support/test_support.h"

#include <QFile>

namespace kz::exchange {
namespace {

using ImportPlaces = ImportTest;
using ImportPeople = ImportTest;
using ImportEvidence = ImportTest;
using ImportWhole = ImportTest;

const QByteArray roster
    = "職員番号,氏名,フリガナ,職種,施設,病棟,採用日,プログラム,目標レベル,目標日,プリセプター\n"
      "N2,例田 つばさ,レイダ ツバサ,看護師,見本中央病院,３階東病棟,2026/4/1,new-nurse,M12,2027-03-31,N1\n"
      "N1,手本 あきら,テホン アキラ,Ns,見本中央病院,3階東病棟,H20.4.1,,,,\n"
      "R1,仮屋 みなと,カリヤ ミナト,研修医,999912345,内科,2025/4/1,residency,,2027/3/31,手本 あきら\n";

TEST_F(ImportPeople, AnIntakeMakesEverythingInOneGo)
{
    const ImportSummary summary = import(ImportKind::Person, roster);
    EXPECT_EQ(summary.created, 3);
    EXPECT_TRUE(summary.problems.empty());
    const Person trainee = personOf(u"N2");
    const Person preceptor = personOf(u"N1");
    EXPECT_EQ(trainee.name, QStringLiteral("例田 つばさ"));
    ASSERT_EQ(all<Employment>().size(), 3u);
    ASSERT_EQ(all<Affiliation>().size(), 3u);
    EXPECT_TRUE(all<Affiliation>()[0].department.has_value());
    ASSERT_EQ(all<Enrolment>().size(), 2u);
    EXPECT_EQ(all<Enrolment>()[0].targetDay, QDate(2027, 3, 31));
    EXPECT_TRUE(all<Enrolment>()[0].targetLevel.has_value());
    EXPECT_EQ(all<Enrolment>()[0].from, QDate(2026, 4, 1));
    const auto duties = all<Duty>();
    ASSERT_EQ(duties.size(), 2u);
    EXPECT_EQ(duties[0].kind, DutyKind::Preceptor);
    EXPECT_EQ(duties[0].person, preceptor.id);
    EXPECT_EQ(duties[0].trainee, trainee.id);
    EXPECT_EQ(duties[1].kind, DutyKind::SupervisingDoctor);
    expectWhole();
}

TEST_F(ImportPeople, OneUndoTakesAllBack)
{
    const qint64 entries = count("SELECT count(*) FROM entry");
    import(ImportKind::Person, roster);
    EXPECT_EQ(count("SELECT count(*) FROM entry"), entries + 1);
    EXPECT_EQ(count("SELECT count(*) FROM entry_row WHERE seq = (SELECT max(seq) FROM entry)"), 0);
    ASSERT_TRUE(undo());
    for (const char *table : {"person", "person_identifier", "employment", "affiliation", "enrolment", "duty"})
        EXPECT_EQ(count(qPrintable(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)))), 0) << table;
    expectWhole();
}

TEST_F(ImportPeople, ImportingTheSameAgainChangesNothing)
{
    import(ImportKind::Person, roster);
    const qint64 entries = count("SELECT count(*) FROM entry");
    const ImportSummary again = import(ImportKind::Person, roster);
    EXPECT_EQ(again.unchanged, 3);
    EXPECT_EQ(again.created + again.updated, 0);
    EXPECT_EQ(count("SELECT count(*) FROM entry"), entries);
}

TEST_F(ImportPeople, ImportingAgainUpdatesAndEmptyCellsEraseNothing)
{
    import(ImportKind::Person, roster);
    const ImportSummary again = import(ImportKind::Person,
                                       "職員番号,免許番号,氏名,職種,施設,部署,配属日,採用日,旧姓\n"
                                       "N2,12345,例田 つばさ,看護師,見本中央病院,4階西病棟,2026-10-01,,練木\n");
    EXPECT_EQ(again.updated, 1);
    ASSERT_EQ(again.problems.size(), 1u); // the new ward is told
    EXPECT_EQ(again.problems[0].issue.severity, Issue::Severity::Warning);
    const Person person = personOf(u"N2");
    EXPECT_EQ(person.formerName, QStringLiteral("練木"));
    EXPECT_EQ(person.kana, QStringLiteral("レイダ ツバサ"));
    EXPECT_EQ(personOf(u"12345").id, person.id);
    const auto affiliations = all<Affiliation>("WHERE person = (SELECT min(id) FROM person) ORDER BY from_day");
    ASSERT_EQ(affiliations.size(), 2u);
    EXPECT_EQ(affiliations[0].to, QDate(2026, 9, 30));
    EXPECT_EQ(affiliations[1].from, QDate(2026, 10, 1));
    EXPECT_EQ(all<Employment>()[0].from, QDate(2026, 4, 1));

    ASSERT_TRUE(undo());
    EXPECT_EQ(personOf(u"N2").formerName, QString());
    EXPECT_EQ(count("SELECT count(*) FROM affiliation WHERE to_day IS NOT NULL"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM department"), 2);
    expectWhole();
}

TEST_F(ImportPeople, TheLicenceNumberFindsWhoHasNoStaffNumber)
{
    import(ImportKind::Person, "免許番号,氏名,職種\n777,雛形 まもる,医師\n");
    const ImportSummary again = import(ImportKind::Person, "職員番号,免許番号,氏名,職種\nD9,777,雛形 まもる,医師\n");
    EXPECT_EQ(again.updated, 1);
    EXPECT_EQ(personOf(u"D9").name, QStringLiteral("雛形 まもる"));
    EXPECT_EQ(count("SELECT count(*) FROM person"), 1);
}

TEST_F(ImportPeople, ANameAloneIsAProblem)
{
    import(ImportKind::Person, roster);
    const auto staged = stage(ImportKind::Person, "氏名,フリガナ,職種\n例田 つばさ,レイダ ツバサ,看護師\n");
    ASSERT_TRUE(staged);
    const ImportSummary &summary = summaryOf(*staged.value());
    ASSERT_EQ(summary.problems.size(), 1u);
    EXPECT_EQ(summary.problems[0].issue.code, IssueCode::NameOnlyMatch);
    EXPECT_EQ(importAction(staged.value()).error().code, ErrorCode::InputRejected);
    // With a number of its own it is a namesake, and said to be one.
    const ImportSummary namesake
        = import(ImportKind::Person, "職員番号,氏名,フリガナ,職種\nN9,例田 つばさ,レイダ ツバサ,看護師\n");
    EXPECT_EQ(namesake.created, 1);
    EXPECT_EQ(namesake.problems[0].issue.severity, Issue::Severity::Warning);
}

TEST_F(ImportPeople, ProblemsAreToldByRowAndColumnAndRefuseTheFile)
{
    const QByteArray csv = "職員番号,氏名,職種,施設,プログラム,プリセプター\n"
                           "P1,甲,看護師,どこにもない病院,,\n"
                           "P2,乙,,,,\n"
                           "P3,丙,看護師,,見知らぬ課程,\n"
                           "P1,丁,看護師,,,\n"
                           "P4,戊,看護師,,,P4\n"
                           "P5,己,看護師,,,\n";
    const auto staged = stage(ImportKind::Person, csv);
    ASSERT_TRUE(staged);
    const ImportSummary &summary = summaryOf(*staged.value());
    EXPECT_EQ(summary.rows, 6);
    EXPECT_EQ(summary.withProblems, 5);
    EXPECT_EQ(summary.created, 1);
    ASSERT_EQ(summary.problems.size(), 5u);
    const auto expectProblem = [&](size_t index, qint64 row, int column, IssueCode code) {
        EXPECT_EQ(summary.problems[index].row, row);
        EXPECT_EQ(summary.problems[index].column, column);
        EXPECT_EQ(summary.problems[index].issue.code, code);
    };
    expectProblem(0, 2, 4, IssueCode::Unknown);
    expectProblem(1, 3, 3, IssueCode::Missing);
    expectProblem(2, 4, 5, IssueCode::Unknown);
    expectProblem(3, 5, 1, IssueCode::DuplicateInFile);
    expectProblem(4, 6, 6, IssueCode::Unknown);
    EXPECT_EQ(importAction(staged.value()).error().code, ErrorCode::InputRejected);
    EXPECT_EQ(count("SELECT count(*) FROM person"), 0);

    // Mended in the preview, one left aside, the rest left out.
    ImportSource mended = source(ImportKind::Person, path("in.csv"));
    mended.mended.insert(
        2,
        {QStringLiteral("P1"), QStringLiteral("甲"), QStringLiteral("看護師"), QStringLiteral("見本診療所"), {}, {}});
    mended.skipped.insert(7);
    mended.leaveOutProblems = true;
    const ImportSummary done = import(mended);
    EXPECT_EQ(done.created, 1);
    EXPECT_EQ(personOf(u"P1").name, QStringLiteral("甲"));
    EXPECT_EQ(count("SELECT count(*) FROM person"), 1);
}

TEST_F(ImportPeople, AMappingSomebodyChoseIsKeptInTheFile)
{
    const QByteArray csv = "通し番号,なまえ,しごと\nX1,見本 花子,看護師\n";
    const QString file = write("odd.csv", csv);
    EXPECT_EQ(stage(source(ImportKind::Person, file)).error().code, ErrorCode::InputHeader);
    ImportSource chosen = source(ImportKind::Person, file);
    chosen.mapping = Mapping{
        ImportKind::Person,
        true,
        {{QStringLiteral("staff_number"), 0}, {QStringLiteral("name"), 1}, {QStringLiteral("profession"), 2}}};
    EXPECT_EQ(import(chosen).created, 1);
    EXPECT_EQ(all<FileSetting>().size(), 1u);
    EXPECT_EQ(import(source(ImportKind::Person, file)).unchanged, 1);
    auto database = reading();
    const auto preview = previewImport(source(ImportKind::Person, file), database);
    ASSERT_TRUE(preview);
    EXPECT_TRUE(preview.value().missing.isEmpty());
    EXPECT_EQ(preview.value().mapping, *chosen.mapping);
}

TEST_F(ImportPlaces, SitesAreFoundByCodeElseByName)
{
    const ImportSummary again = import(ImportKind::Site,
                                       "施設コード,施設名,種別,病床数,法人,住所\n"
                                       "999912345,見本中央病院,病院,130,見本会,\n"
                                       ",見本診療所,,,見本会,霞県1-1\n");
    EXPECT_EQ(again.updated, 2);
    EXPECT_EQ(count("SELECT count(*) FROM site"), 2);
    EXPECT_EQ(count("SELECT count(*) FROM organisation"), 1);
    const auto beds = all<SiteBeds>("WHERE site = (SELECT id FROM site WHERE code <> '') ORDER BY from_day");
    ASSERT_EQ(beds.size(), 2u);
    EXPECT_EQ(beds[0].to, QDate(2026, 3, 31));
    EXPECT_EQ(beds[1].beds, 130);
    EXPECT_EQ(beds[1].from, QDate(2026, 4, 1));
    EXPECT_EQ(count("SELECT count(*) FROM site WHERE kind = 'clinic'"), 1);
}

TEST_F(ImportPlaces, ARegistryLineDoesNotUndoWhatAPersonMended)
{
    const QByteArray list = "999954321,9954321,見本会館,0000000,霞県階市1\n";
    EXPECT_EQ(import(ImportKind::Institution, list).created, 1);
    EXPECT_EQ(count("SELECT count(*) FROM site WHERE member = 0 AND kind = 'clinic'"), 1);
    import(ImportKind::Site, "施設名,参加施設\n見本会館,はい\n");
    EXPECT_EQ(import(ImportKind::Institution, list).unchanged, 1);
    EXPECT_EQ(count("SELECT count(*) FROM site WHERE member = 1 AND name = '見本会館'"), 1);
}

TEST_F(ImportPlaces, TheRealListsFindEveryMunicipality)
{
    KZ_NEEDS_DATA();
    const ImportSummary towns = import(
        source(ImportKind::Municipality, test::dataFolder() + QStringLiteral("/municipalities/localgovjp.csv")));
    EXPECT_EQ(towns.created, 1916);
    EXPECT_TRUE(towns.problems.empty());
    const ImportSource list
        = source(ImportKind::Institution, test::dataFolder() + QStringLiteral("/institutions/wakayama_kumamoto.csv"));
    const ImportSummary institutions = import(list);
    EXPECT_EQ(institutions.created, 2341);
    EXPECT_TRUE(institutions.problems.empty());
    EXPECT_EQ(count("SELECT count(*) FROM site WHERE municipality IS NOT NULL"), 2341);
    EXPECT_EQ(count("SELECT count(*) FROM site WHERE length(code) = 9 AND member = 0"), 2341);
    EXPECT_EQ(import(list).unchanged, 2341);
    ASSERT_TRUE(undo());
    EXPECT_EQ(count("SELECT count(*) FROM site"), 2);
}

TEST_F(ImportEvidence, WhoseAbsencesOrPlacesAreTakenBackIsComputedAnew)
{
    import(ImportKind::Person, roster);
    const auto nobodyWaits = [this] {
        auto cleared = door->maintain([](storage::Database &database) -> Result<void> {
            const auto done = database.run("DELETE FROM standing_dirty");
            return done ? Result<void>() : done.error();
        });
        cleared.waitForFinished();
        ASSERT_TRUE(cleared.result());
    };
    import(ImportKind::Absence, "職員番号,区分,開始日,終了日,日数\nR1,病欠,2026/6/1,2026/6/5,5\n");
    nobodyWaits();
    ASSERT_TRUE(undo());
    EXPECT_EQ(all<Absence>().size(), 0u);
    EXPECT_EQ(count("SELECT count(*) FROM standing_dirty d JOIN person_identifier i ON i.person = d.person"
                    " WHERE i.value = 'R1'"),
              1);

    import(ImportKind::Site, "施設コード,施設名,種別,病床数,病床数適用日\n0009,新病院,病院,150,2020-04-01\n");
    nobodyWaits();
    ASSERT_TRUE(undo());
    EXPECT_EQ(count("SELECT count(*) FROM standing_dirty"), count("SELECT count(DISTINCT person) FROM enrolment"))
        << "beds stand behind everybody's weeks";
}

TEST_F(ImportEvidence, PlacementsAndAbsencesAreUpdatedInPlace)
{
    import(ImportKind::Person, roster);
    const QByteArray placements = "職員番号,研修先,診療科,開始日,終了日,指導医\n"
                                  "R1,見本中央病院,内科,2026-04-01,2026-09-30,N1\n"
                                  "R1,見本診療所,,2026-10-01,2026-10-31,\n";
    EXPECT_EQ(import(ImportKind::Placement, placements).created, 2);
    EXPECT_EQ(import(ImportKind::Placement, placements).unchanged, 2);
    EXPECT_EQ(
        import(ImportKind::Placement, "職員番号,研修先,開始日,終了日\nR1,見本診療所,2026-10-01,2026-11-15\n").updated,
        1);
    EXPECT_EQ(count("SELECT count(*) FROM placement"), 2);
    EXPECT_EQ(import(ImportKind::Absence, "職員番号,区分,開始日,終了日,日数\nR1,病欠,2026/6/1,2026/6/5,5\n").created,
              1);
    EXPECT_EQ(all<Absence>()[0].workingDays, 5.0);
    const auto overlapping
        = stage(ImportKind::Placement, "職員番号,研修先,開始日,終了日\nR1,見本診療所,2026-05-01,2026-05-31\n");
    EXPECT_EQ(summaryOf(*overlapping.value()).problems[0].issue.code, IssueCode::Overlaps);
    EXPECT_EQ(summaryOf(*overlapping.value()).problems[0].issue.arguments,
              QStringList(QStringLiteral("見本中央病院 2026-04-01 – 2026-09-30")));
}

const QByteArray entries = "職員番号,日付,研修先,診療科,項目,役割,場面,状態,備考,半日数\n"
                           "R1,2026-03-02,見本中央病院,内科,S01;頭痛:見学,実施,病棟,提出,,\n"
                           "R1,2026-03-02,見本中央病院,内科,S01,実施,病棟,確認済,\"二行の\n備考\",\n"
                           "R1,2026-03-03,見本診療所,,,,一般外来,,,1\n"
                           "R1,2026-03-03,見本診療所,,S01,,一般外来,未提出,,\n";

TEST_F(ImportEvidence, LogEntriesComeWithItemsCountsAndOneUndo)
{
    import(ImportKind::Person, roster);
    const ImportSummary summary = import(ImportKind::LogEntry, entries);
    EXPECT_EQ(summary.created, 4);
    auto database = reading();
    const auto read = storage::EvidenceRepository(database).logEntriesOf(personOf(u"R1").id);
    ASSERT_TRUE(read);
    ASSERT_EQ(read.value().size(), 4u);
    EXPECT_EQ(count("SELECT count(*) FROM evidence_item"), 5);
    EXPECT_EQ(count("SELECT sum(n) FROM site_count"), 4); // the draft does not count
    EXPECT_EQ(count("SELECT count(*) FROM log_entry WHERE note LIKE '二行%'"), 1);
    EXPECT_EQ(count("SELECT count(*) FROM standing_dirty"), 3);
    expectWhole();

    EXPECT_EQ(import(ImportKind::LogEntry, entries).unchanged, 4);
    ASSERT_TRUE(undo());
    EXPECT_EQ(count("SELECT count(*) FROM evidence"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM evidence_item"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM site_count"), 0);
    expectWhole();
}

TEST_F(ImportEvidence, EqualCasesStayTwoAndAStatusMovesOn)
{
    import(ImportKind::Person, roster);
    const QByteArray twice = "職員番号,日付,項目,状態\nR1,2026-03-02,S01,提出\nR1,2026-03-02,S01,提出\n";
    EXPECT_EQ(import(ImportKind::LogEntry, twice).created, 2);
    EXPECT_EQ(import(ImportKind::LogEntry, twice).unchanged, 2);
    const ImportSummary third = import(ImportKind::LogEntry, twice + "R1,2026-03-02,S01,提出\n");
    EXPECT_EQ(third.unchanged, 2);
    EXPECT_EQ(third.created, 1);
    ASSERT_TRUE(undo());
    const ImportSummary signedOff
        = import(ImportKind::LogEntry, "職員番号,日付,項目,状態,確認者\nR1,2026-03-02,S01,確認済,N1\n");
    EXPECT_EQ(signedOff.updated, 1);
    EXPECT_EQ(count("SELECT count(*) FROM evidence WHERE status = 2"), 1);
    EXPECT_EQ(count("SELECT count(*) FROM evidence"), 2);
    ASSERT_TRUE(undo());
    EXPECT_EQ(count("SELECT count(*) FROM evidence WHERE status = 1"), 2);
    expectWhole();
}

TEST_F(ImportEvidence, AHalfDayWhoseHalfIsSaidMeanwhileIsNotLoggedAgain)
{
    import(ImportKind::Person, roster);
    const QByteArray before = "職員番号,日付,研修先,場面,半日数\nR1,2026-03-03,見本診療所,一般外来,1\n";
    const QByteArray after = "職員番号,日付,研修先,場面,半日数,午前・午後\nR1,2026-03-03,見本診療所,一般外来,1,午後\n";
    EXPECT_EQ(import(ImportKind::LogEntry, before).created, 1);
    EXPECT_EQ(import(ImportKind::LogEntry, after).updated, 1);
    EXPECT_EQ(import(ImportKind::LogEntry, before).unchanged, 1) << "what is known of the half stays";
    EXPECT_EQ(count("SELECT count(*) FROM log_entry WHERE day_part = 2"), 1);
    const ImportSummary both = import(ImportKind::LogEntry, after + "R1,2026-03-03,見本診療所,一般外来,1,午前\n");
    EXPECT_EQ(both.unchanged, 1);
    EXPECT_EQ(both.created, 1) << "the other half is another";
    EXPECT_EQ(count("SELECT count(*) FROM log_entry"), 2);
    expectWhole();
}

TEST_F(ImportEvidence, UnknownItemsAndPeopleAreProblems)
{
    import(ImportKind::Person, roster);
    const auto staged = stage(ImportKind::LogEntry,
                              "職員番号,氏名,日付,項目\n"
                              "R1,,2026-03-02,S99\n"
                              "R7,,2026-03-02,S01\n"
                              ",仮屋 みなと,2026-03-02,S01\n");
    ASSERT_TRUE(staged);
    const auto &problems = summaryOf(*staged.value()).problems;
    ASSERT_EQ(problems.size(), 3u);
    EXPECT_EQ(problems[0].field, QStringLiteral("items"));
    EXPECT_EQ(problems[1].field, QStringLiteral("staff_number"));
    EXPECT_EQ(problems[2].issue.code, IssueCode::NameOnlyMatch);
}

TEST_F(ImportEvidence, RowsOfAFormBecomeOneAssessment)
{
    import(ImportKind::Person, roster);
    const QByteArray sheet = "職員番号,評価票,評価者,評価者区分,評価日,項目,評価,コメント\n"
                             "R1,form-1,N1,指導医,2026-03-30,A1,3,よい\n"
                             "R1,form-1,N1,指導医,2026-03-30,A2,観察機会なし,\n"
                             "R1,form-1,,自己,2026-03-30,A1,2,\n";
    EXPECT_EQ(import(ImportKind::Assessment, sheet).created, 3);
    auto database = reading();
    const auto read = storage::EvidenceRepository(database).assessmentsOf(personOf(u"R1").id);
    ASSERT_TRUE(read);
    ASSERT_EQ(read.value().size(), 2u);
    EXPECT_EQ(import(ImportKind::Assessment, sheet).unchanged, 3);
    const ImportSummary again
        = import(ImportKind::Assessment,
                 "職員番号,評価票,評価者,評価者区分,評価日,項目,評価\nR1,form-1,N1,指導医,2026-03-30,A2,4\n");
    EXPECT_EQ(again.updated, 1);
    EXPECT_EQ(count("SELECT count(*) FROM evidence"), 2);
    EXPECT_EQ(count("SELECT count(*) FROM evidence_item WHERE step = 4"), 1);
    EXPECT_EQ(count("SELECT count(*) FROM evidence_item"), 3);
}

TEST_F(ImportWhole, NothingIsHalfWritten)
{
    import(ImportKind::Person, roster);
    const auto staged = stage(ImportKind::LogEntry, entries);
    ASSERT_TRUE(staged);
    auto action = importAction(staged.value());
    ASSERT_TRUE(action);
    // The trainee goes before the import is written.
    ASSERT_TRUE(undo());
    const qint64 before = count("SELECT count(*) FROM entry");
    EXPECT_FALSE(door->submitAndWait(std::move(action).value()));
    EXPECT_EQ(count("SELECT count(*) FROM entry"), before);
    EXPECT_EQ(count("SELECT count(*) FROM evidence"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM site_count"), 0);
    expectWhole();
}

TEST_F(ImportWhole, CanBeCancelledWhileReadingAndWhileWriting)
{
    import(ImportKind::Person, roster);
    QByteArray many = "職員番号,日付,項目\n";
    for (int i = 0; i < 9000; ++i)
        many += "R1," + QDate(2025, 4, 1).addDays(i % 300).toString(Qt::ISODate).toLatin1() + ",S01\n";
    const ImportSource from = source(ImportKind::LogEntry, write("many.csv", many));
    auto database = reading();
    EXPECT_EQ(stageImport(from, database, [](double) { return false; }).error().code, ErrorCode::Cancelled);
    auto staged = stageImport(from, database);
    ASSERT_TRUE(staged);
    auto progress = std::make_shared<edit::Progress>();
    progress->cancelled = true;
    const auto done = door->submitAndWait(std::move(importAction(staged.value())).value(), progress);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(count("SELECT count(*) FROM evidence"), 0);
    EXPECT_EQ(import(from).created, 9000);
    expectWhole();
}

TEST_F(ImportWhole, SaysWhatIsWrongWithTheFile)
{
    EXPECT_EQ(stage(ImportKind::Person, "").error().code, ErrorCode::InputEmpty);
    EXPECT_EQ(stage(source(ImportKind::Person, path("none.csv"))).error().code, ErrorCode::FileMissing);
    const Error header = stage(ImportKind::Person, "氏名,年齢\n甲,3\n").error();
    EXPECT_EQ(header.code, ErrorCode::InputHeader);
    EXPECT_EQ(header.arguments.value(1), QStringLiteral("Profession"));
}

} // namespace
} // namespace kz::exchange
