#include "tests/models/exchange/import_support.h"

#include "models/exchange/csv_reader.h"
#include "models/exchange/enum_words.h"
#include "tests/support/japanese.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace kz::exchange {
namespace {

/// In the order in which another file takes them.
constexpr ImportKind exported[]
    = {ImportKind::Municipality, ImportKind::Site, ImportKind::Department, ImportKind::Person, ImportKind::LogEntry};

/// The Japanese catalogue as it stands in the sources.
QHash<QString, QString> catalogueWords()
{
    QHash<QString, QString> words;
    QFile file(QStringLiteral(KZ_SOURCE_DIR "/translations/kizahashi_ja.ts"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    bool general = true; // a message with a comment is one for another place
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"message")
            general = true;
        else if (xml.name() == u"comment")
            general = xml.readElementText().isEmpty();
        else if (xml.name() == u"translation" && general)
            words.insert(context + u'/' + source, xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed());
    }
    return words;
}

template <typename E>
void expectWords()
{
    for (const auto &entry : EnumTable<E>::entries) {
        if (!*entry.code)
            continue;
        EXPECT_NE(enumWord(entry.value), QLatin1String(entry.code));
        EXPECT_EQ(enumFromWord<E>(enumWord(entry.value)), entry.value) << entry.code;
    }
}

class ExportTest : public ImportTest
{
protected:
    Result<Exported> write(ImportKind kind, CsvFormat format = {})
    {
        auto database = reading();
        return exportTable(kind, path("out.csv"), format, database);
    }
    QList<QStringList> rows() const
    {
        QList<QStringList> result;
        auto reader = std::move(CsvReader::open(path("out.csv"))).value();
        while (auto row = std::move(reader->next()).value())
            result.append(row->cells);
        return result;
    }
    void fill()
    {
        import(ImportKind::Municipality,
               "団体コード,都道府県,市町村,緯度,過疎,一覧日\n992011,霞県,階市,33.51,一部過疎,2026-04-01\n");
        import(ImportKind::Site,
               "施設コード,施設名,フリガナ,種別,法人,市町村,住所,へき地,病床数,病床数適用日,開設日\n"
               "000012345,遠音島診療所,トオネ,診療所,=会,階市,\"一丁目,\"\"1\"\"\",○,0,2020-04-01,1990-04-01\n");
        import(ImportKind::Person,
               "職員番号,免許番号,氏名,フリガナ,旧姓,職種,施設,部署,採用日,プログラム,目標日,プリセプター,役割,備考\n"
               "N1,,手本 あきら,テホン アキラ,,看護師,見本中央病院,3階東病棟,2008-04-01,,,,教育担当者,\"+1\n二行目\"\n"
               "0002,123,髙見本 しおり,ミホン "
               "シオリ,練木,看護師,見本中央病院,3階東病棟,2026-04-01,new-nurse,2027-03-31,N1,,-3\n"
               "R1,,仮屋 みなと,,,研修医,000012345,,2025-04-01,residency,2027-03-31,N1,,\n"
               ",,ミホン・レイナ,,,介護福祉士,,,,,,,,\n");
        import(ImportKind::LogEntry,
               "職員番号,日付,研修先,診療科,項目,役割,場面,状態,確認者,備考,半日数,午前・午後\n"
               "R1,2026-03-02,見本中央病院,内科,S01;頭痛:見学:2,実施,病棟,確認済,N1,\"@同じ\r\n日\",,\n"
               "R1,2026-03-03,000012345,,,,一般外来,未提出,,,1,午後\n"
               "R1,2026-03-03,000012345,,S01,,在宅,提出,,,,\n");
    }
};

TEST_F(ExportTest, WhatIsExportedIsImportedWithoutAChange)
{
    fill();
    for (const ImportKind kind : exported) {
        for (const TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Cp932}) {
            const auto written = write(kind, {encoding});
            ASSERT_TRUE(written) << int(kind) << ' ' << int(written.error().code);
            const ImportSummary again = import(source(kind, path("out.csv")));
            EXPECT_EQ(again.encoding, encoding);
            EXPECT_EQ(again.rows, written.value().rows);
            EXPECT_EQ(again.unchanged, again.rows) << int(kind);
        }
    }
}

TEST_F(ExportTest, WhatIsExportedToAWorkbookIsImportedWithoutAChange)
{
    fill();
    for (const ImportKind kind : exported) {
        auto database = reading();
        const auto written = exportTable(kind, path("out.xlsx"), {}, database);
        ASSERT_TRUE(written) << int(kind) << ' ' << int(written.error().code);
        const ImportSummary again = import(source(kind, path("out.xlsx")));
        EXPECT_EQ(again.rows, written.value().rows);
        EXPECT_EQ(again.unchanged, again.rows) << int(kind);
        EXPECT_FALSE(again.sheet.isEmpty());
    }
}

