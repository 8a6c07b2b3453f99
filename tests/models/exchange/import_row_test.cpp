#include "models/exchange/import_row.h"

#include <gmock/gmock.h>

namespace kz::exchange {
namespace {

struct Parsed {
    std::optional<StagedRow> row;
    std::vector<Problem> problems;
};

Parsed parse(ImportKind kind, const char *header, const char *cells, qint64 line = 2)
{
    RowParser parser(proposeMapping(kind, QString::fromUtf8(header).split(u'|')));
    Parsed parsed;
    parsed.row = parser.parse({line, QString::fromUtf8(cells).split(u'|')}, parsed.problems);
    return parsed;
}

template <typename Row>
const Row &as(const Parsed &parsed)
{
    return std::get<Row>(parsed.row->data);
}

TEST(ImportRow, AnIntakeLineIsReadInOneGo)
{
    const Parsed parsed
        = parse(ImportKind::Person,
                "職員番号|氏名|フリガナ|旧姓|職種|施設|病棟|採用日|プログラム|目標レベル|目標日|プリセプター|役割",
                "00123|例田　つばさ|れいだ つばさ|練木|看護師|見本病院|3階東|R8.4.1|new-nurse|Ⅰ|令和9年3月31日|M0007|");
    EXPECT_TRUE(parsed.problems.empty());
    const auto &row = as<PersonRow>(parsed);
    EXPECT_EQ(row.ref.staffNumber, QStringLiteral("00123"));
    EXPECT_EQ(row.record.name, QStringLiteral("例田 つばさ"));
    EXPECT_EQ(row.record.kana, QStringLiteral("レイダ ツバサ"));
    EXPECT_EQ(row.record.formerName, QStringLiteral("練木"));
    EXPECT_EQ(row.employment.from, QDate(2026, 4, 1));
    EXPECT_EQ(row.targetDay, QDate(2027, 3, 31));
    EXPECT_EQ(row.preceptor, QStringLiteral("M0007"));
    EXPECT_EQ(row.record.profession, 0);
}

TEST(ImportRow, ProblemsNameRowColumnAndCell)
{
    const Parsed parsed = parse(ImportKind::Person, "氏名|職種|採用日|役割", "見本 花子||2026-02-30|係長", 17);
    ASSERT_EQ(parsed.problems.size(), 3u);
    const Problem &profession = parsed.problems[0];
    EXPECT_EQ(profession.row, 17);
    EXPECT_EQ(profession.column, 2);
    EXPECT_EQ(profession.issue.code, IssueCode::Missing);
    const Problem &day = parsed.problems[1];
    EXPECT_EQ(day.column, 3);
    EXPECT_EQ(day.field, QStringLiteral("employed_from"));
    EXPECT_EQ(day.issue.code, IssueCode::NotADate);
    EXPECT_EQ(day.text, QStringLiteral("2026-02-30"));
    EXPECT_EQ(parsed.problems[2].issue.code, IssueCode::NotOneOf);
}

TEST(ImportRow, AMendedRowIsParsedAgain)
{
    RowParser parser(proposeMapping(
        ImportKind::Absence,
        {QStringLiteral("職員番号"), QStringLiteral("開始日"), QStringLiteral("終了日"), QStringLiteral("日数")}));
    CsvRow row{5, {QStringLiteral("M1"), QStringLiteral("2026/6/1"), QStringLiteral("2026/5/1"), QStringLiteral("３")}};
    std::vector<Problem> problems;
    ASSERT_TRUE(parser.parse(row, problems));
    ASSERT_FALSE(problems.empty());
    EXPECT_EQ(problems[0].issue.code, IssueCode::EndsBeforeItBegins);
    row.cells[2] = QStringLiteral("2026/6/3 0:00");
    problems.clear();
    const auto mended = parser.parse(row, problems);
    EXPECT_TRUE(problems.empty());
    EXPECT_EQ(std::get<AbsenceRow>(mended->data).record.workingDays, 3.0);
    EXPECT_EQ(std::get<AbsenceRow>(mended->data).record.to, QDate(2026, 6, 3));
}

TEST(ImportRow, WorkingDaysOfAnAbsenceAreCountedWithoutHolidaysAndNotAskedForWithoutAnEnd)
{
    RowParser parser(proposeMapping(
        ImportKind::Absence,
        {QStringLiteral("職員番号"), QStringLiteral("開始日"), QStringLiteral("終了日"), QStringLiteral("日数")}));
    std::vector<Problem> problems;
    const auto golden = parser.parse(
        {2, {QStringLiteral("M1"), QStringLiteral("2025/4/28"), QStringLiteral("2025/5/9"), {}}}, problems);
    ASSERT_TRUE(golden);
    EXPECT_EQ(std::get<AbsenceRow>(golden->data).record.workingDays, 7.0);
    problems.clear();
    EXPECT_TRUE(parser.parse({3, {QStringLiteral("M1"), QStringLiteral("2026/10/1"), {}, {}}}, problems));
    EXPECT_TRUE(problems.empty());
}

TEST(ImportRow, ARowOfEmptyCellsIsNoRow)
{
    EXPECT_FALSE(parse(ImportKind::Person, "氏名|職種", " |　").row);
}

TEST(ImportRow, TheRulesOfTheRecordApply)
{
    const Parsed wrong = parse(ImportKind::Municipality, "団体コード|都道府県|市町村", "302016|和歌山県|和歌山市");
    ASSERT_EQ(wrong.problems.size(), 1u);
    EXPECT_EQ(wrong.problems[0].issue.code, IssueCode::BadCheckDigit);
    EXPECT_EQ(wrong.problems[0].column, 1);
    // Excel has eaten the zero of 北海道.
    const Parsed right = parse(ImportKind::Municipality, "団体コード|都道府県|市町村|citykana",
                               "11011|北海道|札幌市 中央区|さっぽろし ちゅうおうく");
    EXPECT_TRUE(right.problems.empty());
    EXPECT_EQ(as<MunicipalityRow>(right).record.code, QStringLiteral("011011"));
    EXPECT_EQ(as<MunicipalityRow>(right).record.name, QStringLiteral("札幌市中央区"));
    EXPECT_EQ(as<MunicipalityRow>(right).record.kana, QStringLiteral("サッポロシ チュウオウク"));
}

TEST(ImportRow, WordsAreReadAsPeopleWriteThem)
{
    const Parsed parsed = parse(ImportKind::Site, "施設名|種別|病床数|離島|へき地|参加施設|開設日",
                                "見本診療所|診療所|１２|○|×|はい|昭和60年4月1日");
    EXPECT_TRUE(parsed.problems.empty());
    const auto &row = as<SiteRow>(parsed);
    EXPECT_EQ(row.record.kind, SiteKind::Clinic);
    EXPECT_EQ(row.beds, 12);
    EXPECT_TRUE(row.record.island);
    EXPECT_FALSE(row.record.remote);
    EXPECT_EQ(row.record.opened, QDate(1985, 4, 1));
}

TEST(ImportRow, LogEntriesNameItemsWithRoleAndCount)
{
    const Parsed parsed = parse(ImportKind::LogEntry, "職員番号|日付|項目|役割|場面|備考",
                                "R1|2026-05-11|S12; S15:見学、C04:led:2|実施|一般外来|");
    EXPECT_TRUE(parsed.problems.empty());
    const auto &row = as<LogEntryRow>(parsed);
    ASSERT_EQ(row.items.size(), 3u);
    EXPECT_EQ(row.items[0].role, TraineeRole::Performed);
    EXPECT_EQ(row.items[1].role, TraineeRole::Observed);
    EXPECT_EQ(row.items[2].item, QStringLiteral("C04"));
    EXPECT_EQ(row.items[2].role, TraineeRole::Led);
    EXPECT_EQ(row.items[2].count, 2);
    EXPECT_EQ(row.record.setting, CareSetting::GeneralOutpatient);
    EXPECT_EQ(row.record.head.status, EvidenceStatus::Submitted);
    EXPECT_EQ(row.record.head.submittedOn, QDate(2026, 5, 11));
}

TEST(ImportRow, AHalfDayInClinicMaySayWhichHalfItWas)
{
    const auto partOf = [](const char *row) {
        const Parsed parsed = parse(ImportKind::LogEntry, "職員番号|日付|場面|半日数|午前・午後", row);
        EXPECT_TRUE(parsed.problems.empty()) << row;
        return as<LogEntryRow>(parsed).record.dayPart;
    };
    EXPECT_EQ(partOf("R1|2026-05-11|一般外来|1|午後"), DayPart::Afternoon);
    EXPECT_EQ(partOf("R1|2026-05-11|一般外来|1|morning"), DayPart::Morning);
    EXPECT_EQ(partOf("R1|2026-05-11|一般外来|1|"), DayPart::Unstated);
    EXPECT_EQ(partOf("R1|2026-05-11|一般外来|2|全日"), DayPart::Unstated) << "a whole day has no half";
}

TEST(ImportRow, ARowThatNamesNobodyIsAProblem)
{
    const Parsed parsed = parse(ImportKind::LogEntry, "職員番号|日付|項目", "|2026-05-11|S12");
    ASSERT_EQ(parsed.problems.size(), 1u);
    EXPECT_EQ(parsed.problems[0].field, QStringLiteral("staff_number"));
}

TEST(ImportRow, FreeTextThatLooksLikeAPatientIsAWarning)
{
    const Parsed parsed = parse(ImportKind::LogEntry, "職員番号|日付|項目|備考", "R1|2026-05-11|S12|ID 12345678 の方");
    ASSERT_EQ(parsed.problems.size(), 1u);
    EXPECT_EQ(parsed.problems[0].issue.severity, Issue::Severity::Warning);
}

TEST(ImportRow, NotObservedIsNoRating)
{
    for (const char *step : {"0", "-", "観察機会なし"}) {
        const QByteArray cells = QByteArray("R1|sheet|指導医|2026-09-30|A1|") + step;
        const Parsed parsed
            = parse(ImportKind::Assessment, "職員番号|評価票|評価者区分|評価日|項目|評価", cells.constData());
        EXPECT_TRUE(parsed.problems.empty()) << step;
        EXPECT_EQ(as<AssessmentRow>(parsed).step, 0);
    }
}

} // namespace
} // namespace kz::exchange
