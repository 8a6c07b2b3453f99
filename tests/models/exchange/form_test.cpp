#include "models/exchange/form_filler.h"

#include "models/exchange/book_reader.h"
#include "tests/models/exchange/book_support.h"
#include "tests/models/exchange/import_support.h"

#include <QDir>

#include <gmock/gmock.h>

namespace kz::exchange {
namespace {

QByteArray inlineCell(const char *place, const char *text)
{
    return "<c r=\"" + QByteArray(place) + "\" t=\"inlineStr\"><is><t>" + QByteArray(text) + "</t></is></c>";
}

/// A hospital's own form as Excel saves it: shared texts, one in pieces, reading aids, print settings, a formula.
class FormTest : public ImportTest
{
protected:
    void SetUp() override
    {
        ImportTest::SetUp();
        import(ImportKind::Person,
               "職員番号,氏名,フリガナ,職種,施設,部署,採用日,プログラム,目標日\n"
               "00123,見本 花子,ミホン ハナコ,研修医,見本中央病院,内科,2026-04-01,residency,2028-03-31\n"
               "00124,=仮屋 みなと,カリヤ ミナト,研修医,見本中央病院,内科,2026-04-01,residency,2028-03-31\n");
        Parts parts = bookParts(
            {{"評価票",
              "<row r=\"1\"><c r=\"A1\" s=\"7\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"3\"/>"
              "<c r=\"C1\" t=\"str\"><f>A1&amp;\"様\"</f><v>x</v></c></row>"
              "<row r=\"2\"><c r=\"B2\" s=\"2\" t=\"s\"><v>1</v></c><c r=\"C2\" s=\"5\" t=\"s\"><v>2</v></c>"
                  + inlineCell("D2", "作成 {{和暦}}") + inlineCell("E2", "{{達成率}}") + "</row>"}},
            "<si><t>氏名　{{氏名}}</t><rPh sb=\"0\" eb=\"2\"><t>シメイ</t></rPh></si>"
            "<si><r><rPr><b/></rPr><t>番号 {</t></r><r><rPr><sz val=\"9\"/></rPr><t>{ Staff_Number }} ({｛所属</t></r>"
            "<r><t>}} )</t></r></si>"
            "<si><t>{{req:weeks-internal-medicine:need}}</t></si><si><t>変わらない文</t><rPh sb=\"0\" "
            "eb=\"1\"><t>カ</t></rPh></si>");
        for (auto &[name, bytes] : parts) {
            bytes.replace("</sheetData>",
                          "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>"
                          "<pageSetup paperSize=\"9\" orientation=\"landscape\"/>");
            bytes.replace("</sheets>", "</sheets><calcPr calcId=\"191029\"/>");
        }
        parts.emplace_back("xl/media/image1.png", QByteArray("\x89PNG\r\n\x1a\n\0\1\2", 11));
        parts.emplace_back("xl/printerSettings/printerSettings1.bin", QByteArray("\0\xff", 2));
        writeArchive(path("form.xlsx"), parts);
    }

