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

} // namespace
} // namespace kz::exchange
