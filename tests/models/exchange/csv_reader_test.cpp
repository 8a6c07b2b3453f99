#include "models/exchange/csv_reader.h"

#include "tests/support/test_support.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace kz::exchange {
namespace {

using testing::ElementsAre;

struct Reading {
    std::vector<qint64> lines;
    std::vector<QStringList> rows;
    Error error;
    TextEncoding encoding;
};

Reading read(const QByteArray &bytes, TextEncoding encoding = TextEncoding::Auto)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, QStringLiteral("list.csv"), encoding);
    Reading reading;
    reading.encoding = reader.encoding();
    while (true) {
        auto row = reader.next();
        if (!row) {
            reading.error = row.error();
            break;
        }
        if (!row.value())
            break;
        reading.lines.push_back(row.value()->line);
        reading.rows.push_back(row.value()->cells);
    }
    return reading;
}

QStringList cells(const char *text)
{
    return QString::fromUtf8(text).split(u'|');
}

TEST(CsvReader, ReadsWhatExcelWritesInCp932)
{
    // 氏名,ラダー / 見本①,Ⅲ / ～ – as CP932 has them, with the numerals strict Shift_JIS lacks.
    const Reading reading
        = read("\x8e\x81\x96\xbc,\x83\x89\x83_\x81[\r\n\x8c\xa9\x96{\x87\x40,\x87\x56\r\n\x81\x60,\xfb\xfc\r\n");
    EXPECT_EQ(reading.encoding, TextEncoding::Cp932);
    EXPECT_THAT(reading.rows, ElementsAre(cells("氏名|ラダー"), cells("見本①|Ⅲ"), cells("～|髙")));
    EXPECT_EQ(reading.error.code, ErrorCode::None);
}

TEST(CsvReader, ReadsEveryRomanNumeralOfCp932)
{
    QByteArray bytes;
    for (int i = 0; i < 10; ++i)
        bytes += QByteArray("\x87") + char(0x54 + i) + (i < 9 ? "," : "\r\n");
    EXPECT_THAT(read(bytes).rows, ElementsAre(cells("Ⅰ|Ⅱ|Ⅲ|Ⅳ|Ⅴ|Ⅵ|Ⅶ|Ⅷ|Ⅸ|Ⅹ")));
}

TEST(CsvReader, ReadsUtf8WithAndWithoutMark)
{
    const QByteArray text = QStringLiteral("氏名,𠮷例\n").toUtf8();
    for (const QByteArray &bytes : {text, QByteArray("\xef\xbb\xbf") + text}) {
        const Reading reading = read(bytes);
        EXPECT_EQ(reading.encoding, TextEncoding::Utf8);
        EXPECT_THAT(reading.rows, ElementsAre(cells("氏名|𠮷例")));
    }
}

