#include "tests/models/progress/evidence_support.h"

#include <gtest/gtest.h>

namespace kz::progress {
namespace {

using namespace kz::test;

Standing asked(const char *parameters, const Story &story, QDate asOf)
{
    const FrameworkPlan plan
        = framework().level("I").level("II").level("III").ask("it", RequirementKind::Tenure, parameters).build();
    return standing(plan, story, asOf, "it");
}

TEST(Tenure, CompletedMonthsOfEmployment)
{
    // From 1 April 2024: 36 months are full with 31 March 2027.
    const Story story = person().employed(QDate(2024, 4, 1)).build();
    const char *rule = R"({"need": 36})";
    const Standing eve = asked(rule, story, QDate(2027, 3, 30));
    EXPECT_EQ(eve.have, 35);
    EXPECT_FALSE(eve.met);
    EXPECT_EQ(eve.recheckOn, QDate(2027, 3, 31));
    const Standing day = asked(rule, story, QDate(2027, 6, 15));
    EXPECT_EQ(day.have, 38);
    EXPECT_EQ(day.unit, Unit::Months);
    EXPECT_EQ(day.metOn, QDate(2027, 3, 31));
    EXPECT_EQ(day.recheckOn, QDate(2027, 6, 30));
    ASSERT_EQ(day.used.size(), 1u);
    EXPECT_EQ(day.used[0].kind, Used::Kind::Employment);
    EXPECT_EQ(day.used[0].amount, 38);
}

TEST(Tenure, PeriodsOfEmploymentAreTakenTogether)
{
    // Yearly contracts without a gap are one period: 24 months. Then, after a break, 1 Oct to 20 Nov 2026: one
    // month and 20 days; and 1 to 10 March 2027: 10 days. The 30 days left over are a month: 26.
    const Story story = person()
                            .employed(QDate(2024, 4, 1), QDate(2025, 3, 31))
                            .employed(QDate(2025, 4, 1), QDate(2026, 3, 31))
                            .employed(QDate(2026, 10, 1), QDate(2026, 11, 20))
                            .employed(QDate(2027, 3, 1), QDate(2027, 3, 10))
                            .build();
    const Standing standing = asked(R"({"need": 26})", story, QDate(2027, 12, 31));
    EXPECT_EQ(standing.have, 26);
    EXPECT_EQ(standing.metOn, QDate(2027, 3, 10));
    EXPECT_FALSE(standing.recheckOn.isValid());
    EXPECT_NEAR(sumOf(standing.used), 26, 1e-9);
    EXPECT_EQ(asked(R"({"need": 26})", story, QDate(2026, 6, 1)).recheckOn, QDate(2026, 10, 1));
}

TEST(Tenure, TimeStandsStillWhileSomebodyIsAwayForLong)
{
    // Nine months and nine days, then five months away, then from 10 June 2025: fourteen months are full with
    // 9 August 2026, and with 30 August its 21 days and the nine of before are a month: 24.
    const Story story = person()
                            .employed(QDate(2024, 4, 1))
                            .absent(QDate(2025, 1, 10), QDate(2025, 6, 9), 100)
                            .absent(QDate(2026, 2, 1), QDate(2026, 3, 1), 20) // 29 days
                            .build();
    const char *rule = R"({"need": 24, "pause_days": 30})";
    EXPECT_EQ(asked(rule, story, QDate(2025, 6, 9)).have, 9);
    EXPECT_FALSE(asked(rule, story, QDate(2026, 8, 29)).met);
    EXPECT_EQ(asked(rule, story, QDate(2026, 12, 1)).metOn, QDate(2026, 8, 30));
    EXPECT_EQ(asked(R"({"need": 24})", story, QDate(2026, 12, 1)).metOn, QDate(2026, 3, 31)) << "unless it is asked";
    const Story away = person().employed(QDate(2024, 4, 1)).absent(QDate(2025, 4, 1), {}, 0).build();
    EXPECT_EQ(asked(rule, away, QDate(2026, 12, 1)).have, 12) << "no end yet";
}

TEST(Tenure, LeaveThatFollowsOnLeaveIsOneAbsence)
{
    // Maternity leave and childcare leave, each below the 60 days that the rule asks for, 98 together.
    const char *rule = R"({"need": 12, "pause_days": 60})";
    const auto withLeave = [](QDate second) {
        return person()
            .employed(QDate(2025, 4, 1))
            .absent(second, QDate(2025, 12, 7), 30)
            .absent(QDate(2025, 9, 1), QDate(2025, 10, 19), 30)
            .build();
    };
    const Story away = withLeave(QDate(2025, 10, 20));
    EXPECT_FALSE(asked(rule, away, QDate(2026, 6, 1)).met) << "98 days later than the end of March";
    EXPECT_TRUE(asked(rule, away, QDate(2026, 8, 1)).met);
    EXPECT_EQ(asked(rule, withLeave(QDate(2025, 10, 21)), QDate(2026, 8, 1)).metOn, QDate(2026, 3, 31))
        << "back for a day between";
}

TEST(Tenure, AMonthOf31DaysIsNotFullADayEarly)
{
    const Story story = person().employed(QDate(2026, 1, 1)).build();
    EXPECT_EQ(asked(R"({"need": 1})", story, QDate(2026, 1, 30)).have, 0);
    EXPECT_EQ(asked(R"({"need": 1})", story, QDate(2026, 1, 31)).have, 1);
}

TEST(Tenure, InTheProfessionSinceAFiscalYear)
{
    const Story story = person().since(2021).build();
    const Standing standing = asked(R"({"need": 60, "tenure_of": "profession"})", story, QDate(2026, 4, 1));
    EXPECT_EQ(standing.have, 60);
    EXPECT_EQ(standing.metOn, QDate(2026, 3, 31));
    EXPECT_EQ(asked(R"({"need": 60, "tenure_of": "profession"})", person().build(), QDate(2026, 4, 1)).have, 0);
}

TEST(Tenure, SinceTheAwardOfALevelWhileItHolds)
{
    const char *rule = R"({"need": 12, "tenure_of": "level", "level": "II"})";
    const Story story = person().awarded("II", QDate(2024, 3, 20), QDate(2027, 3, 31)).build();
    EXPECT_EQ(asked(rule, story, QDate(2025, 3, 19)).metOn, QDate(2025, 3, 19));
    EXPECT_FALSE(asked(rule, story, QDate(2025, 3, 18)).met);
    EXPECT_EQ(asked(rule, story, QDate(2027, 3, 25)).recheckOn, QDate(2027, 4, 1)) << "validity ends";
    const Standing lapsed = asked(rule, story, QDate(2027, 4, 1));
    EXPECT_EQ(lapsed.have, 0);
    EXPECT_FALSE(lapsed.met);
    EXPECT_TRUE(lapsed.used.empty());
}

TEST(Tenure, ARenewalInTimeGoesOnAndAHigherLevelCounts)
{
    const char *rule = R"({"need": 48, "tenure_of": "level", "level": "II"})";
    const Story story = person()
                            .awarded("II", QDate(2024, 3, 20), QDate(2027, 3, 31))
                            .awarded("III", QDate(2027, 3, 22), {}, QDate(2029, 1, 10))
                            .build();
    EXPECT_EQ(asked(rule, story, QDate(2028, 4, 1)).metOn, QDate(2028, 3, 19));
    EXPECT_EQ(asked(rule, story, QDate(2029, 1, 9)).have, 57);
    EXPECT_EQ(asked(rule, story, QDate(2029, 1, 10)).have, 0) << "taken back";
    EXPECT_EQ(asked(rule, person().awarded("I", QDate(2020, 1, 1)).build(), QDate(2028, 4, 1)).have, 0);
}

} // namespace
} // namespace kz::progress