    void replaceInForm(const QByteArray &before, const QByteArray &after)
    {
        Parts parts;
        const auto package = std::move(BookPackage::open(path("form.xlsx"))).value();
        for (const QString &name : package->parts())
            parts.emplace_back(name.toUtf8(), package->part(name)->readAll().replace(before, after));
        writeArchive(path("form.xlsx"), parts);
    }
    Result<QStringList> fill(const std::function<bool(int, int)> &progress = {})
    {
        auto database = reading();
        query::Plans plans;
        std::vector<Key> people;
        for (const Person &person : all<Person>())
            people.push_back(person.id);
        return fillForms(
            {path("form.xlsx"), path("out"), people, query::AsOf::on(QDate(2026, 10, 1), clock), QDate(2026, 10, 2)},
            database, plans, progress);
    }
    std::map<qint64, QStringList> rowsOf(const QString &file) const
    {
        std::map<qint64, QStringList> rows;
        auto book = BookReader::open(file);
        EXPECT_TRUE(book);
        EXPECT_TRUE(book.value()->read(0, [&](qint64 row, const QStringList &cells) { rows.insert({row, cells}); }));
        return rows;
    }
};

TEST_F(FormTest, EachPersonGetsTheFormWithTheirValues)
{
    const auto files = fill();
    ASSERT_TRUE(files) << files.error().arguments.join(u'|').toStdString();
    EXPECT_EQ(QDir(path("out")).entryList(QDir::Files),
              QStringList({QStringLiteral("00123 見本 花子.xlsx"), QStringLiteral("00124 =仮屋 みなと.xlsx")}));
    const auto rows = rowsOf(files.value().at(0));
    EXPECT_EQ(rows.at(1).at(0), QStringLiteral("氏名　見本 花子"));
    EXPECT_EQ(rows.at(2).at(1), QStringLiteral("番号 00123 (内科 )"))
        << "spread over pieces, with braces of two widths";
    EXPECT_EQ(rows.at(2).at(3), QStringLiteral("作成 令和8年10月2日"));
    EXPECT_TRUE(rows.at(2).at(4).endsWith(u'%'));
    const QByteArray sheet = partOf(files.value().at(0), "xl/worksheets/sheet1.xml");
    EXPECT_THAT(sheet.toStdString(), testing::HasSubstr("<c r=\"C2\" s=\"5\"><v>24</v></c>"))
        << "a number that the form can reckon with";
    EXPECT_TRUE(rowsOf(files.value().at(1)).at(1).at(0).contains(QStringLiteral("=仮屋"))) << "text, no formula";
}

TEST_F(FormTest, WhateverHoldsNoPlaceholderStaysByteForByte)
{
    const auto files = fill();
    ASSERT_TRUE(files);
    const QString filled = files.value().at(0);
    const auto package = std::move(BookPackage::open(path("form.xlsx"))).value();
    EXPECT_EQ(BookPackage::open(filled).value()->parts(), package->parts());
    const QStringList changed = {QStringLiteral("xl/sharedStrings.xml"), QStringLiteral("xl/worksheets/sheet1.xml"),
                                 QStringLiteral("xl/workbook.xml")};
    for (const QString &name : package->parts()) {
        const QByteArray part = name.toUtf8();
        if (!changed.contains(name)) {
            EXPECT_EQ(partOf(filled, part.constData()), partOf(path("form.xlsx"), part.constData()))
                << part.constData();
        }
    }
    const QByteArray shared = partOf(filled, "xl/sharedStrings.xml");
    EXPECT_TRUE(shared.contains("<si><t>変わらない文</t><rPh sb=\"0\" eb=\"1\"><t>カ</t></rPh></si>"))
        << shared.toStdString();
    EXPECT_FALSE(shared.contains("シメイ")) << "a reading aid of what is gone";
    EXPECT_TRUE(shared.contains("<rPr><sz val=\"9\"/></rPr>"));
    const QByteArray sheet = partOf(filled, "xl/worksheets/sheet1.xml");
    for (const char *kept : {"<c r=\"A1\" s=\"7\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"3\"/>",
                             "<mergeCell ref=\"A1:B1\"/>", "<pageSetup paperSize=\"9\" orientation=\"landscape\"/>"})
        EXPECT_TRUE(sheet.contains(kept)) << kept;
    EXPECT_TRUE(partOf(filled, "xl/workbook.xml").contains("fullCalcOnLoad=\"1\"")) << "its formulas are reckoned anew";
}

TEST_F(FormTest, AFormThatReckonsOnOpeningAlreadyStaysWellFormed)
{
    replaceInForm("<calcPr calcId=\"191029\"/>", "<calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/>");
    const auto files = fill();
    ASSERT_TRUE(files);
    EXPECT_EQ(partOf(files.value().at(0), "xl/workbook.xml").count("fullCalcOnLoad"), 1);
}

TEST_F(FormTest, AnotherRunReplacesNothingThatWasCompletedByHand)
{
    const auto first = fill();
    ASSERT_TRUE(first);
    const auto second = fill();
    ASSERT_TRUE(second);
    for (const QString &path : first.value()) {
        EXPECT_TRUE(QFile::exists(path));
        EXPECT_FALSE(second.value().contains(path));
    }
}

TEST_F(FormTest, AnUnknownPlaceholderIsToldWithItsCellBeforeAnythingIsWritten)
{
    replaceInForm("{{和暦}}", "{{和歴}} {{req:NO-SUCH:have}}");
    const auto files = fill();
    ASSERT_FALSE(files);
    EXPECT_EQ(files.error().code, ErrorCode::PackInvalid);
    EXPECT_EQ(files.error().arguments.value(1),
              QStringLiteral("{{和歴}} (評価票!D2), {{req:NO-SUCH:have}} (評価票!D2)"));
    EXPECT_FALSE(QDir(path("out")).exists());
    writeTable(path("form.xlsx"), {{QStringLiteral("氏名")}});
    EXPECT_EQ(fill().error().code, ErrorCode::InputMalformed);
}

TEST_F(FormTest, StoppedItKeepsWhatIsWholeAndNeverWritesOverTheFormItself)
{
    const auto stopped = fill([](int done, int) { return done < 1; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(QDir(path("out")).entryList(QDir::Files).size(), 1);

    QDir().mkpath(path("out"));
    ASSERT_TRUE(QFile::remove(path("out") + QStringLiteral("/00123 見本 花子.xlsx")));
    ASSERT_TRUE(QFile::rename(path("form.xlsx"), path("out") + QStringLiteral("/00123 見本 花子.xlsx")));
    auto database = reading();
    query::Plans plans;
    const auto files = fillForms({path("out") + QStringLiteral("/00123 見本 花子.xlsx"),
                                  path("out"),
                                  {all<Person>().at(0).id},
                                  query::AsOf::today(clock),
                                  QDate(2026, 10, 2)},
                                 database, plans);
    ASSERT_TRUE(files);
    EXPECT_TRUE(files.value().at(0).endsWith(QStringLiteral("00123 見本 花子-2.xlsx")));
}

TEST_F(FormTest, EveryNameIsKnownInBothLanguagesAndHasAMeaning)
{
    auto database = reading();
    query::Plans plans;
    const auto known = knownFormNames(database);
    ASSERT_TRUE(known);
    const auto person
        = formPerson(database, plans, all<Person>().at(0).id, query::AsOf::today(clock), QDate(2026, 4, 1));
    ASSERT_TRUE(person);
    for (const QString &name : known.value()) {
        const bool has = name.startsWith(QStringLiteral("req:")) || person.value().values.contains(name);
        EXPECT_TRUE(has) << name.toStdString();
    }
    EXPECT_EQ(person.value().values.value(QStringLiteral("name")).text, QStringLiteral("見本 花子"));
    EXPECT_EQ(person.value().values.value(QStringLiteral("年度")).text, QStringLiteral("令和8年度"));
}

} // namespace
} // namespace kz::exchange
