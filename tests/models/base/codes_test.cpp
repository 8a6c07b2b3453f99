#include "models/base/codes.h"
#include "tests/support/test_support.h"

#include <QFile>
#include <QSet>

#include <gtest/gtest.h>

namespace kz {
namespace {

TEST(MunicipalityCode, KnowsTheCheckDigit)
{
    for (const char *code : {"300004", "302015", "142123", "431001", "221309", "011002", "992011", "993611"})
        EXPECT_TRUE(isMunicipalityCode(QString::fromLatin1(code))) << code;
    EXPECT_EQ(municipalityCheckDigit(QStringLiteral("30201")), 5);
}

TEST(MunicipalityCode, RefusesAnyOtherLastDigit)
{
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        EXPECT_EQ(isMunicipalityCode(QStringLiteral("30201") + QChar(digit)), digit == u'5');
}

TEST(MunicipalityCode, RefusesWhatIsNotSixDigits)
{
    for (const char16_t *text : {u"", u"30201", u"3020150", u"30201a", u"a02015", u"３０２０１５", u" 302015"})
        EXPECT_FALSE(isMunicipalityCode(QString::fromUtf16(text)));
    EXPECT_EQ(municipalityCheckDigit(QStringLiteral("3020")), -1);
    EXPECT_EQ(municipalityCheckDigit(QStringLiteral("3020x")), -1);
}

TEST(MunicipalityCode, HoldsForEveryMunicipalityOfJapan)
{
    KZ_NEEDS_DATA();
    QFile file(kz::test::dataFolder() + QStringLiteral("/municipalities/localgovjp.csv"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << "the real input is there, its list of municipalities is not";
    file.readLine();
    int codes = 0;
    while (!file.atEnd()) {
        // The code is the last column; quoted line breaks stand in earlier ones only.
        const QString code = QString::fromUtf8(file.readLine()).trimmed().section(u',', -1);
        EXPECT_TRUE(isMunicipalityCode(code)) << code.toStdString();
        ++codes;
    }
    EXPECT_GT(codes, 1900);
}

} // namespace
} // namespace kz
