#include "tests/models/progress/evidence_support.h"

#include <gtest/gtest.h>

namespace kz::progress {
namespace {

using namespace kz::test;
using Kind = RequirementKind;

const QDate endOfResidency(2028, 3, 31);

// Stories begin on Wednesday, 1 April 2026.

Standing asked(const char *parameters, const Story &story, QDate asOf = endOfResidency)
{
    return standing(framework().ask("it", Kind::Weeks, parameters).build(), story, asOf, "it");
}

constexpr const char *emergency = R"({"need": 12, "fields": ["emergency"],
                                      "substitutes": [{"fields": ["anaesthesia"], "cap": 4}]})";

TEST(Weeks, AnaesthesiaCountsAsEmergencyUpToFourWeeks)
{
    const Story story = person().stay("emergency", weeks(8)).stay("anaesthesia", weeks(6)).build();
    const Standing standing = asked(emergency, story);
    EXPECT_EQ(standing.have, 12.0);
    EXPECT_EQ(standing.unit, Unit::Weeks);
    EXPECT_TRUE(standing.met);
    EXPECT_EQ(standing.metOn, story.endOfWeek(12));
    ASSERT_EQ(standing.used.size(), 2u);
    EXPECT_EQ(standing.used[0].kind, Used::Kind::Placement);
    EXPECT_NEAR(standing.used[0].amount, 8, 1e-9);
    EXPECT_NEAR(standing.used[1].amount, 4, 1e-9) << "six weeks there, four of them for emergency";
}

TEST(Weeks, TheDepartmentsFieldIsThePlacements)
{
    const Story story = person().stay("", weeks(2), {.department = "emergency department"}).build();
    EXPECT_EQ(asked(emergency, story).have, 2);
}

TEST(Weeks, ARunningPlacementCountsUpToTheDay)
{
    const Story story = person().stay("emergency", weeks(12)).build();
    EXPECT_EQ(asked(emergency, story, story.begin.addDays(-1)).have, 0);
    EXPECT_EQ(asked(emergency, story, story.begin.addDays(-1)).recheckOn, story.begin);
    const Standing running = asked(emergency, story, story.day(21));
    EXPECT_EQ(running.have, 3);
    EXPECT_EQ(running.recheckOn, story.day(22));
    EXPECT_FALSE(asked(emergency, story, story.day(83)).met);
    EXPECT_TRUE(asked(emergency, story, story.day(84)).met);
    EXPECT_FALSE(asked(emergency, story, story.day(84)).recheckOn.isValid());
    EXPECT_EQ(asked(emergency, person().stayOpen("emergency").build(), story.day(21)).have, 3);
}

TEST(Weeks, NoDayCountsMoreThanOnce)
{
    // Four weeks at half and, from the third week on, four weeks at 0.8: 2 × 0.5 + 2 × 1 + 2 × 0.8 = 4.6.
    const Story story = person()
                            .stay("emergency", weeks(4), {.share = 0.5})
                            .on(QDate(2026, 4, 15))
                            .stay("emergency", weeks(4), {.share = 0.8})
                            .build();
    const Standing standing = asked(emergency, story);
    EXPECT_NEAR(standing.have, 4.6, 1e-6);
    EXPECT_NEAR(sumOf(standing.used), 4.6, 1e-9);
    // Half the day in each field: the asked one first, the substitute the rest of the day.
    const Story both = person()
                           .stay("emergency", weeks(2), {.share = 0.5})
                           .on(QDate(2026, 4, 1))
                           .stay("anaesthesia", weeks(2))
                           .build();
    EXPECT_EQ(asked(emergency, both).have, 2);
}

TEST(Weeks, AbsentWorkingDaysAreTakenOffByFive)
{
    // Eight weeks; Monday 13 to Friday 17 April absent, five working days: one week less. 56/7 − 5/5 = 7.
    const Story story = person().stay("emergency", weeks(8)).absent(QDate(2026, 4, 13), QDate(2026, 4, 17), 5).build();
    const Standing standing = asked(emergency, story);
    EXPECT_EQ(standing.have, 7);
    ASSERT_EQ(standing.used.size(), 2u);
    EXPECT_EQ(standing.used[1].kind, Used::Kind::Absence);
    EXPECT_NEAR(standing.used[1].amount, -1, 1e-9);
}

