#include "models/exchange/book_sheet.h"
#include "tests/models/exchange/book_support.h"
#include "tests/models/exchange/import_support.h"

#include <gmock/gmock.h>

namespace kz::exchange {
namespace {

/// A workbook is imported as a CSV file is.
class ImportBookTest : public ImportTest
{ };

TEST_F(ImportBookTest, ARosterWithATitleADateAndATwiceUsedNumber)
{
    // As staff offices send it: an empty sheet of notes first, a title above the header, a date cell, a blank row.
    const auto text
        = [](const char *words) { return "<c t=\"inlineStr\"><is><t>" + QByteArray(words) + "</t></is></c>"; };
    writeArchive(path("roster.xlsx"),
                 bookParts({{"説明", ""},
                            {"名簿",
                             "<row r=\"1\">" + text("令和8年度 職員名簿") + "</row><row r=\"3\">" + text("職員番号")
                                 + text("氏名") + text("職種") + text("採用日") + text("経験開始年度")
                                 + "</row><row r=\"5\">" + text("00123") + text("見本 花子") + text("看護師")
                                 + "<c s=\"1\"><v>46113</v></c><c><v>2026.0</v></c></row><row r=\"7\">" + text("00124")
                                 + text("見本 太郎") + text("看護師") + text("4月ごろ") + "</row>"}},
                           {}, "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"));
    ImportSource roster = source(ImportKind::Person, path("roster.xlsx"));
    roster.leaveOutProblems = true;
    const ImportSummary summary = import(roster);
    EXPECT_EQ(summary.sheet, QStringLiteral("名簿"));
    EXPECT_EQ(summary.created, 1);
    ASSERT_EQ(summary.withProblems, 1);
    const auto error = std::ranges::find(summary.problems, Issue::Severity::Error,
                                         [](const Problem &problem) { return problem.issue.severity; });
    ASSERT_NE(error, summary.problems.end());
    EXPECT_EQ(error->row, 7) << "as Excel counts";
    EXPECT_EQ(error->column, 4);
    EXPECT_EQ(error->text, QStringLiteral("4月ごろ"));
    const Person hanako = personOf(u"00123");
    EXPECT_EQ(hanako.name, QStringLiteral("見本 花子"));
    EXPECT_EQ(hanako.experienceSince, 2026);
    EXPECT_EQ(all<Employment>().at(0).from, QDate(2026, 4, 1));
    ASSERT_TRUE(undo());
    EXPECT_EQ(count("SELECT count(*) FROM person"), 0);
}

TEST_F(ImportBookTest, AnotherSheetWhenChosenAndMendedRowsByTheirNumbers)
{
    const auto row = [](const char *number, const char *name) {
        return "<row r=\"" + QByteArray(number) + "\"><c t=\"inlineStr\"><is><t>" + QByteArray(name)
            + "</t></is></c><c t=\"inlineStr\"><is><t>" + (qstrcmp(number, "1") == 0 ? "職種" : "看護師")
            + "</t></is></c></row>";
    };
    writeArchive(
        path("roster.xlsx"),
        bookParts({{"東", row("1", "氏名") + row("2", "見本 東")}, {"西", row("1", "氏名") + row("9", "見本 西")}}));
    ImportSource west = source(ImportKind::Person, path("roster.xlsx"));
    west.sheet = QStringLiteral("西");
    auto database = reading();
    const auto preview = previewImport(west, database);
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview.value().book->sheets, QStringList({QStringLiteral("東"), QStringLiteral("西")}));
    EXPECT_EQ(preview.value().rows.line(1), 9);
    west.book = preview.value().book;
    west.mended.insert(9, {QStringLiteral("見本 北"), QStringLiteral("看護師")});
    EXPECT_EQ(import(west).created, 1);
    EXPECT_EQ(all<Person>().at(0).name, QStringLiteral("見本 北"));
}

TEST_F(ImportBookTest, AnXlsxCanAlsoBeCalledOtherwise)
{
    const QString table = writeTable(
        path("a.xlsx"),
        {{QStringLiteral("氏名"), QStringLiteral("職種")}, {QStringLiteral("見本 花子"), QStringLiteral("看護師")}});
    ASSERT_TRUE(QFile::rename(table, path("a.csv")));
    EXPECT_EQ(import(source(ImportKind::Person, path("a.csv"))).created, 1);
}

} // namespace
} // namespace kz::exchange
