#include "models/exchange/mapping.h"

#include "models/exchange/csv_reader.h"
#include "models/exchange/csv_writer.h"
#include "models/exchange/import_row.h"

#include <QBuffer>

#include <gmock/gmock.h>

namespace kz::exchange {
namespace {

Mapping proposed(ImportKind kind, const char *headers)
{
    return proposeMapping(kind, QString::fromUtf8(headers).split(u'|'));
}

TEST(Mapping, KnowsTheHeadersHospitalsUse)
{
    const Mapping roster = proposed(ImportKind::Person, "No.|職員ID|氏　名|フリガナ|職種|所属部署名|採用年月日|勤務先");
    EXPECT_EQ(roster.column(QLatin1String("staff_number")), 1);
    EXPECT_EQ(roster.column(QLatin1String("name")), 2);
    EXPECT_EQ(roster.column(QLatin1String("kana")), 3);
    EXPECT_EQ(roster.column(QLatin1String("profession")), 4);
    EXPECT_EQ(roster.column(QLatin1String("department")), 5);
    EXPECT_EQ(roster.column(QLatin1String("employed_from")), 6);
    EXPECT_EQ(roster.column(QLatin1String("site")), 7);
    EXPECT_TRUE(missingFields(roster).isEmpty());
}

TEST(Mapping, KnowsTheHeadersOfMoreRosters)
{
    struct Header {
        const char *text;
        const char *field;
    };
    constexpr Header headers[] = {
        {"所属施設名", "site"},
        {"施設名称", "site"},
        {"医療機関名", "site"},
        {"Facility name", "site"},
        {"プリセプター名", "preceptor"},
        {"プリセプター氏名", "preceptor"},
        {"就職日", "employed_from"},
        {"よみ", "kana"},
        {"姓名", "name"},
        {"Employee #", "staff_number"},
        {"Employee", "name"},
        {"Job title", "profession"},
        {"Level", "target_level"},
        {"レベル", "target_level"},
        {"ﾚﾍﾞﾙ", "target_level"},
        {"職員\nコード", "staff_number"},
        {"氏　　名", "name"},
        {"所属\r\n病棟", "department"},
        {"離職日", "employed_to"},
        {"所属部門", "department"},
    };
    for (const Header &header : headers) {
        const Mapping mapping = proposeMapping(ImportKind::Person, {QString::fromUtf8(header.text)});
        EXPECT_EQ(mapping.column(QLatin1String(header.field)), 0) << header.text;
    }
}

TEST(Mapping, NamesTheColumnsThatServeNoField)
{
    const QStringList header = QStringLiteral("職員番号|氏名|職種|血液\n型||趣味").split(u'|');
    EXPECT_EQ(unusedColumns(proposeMapping(ImportKind::Person, header), header),
              (QStringList{QStringLiteral("血液 型"), QStringLiteral("趣味")}));
}

TEST(Mapping, LooksThroughWidthCaseBlanksAndRemarks)
{
    const Mapping roster = proposed(ImportKind::Person,
                                    "ＳＴＡＦＦ　Ｎｏ．|氏名（必須）|ﾌﾘｶﾞﾅ|職種 [コード表参照]|旧姓※|\n目標\nレベル");
    EXPECT_EQ(roster.column(QLatin1String("staff_number")), 0);
    EXPECT_EQ(roster.column(QLatin1String("name")), 1);
    EXPECT_EQ(roster.column(QLatin1String("kana")), 2);
    EXPECT_EQ(roster.column(QLatin1String("profession")), 3);
    EXPECT_EQ(roster.column(QLatin1String("former_name")), 4);
    EXPECT_EQ(roster.column(QLatin1String("target_level")), 5);
}

TEST(Mapping, AColumnServesOneFieldAndTheExactHeaderWins)
{
    const Mapping roster = proposed(ImportKind::Person, "氏名（旧字）|氏名|職種");
    EXPECT_EQ(roster.column(QLatin1String("name")), 1);
    EXPECT_EQ(roster.columns.size(), 2);
    const Mapping doubled = proposed(ImportKind::Person, "氏名|氏名|職種");
    EXPECT_EQ(doubled.column(QLatin1String("name")), 0);
}

TEST(Mapping, AListWithoutHeaderHasItsFieldsInOrder)
{
    const Mapping list = proposed(ImportKind::Institution, "300104374|0104374|伊藤内科|6408145|和歌山市岡山丁３２番地");
    EXPECT_FALSE(list.hasHeader);
    EXPECT_EQ(list.column(QLatin1String("address")), 4);
    EXPECT_TRUE(proposed(ImportKind::Institution, "医療機関コード|医療機関名|所在地").hasHeader);
}

TEST(Mapping, SaysWhichColumnsAreMissing)
{
    EXPECT_EQ(missingFields(proposed(ImportKind::Person, "氏名|年齢")), QStringList{QStringLiteral("profession")});
}

TEST(Mapping, SurvivesBeingKept)
{
    const Mapping mapping = proposed(ImportKind::Person, "職員番号|氏名|職種");
    const auto kept = mappingFromJson(mappingToJson(mapping));
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept.value(), mapping);
    EXPECT_FALSE(mappingFromJson("{}"));
    EXPECT_FALSE(mappingFromJson(R"({"kind":"person","columns":{"shoe_size":1}})"));
    EXPECT_FALSE(mappingFromJson(R"({"kind":"person","columns":{"name":-1}})"));
}

TEST(Mapping, TheSameLayoutHasTheSameSignature)
{
    const auto signature = [](const char *headers) {
        return headerSignature(ImportKind::Person, QString::fromUtf8(headers).split(u'|'));
    };
    EXPECT_EQ(signature("職員番号|氏名"), signature("職員番号 |氏　名"));
    EXPECT_NE(signature("職員番号|氏名"), signature("氏名|職員番号"));
    EXPECT_NE(headerSignature(ImportKind::Site, {QStringLiteral("名称")}),
              headerSignature(ImportKind::Department, {QStringLiteral("名称")}));
}

TEST(ImportKind, TablesAreWhole)
{
    for (const auto &entry : EnumTable<ImportKind>::entries) {
        const ImportKindInfo &info = importKindInfo(entry.value);
        EXPECT_EQ(info.kind, entry.value);
        QStringList keys;
        for (const ImportField &field : info.fields) {
            EXPECT_FALSE(keys.contains(QLatin1String(field.key))) << field.key;
            keys.append(QLatin1String(field.key));
            EXPECT_STRNE(field.headers, "");
        }
    }
}

TEST(ImportKind, EveryTemplateIsUnderstoodByItsOwnImport)
{
    for (const auto &entry : EnumTable<ImportKind>::entries) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadWrite);
        CsvWriter writer(buffer, QStringLiteral("template"));
        for (const QStringList &row : templateRows(entry.value))
            writer.row(row);
        ASSERT_TRUE(writer.finish());
        buffer.seek(0);

        CsvReader reader(buffer, QStringLiteral("template"));
        const CsvRow header = *std::move(reader.next()).value();
        const Mapping mapping = proposeMapping(entry.value, header.cells);
        EXPECT_TRUE(mapping.hasHeader) << entry.code;
        EXPECT_EQ(size_t(mapping.columns.size()), importKindInfo(entry.value).fields.size()) << entry.code;
        for (int i = 0; const ImportField &field : importKindInfo(entry.value).fields)
            EXPECT_EQ(mapping.column(QLatin1String(field.key)), i++) << entry.code << ' ' << field.key;

        RowParser parser(mapping);
        std::vector<Problem> problems;
        EXPECT_TRUE(parser.parse(*std::move(reader.next()).value(), problems));
        for (const Problem &problem : problems)
            ADD_FAILURE() << entry.code << ' ' << qPrintable(problem.field) << ' ' << int(problem.issue.code);
    }
}

} // namespace
} // namespace kz::exchange