TEST(Weeks, OnlyAbsenceDuringTheStayIsTakenOff)
{
    // Four weeks to Tuesday 28 April. Absent Monday 27 April to Friday 8 May, six working days stated for ten
    // weekdays; two of these lie in the stay and take 2 × 0.6 = 1.2 days. The weekend after them does not lie in it,
    // so that nothing else is lost of this broken week: (28 − 1.2) / 7.
    const Story story = person().stay("emergency", weeks(4)).absent(QDate(2026, 4, 27), QDate(2026, 5, 8), 6).build();
    EXPECT_NEAR(asked(emergency, story).have, 26.8 / 7, 1e-6);
    // To Sunday 3 May, absent Wednesday 29 April to Friday 1 May: that week is whole, and the rule holds to the letter.
    // (33 − 3 − 2 × 3/5) / 7 = 33/7 − 3/5.
    const Story whole = person().stay("emergency", 33).absent(QDate(2026, 4, 29), QDate(2026, 5, 1), 3).build();
    EXPECT_NEAR(asked(emergency, whole).have, 33.0 / 7 - 3.0 / 5, 1e-6);
}

TEST(Weeks, AWeekendGoesWithTheWorkingDaysBeforeIt)
{
    // Absent Monday 30 March to Friday 3 April 2026; the stay begins on Saturday 4 April: that weekend is lost whole,
    // and the next week (Monday 6 to Sunday 12 April) is one week. By Sunday 5 April there is nothing.
    const Story story
        = person(QDate(2026, 4, 4)).stay("emergency", 9).absent(QDate(2026, 3, 30), QDate(2026, 4, 3), 5).build();
    EXPECT_EQ(asked(emergency, story, QDate(2026, 4, 5)).have, 0);
    EXPECT_EQ(asked(emergency, story).have, 1);
    EXPECT_NEAR(sumOf(asked(emergency, story).used), 1, 1e-9);
    // Shifts on a weekend take their own days: one of two on Saturday 4 and Sunday 5 April, 9 − 1 days.
    const Story shifts
        = person(QDate(2026, 4, 4)).stay("emergency", 9).absent(QDate(2026, 4, 4), QDate(2026, 4, 5), 1).build();
    EXPECT_NEAR(asked(emergency, shifts).have, 8.0 / 7, 1e-6);
}

TEST(Weeks, NoDayTakesAwayFromOthers)
{
    // Three weeks from Monday 6 April and three days more, Monday 27 to Wednesday 29, all of them absent: three weeks,
    // as if those days were not there, and what was met on Sunday 26 stays met.
    const char *rule = R"({"need": 3, "fields": ["emergency"]})";
    const QDate monday(2026, 4, 6);
    const Story story = person(monday).stay("emergency", 24).absent(QDate(2026, 4, 27), QDate(2026, 4, 29), 3).build();
    for (const QDate day : {QDate(2026, 4, 26), QDate(2026, 4, 28), QDate(2026, 4, 30)}) {
        EXPECT_EQ(asked(rule, story, day).have, 3);
        EXPECT_EQ(asked(rule, story, day).metOn, QDate(2026, 4, 26));
    }
}

TEST(Weeks, ALeaveWithMoreWorkingDaysThanWeekdaysTakesNoDayTwice)
{
    // Friday 10 to Sunday 12 April with three shifts stated: Friday goes, and a fifth of the weekend; 7 − 1 − 0.4.
    const Story story
        = person(QDate(2026, 4, 6)).stay("emergency", 7).absent(QDate(2026, 4, 10), QDate(2026, 4, 12), 3).build();
    EXPECT_NEAR(asked(emergency, story).have, 5.6 / 7, 1e-6);
}

TEST(Weeks, AbsenceFromAHalfTimeStayTakesItsHalf)
{
    // Four weeks at half are 2; the absent week takes the half of a week: 1.5.
    const Story story = person()
                            .stay("emergency", weeks(4), {.share = 0.5})
                            .absent(QDate(2026, 4, 13), QDate(2026, 4, 17), 5)
                            .build();
    EXPECT_EQ(asked(emergency, story).have, 1.5);
}

TEST(Weeks, AbsenceMovesTheDayItIsMet)
{
    // 12 weeks less one, then one more: met at the end of week 13.
    const Story story = person().stay("emergency", weeks(13)).absent(QDate(2026, 4, 13), QDate(2026, 4, 17), 5).build();
    EXPECT_EQ(asked(emergency, story).metOn, story.endOfWeek(13));
}

