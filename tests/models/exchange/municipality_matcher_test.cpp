#include "models/exchange/municipality_matcher.h"

#include "models/base/codes.h"
#include "models/exchange/csv_reader.h"
#include "models/exchange/import_row.h"
#include "models/exchange/site_kind_guess.h"
#include "tests/support/test_support.h"

#include <gmock/gmock.h>

namespace kz::exchange {
namespace {

Municipality municipality(const char *code, const char *prefecture, const char *name)
{
    Municipality made;
    made.code = QString::fromLatin1(code);
    made.prefecture = QString::fromUtf8(prefecture);
    made.name = QString::fromUtf8(name);
    return made;
}

const MunicipalityMatcher &matcher()
{
    static const MunicipalityMatcher instance({
        municipality("431001", "熊本県", "熊本市"),
        municipality("431010", "熊本県", "熊本市中央区"),
        municipality("434230", "熊本県", "南小国町"),
        municipality("434248", "熊本県", "小国町"),
        municipality("063622", "山形県", "小国町"),
        municipality("303046", "和歌山県", "紀美野町"),
        municipality("072036", "福島県", "郡山市"),
        municipality("292036", "奈良県", "大和郡山市"),
        municipality("023230", "青森県", "鰺ヶ沢町"),
        municipality("082082", "茨城県", "龍ケ崎市"),
        municipality("342084", "広島県", "府中市"),
        municipality("132063", "東京都", "府中市"),
        municipality("292109", "奈良県", "葛城市"),
    });
    return instance;
}

QString found(const char *address, const char *prefectureDigits = "")
{
    const Municipality *match = matcher().find(QString::fromUtf8(address), QString::fromLatin1(prefectureDigits));
    return match ? match->code : QString();
}

TEST(MunicipalityMatcher, TakesTheLongestName)
{
    EXPECT_EQ(found("熊本市中央区子飼本町４番１４号"), QStringLiteral("431010"));
    EXPECT_EQ(found("熊本県熊本市 中央区本荘"), QStringLiteral("431010"));
    EXPECT_EQ(found("熊本市某所"), QStringLiteral("431001"));
    EXPECT_EQ(found("阿蘇郡南小国町赤馬場"), QStringLiteral("434230"));
}

TEST(MunicipalityMatcher, LooksBehindTheDistrict)
{
    EXPECT_EQ(found("海草郡紀美野町小畑６６８－１"), QStringLiteral("303046"));
    EXPECT_EQ(found("和歌山県海草郡紀美野町小畑"), QStringLiteral("303046"));
    EXPECT_EQ(found("紀美野町小畑"), QStringLiteral("303046"));
    EXPECT_EQ(found("郡山市朝日"), QStringLiteral("072036"));
    EXPECT_EQ(found("大和郡山市北郡山町"), QStringLiteral("292036"));
}

TEST(MunicipalityMatcher, TheSameNameInTwoPrefecturesNeedsOne)
{
    EXPECT_EQ(found("府中市本町"), QString());
    EXPECT_EQ(found("東京都府中市本町"), QStringLiteral("132063"));
    EXPECT_EQ(found("府中市本町", "34"), QStringLiteral("342084"));
    EXPECT_EQ(found("西置賜郡小国町", "06"), QStringLiteral("063622"));
    // What the address says outranks the code.
    EXPECT_EQ(found("東京都府中市本町", "34"), QStringLiteral("132063"));
}

TEST(MunicipalityMatcher, KnowsVariantsOfCharacters)
{
    EXPECT_EQ(found("西津軽郡鯵ケ沢町"), QStringLiteral("023230"));
    EXPECT_EQ(found("茨城県竜ヶ崎市"), QStringLiteral("082082"));
    EXPECT_EQ(found("奈良県葛󠄀城市"), QStringLiteral("292109"));
}

TEST(MunicipalityMatcher, DoesNotGuess)
{
    EXPECT_EQ(found(""), QString());
    EXPECT_EQ(found("見本町1-1"), QString());
    EXPECT_EQ(found("熊本県見本町"), QString());
}

TEST(SiteKindGuess, FollowsTheName)
{
    const auto guess = [](const char *name, const char *code = "300110108") {
        return guessSiteKind(QString::fromUtf8(name), QString::fromLatin1(code));
    };
    EXPECT_EQ(guess("和歌山労災病院"), SiteKind::Hospital);
    EXPECT_EQ(guess("伊藤内科"), SiteKind::Clinic);
    EXPECT_EQ(guess("見本歯科"), SiteKind::DentalClinic);
    EXPECT_EQ(guess("中谷医科歯科クリニック"), SiteKind::Clinic);
    EXPECT_EQ(guess("伊東歯科口腔病院"), SiteKind::Hospital);
    EXPECT_EQ(guess("見本病院前ひだまり薬局"), SiteKind::Pharmacy);
    EXPECT_EQ(guess("汐見訪問看護ｽﾃｰｼｮﾝ"), SiteKind::VisitingNursing);
    EXPECT_EQ(guess("ひだまり", "300143210"), SiteKind::Pharmacy);
    EXPECT_EQ(guess("ひだまり", "309000010"), SiteKind::VisitingNursing);
    EXPECT_EQ(guess("ひだまり"), SiteKind::Clinic);
}

/// All rows of a real list, each of which must be without an error.
template <typename Row>
std::vector<Row> readList(ImportKind kind, const char *file)
{
    std::vector<Row> rows;
    auto opened = CsvReader::open(test::dataFolder() + QLatin1String(file));
    if (!opened) {
        ADD_FAILURE() << file;
        return rows;
    }
    const auto reader = std::move(opened).value();
    CsvRow first = *std::move(reader->next()).value();
    const Mapping mapping = proposeMapping(kind, first.cells);
    EXPECT_TRUE(missingFields(mapping).isEmpty());
    RowParser parser(mapping);
    std::vector<Problem> problems;
    std::optional<CsvRow> row = mapping.hasHeader ? std::move(reader->next()).value() : std::move(first);
    for (; row; row = std::move(reader->next()).value())
        if (auto staged = parser.parse(*row, problems))
            rows.push_back(std::get<Row>(staged->data));
    for (const Problem &problem : problems)
        ADD_FAILURE() << file << ':' << problem.row << ' ' << qPrintable(problem.field) << ' '
                      << int(problem.issue.code) << ' ' << qPrintable(problem.text);
    return rows;
}

TEST(MunicipalityMatcher, FindsEveryInstitutionOfTheRealList)
{
    KZ_NEEDS_DATA();
    const auto municipalities = readList<MunicipalityRow>(ImportKind::Municipality, "/municipalities/localgovjp.csv");
    EXPECT_EQ(municipalities.size(), 1916u);
    std::vector<Municipality> records;
    for (const MunicipalityRow &row : municipalities) {
        EXPECT_TRUE(isMunicipalityCode(row.record.code)) << qPrintable(row.record.code);
        records.push_back(row.record);
    }
    const MunicipalityMatcher all(std::move(records));

    const auto institutions = readList<SiteRow>(ImportKind::Institution, "/institutions/wakayama_kumamoto.csv");
    EXPECT_EQ(institutions.size(), 2341u);
    int matched = 0;
    int unaided = 0;
    for (const SiteRow &row : institutions) {
        const Municipality *match = all.find(row.record.address, row.record.code.left(2));
        if (!match) {
            ADD_FAILURE() << qPrintable(row.record.address);
            continue;
        }
        ++matched;
        EXPECT_TRUE(match->code.startsWith(row.record.code.left(2)));
        EXPECT_TRUE(row.record.address.contains(match->name.right(2))) << qPrintable(row.record.address);
        unaided += all.find(row.record.address) == match;
    }
    EXPECT_EQ(matched, 2341);
    // Only names that exist twice need the prefecture of the code.
    EXPECT_GT(unaided, 2200);
}

} // namespace
} // namespace kz::exchange