TEST(CsvReader, FindsTheEncodingFromTheLastRow)
{
    QByteArray bytes;
    for (int i = 0; i < 100'000; ++i)
        bytes += "1234567,name\r\n";
    bytes += "1,\x8c\xa9\x96{\r\n";
    const Reading reading = read(bytes);
    EXPECT_EQ(reading.encoding, TextEncoding::Cp932);
    EXPECT_EQ(reading.rows.size(), 100'001u);
    EXPECT_EQ(reading.rows.back(), cells("1|見本"));
}

TEST(CsvReader, TakesLineBreaksInQuotesAndCountsLinesAsAnEditorDoes)
{
    const Reading reading = read("a,\"one\r\ntwo\"\r\nb,\"x\ny\rz\"\nc,d\re,f");
    EXPECT_THAT(reading.rows, ElementsAre(cells("a|one\r\ntwo"), cells("b|x\ny\rz"), cells("c|d"), cells("e|f")));
    EXPECT_THAT(reading.lines, ElementsAre(1, 3, 6, 7));
}

TEST(CsvReader, PassesOverEmptyLines)
{
    const Reading reading = read("\r\n\na,b\r\n\r\n\r\nc,d\r\n\r\n\n\r\r");
    EXPECT_THAT(reading.rows, ElementsAre(cells("a|b"), cells("c|d")));
    EXPECT_THAT(reading.lines, ElementsAre(3, 6));
}

TEST(CsvReader, KeepsBlanksQuotesAndEmptyCells)
{
    const Reading reading = read(" a , b,\"say \"\"hi\"\"\",\n,,\n\"\"\n");
    EXPECT_THAT(reading.rows, ElementsAre(cells(" a | b|say \"hi\"|"), cells("||"), cells("")));
}

TEST(CsvReader, LineEndsMayFallBetweenTwoPieces)
{
    // Pieces are 65,536 bytes: the CR is the last of the first.
    QByteArray bytes = QByteArray(65'535, 'x') + "\r\nb\r\n\"" + QByteArray(65'536 * 2, 'y') + "\"\nlast";
    const Reading reading = read(bytes);
    ASSERT_EQ(reading.rows.size(), 4u);
    EXPECT_THAT(reading.lines, ElementsAre(1, 2, 3, 4));
    EXPECT_EQ(reading.rows[2][0].size(), 65'536 * 2);
}

TEST(CsvReader, NamesTheWrongByteByLineAndColumn)
{
    const QByteArray good = QStringLiteral("職員番号,氏名,備考\n1,見本,\"二行\nの備考\"\n").toUtf8();
    const Reading utf8 = read(good + "2,\xe8\xa6,x\n", TextEncoding::Utf8);
    EXPECT_EQ(utf8.error.code, ErrorCode::InputEncoding);
    EXPECT_THAT(utf8.error.arguments,
                ElementsAre(QStringLiteral("list.csv"), QStringLiteral("4"), QStringLiteral("2")));
    EXPECT_EQ(utf8.rows.size(), 2u);

    // Half a kanji at the end of a cell is no character either.
    const Reading cp932 = read("a,b\r\nc,d,\x82\r\n", TextEncoding::Cp932);
    EXPECT_THAT(cp932.error.arguments,
                ElementsAre(QStringLiteral("list.csv"), QStringLiteral("2"), QStringLiteral("3")));
    EXPECT_EQ(read("a\r\n\x85\x40\r\n", TextEncoding::Cp932).error.code, ErrorCode::InputEncoding);
}

TEST(CsvReader, AlmostUtf8IsUtf8WithAWrongByte)
{
    const Reading reading = read(QStringLiteral("氏名,見本中央病院\n").toUtf8() + "\xff\n");
    EXPECT_EQ(reading.encoding, TextEncoding::Utf8);
    EXPECT_EQ(reading.error.code, ErrorCode::InputEncoding);
}

TEST(CsvReader, RefusesWhatIsNotText)
{
    EXPECT_EQ(read(QByteArray("\xff\xfe\x31\x00\x0a\x00", 6)).error.code, ErrorCode::InputEncoding);
    EXPECT_EQ(read(QByteArray("a,\0b\n", 5)).error.code, ErrorCode::InputEncoding);
}

TEST(CsvReader, NamesTheRowThatIsMalformed)
{
    const Reading beside = read("a,b\n\"c\" d,e\n");
    EXPECT_EQ(beside.error.code, ErrorCode::InputMalformed);
    EXPECT_THAT(beside.error.arguments,
                ElementsAre(QStringLiteral("list.csv"), QStringLiteral("2"),
                            QStringLiteral("a quotation mark stands where none may stand")));
    const Reading open = read("a,b\nc,\"d\n\ne,f\n");
    EXPECT_THAT(open.error.arguments,
                ElementsAre(QStringLiteral("list.csv"), QStringLiteral("2"),
                            QStringLiteral("a quotation mark is opened and never closed")));
    const Reading endless = read("a\n\"" + QByteArray(17 << 20, 'x'));
    EXPECT_THAT(endless.error.arguments,
                ElementsAre(QStringLiteral("list.csv"), QStringLiteral("2"),
                            QStringLiteral("the row does not end; a quotation mark may be missing")));
}

TEST(CsvReader, SaysWhenThereIsNothing)
{
    EXPECT_EQ(read("").error.code, ErrorCode::InputEmpty);
    EXPECT_EQ(read("\xef\xbb\xbf\r\n\r\n").error.code, ErrorCode::InputEmpty);
    EXPECT_EQ(CsvReader::open(QStringLiteral("/nowhere/list.csv")).error().code, ErrorCode::FileMissing);
}

TEST(CsvReader, StreamsAMillionRowsInLittleMemory)
{
    // A device that makes its rows while it is read: nothing of it could be held if one tried.
    class Rows final : public QIODevice
    {
    public:
        bool isSequential() const override { return true; }
        qint64 readData(char *data, qint64 size) override
        {
            qint64 done = 0;
            while (m_next < 1'000'000 && done + 64 < size) {
                const QByteArray row = QByteArray::number(m_next++) + ",M0001,2026-05-11,ward\r\n";
                memcpy(data + done, row.constData(), size_t(row.size()));
                done += row.size();
            }
            return done > 0 ? done : -1;
        }
        qint64 writeData(const char *, qint64) override { return -1; }
        bool atEnd() const override { return m_next == 1'000'000 && QIODevice::atEnd(); }

    private:
        int m_next = 0;
    };
    Rows rows;
    rows.open(QIODevice::ReadOnly);
    CsvReader reader(rows, QStringLiteral("rows"));
    int count = 0;
    while (true) {
        auto row = reader.next();
        ASSERT_TRUE(row) << qPrintable(row.error().arguments.join(u' '));
        if (!row.value())
            break;
        ASSERT_EQ(row.value()->line, ++count);
    }
    EXPECT_EQ(count, 1'000'000);
}

} // namespace
} // namespace kz::exchange