TEST(Weeks, OtherKindsOfPlacementOnlyWhenAskedFor)
{
    const Story story = person()
                            .stay("community", weeks(1))
                            .stay("community", weeks(2), {.kind = PlacementKind::Locum})
                            .stay("community", weeks(3), {.kind = PlacementKind::GeneralOutpatient})
                            .build();
    EXPECT_EQ(asked(R"({"need": 4, "fields": ["community"]})", story).have, 1);
    EXPECT_EQ(asked(R"({"need": 4, "fields": ["community"], "placement_kinds": ["locum", "rotation"]})", story).have,
              3);
    EXPECT_EQ(asked(R"({"need": 10, "unit": "days", "placement_kinds": ["locum"]})", story).have, 14)
        << "dispatch counts in person-days";
    EXPECT_EQ(asked(R"({"need": 10, "unit": "half_days", "placement_kinds": ["locum"]})", story).have, 28);
}

TEST(Weeks, GeneralOutpatientRunsInParallel)
{
    const FrameworkPlan plan
        = framework()
              .ask("internal", Kind::Weeks, R"({"need": 24, "fields": ["internal_medicine"]})")
              .ask("general", Kind::Weeks, R"({"need": 4, "placement_kinds": ["general_outpatient"]})")
              .build();
    // 24 weeks of internal medicine, one day in five of them in the clinic: 4.8 weeks, and no week less inside.
    const Story story = person()
                            .stay("internal_medicine", weeks(24))
                            .on(QDate(2026, 4, 1))
                            .stay("", weeks(24), {.share = 0.2, .kind = PlacementKind::GeneralOutpatient})
                            .build();
    EXPECT_EQ(standing(plan, story, endOfResidency, "internal").have, 24);
    EXPECT_NEAR(standing(plan, story, endOfResidency, "general").have, 4.8, 1e-6);
    EXPECT_EQ(standing(plan, story, endOfResidency, "general").metOn, story.endOfWeek(20));
}

TEST(Weeks, HalfDaysOfTheLogCountBesideStaysWhereARuleNamesTheSetting)
{
    // One week of general outpatient (14 half-days), then two half-days and one; the one on a day of the stay is
    // already in it: 14 + 3 = 17.
    const LogOptions one{.setting = CareSetting::GeneralOutpatient, .halfDays = 1};
    const LogOptions two{.setting = CareSetting::GeneralOutpatient, .halfDays = 2, .entry = "both"};
    const Story story = person()
                            .on(QDate(2026, 4, 3))
                            .logged(nullptr, one)
                            .on(QDate(2026, 4, 1))
                            .stay("", weeks(1), {.kind = PlacementKind::GeneralOutpatient})
                            .logged("fever", two)
                            .logged("cough", two)
                            .on(QDate(2026, 5, 1))
                            .logged(nullptr, one)
                            .build();
    const Standing standing = asked(R"({"need": 40, "unit": "half_days", "placement_kinds": ["general_outpatient"],
                                        "settings": ["general_outpatient"]})",
                                    story);
    EXPECT_EQ(standing.have, 17);
    EXPECT_NEAR(sumOf(standing.used), 17, 1e-9);
}

TEST(Weeks, ShortBlocksAndSmallSharesStayOut)
{
    const Story story = person()
                            .stay("emergency", weeks(1))
                            .stay("emergency", weeks(3)) // goes on: a block of four weeks
                            .on(QDate(2026, 6, 1))
                            .stay("emergency", weeks(2))
                            .on(QDate(2026, 8, 1))
                            .stay("emergency", weeks(5), {.share = 0.2})
                            .build();
    EXPECT_NEAR(asked(R"({"need": 12, "fields": ["emergency"]})", story).have, 7, 1e-6);
    EXPECT_NEAR(asked(R"({"need": 12, "fields": ["emergency"], "minimum_block_days": 28})", story).have, 5, 1e-6);
    EXPECT_NEAR(asked(R"({"need": 12, "fields": ["emergency"], "minimum_share": 0.5})", story).have, 6, 1e-6);
    EXPECT_EQ(asked(R"({"need": 12, "fields": ["emergency"], "minimum_block_days": 28})", story, story.day(14)).have, 2)
        << "a block that is planned long enough counts from its first day";
}

