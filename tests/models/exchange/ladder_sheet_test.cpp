#include "models/exchange/ladder_sheet.h"

#include "models/storage/framework_reads.h"
#include "tests/support/file_builder.h"

using namespace kz;
using namespace kz::exchange;
using kz::test::FileBuilder;

namespace {

std::vector<CsvRow> rowsOf(const std::vector<QStringList> &cells)
{
    std::vector<CsvRow> rows;
    for (const QStringList &row : cells)
        rows.push_back({qint64(rows.size()) + 1, row});
    return rows;
}

/// As a hospital has it: a title, merged heads, powers in the first column, items in the second, levels across.
std::vector<CsvRow> wideSheet()
{
    return rowsOf(
        {{QStringLiteral("看護実践能力ラダー（2026年度）")},
         {},
         {QString(), QString(), QStringLiteral("到達度"), QString(), QString()},
         {QStringLiteral("力"), QStringLiteral("項目"), QStringLiteral("レベルⅠ"), QStringLiteral("レベルⅡ"),
          QStringLiteral("レベルⅢ")},
         {QStringLiteral("ニーズをとらえる力"), QStringLiteral("情報収集"), QStringLiteral("助言を受けて集める"),
          QStringLiteral("自分で集める"), QStringLiteral("予測して集める")},
         {QString(), QStringLiteral("判断"), QStringLiteral("異常に気づく"), QString(),
          QStringLiteral("優先順位を決める")},
         {QStringLiteral("ケアする力"), QStringLiteral("清潔"), QStringLiteral("手順どおりに行う"),
          QStringLiteral("工夫して行う"), QString()}});
}

QString said(const LadderSheet &sheet)
{
    QString text;
    for (const LadderSheet::Row &row : sheet.rows) {
        text += QString::number(row.depth) + row.title;
        for (const auto &[level, cell] : row.cells)
            text += QStringLiteral(" [%1 %2]").arg(sheet.levels[size_t(level)].code, cell);
        text += u'\n';
    }
    return text;
}

} // namespace

TEST(LadderSheet, LevelsAcrossAndMergedHeadsAreUnderstood)
{
    const auto sheet = readLadderSheet(wideSheet(), QStringLiteral("x.xlsx"));
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet.value().title, QStringLiteral("看護実践能力ラダー（2026年度）"));
    ASSERT_EQ(sheet.value().levels.size(), 3U);
    EXPECT_EQ(sheet.value().levels[1].code, QStringLiteral("II"));
    EXPECT_EQ(sheet.value().levels[1].labelJa, QStringLiteral("レベルⅡ"));
    EXPECT_EQ(sheet.value().headLine, 4);
    EXPECT_EQ(sheet.value().cells, LadderCells::Descriptors);
    EXPECT_EQ(said(sheet.value()),
              QStringLiteral("0ニーズをとらえる力\n"
                             "1情報収集 [I 助言を受けて集める] [II 自分で集める] [III 予測して集める]\n"
                             "1判断 [I 異常に気づく] [III 優先順位を決める]\n"
                             "0ケアする力\n"
                             "1清潔 [I 手順どおりに行う] [II 工夫して行う]\n"));
}

TEST(LadderSheet, AMergedLevelHasAllOfItsColumnsAndWhatIsLeftIsCounted)
{
    const auto rows = rowsOf(
        {{QString(), QStringLiteral("レベルⅠ"), QString(), QStringLiteral("レベルⅡ"), QString(), QString(),
          QStringLiteral("備考")},
         {QStringLiteral("項目"), QStringLiteral("定義"), QStringLiteral("行動目標"), QStringLiteral("定義"),
          QStringLiteral("行動目標")},
         {QStringLiteral("清潔"), QStringLiteral("助言で"), QStringLiteral("1. 拭く"), QStringLiteral("一人で"),
          QStringLiteral("1. 工夫する"), QStringLiteral("？"), QStringLiteral("要見直し")},
         {QString(), QString(), QStringLiteral("2. 報告する"), QString(), QStringLiteral("3")}});
    const auto sheet = readLadderSheet(rows, QStringLiteral("x.xlsx"));
    ASSERT_TRUE(sheet);
    EXPECT_EQ(said(sheet.value()), QStringLiteral("0清潔 [I 助言で\n1. 拭く\n2. 報告する] [II 一人で\n1. 工夫する]\n"))
        << "the second row of headings is none of the items";
    EXPECT_EQ(sheet.value().notTaken, 3) << "what is beyond the width of the levels, a remark, a figure";
    // A sheet that says a merged heading in each of its cells.
    const auto repeated = readLadderSheet(rowsOf({{QStringLiteral("項目"), QStringLiteral("Ⅰ"), QStringLiteral("Ⅰ"),
                                                   QStringLiteral("Ⅱ"), QStringLiteral("Ⅱ")},
                                                  {QStringLiteral("清潔"), QStringLiteral("a"), QStringLiteral("b"),
                                                   QStringLiteral("c"), QStringLiteral("d")}}),
                                          QStringLiteral("x.xlsx"));
    ASSERT_TRUE(repeated);
    EXPECT_EQ(said(repeated.value()), QStringLiteral("0清潔 [I a\nb] [II c\nd]\n"));
    EXPECT_EQ(repeated.value().notTaken, 0);
}

