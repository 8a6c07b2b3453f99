#include "tests/models/exchange/import_support.h"

#include "tests/support/test_support.h"

namespace kz::exchange {
namespace {

/// A file with a person, a site and a form, so that cells meet what is known already.
class ImportChecks : public ImportTest
{
protected:
    void SetUp() override
    {
        ImportTest::SetUp();
        import(ImportKind::Person,
               "職員番号,氏名,職種,施設,部署,採用日,プログラム\n"
               "N1,手本 あきら,看護師,見本中央病院,3階東病棟,2020-04-01,\n"
               "R1,仮屋 みなと,研修医,見本中央病院,内科,2025-04-01,residency\n");
    }
};

struct BadCell {
    ImportKind kind;
    QByteArray header;
    QByteArray cells;
    int column; ///< where the problem must stand
};

std::vector<BadCell> badCells()
{
    using enum ImportKind;
    const QByteArray person = "職員番号,氏名,職種,施設,部署,配属日,採用日,退職日,退職区分,プログラム,研修開始日,目標日";
    const QByteArray site = "施設コード,施設名,法人,病床数,病床数適用日,開設日,廃止日";
    const QByteArray longText(1200, 'x');
    return {
        {Person, person, "N1,手本 あきら,看護師,,,,,,退職,,,", 8},           // an ending without its day
        {Person, person, "N1,手本 あきら,看護師,,,,,2019-03-31,退職,,,", 8}, // left before he came
        {Person, person, "N1,手本 あきら,看護師,,,,2021-04-01,2021-03-31,,,,", 8},
        {Person, person, "X1,例田 翼,看護師,,,,,2026-03-31,退職,,,", 7}, // left, but never came
        {Person, person, QByteArray(65, '9') + ",例田 翼,看護師,,,,,,,,,", 1},
        {Person, person, "X1," + QByteArray(201, 'x') + ",看護師,,,,,,,,,", 2},
        {Person, person, "X1,例田 翼," + QByteArray(65, 'x') + ",,,,,,,,,", 3},
        {Person, person, "X1,例田 翼,看護師,見本中央病院," + QByteArray(201, 'x') + ",,,,,,,", 5},
        {Person, person, "X1,例田 翼,看護師,見本中央病院,内科,1800-01-01,,,,,,", 6},
        {Person, person, "X1,例田 翼,看護師,,,,1800-01-01,,,,,", 7},
        {Person, person, "X1,例田 翼,看護師,,,,2026-04-01,2500-01-01,,,,", 8},
        {Person, person, "X1,例田 翼,看護師,,,,,,,new-nurse,2500-04-01,", 11},
        {Person, person, "X1,例田 翼,看護師,,,,,,,new-nurse,2026-04-01,2026-03-01", 12},
        {Person, person, "N1,手本 あきら,看護師,,,,,,休職,,,", 9}, // an absence, not an ending
        {Site, site, "1," + longText + ",,,,,", 2},
        {Site, site, "1,見本分院," + longText + ",,,,", 3},
        {Site, site, "1,見本分院,,10001,,,", 4},
        {Site, site, "1,見本分院,,20,1500-01-01,,", 5},
        {Site, site, "1,見本分院,,,,2020-01-01,2019-01-01", 7},
        {Municipality, "団体コード,都道府県,市町村,緯度", "992011,霞県,階市,91", 4},
        {Municipality, "団体コード,都道府県,市町村,緯度", "992011,霞県,階市,5", 4}, // not in Japan
        {Department, "施設,部署,定員", "見本中央病院," + longText + ",", 2},
        {Placement, "職員番号,研修先,開始日,終了日", "R1,見本中央病院,2026-05-01,2300-01-01", 4},
        {Placement, "職員番号,研修先,開始日,終了日", "R1,見本中央病院,2026-05-01,2026-04-01", 4},
        {Absence, "職員番号,開始日,終了日,日数", "R1,2026-05-01,2026-05-02,40", 4},
        {LogEntry, "職員番号,日付,項目", "R1,1026-05-01,S01", 2},
        {LogEntry, "職員番号,日付,項目,件数", "R1,2026-05-01,S01,1000", 4},
        {Assessment, "職員番号,評価票,評価者区分,評価日,項目,評価", "R1,form-1,指導医,2026-06-30,A1,12", 6},
        {Assessment, "職員番号,評価票,評価者区分,評価期間開始,評価期間終了,評価日,項目,評価",
         "R1,form-1,指導医,2026-06-30,2026-04-01,2026-06-30,A1,3", 5},
    };
}

TEST_F(ImportChecks, EveryBadCellIsToldByRowAndColumnBeforeAnythingIsWritten)
{
    for (const BadCell &bad : badCells()) {
        const auto staged = stage(bad.kind, bad.header + '\n' + bad.cells + '\n');
        const std::string what = bad.cells.left(80).toStdString();
        ASSERT_TRUE(staged) << what << int(staged.error().code);
        const ImportSummary &summary = summaryOf(*staged.value());
        EXPECT_EQ(summary.withProblems, 1) << what;
        std::vector<int> columns;
        for (const Problem &problem : summary.problems)
            if (problem.issue.severity == Issue::Severity::Error) {
                EXPECT_EQ(problem.row, 2) << what;
                columns.push_back(problem.column);
            }
        EXPECT_EQ(columns, std::vector<int>{bad.column}) << what;
    }
}

/// What the dry run takes, the writer takes: each cell of each row is changed to each of these in turn.
TEST_F(ImportChecks, WhatTheDryRunAcceptsTheImportAccepts)
{
    const QList<QByteArray> cells = {"",
                                     "0",
                                     "-1",
                                     "9999",
                                     "1900-01-01",
                                     "2026-04-01",
                                     "2030-03-31",
                                     "2199-12-31",
                                     "2500-01-01",
                                     "退職",
                                     "休職",
                                     "看護師",
                                     "見本中央病院",
                                     "new-nurse",
                                     "N1",
                                     "R1",
                                     "プリセプター",
                                     "〓",
                                     "１２",
                                     "=1+1",
                                     QByteArray(64, 'x'),
                                     QByteArray(65, 'x'),
                                     QByteArray(201, 'x')};
    struct Sheet {
        ImportKind kind;
        QList<QByteArray> header;
        QList<QByteArray> row;
    };
    const std::vector<Sheet> sheets = {
        {ImportKind::Person,
         {"職員番号", "免許番号", "氏名", "フリガナ", "職種", "施設", "部署", "配属日", "採用日", "退職日", "退職区分",
          "プログラム", "研修開始日", "目標日", "プリセプター", "役割", "経験開始年度"},
         {"N1", "", "手本 あきら", "テホン アキラ", "看護師", "見本中央病院", "3階東病棟", "", "2020-04-01", "", "",
          "new-nurse", "", "", "R1", "", ""}},
        {ImportKind::Person,
         {"職員番号", "氏名", "職種", "施設", "部署", "配属日", "採用日", "退職日", "退職区分", "プログラム",
          "プリセプター", "役割"},
         {"X1", "例田 翼", "看護師", "見本中央病院", "4階西病棟", "2026-04-01", "2026-04-01", "2027-03-31", "退職",
          "new-nurse", "N1", "教育担当者"}},
        {ImportKind::Site,
         {"施設コード", "施設名", "種別", "法人", "病床数", "病床数適用日", "受入定員", "開設日", "廃止日"},
         {"999912345", "見本中央病院", "病院", "見本会", "130", "2026-05-01", "4", "2001-04-01", ""}},
        {ImportKind::Department, {"施設", "部署", "分野", "定員"}, {"見本中央病院", "内科", "", "2"}},
        {ImportKind::Absence,
         {"職員番号", "区分", "開始日", "終了日", "日数"},
         {"R1", "病欠", "2026-05-01", "2026-05-05", "3"}},
    };
    int taken = 0;
    int refused = 0;
    for (const Sheet &sheet : sheets) {
        for (qsizetype column = 0; column < sheet.row.size(); ++column) {
            for (const QByteArray &cell : cells) {
                QList<QByteArray> row = sheet.row;
                row[column] = cell;
                const auto staged = stage(sheet.kind, sheet.header.join(',') + '\n' + row.join(',') + '\n');
                ASSERT_TRUE(staged);
                const ImportSummary &summary = summaryOf(*staged.value());
                const auto action = importAction(staged.value());
                ASSERT_EQ(bool(action), summary.withProblems == 0);
                if (!action) {
                    ++refused;
                    continue;
                }
                const auto done = door->submitAndWait(action.value());
                ASSERT_TRUE(done) << row.join(',').toStdString() << ' ' << int(done.error().code) << ' '
                                  << done.error().detail.toStdString();
                EXPECT_EQ(done.value().seq != 0, summary.created + summary.updated > 0) << row.join(',').toStdString();
                if (done.value().seq != 0) {
                    ASSERT_TRUE(undo()) << row.join(',').toStdString();
                }
                ++taken;
            }
        }
    }
    EXPECT_GT(taken, 300);
    EXPECT_GT(refused, 300);
    expectWhole();
}

TEST_F(ImportChecks, AnAbsenceMayBeALeaveWithTheDayOfTheReturn)
{
    // 2026-06-01 is a Monday: four weeks less the day of the return are twenty working days.
    const ImportSummary summary
        = import(ImportKind::Absence, "職員番号,区分,休職開始日,復職予定日\nR1,休職,2026-06-01,2026-06-29\n");
    ASSERT_EQ(summary.problems.size(), 1u);
    EXPECT_EQ(summary.problems[0].issue.code, IssueCode::Assumed);
    const auto absences = all<Absence>();
    ASSERT_EQ(absences.size(), 1u);
    EXPECT_EQ(absences[0].kind, AbsenceKind::Other);
    EXPECT_EQ(absences[0].to, QDate(2026, 6, 28));
    EXPECT_EQ(absences[0].workingDays, 20.0);
    import(ImportKind::Absence, "職員番号,区分,開始日,終了日,日数\nR1,休職,2026-06-01,,\n");
    EXPECT_EQ(all<Absence>()[0].to, QDate(2026, 6, 28)) << "a row without an end takes none away";
    EXPECT_EQ(all<Absence>()[0].workingDays, 20.0);
    const auto without = stage(ImportKind::Absence, "職員番号,開始日\nR1,2026-06-01\n");
    EXPECT_EQ(summaryOf(*without.value()).withProblems, 1) << "a list without any end is not one of absences";
}

} // namespace
} // namespace kz::exchange