TEST(Weeks, AskForThePlace)
{
    const Story story = person()
                            .stay("community", weeks(1))
                            .stay("community", weeks(2), {.site = "small"})
                            .stay("community", weeks(4), {.site = "clinic"})
                            .stay("community", weeks(8), {.site = "island"})
                            .build();
    const auto have = [&](const char *parameters) { return asked(parameters, story).have; };
    EXPECT_EQ(have(R"({"need": 4, "remote": true, "beds_below": 200, "fields": ["community"]})"), 14);
    EXPECT_EQ(have(R"({"need": 4, "remote": true})"), 12);
    EXPECT_EQ(have(R"({"need": 4, "depopulated": true, "site_kinds": ["clinic"]})"), 8);
    const FrameworkPlan plan
        = framework().ask("it", Kind::Weeks, R"({"need": 4})").atSite("it", "small").atSite("it", "island").build();
    EXPECT_EQ(standing(plan, story, endOfResidency, "it").have, 10);
}

constexpr const char *smallHospital = R"({"need": 4, "fields": ["community"], "beds_below": 200})";

TEST(Weeks, BedsNobodyKnowsAreNotFew)
{
    EXPECT_EQ(asked(smallHospital, person().stay("community", weeks(2), {.site = "unknown"}).build()).have, 0);
    EXPECT_EQ(asked(smallHospital, person().stay("community", weeks(2), {.site = "clinic"}).build()).have, 2)
        << "a clinic has none unless stated";
    EXPECT_EQ(asked(smallHospital, person().stay("community", weeks(2), {.site = "small"}).build()).have, 2);
}

TEST(Weeks, BedsAreThoseOfTheDaysOfTheStay)
{
    // 220 beds to 31 May, 180 after. Four weeks in April stay outside, also when asked in autumn; of four weeks from
    // Monday 18 May on (two before the change, Monday 1 June) two count, and the figure waits for that day.
    EXPECT_EQ(asked(smallHospital, person().stay("community", weeks(4), {.site = "shrunk"}).build()).have, 0);
    const Story across
        = person(QDate(2026, 5, 18)).stay("community", weeks(4), {.site = "shrunk"}).stayOpen("surgery").build();
    const Standing before = asked(smallHospital, across, QDate(2026, 5, 20));
    EXPECT_EQ(before.have, 0);
    EXPECT_EQ(before.recheckOn, QDate(2026, 6, 1));
    EXPECT_EQ(asked(smallHospital, across, QDate(2026, 6, 7)).have, 1);
    const Standing after = asked(smallHospital, across);
    EXPECT_EQ(after.have, 2);
    ASSERT_EQ(after.used.size(), 1u);
    EXPECT_EQ(after.used[0].day, QDate(2026, 5, 18)) << "the stay is the record, whatever part of it counts";
    // What began small and grew keeps the weeks it had.
    const FrameworkPlan plan = framework().ask("it", Kind::Weeks, smallHospital).build();
    PlaceFacts grown = places();
    grown.sites[keyOf("small")].beds
        = {{.beds = 150, .to = QDate(2026, 4, 14)}, {.beds = 320, .from = QDate(2026, 4, 15)}};
    const Story story = person().stay("community", weeks(4), {.site = "small"}).build();
    EXPECT_EQ(evaluate(plan, grown, story, endOfResidency).front().have, 2);
}

TEST(Weeks, MonthsAreThoseOfTheCalendar)
{
    // 1 October to 31 March are 182 days and six months.
    const Story story = person(QDate(2026, 10, 1)).stay("general", 182).build();
    const Standing standing = asked(R"({"need": 6, "unit": "months", "fields": ["general"]})", story);
    EXPECT_EQ(standing.have, 6);
    EXPECT_EQ(standing.metOn, QDate(2027, 3, 31));
    // A working week absent in a month of 30 days: 7/30 of it.
    const Story absent
        = person(QDate(2026, 11, 1)).stay("general", 30).absent(QDate(2026, 11, 9), QDate(2026, 11, 13), 5).build();
    EXPECT_NEAR(asked(R"({"need": 6, "unit": "months", "fields": ["general"]})", absent).have, 23.0 / 30, 1e-6);
}