TEST_F(ExportTest, AnotherFileThatImportsItExportsTheSame)
{
    fill();
    QHash<ImportKind, QList<QStringList>> tables;
    for (const ImportKind kind : exported) {
        ASSERT_TRUE(write(kind));
        tables.insert(kind, rows());
        QFile::copy(path("out.csv"), path(qPrintable(enumCode(kind))));
    }
    door.reset();
    for (const char *tail : {"a.kizahashi", "a.kizahashi-wal", "a.kizahashi-shm"})
        QFile::remove(path(tail));
    ImportTest::SetUp();
    for (const ImportKind kind : exported) {
        // As it stands, with the keys of the other file.
        const ImportSummary summary = import(source(kind, path(qPrintable(enumCode(kind)))));
        EXPECT_EQ(summary.created + summary.updated + summary.unchanged, tables[kind].size() - 1);
        ASSERT_TRUE(write(kind));
        QList<QStringList> again = rows();
        ASSERT_EQ(again.size(), tables[kind].size());
        // Keys belong to their file; everything else is the same.
        for (const char *key : {"key", "person_key"})
            if (const int column = fieldIndex(kind, QLatin1String(key)); column >= 0)
                for (QList<QStringList> *table : {&again, &tables[kind]})
                    for (QStringList &row : *table)
                        row[column].clear();
        EXPECT_EQ(again, tables[kind]) << int(kind);
    }
}

TEST_F(ExportTest, InJapaneseTheWordsAreJapaneseAndReadBackAlike)
{
    const kz::test::Japanese japanese(catalogueWords());
    for (const auto &[kind, sheet] :
         {std::pair(ImportKind::Site, QByteArray("施設名,種別,離島\n見本薬局,薬局,はい\n")),
          std::pair(ImportKind::Department, QByteArray("施設,部署,部署種別\n見本診療所,外来,外来\n"))})
        import(kind, sheet);
    fill();
    for (const ImportKind kind : exported) {
        ASSERT_TRUE(write(kind));
        const ImportSummary again = import(source(kind, path("out.csv")));
        EXPECT_EQ(again.unchanged, again.rows) << int(kind);
        for (const QStringList &row : rows())
            for (const char *code : {"yes", "no", "clinic", "pharmacy", "ward", "nurse", "educator", "part",
                                     "submitted", "countersigned", "draft", "home", "performed", "afternoon"})
                EXPECT_FALSE(row.contains(QLatin1String(code))) << code;
    }
    EXPECT_EQ(rows()[1][fieldIndex(ImportKind::LogEntry, QLatin1String("status"))],
              enumWord(EvidenceStatus::Countersigned));
}

TEST_F(ExportTest, EveryWordOfTheCatalogueIsReadBack)
{
    const kz::test::Japanese japanese(catalogueWords());
    expectWords<Depopulated>();
    expectWords<SiteKind>();
    expectWords<DepartmentKind>();
    expectWords<Ending>();
    expectWords<DutyKind>();
    expectWords<AbsenceKind>();
    expectWords<PlacementKind>();
    expectWords<CareSetting>();
    expectWords<TraineeRole>();
    expectWords<DayPart>();
    expectWords<EvidenceStatus>();
    expectWords<AssessorKind>();
    for (const auto &entry : EnumTable<ImportKind>::entries)
        for (const QStringList &row : templateRows(entry.value))
            for (const QString &cell : row)
                EXPECT_FALSE(
                    QRegularExpression(QStringLiteral("^(yes|no|ward|hospital|submitted)$")).match(cell).hasMatch())
                    << qPrintable(cell);
}

TEST_F(ExportTest, ANameOutsideCp932IsRefusedAndNothingIsLeftBehind)
{
    import(ImportKind::Person, "職員番号,氏名,職種\nN3,𠮷例 さくら,看護師\n");
    const auto refused = write(ImportKind::Person, {TextEncoding::Cp932});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
    ASSERT_EQ(refused.error().issues.size(), 1u);
    EXPECT_EQ(refused.error().issues[0].arguments,
              (QStringList{QStringLiteral("𠮷"), QStringLiteral("cp932"), QStringLiteral("2"),
                           QStringLiteral("𠮷例 さくら")}));
    EXPECT_FALSE(QFile::exists(path("out.csv")));
    const auto written = write(ImportKind::Person, {TextEncoding::Cp932, Unmappable::Substitute});
    ASSERT_TRUE(written);
    EXPECT_EQ(written.value().unmappable.size(), 1u);
    EXPECT_EQ(rows()[1][fieldIndex(ImportKind::Person, QLatin1String("name"))], QStringLiteral("〓例 さくら"));
}

TEST_F(ExportTest, SaysWhatCannotBeExported)
{
    EXPECT_EQ(write(ImportKind::Assessment).error().code, ErrorCode::InputUnknownKind);
    auto database = reading();
    EXPECT_EQ(exportTable(ImportKind::Site, path("no/such/out.csv"), {}, database).error().code,
              ErrorCode::FileUnwritable);
}

} // namespace
} // namespace kz::exchange