TEST(LadderSheet, LevelsDownAndItemsAcrossAreTurned)
{
    const auto sheet
        = readLadderSheet(rowsOf({{QString(), QStringLiteral("ニーズ"), QStringLiteral("ケア")},
                                  {QStringLiteral("新人"), QStringLiteral("報告する"), QStringLiteral("見学する")},
                                  {QStringLiteral("ラダー1"), QStringLiteral("観察する"), QStringLiteral("実施する")},
                                  {QStringLiteral("ラダー2"), QStringLiteral("判断する"), QStringLiteral("指導する")}}),
                          QStringLiteral("x.xlsx"));
    ASSERT_TRUE(sheet);
    EXPECT_TRUE(sheet.value().turned);
    EXPECT_EQ(said(sheet.value()),
              QStringLiteral("0ニーズ [0 報告する] [1 観察する] [2 判断する]\n"
                             "0ケア [0 見学する] [1 実施する] [2 指導する]\n"));
}

TEST(LadderSheet, WhereTheLevelsStandMayBeSaid)
{
    const auto rows
        = rowsOf({{QStringLiteral("Ⅰ"), QStringLiteral("Ⅱ"), QStringLiteral("の見方"), QString()},
                  {QStringLiteral("力"), QStringLiteral("項目"), QStringLiteral("基礎"), QStringLiteral("応用")},
                  {QStringLiteral("ケアする力"), QStringLiteral("清潔"), QStringLiteral("手順どおり"),
                   QStringLiteral("工夫して")}});
    const auto sheet = readLadderSheet(rows, QStringLiteral("x.xlsx"), LadderPlace{false, 2, 3});
    ASSERT_TRUE(sheet);
    EXPECT_EQ(said(sheet.value()), QStringLiteral("0ケアする力\n1清潔 [1 手順どおり] [2 工夫して]\n"));
    EXPECT_EQ(sheet.value().levels[0].labelJa, QStringLiteral("基礎"));
    EXPECT_EQ(sheet.value().headLine, 2);
    EXPECT_EQ(sheet.value().firstColumn, 3);
    const auto down = readLadderSheet(rows, QStringLiteral("x.xlsx"), LadderPlace{true, 2, 2});
    ASSERT_TRUE(down);
    EXPECT_EQ(down.value().levels[0].labelJa, QStringLiteral("項目")) << "as it was said";
    const auto beyond = readLadderSheet(rows, QStringLiteral("x.xlsx"), LadderPlace{false, 9, 3});
    ASSERT_FALSE(beyond);
    EXPECT_EQ(beyond.error().code, ErrorCode::InputMalformed);
}

TEST(LadderSheet, SheetsOfOneBookWithTheSameLevelsAreDomainsOfOneLadder)
{
    const auto power = [](const char16_t *item) {
        return readLadderSheet(rowsOf({{QStringLiteral("項目"), QStringLiteral("Ⅰ"), QStringLiteral("Ⅱ")},
                                       {QString::fromUtf16(item), QStringLiteral("助言で"), QStringLiteral("一人で")}}),
                               QStringLiteral("x.xlsx"))
            .value();
    };
    LadderSheet ladder = power(u"清潔");
    EXPECT_TRUE(joinLadderSheet(ladder, QStringLiteral("ケア"), power(u"連携"), QStringLiteral("協働")));
    EXPECT_TRUE(joinLadderSheet(ladder, QStringLiteral("ケア"), power(u"倫理"), QStringLiteral("意思決定")));
    EXPECT_EQ(said(ladder),
              QStringLiteral("0ケア\n1清潔 [I 助言で] [II 一人で]\n0協働\n1連携 [I 助言で] [II 一人で]\n"
                             "0意思決定\n1倫理 [I 助言で] [II 一人で]\n"));
    LadderSheet other = power(u"管理");
    other.levels.pop_back();
    EXPECT_FALSE(joinLadderSheet(ladder, QStringLiteral("ケア"), other, QStringLiteral("管理")));
    EXPECT_EQ(ladder.sheets, 3);
    EXPECT_EQ(ladder.cells, LadderCells::Descriptors);
    LadderSheet goals = power(u"教育");
    for (LadderSheet::Row &row : goals.rows)
        for (auto &[level, text] : row.cells)
            text = QStringLiteral("1. 伝える\n2. 見守る");
    goals.rows.resize(4, goals.rows.front());
    EXPECT_TRUE(joinLadderSheet(ladder, QStringLiteral("ケア"), goals, QStringLiteral("教育")));
    EXPECT_EQ(ladder.cells, LadderCells::Goals) << "as most of all cells look";
}

