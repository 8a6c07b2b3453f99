#include "models/base/dates.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace kz {
namespace {

QDate day(int year, int month, int dayOfMonth)
{
    return QDate(year, month, dayOfMonth);
}

rc::Gen<QDate> anyDay()
{
    return rc::gen::map(rc::gen::inRange(0, 130000), [](int days) { return QDate(1868, 1, 25).addDays(days); });
}

TEST(FiscalYear, TurnsOnTheFirstOfApril)
{
    EXPECT_EQ(fiscalYearOf(day(2026, 3, 31)), 2025);
    EXPECT_EQ(fiscalYearOf(day(2026, 4, 1)), 2026);
    EXPECT_EQ(fiscalYearOf(day(2024, 2, 29)), 2023);
    EXPECT_EQ(fiscalYearOf(QDate()), 0);
    EXPECT_EQ(fiscalYearStart(2026), day(2026, 4, 1));
    EXPECT_EQ(fiscalYearEnd(2026), day(2027, 3, 31));
}

TEST(FiscalYear, IsLongerByADayWhenItsFebruaryLeaps)
{
    EXPECT_EQ(fiscalYearStart(2023).daysTo(fiscalYearEnd(2023)) + 1, 366);
    EXPECT_EQ(fiscalYearStart(2024).daysTo(fiscalYearEnd(2024)) + 1, 365);
    EXPECT_EQ(fiscalYearStart(2099).daysTo(fiscalYearEnd(2099)) + 1, 365); // 2100 is no leap year
}

TEST(FiscalYear, HoldsEveryDayOnce)
{
    EXPECT_TRUE(rc::check([] {
        const QDate any = *anyDay();
        const int year = fiscalYearOf(any);
        RC_ASSERT(fiscalYearStart(year) <= any && any <= fiscalYearEnd(year));
        RC_ASSERT(fiscalYearEnd(year).addDays(1) == fiscalYearStart(year + 1));
    }));
}

TEST(Week, StartsOnMonday)
{
    EXPECT_EQ(weekStart(day(2026, 4, 6)), day(2026, 4, 6));  // a Monday
    EXPECT_EQ(weekStart(day(2026, 4, 12)), day(2026, 4, 6)); // its Sunday
    EXPECT_EQ(weekStart(day(2027, 1, 1)), day(2026, 12, 28));
    EXPECT_FALSE(weekStart(QDate()).isValid());
}

struct Border {
    QDate day;
    const char16_t *text;
    const char16_t *brief;
};

class EraBorder : public testing::TestWithParam<Border>
{ };

TEST_P(EraBorder, IsTheDayOfTheLaw)
{
    EXPECT_EQ(eraDate(GetParam().day), QString::fromUtf16(GetParam().text));
    EXPECT_EQ(eraDateShort(GetParam().day), QString::fromUtf16(GetParam().brief));
}

INSTANTIATE_TEST_SUITE_P(Eras, EraBorder,
                         testing::Values(Border{day(1868, 1, 24), u"1868年1月24日", u"1868.1.24"},
                                         Border{day(1868, 1, 25), u"明治元年1月25日", u"M1.1.25"},
                                         Border{day(1912, 7, 29), u"明治45年7月29日", u"M45.7.29"},
                                         Border{day(1912, 7, 30), u"大正元年7月30日", u"T1.7.30"},
                                         Border{day(1926, 12, 24), u"大正15年12月24日", u"T15.12.24"},
                                         Border{day(1926, 12, 25), u"昭和元年12月25日", u"S1.12.25"},
                                         Border{day(1989, 1, 7), u"昭和64年1月7日", u"S64.1.7"},
                                         Border{day(1989, 1, 8), u"平成元年1月8日", u"H1.1.8"},
                                         Border{day(2019, 4, 30), u"平成31年4月30日", u"H31.4.30"},
                                         Border{day(2019, 5, 1), u"令和元年5月1日", u"R1.5.1"},
                                         Border{day(2026, 4, 1), u"令和8年4月1日", u"R8.4.1"}));

TEST(Era, NamesFiscalYears)
{
    EXPECT_EQ(eraFiscalYear(2026), QStringLiteral("令和8年度"));
    EXPECT_EQ(eraFiscalYear(2019), QStringLiteral("令和元年度"));
    EXPECT_EQ(eraFiscalYear(2018), QStringLiteral("平成30年度"));
    EXPECT_EQ(eraFiscalYear(1989), QStringLiteral("平成元年度"));
    EXPECT_EQ(eraFiscalYear(1988), QStringLiteral("昭和63年度"));
}

TEST(Era, AnInvalidDayHasNoText)
{
    EXPECT_EQ(eraDate(QDate()), QString());
    EXPECT_EQ(eraDateShort(QDate()), QString());
    EXPECT_EQ(dayToText(QDate()), QString());
}

TEST(DayFromText, ReadsEveryWayOfWritingTheSameDay)
{
    for (const char16_t *text : {u"2026-04-01",
                                 u"2026-4-1",
                                 u"2026/4/1",
                                 u"2026/04/01",
                                 u"2026.4.1",
                                 u"20260401",
                                 u"2026年4月1日",
                                 u"2026年04月01日",
                                 u"令和8年4月1日",
                                 u"令和８年４月１日",
                                 u"令和 8年 4月 1日",
                                 u"R8.4.1",
                                 u"r8.4.1",
                                 u"R8/4/1",
                                 u"R08.04.01",
                                 u"Ｒ８．４．１",
                                 u"２０２６年４月１日",
                                 u"２０２６／４／１",
                                 u"２０２６－０４－０１",
                                 u" 2026-04-01\t",
                                 u"㋿8年4月1日"})
        EXPECT_EQ(dayFromText(QString::fromUtf16(text)), day(2026, 4, 1)) << QString::fromUtf16(text).toStdString();
    EXPECT_EQ(dayFromText(QStringLiteral("令和元年5月1日")), day(2019, 5, 1));
    EXPECT_EQ(dayFromText(QStringLiteral("令和1年5月1日")), day(2019, 5, 1));
    EXPECT_EQ(dayFromText(QStringLiteral("R元.5.1")), day(2019, 5, 1));
    EXPECT_EQ(dayFromText(QStringLiteral("S64.1.7")), day(1989, 1, 7));
    EXPECT_EQ(dayFromText(QStringLiteral("平成35年3月31日")), day(2023, 3, 31));
    EXPECT_EQ(dayFromText(QStringLiteral("2024/2/29")), day(2024, 2, 29));
}

TEST(DayFromText, RefusesWhatIsNoDay)
{
    for (const char16_t *text : {u"",
                                 u"4/1",
                                 u"26/4/1",
                                 u"2026",
                                 u"202604",
                                 u"2026040",
                                 u"202604011",
                                 u"2026/13/1",
                                 u"2026-02-29",
                                 u"2026-4/1",
                                 u"2026-04-01x",
                                 u"2026年4月",
                                 u"2026年4月1",
                                 u"令和4月1日",
                                 u"令和0年4月1日",
                                 u"令和元年4月30日",
                                 u"令和2026年4月1日",
                                 u"元年5月1日",
                                 u"2026-04-01T00:00",
                                 u"46113",
                                 u"平成1年1月7日",
                                 u"未定",
                                 u"-",
                                 u"R",
                                 u"令和"})
        EXPECT_FALSE(dayFromText(QString::fromUtf16(text)).isValid()) << QString::fromUtf16(text).toStdString();
}

TEST(DayFromText, ReadsBackWhatIsWritten)
{
    EXPECT_TRUE(rc::check([] {
        const QDate any = *anyDay();
        RC_ASSERT(dayFromText(dayToText(any)) == any);
        RC_ASSERT(dayFromText(eraDate(any)) == any);
        RC_ASSERT(dayFromText(eraDateShort(any)) == any);
    }));
}

} // namespace
} // namespace kz