TEST(Weeks, ADayServesOnlyOneRequirementOfAGroup)
{
    const FrameworkPlan plan
        = framework()
              .ask("emergency", Kind::Weeks, R"({"need": 12, "fields": ["emergency"], "exclusive_group": "core",
                                                 "substitutes": [{"fields": ["anaesthesia"], "cap": 4}]})")
              .ask("anaesthesia", Kind::Weeks, R"({"need": 4, "fields": ["anaesthesia"], "exclusive_group": "core"})")
              .ask("anything", Kind::Weeks, R"({"need": 4, "exclusive_group": "core"})")
              .ask("aside", Kind::Weeks, R"({"need": 4, "fields": ["anaesthesia"]})")
              .build();
    const Story story
        = person().stay("anaesthesia", weeks(6)).stay("emergency", weeks(8)).stay("surgery", weeks(3)).build();
    const auto have = [&](const char *code) { return standing(plan, story, endOfResidency, code).have; };
    EXPECT_EQ(have("emergency"), 12);
    EXPECT_EQ(have("anaesthesia"), 2) << "what emergency cannot use any more";
    EXPECT_EQ(have("anything"), 3);
    EXPECT_EQ(have("aside"), 6) << "outside the group a day may serve again";
}

TEST(Weeks, WhatIsNotNeededGoesToTheNextOfTheGroup)
{
    // 14 weeks of emergency where 12 are asked for: two are left for the next. Four weeks of surgery make it five
    // (its need) and leave one.
    const FrameworkPlan plan
        = framework()
              .ask("emergency", Kind::Weeks, R"({"need": 12, "fields": ["emergency"], "exclusive_group": "g"})")
              .ask("electives", Kind::Weeks, R"({"need": 5, "exclusive_group": "g"})")
              .ask("rest", Kind::Weeks, R"({"need": 9, "exclusive_group": "g"})")
              .build();
    const Story story = person().stay("emergency", weeks(14)).stay("surgery", weeks(4)).build();
    const auto at = [&](QDate day) { return evaluate(plan, places(), story, day); };
    const auto end = at(endOfResidency);
    EXPECT_EQ(find(end, "emergency").have, 12) << "no more than it needs";
    EXPECT_EQ(find(end, "emergency").metOn, story.endOfWeek(12));
    EXPECT_EQ(find(end, "electives").have, 5);
    EXPECT_EQ(find(end, "electives").metOn, story.endOfWeek(17));
    EXPECT_EQ(find(end, "rest").have, 1);
    EXPECT_NEAR(sumOf(find(end, "electives").used), 5, 1e-9);
    EXPECT_EQ(find(at(story.endOfWeek(13)), "electives").have, 1);
    EXPECT_FALSE(find(at(story.endOfWeek(13)), "emergency").recheckOn.isValid()) << "it takes no more";
}

TEST(Weeks, AGroupSharesOutPartsOfDays)
{
    // Two weeks, half a day in each of two fields: each rule has its own half, and nothing is left.
    const FrameworkPlan plan
        = framework()
              .ask("emergency", Kind::Weeks, R"({"need": 4, "fields": ["emergency"], "exclusive_group": "g"})")
              .ask("surgery", Kind::Weeks, R"({"need": 4, "fields": ["surgery"], "exclusive_group": "g"})")
              .ask("rest", Kind::Weeks, R"({"need": 4, "exclusive_group": "g"})")
              .build();
    const QDate begin(2026, 4, 1);
    const Story halves = person(begin)
                             .stay("emergency", weeks(2), {.share = 0.5})
                             .on(begin)
                             .stay("surgery", weeks(2), {.share = 0.5})
                             .build();
    const auto have
        = [&](const Story &story, const char *code) { return standing(plan, story, endOfResidency, code).have; };
    EXPECT_EQ(have(halves, "emergency"), 1);
    EXPECT_EQ(have(halves, "surgery"), 1);
    EXPECT_EQ(have(halves, "rest"), 0);
    // 0.6 of each day in emergency, the whole day in surgery as well: 0.4 of it are left.
    const Story crowded
        = person(begin).stay("emergency", weeks(5), {.share = 0.6}).on(begin).stay("surgery", weeks(5)).build();
    EXPECT_EQ(have(crowded, "emergency"), 3);
    EXPECT_EQ(have(crowded, "surgery"), 2);
    EXPECT_EQ(have(crowded, "rest"), 0);
}