TEST(LadderSheet, ACellWithSeveralNumberedLinesHoldsGoals)
{
    const auto sheet
        = readLadderSheet(rowsOf({{QStringLiteral("力"), QStringLiteral("Ⅰ"), QStringLiteral("Ⅱ")},
                                  {QStringLiteral("ケアする力"), QStringLiteral("1. 体を拭く\n2. 食事を\n　介助する"),
                                   QStringLiteral("①安全に行う\n②説明する")}}),
                          QStringLiteral("x.xlsx"));
    ASSERT_TRUE(sheet);
    ASSERT_EQ(sheet.value().cells, LadderCells::Goals);
    FileBuilder file;
    const auto done = file.door().submitAndWait(takeLadderSheet(
        sheet.value(), {.code = QStringLiteral("own"), .titleJa = QStringLiteral("院内")}, QStringLiteral("1")));
    ASSERT_TRUE(done);
    const std::vector<Item> items = storage::FrameworkReads(file.database()).items(done.value().made).value();
    QStringList titles;
    for (const Item &item : items)
        titles.append(item.code + u' ' + item.titleJa);
    titles.sort();
    EXPECT_EQ(titles.join(u'\n').toStdString(),
              "1 ケアする力\n1-I-1 体を拭く\n1-I-2 食事を介助する\n1-II-1 安全に行う\n1-II-2 説明する");
}

TEST(LadderSheet, TakenInItIsADraftWithWhatItemsMeanAndOneUndo)
{
    FileBuilder file;
    const auto sheet = readLadderSheet(wideSheet(), QStringLiteral("x.xlsx"));
    ASSERT_TRUE(sheet);
    const Framework framework{.code = QStringLiteral("own"), .titleJa = QStringLiteral("院内ラダー")};
    const auto done = file.door().submitAndWait(takeLadderSheet(sheet.value(), framework, QStringLiteral("1")));
    ASSERT_TRUE(done);
    const storage::FrameworkReads reads(file.database());
    const Key draft = done.value().made;
    EXPECT_EQ(reads.version(draft).value()->version.status, VersionStatus::Draft);
    EXPECT_EQ(reads.items(draft).value().size(), 5U);
    EXPECT_EQ(reads.descriptors(draft).value().size(), 7U);
    const auto again = file.door().submitAndWait(takeLadderSheet(sheet.value(), framework, QStringLiteral("1")));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::AlreadyTaken);
    ASSERT_TRUE(file.door().undo().result());
    EXPECT_TRUE(reads.versions().value().empty());
}

TEST(LadderSheet, RatingsAndRunningNumbersAreNeitherLevelsNorTexts)
{
    const auto people
        = readLadderSheet(rowsOf({{QStringLiteral("職員番号"), QStringLiteral("清拭"), QStringLiteral("採血")},
                                  {QStringLiteral("1001"), QStringLiteral("3"), QStringLiteral("2")},
                                  {QStringLiteral("1002"), QStringLiteral("4"), QStringLiteral("1")}}),
                          QStringLiteral("x.xlsx"));
    ASSERT_FALSE(people) << "people with ratings are no ladder";
    EXPECT_EQ(people.error().code, ErrorCode::InputMalformed);
    const auto numbered = readLadderSheet(
        rowsOf({{QStringLiteral("No."), QStringLiteral("項目"), QStringLiteral("Lv.1"), QStringLiteral("Lv.2")},
                {QStringLiteral("1"), QStringLiteral("清拭"), QStringLiteral("見守られて"), QStringLiteral("一人で")}}),
        QStringLiteral("x.xlsx"));
    ASSERT_TRUE(numbered);
    EXPECT_EQ(said(numbered.value()), QStringLiteral("0清拭 [1 見守られて] [2 一人で]\n"));
}
