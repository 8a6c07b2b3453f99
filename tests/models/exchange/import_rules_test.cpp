#include "tests/models/exchange/import_support.h"

#include "tests/support/test_support.h"

namespace kz::exchange {
namespace {

/// What a row may not say although every cell of it can be read: today is 2026-04-01.
class ImportRules : public ImportTest
{
protected:
    void SetUp() override
    {
        ImportTest::SetUp();
        import(ImportKind::Person,
               "職員番号,氏名,フリガナ,職種,施設,部署,採用日,プログラム\n"
               "N1,手本 あきら,テホン アキラ,看護師,見本中央病院,3階東病棟,2020-04-01,\n"
               "N2,例田 翼,レイタ ツバサ,看護師,見本中央病院,3階東病棟,2020-04-01,\n"
               "R1,仮屋 みなと,カリヤ ミナト,研修医,見本中央病院,内科,2025-04-01,residency\n");
    }
    using Told = std::vector<std::string>;
    static std::string told(const Problem &problem)
    {
        return std::to_string(problem.row) + ' ' + std::to_string(problem.column)
            + (problem.issue.severity == Issue::Severity::Error ? " !" : " ?");
    }
    /// What is told of a file, as "row column !" for errors and "row column ?" for warnings.
    Told told(ImportKind kind, const QByteArray &csv, std::vector<IssueCode> *codes = nullptr)
    {
        const auto staged = stage(kind, csv);
        EXPECT_TRUE(staged);
        Told all;
        for (const Problem &problem : summaryOf(*staged.value()).problems) {
            all.push_back(told(problem));
            if (codes)
                codes->push_back(problem.issue.code);
        }
        // What the dry run takes, the import takes.
        if (summaryOf(*staged.value()).withProblems == 0) {
            const auto done = door->submitAndWait(std::move(importAction(staged.value())).value());
            EXPECT_TRUE(done);
        }
        return all;
    }
    using Codes = std::vector<IssueCode>;
};

const QByteArray ratings = "職員番号,評価票,評価者,評価者区分,評価日,項目,評価\n";

TEST_F(ImportRules, RatingsKeepToTheFormAndItsScale)
{
    Codes codes;
    EXPECT_EQ(told(ImportKind::Assessment,
                   ratings
                       + "R1,form-1,N1,指導医,2026-03-30,A1,4\n"
                         "R1,form-1,N1,指導医,2026-03-30,A2,5\n"
                         "R1,form-1,N1,指導医,2026-03-30,B1,3\n"
                         "R1,form-1,N1,指導医,2026-03-30,A1,3\n"
                         "R1,form-1,N1,自己,2026-03-30,A1,3\n"
                         "R1,form-1,R1,指導医,2026-03-30,A1,3\n"
                         "R1,form-1,R1,自己,2026-03-30,A1,3\n",
                   &codes),
              (Told{"3 7 !", "4 6 !", "5 6 !", "6 3 !", "7 4 !"}));
    EXPECT_EQ(codes,
              (Codes{IssueCode::OutOfRange, IssueCode::NotOnForm, IssueCode::DuplicateInFile, IssueCode::SelfByAnother,
                     IssueCode::NotOneOf}));
}

TEST_F(ImportRules, FeedbackIsSomebodysOwn)
{
    const Tool form = all<Tool>("WHERE code = 'form-1'").front();
    ASSERT_TRUE(door->submitAndWait({.name = "tool.save",
                                     .arguments = {},
                                     .grant = edit::Grant::ManageFrameworks,
                                     .work = [&form](edit::Edit &edit) -> Result<void> {
                                         const auto made = edit.insert(Tool{.version = form.version,
                                                                            .code = QStringLiteral("msf"),
                                                                            .titleJa = QStringLiteral("360度評価"),
                                                                            .scale = form.scale,
                                                                            .minimumRaters = Tool::leastRaters});
                                         return made ? Result<void>() : made.error();
                                     }}));
    EXPECT_EQ(told(ImportKind::Assessment,
                   ratings
                       + "R1,msf,N1,指導医,2026-03-30,A1,3\n"
                         "R1,msf,,指導医,2026-03-29,A1,3\n"),
              (Told{"3 3 !"}))
        << "nobody could count raters who are not named";
}

TEST_F(ImportRules, AnItemThatStandsTwiceNamesTheOtherRow)
{
    const auto staged = stage(ImportKind::Assessment,
                              ratings
                                  + "R1,form-1,N1,指導医,2026-03-30,A1,4\n"
                                    "R1,form-1,N1,指導医,2026-03-30,A1,3\n");
    ASSERT_TRUE(staged);
    ASSERT_EQ(summaryOf(*staged.value()).problems.size(), 1u);
    EXPECT_EQ(summaryOf(*staged.value()).problems[0].issue.arguments, QStringList{QStringLiteral("2")});
}

TEST_F(ImportRules, NobodyCountersignsTheirOwnOrBeforeTheDay)
{
    Codes codes;
    EXPECT_EQ(told(ImportKind::LogEntry,
                   "職員番号,日付,項目,状態,確認者,確認日\n"
                   "R1,2026-03-02,S01,確認済,R1,2026-03-03\n"
                   "R1,2026-03-02,S01,確認済,N1,2026-03-01\n"
                   "R1,2026-03-02,S01,確認済,,2026-03-03\n"
                   "R1,2026-03-02,S01,確認済,N1,2026-03-02\n",
                   &codes),
              (Told{"2 5 !", "3 6 !", "4 4 ?"}));
    EXPECT_EQ(codes, (Codes{IssueCode::OwnSignature, IssueCode::SignedBefore, IssueCode::NobodySigned}));
}

TEST_F(ImportRules, OnlyADraftSpeaksOfDaysToCome)
{
    Codes codes;
    EXPECT_EQ(told(ImportKind::LogEntry,
                   "職員番号,日付,項目,状態,確認者,確認日\n"
                   "R1,2026-04-02,S01,未提出,,\n"
                   "R1,2026-04-01,S01,提出,,\n"
                   "R1,2026-04-02,S02,提出,,\n"
                   "R1,2026-03-02,S01,確認済,N1,2026-04-02\n",
                   &codes),
              (Told{"4 2 !", "5 6 !"}));
    EXPECT_EQ(codes, Codes(2, IssueCode::InFuture));
    EXPECT_EQ(told(ImportKind::Assessment, ratings + "R1,form-1,N1,指導医,2026-04-02,A1,4\n"), Told{"2 5 !"});
}

TEST_F(ImportRules, ANameThatIsAnothersBesideANumberIsTold)
{
    Codes codes;
    EXPECT_EQ(told(ImportKind::LogEntry,
                   "職員番号,氏名,日付,項目\n"
                   "R1,手本 あきら,2026-03-02,S01\n" // a column has shifted
                   "R1,仮家 湊,2026-03-02,S01\n"     // perhaps only misspelt
                   "R1,新居 みなと,2026-03-02,S01\n" // married
                   "R1,仮屋　みなと,2026-03-02,S01\n",
                   &codes),
              (Told{"2 2 !", "3 2 ?"}));
    EXPECT_EQ(codes, (Codes{IssueCode::NameOfAnother, IssueCode::NameDiffers}));

    codes.clear();
    EXPECT_EQ(told(ImportKind::Person,
                   "職員番号,氏名,フリガナ,旧姓,職種\n"
                   "N1,例田 翼,レイタ ツバサ,,看護師\n"
                   "N2,仮例 花,カレイ ハナ,,看護師\n",
                   &codes),
              (Told{"2 2 !", "3 2 ?"}));
    EXPECT_EQ(codes, (Codes{IssueCode::NameOfAnother, IssueCode::NameDiffers}));
    const auto staged = stage(ImportKind::Person, "職員番号,氏名,職種\nN2,仮例 花,看護師\n");
    ASSERT_EQ(summaryOf(*staged.value()).problems.size(), 1u);
    EXPECT_EQ(summaryOf(*staged.value()).problems[0].issue.arguments,
              (QStringList{QStringLiteral("例田 翼"), QStringLiteral("仮例 花")}));
}

TEST_F(ImportRules, WhoMarriesIsStillTheSamePerson)
{
    EXPECT_EQ(told(ImportKind::Person,
                   "職員番号,氏名,フリガナ,旧姓,職種\n"
                   "N1,新居 あきら,ニイ アキラ,手本,看護師\n" // the given name stays
                   "N2,仮例 空,カレイ ソラ,例田 翼,看護師\n"  // the former name is told
                   "R1,假屋 港,カリヤ ミナト,,研修医\n"),     // the reading stays
              Told());
    EXPECT_EQ(personOf(u"N2").name, QStringLiteral("仮例 空"));
    EXPECT_EQ(told(ImportKind::LogEntry, "職員番号,氏名,日付,項目\nR1,仮屋 みなと,2026-03-02,S01\n"),
              Told{"2 2 ?"}); // an old list
}

TEST_F(ImportRules, CellsOutsideTheHeaderAndShiftedRowsAreTold)
{
    Codes codes;
    EXPECT_EQ(told(ImportKind::LogEntry,
                   "職員番号,日付,項目,備考\n"
                   "R1,2026-03-02,S01,よい, ,\n"
                   "R1,2026-03-02,S02,発熱,、咳\n",
                   &codes),
              Told{"3 5 !"});
    EXPECT_EQ(codes, Codes{IssueCode::SurplusCell});
}

TEST_F(ImportRules, CodesThatExcelTookForNumbersAreTold)
{
    Codes codes;
    EXPECT_EQ(told(ImportKind::Person,
                   "職員番号,免許番号,氏名,職種\n"
                   "3.00104E+08,,見本 はな,看護師\n"
                   "X1,1.23E+11,見本 そら,看護師\n"
                   "12.0,,見本 うみ,看護師\n"
                   "1.2-3,,見本 やま,看護師\n",
                   &codes),
              (Told{"2 1 !", "3 2 !", "4 1 !"}));
    EXPECT_EQ(codes, Codes(3, IssueCode::TurnedToNumber));
    EXPECT_EQ(told(ImportKind::Site, "施設コード,施設名\n1.23457E+08,見本分院\n"), Told{"2 1 !"});
    EXPECT_EQ(told(ImportKind::Institution, "医療機関コード,医療機関名\n1.23457E+08,見本分院\n"), Told{"2 1 !"});
    EXPECT_EQ(told(ImportKind::LogEntry, "職員番号,日付,項目\n1E+05,2026-03-02,S01\n"), Told{"2 1 !"});
}

TEST_F(ImportRules, AProgrammeForAnotherProfessionIsTold)
{
    Codes codes;
    EXPECT_EQ(told(ImportKind::Person,
                   "職員番号,氏名,職種,プログラム\n"
                   "N1,手本 あきら,看護師,residency\n"
                   "N2,例田 翼,看護師,new-nurse\n",
                   &codes),
              Told{"2 4 ?"});
    EXPECT_EQ(codes, Codes{IssueCode::OtherProfession});
}

TEST_F(ImportRules, DaysPostcodesAndItemsAreReadAsPeopleWriteThem)
{
    Codes codes;
    EXPECT_EQ(told(ImportKind::LogEntry,
                   "職員番号,日付,項目\n"
                   "R1,令和８年３月１日(日),S01 S02\n"
                   "R1,2026/3/2（月曜日）,S01　頭痛\n"
                   "R1,46082,S01\n"
                   "R1,39999,S01\n"
                   "R1,2026-03-02,S01 S99\n",
                   &codes),
              (Told{"4 2 ?", "5 2 !", "6 3 !"}));
    EXPECT_EQ(codes, (Codes{IssueCode::ReadAs, IssueCode::NotADate, IssueCode::Unknown}));
    EXPECT_EQ(
        told(ImportKind::LogEntry,
             "職員番号,日付,項目\nR1,令和８年３月１日(日),S01 S02\nR1,2026/3/2（月曜日）,S01　頭痛\nR1,46082,S01\n"),
        Told{"4 2 ?"});
    EXPECT_EQ(count("SELECT count(*) FROM evidence_item"), 5);
    EXPECT_EQ(count("SELECT count(DISTINCT day) FROM evidence"), 2); // 46082 is 2026-03-01 too

    codes.clear();
    import(ImportKind::Municipality, "団体コード,都道府県,市町村\n012025,霞県,階市\n");
    EXPECT_EQ(told(ImportKind::Site,
                   "施設名,郵便番号,市町村\n"
                   "見本分院,〒640-0001,階市\n"
                   "見本支所,600001,階市\n"
                   "見本出張所,0600001,12025\n",
                   &codes),
              (Told{"3 2 !", "4 3 !"}));
    EXPECT_EQ(codes, Codes(2, IssueCode::ZerosLost));
    import(ImportKind::Site, "施設名,郵便番号\n見本分院,〒640-0001\n");
    EXPECT_EQ(count("SELECT count(*) FROM site WHERE postcode = '640-0001'"), 1);
}

} // namespace
} // namespace kz::exchange