TEST(Weeks, ACappedSubstituteMakesRoomForAnother)
{
    // Emergency with up to 2 weeks of anaesthesia and up to 3 of intensive care. Three weeks in both at once: 2 as
    // anaesthesia, 1 as intensive care. Then two weeks of intensive care alone: 5 in all, both at their caps.
    const char *rule = R"({"need": 12, "fields": ["emergency"], "substitutes": [{"fields": ["anaesthesia"], "cap": 2},
                                                                               {"fields": ["icu"], "cap": 3}]})";
    const QDate begin(2026, 4, 1);
    const Story story = person(begin).stay("anaesthesia", weeks(3)).on(begin).stay("icu", weeks(5)).build();
    EXPECT_EQ(asked(rule, story, story.endOfWeek(3)).have, 3);
    EXPECT_EQ(asked(rule, story).have, 5);
    EXPECT_NEAR(sumOf(asked(rule, story).used), 5, 1e-9);
    // The first two weeks in both, then two in anaesthesia alone: those fill its cap, and the first two turn out to be
    // intensive care. The stay in anaesthesia at the beginning takes nothing away.
    const Story turned = person(begin).stay("icu", weeks(2)).on(begin).stay("anaesthesia", weeks(4)).build();
    EXPECT_EQ(asked(rule, turned, turned.endOfWeek(2)).have, 2);
    EXPECT_EQ(asked(rule, turned).have, 4);
    const Standing opened = asked(rule, turned);
    ASSERT_EQ(opened.used.size(), 2u);
    EXPECT_NEAR(opened.used[0].amount, 2, 1e-9);
    EXPECT_NEAR(opened.used[1].amount, 2, 1e-9);
}

TEST(Weeks, CapsAreInTheUnitOfTheRule)
{
    // April and May in general practice, June in emergency, which may stand in for half a month; in days for ten.
    const Story story = person().stay("general", 61).stay("emergency", 30).build();
    const auto have = [&](const char *parameters) { return asked(parameters, story).have; };
    EXPECT_EQ(have(R"({"need": 6, "unit": "months", "fields": ["general"],
                       "substitutes": [{"fields": ["emergency"], "cap": 0.5}]})"),
              2.5);
    EXPECT_EQ(have(R"({"need": 90, "unit": "days", "fields": ["general"],
                       "substitutes": [{"fields": ["emergency"], "cap": 10}]})"),
              71);
    EXPECT_EQ(have(R"({"need": 180, "unit": "half_days", "fields": ["general"],
                       "substitutes": [{"fields": ["emergency"], "cap": 15}]})"),
              137);
}

TEST(Weeks, OnlyCountersignedHalfDaysWhereAskedFor)
{
    const auto clinic = [](int halfDays, EvidenceStatus status) {
        return LogOptions{.setting = CareSetting::GeneralOutpatient, .halfDays = halfDays, .status = status};
    };
    const Story story = person()
                            .logged(nullptr, clinic(2, EvidenceStatus::Submitted))
                            .on(QDate(2026, 4, 2))
                            .logged(nullptr, clinic(1, EvidenceStatus::Countersigned))
                            .on(QDate(2026, 4, 8))
                            .stay("", 2, {.kind = PlacementKind::GeneralOutpatient})
                            .build();
    const auto have = [&](const char *parameters) { return asked(parameters, story).have; };
    EXPECT_EQ(have(R"({"need": 40, "unit": "half_days", "placement_kinds": ["general_outpatient"],
                       "settings": ["general_outpatient"]})"),
              7);
    EXPECT_EQ(have(R"({"need": 40, "unit": "half_days", "placement_kinds": ["general_outpatient"],
                       "settings": ["general_outpatient"], "countersigned": true})"),
              5)
        << "a stay is planned by the office: there is nothing to countersign";
}

TEST(Weeks, LeapDayAndFiscalYearBorderAreDaysLikeOthers)
{
    const char *rule = R"({"need": 4, "fields": ["x"]})";
    // Saturday 26 February to Friday 3 March 2028 are seven days, with the 29th.
    EXPECT_EQ(asked(rule, person(QDate(2028, 2, 26)).stay("x", 28).build(), QDate(2028, 3, 3)).have, 1);
    const Standing leap = asked(rule, person(QDate(2028, 2, 10)).stay("x", 28).build(), QDate(2028, 12, 31));
    EXPECT_EQ(leap.have, 4);
    EXPECT_EQ(leap.metOn, QDate(2028, 3, 8)) << "a day earlier than in a common year";
    const Standing border = asked(rule, person(QDate(2027, 3, 18)).stay("x", 28).build());
    EXPECT_EQ(border.metOn, QDate(2027, 4, 14));
}

} // namespace
} // namespace kz::progress
