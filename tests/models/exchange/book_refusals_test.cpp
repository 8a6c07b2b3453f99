#include "models/exchange/book_sheet.h"

#include "models/exchange/book_package.h"
#include "tests/models/exchange/book_support.h"
#include "tests/models/exchange/import_support.h"

#include <QElapsedTimer>

#include <gmock/gmock.h>

namespace kz::exchange {
namespace {

using testing::HasSubstr;

/// A workbook that cannot be read is refused with its reason, and nothing is imported.
class BookRefusals : public ImportTest
{
protected:
    QString book() const { return path("book.xlsx"); }
    std::string whyRefused(const BookReading &limits = {}) const { return why(readBook(book(), {}, {}, limits)); }
    static std::string why(const Result<std::shared_ptr<const BookSheet>> &read)
    {
        if (read)
            return "it was read";
        return read.error().code == ErrorCode::InputMalformed ? read.error().arguments.value(2).toStdString()
                                                              : "error " + std::to_string(int(read.error().code));
    }
    static Parts roster(const QByteArray &row = "<row><c t=\"inlineStr\"><is><t>氏名</t></is></c></row>")
    {
        return bookParts({{"名簿", row}});
    }
    /// [MS-CFB]: a header and one sector of directory.
    static QByteArray compoundFile(QStringView stream)
    {
        QByteArray bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
        bytes.resize(1024, '\0');
        bytes[30] = 9;
        bytes.replace(512 + 128, stream.size() * 2,
                      QByteArray(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2));
        return bytes;
    }
};

TEST_F(BookRefusals, WhatIsNoWorkbook)
{
    write("book.xlsx", "氏名,職種\n");
    EXPECT_THAT(whyRefused(), HasSubstr("no Excel workbook"));
    write("book.xlsx", "PK\x03\x04 and nothing more");
    EXPECT_EQ(whyRefused(), "it is damaged");
    writeArchive(book(), {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}});
    EXPECT_THAT(whyRefused(), HasSubstr("no Excel workbook"));
    EXPECT_EQ(readBook(path("missing.xlsx")).error().code, ErrorCode::FileMissing);
}

TEST_F(BookRefusals, WithAPasswordOrOfTheOldKind)
{
    write("book.xlsx", compoundFile(u"EncryptedPackage"));
    EXPECT_THAT(whyRefused(), HasSubstr("protected with a password"));
    write("book.xlsx", compoundFile(u"Workbook"));
    EXPECT_THAT(whyRefused(), HasSubstr("(.xls)"));
}

TEST_F(BookRefusals, WithMacros)
{
    Parts parts = roster();
    parts.emplace_back("xl/vbaProject.bin", "Sub Auto_Open()");
    writeArchive(book(), parts);
    EXPECT_THAT(whyRefused(), HasSubstr("macros"));
}

TEST_F(BookRefusals, ABombIsNotUnpacked)
{
    Parts parts = roster();
    parts.emplace_back("xl/media/image1.png", QByteArray(64 << 20, '\0'));
    writeArchive(book(), parts);
    EXPECT_LT(QFileInfo(book()).size(), 1 << 20);
    EXPECT_THAT(whyRefused(), HasSubstr("far larger"));
}

TEST_F(BookRefusals, WithMorePartsThanAnyWorkbookHas)
{
    Parts parts = roster();
    for (int i = 0; i < 5'000; ++i)
        parts.emplace_back("xl/x" + QByteArray::number(i), "x");
    writeArchive(book(), parts);
    EXPECT_THAT(whyRefused(), HasSubstr("far more parts"));
}

TEST_F(BookRefusals, ThatLiesAboutItsSize)
{
    const QByteArray row = "<row><c><v>1</v></c></row>";
    writeArchive(book(), roster(row.repeated(10'000)));
    EXPECT_EQ(whyRefused(), "it was read");
    QFile file(book());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    // The directory of the archive says that the sheet is small.
    constexpr qsizetype nameAt = 46;
    constexpr qsizetype sizeAt = 24;
    const qsizetype entry = bytes.lastIndexOf("xl/worksheets/sheet1.xml") - nameAt;
    ASSERT_EQ(bytes.mid(entry, 4), QByteArray("PK\x01\x02"));
    bytes.replace(entry + sizeAt, 4, QByteArray("\x40\x00\x00\x00", 4));
    file.seek(0);
    file.write(bytes);
    file.close();
    EXPECT_EQ(whyRefused(), "it is damaged");
}

TEST_F(BookRefusals, WhoseReaderDiesOrHasNoEnd)
{
    const QByteArray row = "<row><c t=\"inlineStr\"><is><t>とても長い文字列の見本です</t></is></c></row>";
    writeArchive(book(), roster(row.repeated(100'000)));
#ifndef __SANITIZE_ADDRESS__ // which reserves terabytes, so that nothing bounds its memory
    EXPECT_THAT(whyRefused({.memory = 48 << 20}), HasSubstr("broke off"));
#endif
    EXPECT_THAT(whyRefused({.seconds = 0}), HasSubstr("took too long"));
    EXPECT_THAT(whyRefused({.output = 1'000}), HasSubstr("more rows"));
    EXPECT_THAT(whyRefused({.program = path("no-such-program")}), HasSubstr("install Kizahashi again"));
    EXPECT_EQ(readBook(book(), {}, [] { return false; }).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(whyRefused(), "it was read");
}

TEST_F(BookRefusals, NothingIsImported)
{
    write("book.xlsx", compoundFile(u"EncryptedPackage"));
    const auto staged = stage(source(ImportKind::Person, book()));
    ASSERT_FALSE(staged);
    EXPECT_EQ(staged.error().code, ErrorCode::InputMalformed);
    EXPECT_EQ(count("SELECT count(*) FROM person"), 0);
}

TEST_F(BookRefusals, ASheetThatIsNotThereOrIsEmpty)
{
    writeArchive(book(), bookParts({{"説明", ""}, {"空", "<row><c s=\"0\"/></row>"}}));
    const auto missing = readBook(book(), QStringLiteral("名簿"));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::BadArgument);
    EXPECT_EQ(missing.error().arguments.value(1), QStringLiteral("名簿 (説明 | 空)"));
    EXPECT_EQ(readBook(book()).error().code, ErrorCode::InputEmpty);
    EXPECT_EQ(readBook(book(), QStringLiteral("空")).error().code, ErrorCode::InputEmpty);
}

} // namespace
} // namespace kz::exchange
