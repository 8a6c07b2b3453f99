#include "models/exchange/book_reader.h"

#include "tests/models/exchange/book_support.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace kz::exchange {
namespace {

class BookReaderTest : public testing::Test
{
protected:
    void write(const Parts &parts) { writeArchive(path, parts); }
    std::map<qint64, QStringList> rows(int sheet = 0) const
    {
        std::map<qint64, QStringList> found;
        auto book = BookReader::open(path);
        EXPECT_TRUE(book);
        if (!book)
            return found;
        EXPECT_TRUE(book.value()->read(sheet, [&](qint64 row, const QStringList &cells) {
            found.insert({row, cells});
        }));
        return found;
    }

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
};

TEST_F(BookReaderTest, ANameIsWhatStandsThereAndNotItsReadingAid)
{
    write(bookParts(
        {{"名簿",
          "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
          "<c r=\"C1\" t=\"inlineStr\"><is><t>直接</t><rPh sb=\"0\" eb=\"2\"><t>チョクセツ</t></rPh></is></c></row>"}},
        "<si><t>山田 花子</t><rPh sb=\"0\" eb=\"2\"><t>ヤマダ</t></rPh><phoneticPr fontId=\"1\"/></si>"
        "<si><r><t>氏</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> 名</t></r>"
        "<rPh sb=\"0\" eb=\"1\"><t>シ</t></rPh></si>"));
    EXPECT_EQ(rows()[1], QStringList({QStringLiteral("山田 花子"), QStringLiteral("氏 名"), QStringLiteral("直接")}));
}

TEST_F(BookReaderTest, CellsAreReadAsTheirAuthorSeesThem)
{
    write(
        bookParts({{"a",
                    "<row r=\"3\"><c r=\"B3\"><v>1.0</v></c><c r=\"C3\" s=\"1\"><v>46113</v></c>"
                    "<c r=\"D3\" s=\"2\"><v>46113.5</v></c><c r=\"E3\" s=\"3\"><v>123</v></c>"
                    "<c r=\"F3\" t=\"b\"><v>1</v></c><c r=\"G3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                    "<c r=\"H3\" t=\"str\"><f>A1</f><v>ab</v></c><c r=\"I3\" s=\"4\"><v>46113</v></c>"
                    "<c r=\"J3\" t=\"d\"><v>2026-04-01T00:00:00</v></c><c r=\"K3\" s=\"5\"><v>0.25</v></c>"
                    "<c r=\"M3\" s=\"1\"/></row><row><c><v>0.1</v></c><c><v>12345678901</v></c></row>"}},
                  {},
                  "<numFmts><numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
                  "<numFmt numFmtId=\"177\" formatCode=\"00000\"/>"
                  "<numFmt numFmtId=\"178\" formatCode=\"[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/>"
                  "<numFmt numFmtId=\"179\" formatCode=\"0.00E+00&quot;day&quot;\"/></numFmts>"
                  "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                  "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"176\"/><xf numFmtId=\"177\"/>"
                  "<xf numFmtId=\"178\"/><xf numFmtId=\"179\"/></cellXfs>"));
    const auto found = rows();
    EXPECT_EQ(
        found.at(3),
        QStringList({QString(), QStringLiteral("1"), QStringLiteral("2026-04-01"), QStringLiteral("2026-04-01 12:00"),
                     QStringLiteral("00123"), QStringLiteral("true"), QStringLiteral("#DIV/0!"), QStringLiteral("ab"),
                     QStringLiteral("2026-04-01"), QStringLiteral("2026-04-01"), QStringLiteral("0.25")}));
    EXPECT_EQ(found.at(4), QStringList({QStringLiteral("0.1"), QStringLiteral("12345678901")}));
}

TEST_F(BookReaderTest, DaysBefore1900March1AreExcelsAndDaysOfTheMacBeginLater)
{
    const CellFormat day = cellFormat(14, {});
    EXPECT_EQ(cellText(1, day, false), QStringLiteral("1900-01-01"));
    EXPECT_EQ(cellText(61, day, false), QStringLiteral("1900-03-01"));
    EXPECT_EQ(cellText(0.75, cellFormat(20, {}), false), QStringLiteral("18:00"));
    EXPECT_EQ(cellText(44'651, day, true), QStringLiteral("2026-04-01"));
    EXPECT_FALSE(cellFormat(164, QStringLiteral("#,##0_);[Red]\\(#,##0\\)")).date);
    EXPECT_FALSE(cellFormat(164, QStringLiteral("General")).date);
    EXPECT_TRUE(cellFormat(164, QStringLiteral("[h]:mm")).date);
    EXPECT_EQ(columnName(0) + columnName(25) + columnName(26) + columnName(16'383), QStringLiteral("AZAAXFD"));
    EXPECT_EQ(columnOfReference(u"XFD12"), 16'383);
}

TEST_F(BookReaderTest, AHiddenSheetDoesNotCount)
{
    Parts parts = bookParts({{"秘密", "<row><c><v>1</v></c></row>"}, {"見える", "<row><c><v>2</v></c></row>"}});
    for (auto &[name, bytes] : parts)
        bytes.replace("sheetId=\"1\"", "sheetId=\"1\" state=\"hidden\"");
    write(parts);
    EXPECT_EQ(BookReader::open(path).value()->sheets(), QStringList(QStringLiteral("見える")));
    EXPECT_EQ(rows(0)[1], QStringList(QStringLiteral("2")));
}

} // namespace
} // namespace kz::exchange
