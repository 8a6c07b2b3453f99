#include "models/exchange/csv_writer.h"

#include "models/exchange/csv_reader.h"
#include "models/exchange/formula.h"
#include "tests/support/test_support.h"

#include <QBuffer>

#include <gmock/gmock.h>
#include <rapidcheck.h>

namespace kz::exchange {
namespace {

using Rows = std::vector<QStringList>;

struct Written {
    QByteArray bytes;
    Result<void> done;
    std::vector<UnmappableCell> unmappable;
};

Written write(const Rows &rows, CsvFormat format)
{
    Written written;
    QBuffer buffer(&written.bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, QStringLiteral("out.csv"), format);
    for (const QStringList &row : rows)
        writer.row(row);
    written.done = writer.finish();
    written.unmappable = writer.unmappable();
    return written;
}

Rows readAll(QByteArray bytes, TextEncoding encoding)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, QStringLiteral("out.csv"), encoding);
    Rows rows;
    while (true) {
        auto row = reader.next();
        if (!row || !row.value())
            return rows;
        rows.push_back(row.value()->cells);
    }
}

/// Any text a person could have in a record, with what breaks CSV more often than chance would have it.
rc::Gen<QString> anyText()
{
    using rc::gen::elementOf, rc::gen::inRange, rc::gen::map, rc::gen::weightedOneOf;
    using Code = std::uint32_t;
    static const std::u32string awkwardOnes = U",\"'=+-@\t\r\n 3.\\〜～①Ⅲ𠮷髙\ufeff\ufffe";
    const auto awkward = map(elementOf(awkwardOnes), [](char32_t code) { return Code{code}; });
    const auto usual = inRange<Code>(1, 0x80);
    const auto kana = inRange<Code>(0x3041, 0x30ff);
    const auto any = map(inRange<Code>(1, 0x110000),
                         [](Code code) { return code >= 0xd800 && code < 0xe000 ? code - 0xd000 : code; });
    return map(
        rc::gen::container<std::vector<Code>>(weightedOneOf<Code>({{6, awkward}, {4, usual}, {3, kana}, {1, any}})),
        [](const std::vector<Code> &codes) {
            return QString::fromStdU32String(std::u32string(codes.begin(), codes.end()));
        });
}

rc::Gen<Rows> anyRows()
{
    return rc::gen::nonEmpty(rc::gen::container<Rows>(
        rc::gen::map(rc::gen::nonEmpty(rc::gen::container<std::vector<QString>>(anyText())),
                     [](const std::vector<QString> &cells) { return QStringList(cells.begin(), cells.end()); })));
}

TEST(CsvWriter, WhatIsWrittenIsReadBackEqual)
{
    EXPECT_TRUE(rc::check([] {
        const Rows rows = *rc::gen::scale(0.4, anyRows());
        const Written written = write(rows, {TextEncoding::Utf8});
        RC_ASSERT(bool(written.done));
        RC_ASSERT(readAll(written.bytes, TextEncoding::Auto) == rows);
    }));
}

TEST(CsvWriter, WhatCp932HoldsIsReadBackEqualAndTheRestIsRefused)
{
    EXPECT_TRUE(rc::check([] {
        const Rows rows = *rc::gen::scale(0.4, anyRows());
        const Written written = write(rows, {TextEncoding::Cp932});
        RC_ASSERT(bool(written.done) == written.unmappable.empty());
        if (written.done)
            RC_ASSERT(readAll(written.bytes, TextEncoding::Cp932) == rows);
    }));
}

TEST(CsvWriter, WritesWhatExcelOpens)
{
    const Written utf8 = write({{QStringLiteral("氏名"), QStringLiteral("a,b")}, {QStringLiteral("\"x\""), {}}}, {});
    EXPECT_EQ(utf8.bytes, QStringLiteral("\ufeff氏名,\"a,b\"\r\n\"\"\"x\"\"\",\r\n").toUtf8());
    const Written cp932 = write({{QStringLiteral("Ⅲ")}}, {TextEncoding::Cp932});
    EXPECT_EQ(cp932.bytes, QByteArray("\x87\x56\r\n"));
}

TEST(CsvWriter, FormulasStayTextAndNumbersStayNumbers)
{
    for (const char *formula : {"=1+1", "+81", "-x", "@SUM(A1)", "\t=1", "\r=1", "-1-1", "-1.", "-.5", "-"})
        EXPECT_EQ(neutralised(QString::fromLatin1(formula)), u'\'' + QString::fromLatin1(formula));
    for (const char *harmless : {"-3", "-0.25", "3", "'tis", "", "'", "a=b"})
        EXPECT_EQ(neutralised(QString::fromLatin1(harmless)), QString::fromLatin1(harmless));
    // Somebody's own apostrophe survives.
    EXPECT_EQ(restored(neutralised(QStringLiteral("'=1"))), QStringLiteral("'=1"));
    // Japanese Excel takes the full-width signs for the same.
    for (const QString &formula : {QStringLiteral("＝1+1"), QStringLiteral("＋81"), QStringLiteral("－3"),
                                   QStringLiteral("＠SUM(A1)"), QStringLiteral("'＝1")}) {
        EXPECT_EQ(neutralised(formula), u'\'' + formula);
        EXPECT_EQ(restored(neutralised(formula)), formula);
    }
    EXPECT_EQ(restored(QStringLiteral("'-3")), QStringLiteral("'-3"));
}

TEST(CsvWriter, NamesEveryCharacterCp932Lacks)
{
    const Rows rows = {{QStringLiteral("氏名"), QStringLiteral("備考")},
                       {QStringLiteral("𠮷例 さくら"), QStringLiteral("髙")},
                       {QStringLiteral("葛󠄀"), QStringLiteral("3〜4日🙂")}};
    const Written refused = write(rows, {TextEncoding::Cp932, Unmappable::Refuse});
    ASSERT_FALSE(refused.done);
    EXPECT_EQ(refused.done.error().code, ErrorCode::Invalid);
    ASSERT_EQ(refused.unmappable.size(), 3u);
    EXPECT_EQ(refused.unmappable[0].row, 2);
    EXPECT_EQ(refused.unmappable[0].column, 1);
    EXPECT_EQ(refused.unmappable[0].characters, QStringLiteral("𠮷"));
    EXPECT_EQ(refused.unmappable[2].characters, QStringLiteral("〜🙂"));
    EXPECT_EQ(refused.done.error().issues[2].field, QStringLiteral("備考"));
    EXPECT_EQ(refused.done.error().issues[2].code, IssueCode::NotMappable);

    const Written substituted = write(rows, {TextEncoding::Cp932, Unmappable::Substitute});
    EXPECT_TRUE(substituted.done);
    EXPECT_EQ(substituted.unmappable.size(), 3u);
    EXPECT_EQ(readAll(substituted.bytes, TextEncoding::Cp932),
              (Rows{rows[0],
                    {QStringLiteral("〓例 さくら"), QStringLiteral("髙")},
                    {QStringLiteral("葛"), QStringLiteral("3～4日〓")}}));
}

TEST(CsvWriter, ReportsADeviceThatTakesNothing)
{
    QBuffer closed;
    closed.open(QIODevice::ReadOnly);
    CsvWriter writer(closed, QStringLiteral("out.csv"));
    writer.row({QStringLiteral("x")});
    test::expectWarning(QStringLiteral("ReadOnly device"));
    const Result<void> done = writer.finish();
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::OutputFailed);
}

} // namespace
} // namespace kz::exchange
