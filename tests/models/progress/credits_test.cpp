#include "tests/models/progress/evidence_support.h"

#include <gtest/gtest.h>

namespace kz::progress {
namespace {

using namespace kz::test;
using Kind = RequirementKind;

Standing asked(Kind kind, const char *parameters, const Story &story, QDate asOf)
{
    return standing(framework().ask("it", kind, parameters).build(), story, asOf, "it");
}

Standing credits(const char *parameters, const Story &story, QDate asOf)
{
    return asked(Kind::Credits, parameters, story, asOf);
}

TEST(Credits, AreThoseOfTheScheme)
{
    const Story story = person()
                            .on(QDate(2026, 5, 10))
                            .attended({}, {.credits = 1.5, .scheme = "jpec"})
                            .on(QDate(2026, 6, 10))
                            .attended({}, {.credits = 2, .scheme = "other"})
                            .on(QDate(2026, 7, 10))
                            .attended({}, {.credits = 1, .scheme = "jpec"})
                            .attended({}, {.credits = 4})
                            .build();
    const Standing standing = credits(R"({"need": 2.5, "scheme": "jpec"})", story, QDate(2026, 12, 1));
    EXPECT_EQ(standing.have, 2.5);
    EXPECT_EQ(standing.unit, Unit::Credits);
    EXPECT_EQ(standing.metOn, QDate(2026, 7, 10));
    EXPECT_FALSE(standing.recheckOn.isValid());
    ASSERT_EQ(standing.used.size(), 2u);
    EXPECT_EQ(standing.used[0].kind, Used::Kind::Attendance);
    EXPECT_EQ(standing.used[0].amount, 1.5);
    EXPECT_EQ(credits(R"({"need": 2.5})", story, QDate(2026, 12, 1)).have, 4) << "the hospital's own";
    const Standing june = credits(R"({"need": 2.5, "scheme": "jpec"})", story, QDate(2026, 6, 30));
    EXPECT_EQ(june.have, 1.5);
    EXPECT_EQ(june.recheckOn, QDate(2026, 7, 10)) << "held, but not yet on the day asked for";
}

TEST(Credits, LeaveARollingWindow)
{
    const Story story = person()
                            .on(QDate(2024, 5, 10))
                            .attended({}, {.credits = 20})
                            .on(QDate(2026, 3, 1))
                            .attended({}, {.credits = 15})
                            .build();
    const char *rule = R"({"need": 30, "window_months": 36})";
    const Standing held = credits(rule, story, QDate(2027, 5, 9));
    EXPECT_EQ(held.have, 35);
    EXPECT_EQ(held.metOn, QDate(2026, 3, 1));
    EXPECT_EQ(held.recheckOn, QDate(2027, 5, 10));
    const Standing lapsed = credits(rule, story, QDate(2027, 5, 10));
    EXPECT_EQ(lapsed.have, 15);
    EXPECT_FALSE(lapsed.met);
    EXPECT_EQ(lapsed.recheckOn, QDate(2029, 3, 1));
}

TEST(Credits, SinceTheEnrolmentBegan)
{
    const Story story = person()
                            .enrolled(QDate(2026, 4, 1))
                            .on(QDate(2026, 3, 31))
                            .attended({}, {.credits = 3})
                            .on(QDate(2026, 4, 1))
                            .attended({}, {.credits = 2})
                            .build();
    EXPECT_EQ(credits(R"({"need": 5, "since_enrolment": true})", story, QDate(2026, 7, 1)).have, 2);
    EXPECT_EQ(credits(R"({"need": 5})", story, QDate(2026, 7, 1)).have, 5);
}

TEST(Credits, WhatAYearLackedIsMissingWhileThatYearIsAsked)
{
    // Within 36 months 30 credits, 5 in each fiscal year. Enrolled on 1 April 2024: 2024 had 12, 2025 only 3, 2026 18.
    const Story story = person()
                            .enrolled(QDate(2024, 4, 1))
                            .on(QDate(2024, 6, 1))
                            .attended({}, {.credits = 12})
                            .on(QDate(2025, 6, 1))
                            .attended({}, {.credits = 3})
                            .on(QDate(2026, 6, 1))
                            .attended({}, {.credits = 18})
                            .build();
    const char *rule = R"({"need": 30, "window_months": 36, "yearly_minimum": 5})";
    const Standing running = credits(rule, story, QDate(2026, 3, 31));
    EXPECT_EQ(running.have, 15) << "2025 still runs";
    EXPECT_EQ(running.recheckOn, QDate(2026, 4, 1));
    const Standing lacking = credits(rule, story, QDate(2026, 6, 1));
    EXPECT_EQ(lacking.have, 28) << "33, of which the 2 that 2025 lacked leave no more than 28 of 30";
    EXPECT_FALSE(lacking.met);
    EXPECT_EQ(sumOf(lacking.used), 28);
    // On 1 June 2027 the 12 of 2024 leave, on 1 April 2028 the year that lacked is asked no more.
    EXPECT_EQ(lacking.recheckOn, QDate(2027, 6, 1));
    EXPECT_EQ(credits(rule, story, QDate(2027, 6, 1)).have, 21);

    const Story diligent = person()
                               .enrolled(QDate(2024, 4, 1))
                               .on(QDate(2024, 6, 1))
                               .attended({}, {.credits = 12})
                               .on(QDate(2025, 6, 1))
                               .attended({}, {.credits = 5})
                               .on(QDate(2026, 6, 1))
                               .attended({}, {.credits = 18})
                               .build();
    const Standing met = credits(rule, diligent, QDate(2026, 6, 1));
    EXPECT_EQ(met.have, 35);
    EXPECT_EQ(met.metOn, QDate(2026, 6, 1));
}

TEST(Credits, AYearThatBeganBeforeTheEnrolmentIsNotAsked)
{
    const Story story = person().enrolled(QDate(2024, 4, 2)).on(QDate(2025, 6, 1)).attended({}, {.credits = 8}).build();
    const char *rule = R"({"need": 8, "since_enrolment": true, "yearly_minimum": 5})";
    EXPECT_TRUE(credits(rule, story, QDate(2026, 4, 1)).met);
    EXPECT_FALSE(credits(rule, story, QDate(2027, 4, 1)).met) << "2026 had none";
    EXPECT_EQ(credits(rule, story, QDate(2027, 4, 1)).have, 3);
}

TEST(Certificates, HoldFromTheirFirstToTheirLastDay)
{
    const Story story = person().holds("palliative", QDate(2026, 5, 1), QDate(2028, 4, 30)).build();
    const char *rule = R"({"code": "palliative"})";
    const auto on = [&](QDate day) { return asked(Kind::Certificate, rule, story, day); };
    EXPECT_FALSE(on(QDate(2026, 4, 30)).met);
    EXPECT_EQ(on(QDate(2026, 4, 30)).recheckOn, QDate(2026, 5, 1));
    const Standing held = on(QDate(2028, 4, 30));
    EXPECT_TRUE(held.met);
    EXPECT_EQ(held.metOn, QDate(2026, 5, 1));
    EXPECT_EQ(held.recheckOn, QDate(2028, 5, 1)) << "the day after the last";
    ASSERT_EQ(held.used.size(), 1u);
    EXPECT_EQ(held.used[0].kind, Used::Kind::Certificate);
    EXPECT_FALSE(on(QDate(2028, 5, 1)).met);
    EXPECT_FALSE(asked(Kind::Certificate, R"({"code": "als"})", story, QDate(2027, 1, 1)).met);
}

TEST(Certificates, RenewedInTimeTheyHaveHeldWithoutABreak)
{
    const Story story = person()
                            .holds("als", QDate(2020, 5, 1), QDate(2023, 4, 30))
                            .holds("als", QDate(2023, 5, 1), QDate(2026, 4, 30))
                            .holds("als", QDate(2026, 6, 1))
                            .build();
    const auto on = [&](QDate day) { return asked(Kind::Certificate, R"({"code": "als"})", story, day); };
    EXPECT_EQ(on(QDate(2025, 1, 1)).metOn, QDate(2020, 5, 1));
    EXPECT_EQ(on(QDate(2026, 5, 1)).recheckOn, QDate(2026, 6, 1)) << "a month without";
    EXPECT_EQ(on(QDate(2026, 6, 1)).metOn, QDate(2026, 6, 1));
    EXPECT_FALSE(on(QDate(2026, 6, 1)).recheckOn.isValid()) << "without end";
}

TEST(Modules, AreCoveredByEventsThatWereAttendedWhole)
{
    const FrameworkPlan plan
        = framework()
              .item("common")
              .item("c1", "common")
              .item("c2", "common")
              .item("c3", "common")
              .ask("each", Kind::Module, R"({"each": true})", {"common"}, {.subtree = true})
              .ask("two", Kind::Module, R"({"need": 2})", {"common"}, {.subtree = true})
              .ask("items", Kind::Module, R"({"need": 2, "unit": "items"})", {"common"}, {.subtree = true})
              .ask("hours", Kind::Module, R"({"need": 6, "unit": "hours"})", {"common"}, {.subtree = true})
              .build();
    const Story story = person()
                            .on(QDate(2026, 5, 1))
                            .attended({"c1", "c2"}, {.hours = 3})
                            .on(QDate(2026, 6, 1))
                            .attended({"c3"}, {.hours = 1.5, .whole = false})
                            .on(QDate(2026, 7, 1))
                            .attended({"c1"}, {.hours = 2})
                            .attended({}, {.hours = 8})
                            .build();
    const auto standings = evaluate(plan, places(), story, QDate(2026, 8, 1));
    EXPECT_EQ(find(standings, "each").have, 2);
    EXPECT_EQ(find(standings, "each").missing, std::vector{keyOf("c3")}) << "of it a part was attended";
    EXPECT_EQ(find(standings, "two").have, 2) << "an event that covers two is one";
    EXPECT_EQ(find(standings, "two").metOn, QDate(2026, 7, 1));
    EXPECT_EQ(find(standings, "items").metOn, QDate(2026, 5, 1));
    EXPECT_EQ(find(standings, "hours").have, 6.5) << "the hours of the part count";
    EXPECT_EQ(find(standings, "hours").metOn, QDate(2026, 7, 1));
    EXPECT_EQ(find(standings, "each").used.size(), 3u);
}

TEST(Modules, MayBeAnyEventOfAKind)
{
    const Story story = person()
                            .on(QDate(2026, 5, 1))
                            .attended({}, {.kind = EventKind::Drill})
                            .attended({}, {.kind = EventKind::Lecture})
                            .on(QDate(2027, 6, 1))
                            .attended({}, {.kind = EventKind::Drill})
                            .build();
    const char *rule = R"({"need": 1, "event_kinds": ["drill"], "window_months": 12})";
    EXPECT_EQ(asked(Kind::Module, rule, story, QDate(2026, 6, 1)).have, 1);
    EXPECT_EQ(asked(Kind::Module, rule, story, QDate(2027, 5, 1)).have, 0);
    EXPECT_EQ(asked(Kind::Module, rule, story, QDate(2027, 6, 1)).metOn, QDate(2027, 6, 1));
}

TEST(Modules, AreNotWhatIsLoggedAndLogsAreNoEvents)
{
    const FrameworkPlan plan
        = framework().item("c1").ask("log", Kind::Log, "", {"c1"}).ask("module", Kind::Module, "", {"c1"}).build();
    const auto attended = evaluate(plan, places(), person().attended({"c1"}).build(), QDate(2026, 8, 1));
    EXPECT_FALSE(find(attended, "log").met);
    EXPECT_TRUE(find(attended, "module").met);
    const auto logged = evaluate(plan, places(), person().logged("c1").build(), QDate(2026, 8, 1));
    EXPECT_TRUE(find(logged, "log").met);
    EXPECT_FALSE(find(logged, "module").met);
}

TEST(Interviews, CountFromTheDayOnWhichBothAgreed)
{
    const Story story = person()
                            .on(QDate(2026, 5, 1))
                            .interviewed(InterviewKind::Goals, QDate(2026, 5, 8))
                            .on(QDate(2026, 10, 1))
                            .interviewed(InterviewKind::MidYear)
                            .build();
    EXPECT_EQ(asked(Kind::Interview, R"({"need": 2})", story, QDate(2026, 12, 1)).metOn, QDate(2026, 10, 1));
    const char *agreed = R"({"agreed": true})";
    EXPECT_FALSE(asked(Kind::Interview, agreed, story, QDate(2026, 5, 7)).met);
    const Standing standing = asked(Kind::Interview, agreed, story, QDate(2026, 12, 1));
    EXPECT_EQ(standing.have, 1);
    EXPECT_EQ(standing.metOn, QDate(2026, 5, 8));
    ASSERT_EQ(standing.used.size(), 1u);
    EXPECT_EQ(standing.used[0].kind, Used::Kind::Interview);
    EXPECT_EQ(asked(Kind::Interview, R"({"interview_kinds": ["mid_year"]})", story, QDate(2026, 12, 1)).have, 1);
    EXPECT_EQ(asked(Kind::Interview, R"({"window_months": 6})", story, QDate(2026, 12, 1)).have, 1);
}

} // namespace
} // namespace kz::progress
