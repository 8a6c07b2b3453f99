#include "models/domain/places.h"

#include "tests/models/domain/issues.h"

namespace kz {
namespace {

using test::has;
using test::issuesOf;

Municipality shionomi()
{
    Municipality municipality;
    municipality.code = QStringLiteral("992020");
    municipality.prefecture = QStringLiteral("霞階県");
    municipality.name = QStringLiteral("汐見市");
    municipality.kana = QStringLiteral("シオミシ");
    return municipality;
}

TEST(Municipality, CarriesAValidCode)
{
    EXPECT_EQ(issuesOf(shionomi()), "");
    Municipality municipality = shionomi();
    municipality.code = QStringLiteral("992021");
    ASSERT_TRUE(has(municipality, "code", IssueCode::BadCheckDigit));
    EXPECT_EQ(validate(municipality)[0].arguments, QStringList{QStringLiteral("0")});
    for (const char16_t *code : {u"", u"99202", u"9920200", u"99202x", u"９９２０２０"}) {
        municipality.code = QString::fromUtf16(code);
        EXPECT_TRUE(has(municipality, "code", IssueCode::NotDigits)) << municipality.code.toStdString();
        EXPECT_EQ(validate(municipality).size(), 1u) << municipality.code.toStdString();
    }
}

TEST(Municipality, LiesInJapan)
{
    Municipality municipality = shionomi();
    municipality.latitude = 34.2;
    municipality.longitude = 135.2;
    EXPECT_EQ(issuesOf(municipality), "");
    std::swap(municipality.latitude, municipality.longitude);
    EXPECT_EQ(issuesOf(municipality), "latitude longitude");
}

TEST(Organisation, NeedsAName)
{
    EXPECT_EQ(issuesOf(Organisation{1, QStringLiteral("霞階医療連携機構"), {}, {}}), "");
    EXPECT_EQ(issuesOf(Organisation{}), "name");
}

TEST(Site, KeepsLeadingZerosAndReadablePostcodes)
{
    Site site;
    site.name = QStringLiteral("遠音島診療所");
    site.code = QStringLiteral("0104374");
    site.postcode = QStringLiteral("640-8145");
    EXPECT_EQ(issuesOf(site), "");
    site.postcode = QStringLiteral("6408145");
    EXPECT_EQ(issuesOf(site), "");
    site.postcode = QStringLiteral("640-814");
    EXPECT_TRUE(has(site, "postcode", IssueCode::NotDigits));
}

TEST(Site, ClosesAfterItOpened)
{
    Site site;
    site.name = QStringLiteral("杉谷診療所");
    site.opened = QDate(2001, 4, 1);
    site.closed = QDate(2000, 3, 31);
    site.capacity = -1;
    EXPECT_TRUE(has(site, "closed", IssueCode::EndsBeforeItBegins));
    EXPECT_TRUE(has(site, "capacity", IssueCode::OutOfRange));
}

TEST(Site, IsFoundByNameKanaAndCode)
{
    Site site;
    site.name = QStringLiteral("ひだまり薬局");
    site.kana = QStringLiteral("ヒダマリヤッキョク");
    site.code = QStringLiteral("0104374");
    derive(site);
    for (const char16_t *part : {u"薬局", u"ヒダマリ", u"hidamari", u"0104374"})
        EXPECT_TRUE(site.search.contains(QString::fromUtf16(part))) << QString::fromUtf16(part).toStdString();
    EXPECT_FALSE(site.kanaOrder.isEmpty());
}

TEST(SiteBeds, AreCountedOverTime)
{
    EXPECT_EQ(issuesOf(SiteBeds{1, 2, 0, {}, {}}), "");
    EXPECT_TRUE(has(SiteBeds{1, 2, -5, {}, {}}, "beds", IssueCode::OutOfRange));
    EXPECT_TRUE(has(SiteBeds{1, 2, 5, QDate(2024, 4, 1), QDate(2024, 3, 1)}, "to_day", IssueCode::EndsBeforeItBegins));
}

TEST(Department, BelongsToASite)
{
    EXPECT_EQ(issuesOf(Department{1, 2, DepartmentKind::Ward, QStringLiteral("3階東病棟"), {}, 30, 0}), "");
    EXPECT_EQ(issuesOf(Department{}), "site name");
}

} // namespace
} // namespace kz
