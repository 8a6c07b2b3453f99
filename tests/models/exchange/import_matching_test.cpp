#include "tests/models/exchange/import_support.h"

namespace kz::exchange {
namespace {

class ImportMatching : public ImportTest
{
protected:
    /// The only problem of a file that is staged, not written.
    Problem only(ImportKind kind, const QByteArray &csv)
    {
        const auto staged = stage(kind, csv);
        EXPECT_TRUE(staged);
        if (!staged)
            return {};
        const auto &problems = summaryOf(*staged.value()).problems;
        EXPECT_EQ(problems.size(), 1u) << csv.toStdString();
        return problems.empty() ? Problem() : problems[0];
    }
};

TEST_F(ImportMatching, AnotherKindOrACodeThatComesLaterMakesNoSecondSite)
{
    const QByteArray header = "施設コード,施設名,種別\n";
    EXPECT_EQ(import(ImportKind::Site, header + "999912345,見本中央病院,診療所\n").updated, 1);
    EXPECT_EQ(import(ImportKind::Site, header + "999954321,見本診療所,診療所\n").updated, 1);
    EXPECT_EQ(count("SELECT count(*) FROM site"), 2);
    EXPECT_EQ(count("SELECT count(*) FROM site WHERE kind = 'clinic' AND code <> ''"), 2);
    // Another name and another kind: two institutions may share a code, and then the kind tells them apart.
    EXPECT_EQ(import(ImportKind::Site, header + "999912345,見本訪問看護ステーション,訪問看護\n").created, 1);
    EXPECT_EQ(import(ImportKind::Site, header + "999912345,見本訪問看護センター,訪問看護\n").updated, 1);
    EXPECT_EQ(count("SELECT count(*) FROM site"), 3);
}

TEST_F(ImportMatching, NamesakesAmongSitesAreToldApartByTheMunicipality)
{
    import(ImportKind::Municipality, "団体コード,都道府県,市町村\n992011,霞県,階市\n992020,霞県,段市\n");
    const QByteArray header = "施設名,種別,市町村\n";
    EXPECT_EQ(import(ImportKind::Site, header + "中央診療所,診療所,階市\n中央診療所,診療所,段市\n").created, 2);
    EXPECT_EQ(import(ImportKind::Site, header + "中央診療所,診療所,段市\n").unchanged, 1);
    EXPECT_EQ(only(ImportKind::Site, header + "中央診療所,診療所,\n").issue.code, IssueCode::Ambiguous);
}

TEST_F(ImportMatching, APreceptorWhoseRowIsLeftOutIsToldAtTheTrainee)
{
    ImportSource from = source(ImportKind::Person,
                               write("in.csv",
                                     "職員番号,氏名,職種,プリセプター\n"
                                     "N1,手本 あきら,看護師,N9\n"
                                     "N2,例田 つばさ,看護師,N1\n"));
    from.leaveOutProblems = true;
    const ImportSummary summary = import(from);
    EXPECT_EQ(summary.created, 1);
    EXPECT_EQ(summary.withProblems, 1);
    ASSERT_EQ(summary.problems.size(), 2u);
    EXPECT_EQ(summary.problems[1].row, 3);
    EXPECT_EQ(summary.problems[1].column, 4);
    EXPECT_EQ(summary.problems[1].issue.code, IssueCode::RefersToProblem);
    EXPECT_EQ(summary.problems[1].issue.arguments.value(1), QStringLiteral("2"));
    EXPECT_EQ(count("SELECT count(*) FROM duty"), 0);
}

TEST_F(ImportMatching, ThePreceptorsRoleComesFromTheTraineesRow)
{
    const QByteArray header = "職員番号,氏名,職種,役割,プリセプター\n";
    EXPECT_EQ(only(ImportKind::Person, header + "N1,手本 あきら,看護師,プリセプター,\n").issue.code,
              IssueCode::NamedByTrainee);
    const QByteArray both = "N1,手本 あきら,看護師,プリセプター,\nN2,例田 つばさ,看護師,,N1\n";
    EXPECT_TRUE(import(ImportKind::Person, header + both).problems.empty());
    EXPECT_EQ(count("SELECT count(*) FROM duty WHERE kind = 'preceptor'"), 1);
    EXPECT_TRUE(import(ImportKind::Person, header + both).problems.empty());
}

TEST_F(ImportMatching, ADoubledLicenceIsToldAtTheLicence)
{
    const Problem problem
        = only(ImportKind::Person, "職員番号,氏名,職種,免許番号\nN1,甲,看護師,777\nN2,乙,看護師,777\n");
    EXPECT_EQ(problem.issue.code, IssueCode::DuplicateInFile);
    EXPECT_EQ(problem.field, QStringLiteral("licence_number"));
    EXPECT_EQ(problem.column, 4);
}

TEST_F(ImportMatching, NewProfessionsAndWardsAreMadeOnlyForRowsThatComeIn)
{
    const QByteArray header = "職員番号,氏名,職種,施設,部署,プログラム\n";
    const ImportSummary summary = import(ImportKind::Person,
                                         header
                                             + "N1,甲,音楽療法士,見本中央病院,5階病棟,\n"
                                               "N2,乙,音楽療法士,見本中央病院,5階病棟,\n"
                                               "N3,丙,臨床工学技士,,,\n");
    EXPECT_EQ(summary.created, 3);
    ASSERT_EQ(summary.problems.size(), 2u) << "once each";
    for (const Problem &problem : summary.problems) {
        EXPECT_EQ(problem.issue.code, IssueCode::WillBeAdded);
        EXPECT_EQ(problem.issue.severity, Issue::Severity::Warning);
    }
    EXPECT_EQ(count("SELECT count(*) FROM profession WHERE name_ja = '音楽療法士'"), 1);
    EXPECT_EQ(count("SELECT count(*) FROM profession WHERE code = 'clinical_engineer'"), 1);
    ImportSource from
        = source(ImportKind::Person, write("in.csv", header + "N4,丁,占い師,見本中央病院,9階病棟,見知らぬ課程\n"));
    from.leaveOutProblems = true;
    import(from);
    EXPECT_EQ(count("SELECT count(*) FROM profession WHERE name_ja = '占い師'"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM department WHERE name = '9階病棟'"), 0);
}

TEST_F(ImportMatching, NumbersMeetWhateverTheirWidthAndLostZerosAreTold)
{
    import(ImportKind::Person, "職員番号,氏名,職種\n0012,手本 あきら,看護師\n");
    EXPECT_EQ(import(ImportKind::Person, "職員番号,氏名,職種\n００１２,手本 あきら,看護師\n").unchanged, 1);
    const Problem same = only(ImportKind::Person, "職員番号,氏名,職種\n12,手本 あきら,看護師\n");
    EXPECT_EQ(same.issue.code, IssueCode::ZerosLost);
    EXPECT_EQ(same.issue.severity, Issue::Severity::Error) << "the same name: the same person";
    EXPECT_EQ(same.issue.arguments.value(1), QStringLiteral("0012"));
    const Problem other = only(ImportKind::Person, "職員番号,氏名,職種\n12,例田 つばさ,看護師\n");
    EXPECT_EQ(other.issue.code, IssueCode::ZerosLost);
    EXPECT_EQ(other.issue.severity, Issue::Severity::Warning);
    EXPECT_EQ(only(ImportKind::Absence, "職員番号,開始日,終了日,日数\n12,2026-06-01,2026-06-02,2\n").issue.code,
              IssueCode::ZerosLost);
    EXPECT_EQ(only(ImportKind::Site, "施設コード,施設名\n12345678,北の診療所\n").issue.code, IssueCode::ZerosLost);
    EXPECT_EQ(import(ImportKind::Site, "施設コード,施設名,種別\n９９９９１２３４５,見本中央病院,病院\n").unchanged, 1);
}

TEST_F(ImportMatching, ANumberThatGaveWayInAMergeStillFindsThePerson)
{
    const QByteArray header = "職員番号,氏名,職種\n";
    import(ImportKind::Person, header + "K001,例田 つばさ,看護師\n");
    const Key person = personOf(u"K001").id;
    auto numbered = door->submitAndWait(
        {.name = "person.save", .work = [person](edit::Edit &edit) -> Result<void> {
             const auto made = edit.insert(PersonIdentifier{
                 .person = person, .scheme = IdentifierScheme::Other, .value = QStringLiteral("K777")});
             return made ? Result<void>() : made.error();
         }});
    ASSERT_TRUE(numbered);
    const auto staged = stage(ImportKind::Person, header + "K777,例田 つばさ,看護師\n");
    ASSERT_TRUE(staged);
    EXPECT_EQ(summaryOf(*staged.value()).created, 0) << "the roster still has the old number";
}

TEST_F(ImportMatching, AMarkInPlaceOfACharacterOverwritesNothing)
{
    import(ImportKind::Person, "職員番号,氏名,職種,備考\nN3,𠮷例 さくら,看護師,a\n");
    const ImportSummary again = import(ImportKind::Person, "職員番号,氏名,職種,備考\nN3,〓例 さくら,看護師,b\n");
    ASSERT_EQ(again.problems.size(), 1u);
    EXPECT_EQ(again.problems[0].issue.code, IssueCode::PlaceholderMark);
    EXPECT_EQ(again.problems[0].column, 2);
    EXPECT_EQ(personOf(u"N3").name, QStringLiteral("𠮷例 さくら"));
    EXPECT_EQ(personOf(u"N3").note, QStringLiteral("b"));
}

TEST_F(ImportMatching, AKeyOfAnotherFileGivesWayToTheNumbers)
{
    const QByteArray foreign = keyToText(Key(0x123456) << 32 | 7).toLatin1();
    const QByteArray header = "キー,職員番号,氏名,職種\n";
    EXPECT_EQ(import(ImportKind::Person, header + foreign + ",N1,手本 あきら,看護師\n").created, 1);
    EXPECT_EQ(import(ImportKind::Person, header + foreign + ",N1,手本 あきら,看護師\n").unchanged, 1);
    const QByteArray absences = "キー,個人キー,職員番号,開始日,終了日,日数\n";
    const QByteArray absence = foreign + ',' + foreign + ",N1,2026-06-01,2026-06-02,2\n";
    EXPECT_EQ(import(ImportKind::Absence, absences + absence).created, 1);
    EXPECT_EQ(import(ImportKind::Absence, absences + absence).unchanged, 1);
    EXPECT_EQ(only(ImportKind::Absence, absences + foreign + ',' + foreign + ",,2026-06-01,2026-06-02,2\n").field,
              QStringLiteral("person_key"))
        << "nothing else to go by";
}

TEST_F(ImportMatching, ATitleAboveTheHeaderIsPassedOverAndUnusedColumnsAreNamed)
{
    const QByteArray csv = "令和8年度 職員名簿,,,\n,,,\n職員番号,氏名,職種,血液型\nN1,手本 あきら,魔法使,A\n";
    const auto staged = stage(ImportKind::Person, csv);
    ASSERT_TRUE(staged) << int(staged.error().code);
    const ImportSummary &summary = summaryOf(*staged.value());
    EXPECT_EQ(summary.rows, 1);
    EXPECT_EQ(summary.unused, QStringList{QStringLiteral("血液型")});
    ASSERT_EQ(summary.problems.size(), 1u);
    EXPECT_EQ(summary.problems[0].row, 4) << "as an editor counts";
    auto database = reading();
    const auto preview = previewImport(source(ImportKind::Person, path("in.csv")), database);
    ASSERT_TRUE(preview);
    ASSERT_EQ(preview.value().rows.size(), 2u);
    EXPECT_EQ(preview.value().rows.line(0), 3);
    EXPECT_EQ(preview.value().rows.cells(1).value(3), QStringLiteral("A"));
}

} // namespace
} // namespace kz::exchange
