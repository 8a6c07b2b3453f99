#include "tests/models/progress/evidence_support.h"

#include <gtest/gtest.h>

namespace kz::progress {
namespace {

using namespace kz::test;

Standing asked(const Story &story, QDate asOf, const char *parameters = R"({"need": 90})")
{
    return standing(framework().ask("it", RequirementKind::AbsenceLimit, parameters).build(), story, asOf, "it");
}

TEST(AbsenceLimit, WithoutAbsenceItIsMetAndAlwaysWas)
{
    const Standing standing = asked(person().build(), QDate(2026, 4, 1));
    EXPECT_EQ(standing.have, 0);
    EXPECT_TRUE(standing.met);
    EXPECT_FALSE(standing.metOn.isValid());
    EXPECT_FALSE(standing.recheckOn.isValid());
}

TEST(AbsenceLimit, CountsStatedWorkingDaysUpToTheDay)
{
    // Monday 6 July to Friday 31 July 2026: 20 weekdays, 19 working (Marine Day). By Friday 10 July a quarter: 4.75.
    const Story story = person().absent(QDate(2026, 7, 6), QDate(2026, 7, 31), 19).build();
    EXPECT_EQ(asked(story, QDate(2026, 7, 5)).have, 0);
    EXPECT_EQ(asked(story, QDate(2026, 7, 5)).recheckOn, QDate(2026, 7, 6));
    EXPECT_EQ(asked(story, QDate(2026, 7, 12)).have, 4.75);
    EXPECT_EQ(asked(story, QDate(2026, 7, 12)).recheckOn, QDate(2026, 7, 13));
    EXPECT_EQ(asked(story, QDate(2026, 7, 31)).have, 19);
    EXPECT_FALSE(asked(story, QDate(2026, 7, 31)).recheckOn.isValid());
    EXPECT_EQ(sumOf(asked(story, QDate(2026, 8, 31)).used), 19);
}

TEST(AbsenceLimit, IsPassedOnceAndForAll)
{
    // Limit 5. Ten days from Monday 6 April 2026: the sixth is Monday 13 April.
    const Story story = person().absent(QDate(2026, 4, 6), QDate(2026, 4, 17), 10).build();
    const char *rule = R"({"need": 5})";
    EXPECT_TRUE(asked(story, QDate(2026, 4, 12), rule).met) << "exactly the limit is within it";
    EXPECT_FALSE(asked(story, QDate(2026, 4, 13), rule).met);
    EXPECT_FALSE(asked(story, QDate(2027, 4, 13), rule).met);
}

TEST(AbsenceLimit, CountsWithinTheProgrammeOnly)
{
    // Ten working days before it begins on 1 April, three weekdays around that day (Tuesday 31 March to Thursday
    // 2 April: two of them in the programme), four in May.
    PersonBuilder builder = person();
    builder.absent(QDate(2026, 2, 2), QDate(2026, 2, 13), 10)
        .absent(QDate(2026, 3, 31), QDate(2026, 4, 2), 3)
        .absent(QDate(2026, 5, 11), QDate(2026, 5, 14), 4);
    const QDate asOf(2026, 12, 31);
    EXPECT_EQ(asked(builder.build(), asOf).have, 17) << "not enrolled: all there are";
    const Story story = builder.enrolled(QDate(2026, 4, 1)).build();
    const Standing standing = asked(story, asOf);
    EXPECT_EQ(standing.have, 6);
    EXPECT_EQ(standing.used.size(), 2u);
    EXPECT_EQ(sumOf(standing.used), 6);
    EXPECT_EQ(asked(story, QDate(2026, 2, 20)).recheckOn, QDate(2026, 4, 1));
    EXPECT_FALSE(asked(story, asOf, R"({"need": 5})").met);
    EXPECT_TRUE(asked(story, QDate(2026, 5, 13), R"({"need": 5})").met);

    // Interrupted after April and taken up again in September: May lies in between.
    const Story broken = person()
                             .absent(QDate(2026, 4, 6), QDate(2026, 4, 7), 2)
                             .absent(QDate(2026, 5, 11), QDate(2026, 5, 14), 4)
                             .absent(QDate(2026, 9, 7), QDate(2026, 9, 7), 1)
                             .enrolled(QDate(2026, 4, 1), QDate(2026, 4, 30))
                             .enrolled(QDate(2026, 9, 1))
                             .build();
    EXPECT_EQ(asked(broken, asOf).have, 3);
}

TEST(AbsenceLimit, TwoRecordsOfOneAbsenceAreOne)
{
    const Story story = person()
                            .absent(QDate(2026, 4, 6), QDate(2026, 4, 17), 10)
                            .absent(QDate(2026, 4, 13), QDate(2026, 4, 24), 10)
                            .build();
    EXPECT_EQ(asked(story, QDate(2026, 5, 1)).have, 15);
}

TEST(AbsenceLimit, ShiftsOnAWeekendAndAbsencesWithoutEnd)
{
    // Saturday and Sunday, two shifts. Then open since Monday 11 May: by Sunday 17 May five working days.
    EXPECT_EQ(asked(person().absent(QDate(2026, 4, 4), QDate(2026, 4, 5), 2).build(), QDate(2026, 5, 1)).have, 2);
    EXPECT_EQ(asked(person().absent(QDate(2026, 5, 11), {}, 0).build(), QDate(2026, 5, 17)).have, 5);
}

TEST(AbsenceLimit, HolidaysOfAnAbsenceWithoutEndAreNoWorkingDays)
{
    // 37 weekdays by 20 November 2026, the day of sports and the day of culture among them.
    const Story story = person().absent(QDate(2026, 10, 1), {}, 0).build();
    EXPECT_EQ(asked(story, QDate(2026, 11, 20)).have, 35);
    EXPECT_EQ(sumOf(asked(story, QDate(2026, 11, 20)).used), 35);
    EXPECT_EQ(asked(story, QDate(2026, 11, 2)).have, asked(story, QDate(2026, 11, 3)).have);
    EXPECT_TRUE(asked(story, QDate(2026, 11, 3), R"({"need": 22})").met);
    EXPECT_FALSE(asked(story, QDate(2026, 11, 4), R"({"need": 22})").met);
}

} // namespace
} // namespace kz::progress
