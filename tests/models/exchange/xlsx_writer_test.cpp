#include "models/exchange/xlsx_writer.h"

#include "models/exchange/book_reader.h"
#include "models/exchange/sheet_text.h"
#include "tests/models/exchange/book_support.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <rapidcheck.h>

namespace kz::exchange {
namespace {

std::vector<QStringList> readBack(const QString &path, int sheet = 0)
{
    std::vector<QStringList> rows;
    auto book = BookReader::open(path);
    EXPECT_TRUE(book);
    EXPECT_TRUE(book.value()->read(sheet, [&](qint64, const QStringList &cells) { rows.push_back(cells); }));
    return rows;
}

TEST(XlsxWriter, TextStaysTextAndFiguresAndDaysAreWhatTheyAre)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("名簿[4月].xlsx"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    XlsxWriter writer(file, path);
    writer.row({QStringLiteral("職員番号"), QStringLiteral("式"), QStringLiteral("数"), QStringLiteral("日"),
                QStringLiteral("割合"), QStringLiteral("無")});
    writer.cells({QStringLiteral("00123"), QStringLiteral("=1+1"), numberCell(1.5), dayCell(QDate(2026, 4, 1)),
                  shareCell(0.62, QStringLiteral("62%")), numberCell(std::nullopt)});
    ASSERT_TRUE(writer.finish());
    file.close();

    const std::vector<QStringList> rows = readBack(path);
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[1],
              QStringList({QStringLiteral("00123"), QStringLiteral("=1+1"), QStringLiteral("1.5"),
                           QStringLiteral("2026-04-01"), QStringLiteral("0.62")}));
    const QByteArray sheet = partOf(path, "xl/worksheets/sheet1.xml");
    EXPECT_FALSE(sheet.contains("<f>")) << "nothing a spreadsheet would run";
    EXPECT_TRUE(sheet.contains("<v>1.5</v>"));
    EXPECT_TRUE(sheet.contains("<v>46113</v>")) << "a day that Excel can reckon with";
    EXPECT_TRUE(sheet.contains("state=\"frozen\""));
    EXPECT_TRUE(sheet.contains("<autoFilter ref=\"A1:F2\""));
    EXPECT_TRUE(sheet.contains("<cols>"));
    EXPECT_TRUE(partOf(path, "xl/styles.xml").contains("<b/>"));
    EXPECT_EQ(BookReader::open(path).value()->sheets(), QStringList(QStringLiteral("名簿4月")));
}

TEST(XlsxWriter, AnyTextIsReadBackEqual)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("any.xlsx"));
    static const std::u32string awkward = U"\"'=+-@\t\r\n 3._x0041F①𠮷髙\x0b<&>]";
    EXPECT_TRUE(rc::check([&] {
        const auto codes = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::uint32_t>>(
            rc::gen::oneOf(rc::gen::map(rc::gen::elementOf(awkward), [](char32_t code) { return std::uint32_t(code); }),
                           rc::gen::inRange<std::uint32_t>(1, 0x3100))));
        const QString text = QStringLiteral("|") + QString::fromStdU32String({codes.begin(), codes.end()});
        RC_ASSERT(unescapedFromSheet(escapedForSheet(text)) == text);
        writeTable(path, {{QStringLiteral("header")}, {text}});
        RC_ASSERT(readBack(path).at(1).at(0) == text);
    }));
}

TEST(XlsxWriter, ALongTableIsWhole)
{
    const QTemporaryDir folder;
    std::vector<QStringList> rows;
    for (int i = 0; i < 12'000; ++i)
        rows.push_back({QString::number(i), QStringLiteral("見本 %1").arg(i)});
    EXPECT_EQ(readBack(writeTable(folder.filePath(QStringLiteral("long.xlsx")), rows)), rows);
}

TEST(XlsxWriter, WhatNoSheetTakesGoesOnInAnotherUnderTheSameHeader)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("経験.xlsx"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    XlsxWriter writer(file, path, 3);
    for (const char *text : {"header", "1", "2", "3"})
        writer.row({QString::fromLatin1(text)});
    ASSERT_TRUE(writer.finish());
    file.close();
    EXPECT_EQ(BookReader::open(path).value()->sheets(),
              QStringList({QStringLiteral("経験"), QStringLiteral("経験 2")}));
    EXPECT_EQ(readBack(path),
              (std::vector<QStringList>{{QStringLiteral("header")}, {QStringLiteral("1")}, {QStringLiteral("2")}}));
    EXPECT_EQ(readBack(path, 1), (std::vector<QStringList>{{QStringLiteral("header")}, {QStringLiteral("3")}}));
}

TEST(XlsxWriter, WhatNoCellTakesIsToldAndNotCut)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.xlsx")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    XlsxWriter writer(file, file.fileName());
    writer.row({QString(40'000, u'あ')});
    const auto done = writer.finish();
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Invalid);
    EXPECT_EQ(done.error().issues.at(0).code, IssueCode::TooLong);
    EXPECT_EQ(file.size(), 0);
}

} // namespace
} // namespace kz::exchange
