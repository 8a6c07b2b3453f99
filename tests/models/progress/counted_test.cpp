#include "tests/models/progress/evidence_support.h"

#include <gtest/gtest.h>

namespace kz::progress {
namespace {

using namespace kz::test;
using Kind = RequirementKind;

QDate april(int day)
{
    return QDate(2026, 4, day);
}
const QDate later = QDate(2026, 12, 31);

std::vector<Key> keys(std::initializer_list<const char *> names)
{
    std::vector<Key> all;
    for (const char *name : names)
        all.push_back(keyOf(name));
    return all;
}

Standing asked(Kind kind, const char *parameters, std::initializer_list<const char *> items, const Story &story,
               QDate asOf = later)
{
    const FrameworkPlan plan = framework()
                                   .item("signs")
                                   .item("fever", "signs")
                                   .item("cough", "signs")
                                   .item("rash", "signs")
                                   .ask("it", kind, parameters, items, {.subtree = true})
                                   .build();
    return standing(plan, story, asOf, "it");
}

TEST(Log, CountsRowsWithTheirCounts)
{
    // 2 + 1 on fever, 4 on cough: 7; the 1 on rash is not asked for.
    const Story story = person()
                            .on(april(1))
                            .logged("fever", {.count = 2})
                            .on(april(3))
                            .logged("cough", {.count = 4})
                            .logged("rash")
                            .on(april(5))
                            .logged("fever")
                            .build();
    const Standing standing = asked(Kind::Log, R"({"need": 6})", {"fever", "cough"}, story);
    EXPECT_EQ(standing.have, 7);
    EXPECT_EQ(standing.need, 6);
    EXPECT_EQ(standing.unit, Unit::Count);
    EXPECT_TRUE(standing.met);
    EXPECT_EQ(standing.metOn, april(3));
    ASSERT_EQ(standing.used.size(), 3u);
    EXPECT_EQ(standing.used[1].amount, 4);
    EXPECT_EQ(standing.used[1].item, keyOf("cough"));
    EXPECT_EQ(standing.used[1].day, april(3));
    EXPECT_FALSE(standing.recheckOn.isValid()) << "nothing about it changes with time alone";
}

TEST(Log, EachItemMustBeReachedByItself)
{
    // Two of three items have two entries; the ninth would be of no use to rash.
    const Story story = person()
                            .on(april(1))
                            .logged("fever")
                            .logged("cough", {.count = 2})
                            .on(april(9))
                            .logged("fever", {.count = 7})
                            .build();
    const Standing standing = asked(Kind::Log, R"({"need": 2, "each": true})", {"signs"}, story);
    EXPECT_EQ(standing.have, 2);
    EXPECT_EQ(standing.need, 3);
    EXPECT_EQ(standing.unit, Unit::Items);
    EXPECT_FALSE(standing.met);
    EXPECT_FALSE(standing.metOn.isValid());
    EXPECT_EQ(standing.missing, keys({"rash"}));
    EXPECT_EQ(standing.used.size(), 3u);
}

TEST(Log, SoManyDifferentItems)
{
    const Story story = person().on(april(1)).logged("fever").logged("fever").on(april(2)).logged("rash").build();
    const Standing standing = asked(Kind::Log, R"({"need": 2, "unit": "items"})", {"signs"}, story);
    EXPECT_EQ(standing.have, 2);
    EXPECT_EQ(standing.metOn, april(2));
    EXPECT_EQ(asked(Kind::Log, R"({"need": 3, "unit": "items"})", {"signs"}, story).missing, keys({"cough"}));
}

TEST(Log, WithoutItemsEntriesCountNotTheirRows)
{
    const Story story = person()
                            .on(april(1))
                            .logged("fever", {.setting = CareSetting::Home, .entry = "visit"})
                            .logged("cough", {.setting = CareSetting::Home, .entry = "visit"})
                            .logged("cough", {.setting = CareSetting::Ward})
                            .build();
    EXPECT_EQ(asked(Kind::Log, R"({"need": 1, "settings": ["home"]})", {}, story).have, 1);
}

TEST(Log, AsksForRoleSettingAndCountersignature)
{
    const Story story = person()
                            .logged("fever", {.role = TraineeRole::Observed})
                            .logged("fever", {.role = TraineeRole::Led, .setting = CareSetting::Home})
                            .logged("fever", {.status = EvidenceStatus::Countersigned})
                            .logged("fever", {.status = EvidenceStatus::Returned})
                            .logged("fever", {.status = EvidenceStatus::Draft})
                            .build();
    EXPECT_EQ(asked(Kind::Log, "", {"fever"}, story).have, 3) << "neither drafts nor what was returned";
    EXPECT_EQ(asked(Kind::Log, R"({"roles": ["performed", "led"]})", {"fever"}, story).have, 2);
    EXPECT_EQ(asked(Kind::Log, R"({"settings": ["home", "online"]})", {"fever"}, story).have, 1);
    EXPECT_EQ(asked(Kind::Log, R"({"countersigned": true})", {"fever"}, story).have, 1);
}

TEST(Log, AsksForThePlace)
{
    const Story story = person()
                            .logged("fever", {.where = {"hospital", "emergency department"}})
                            .logged("fever", {.where = {"small"}})
                            .logged("fever", {.where = {"clinic"}})
                            .logged("fever", {.where = {"island"}})
                            .logged("fever", {.where = {"pharmacy"}})
                            .logged("fever", {.where = {"unheard of"}})
                            .build();
    const auto have = [&](const char *parameters) { return asked(Kind::Log, parameters, {"fever"}, story).have; };
    EXPECT_EQ(have(""), 6);
    EXPECT_EQ(have(R"({"fields": ["emergency"]})"), 1);
    EXPECT_EQ(have(R"({"site_kinds": ["hospital", "clinic"]})"), 4);
    EXPECT_EQ(have(R"({"remote": true})"), 2) << "clinic and island";
    EXPECT_EQ(have(R"({"beds_below": 200})"), 4) << "small, and those without beds";
    EXPECT_EQ(have(R"({"remote": true, "beds_below": 200, "site_kinds": ["hospital", "clinic"]})"), 3);
    EXPECT_EQ(have(R"({"depopulated": true})"), 2) << "small and island";
    EXPECT_EQ(have(R"({"depopulated": true, "remote": true})"), 3) << "either: clinic as well";
    EXPECT_EQ(have(R"({"depopulated": true, "beds_below": 200})"), 2) << "both";
}

TEST(Log, BedsAreThoseOfTheDayAndKnown)
{
    const Story story = person()
                            .on(QDate(2026, 5, 31))
                            .logged("fever", {.where = {"shrunk"}}) // 220 beds
                            .logged("fever", {.where = {"unknown"}})
                            .on(QDate(2026, 6, 1))
                            .logged("fever", {.count = 2, .where = {"shrunk"}}) // 180
                            .logged("fever", {.count = 4, .where = {"small"}})
                            .build();
    EXPECT_EQ(asked(Kind::Log, R"({"beds_below": 200})", {"fever"}, story).have, 6);
    EXPECT_EQ(asked(Kind::Log, R"({"beds_below": 1000})", {"fever"}, story).have, 7) << "what is not known stays out";
}

TEST(Log, ARequirementsOwnSites)
{
    const FrameworkPlan plan = framework()
                                   .item("fever")
                                   .ask("it", Kind::Log, "", {"fever"})
                                   .atSite("it", "clinic")
                                   .atSite("it", "island")
                                   .build();
    const Story story = person().logged("fever").logged("fever", {.where = {"island"}}).build();
    EXPECT_EQ(standing(plan, story, later, "it").have, 1);
}

TEST(Log, HalfDaysOfGeneralOutpatient)
{
    // Two half-days on the 1st in one entry with two items, one on the 2nd: 3. The third on the 1st cannot be.
    const Story story
        = person()
              .on(april(1))
              .logged("fever", {.setting = CareSetting::GeneralOutpatient, .halfDays = 2, .entry = "clinic"})
              .logged("cough", {.setting = CareSetting::GeneralOutpatient, .halfDays = 2, .entry = "clinic"})
              .logged(nullptr, {.setting = CareSetting::GeneralOutpatient, .halfDays = 1})
              .on(april(2))
              .logged(nullptr, {.setting = CareSetting::GeneralOutpatient, .halfDays = 1})
              .logged(nullptr, {.setting = CareSetting::Outpatient, .halfDays = 1})
              .build();
    const Standing half
        = asked(Kind::Log, R"({"need": 3, "unit": "half_days", "settings": ["general_outpatient"]})", {}, story);
    EXPECT_EQ(half.have, 3);
    EXPECT_EQ(half.metOn, april(2));
    EXPECT_EQ(sumOf(half.used), 3);
    const Standing days
        = asked(Kind::Log, R"({"need": 20, "unit": "days", "settings": ["general_outpatient"]})", {}, story);
    EXPECT_EQ(days.have, 1.5);
    EXPECT_EQ(days.unit, Unit::Days);
}

TEST(Log, AWindowForgetsAndSaysWhenItWill)
{
    // One entry a month; two within the last two months are asked for.
    const Story story = person()
                            .on(QDate(2026, 4, 10))
                            .logged("fever")
                            .on(QDate(2026, 5, 10))
                            .logged("fever")
                            .on(QDate(2026, 8, 1))
                            .logged("fever")
                            .build();
    const char *rule = R"({"need": 2, "window_months": 2})";
    const Standing may = asked(Kind::Log, rule, {"fever"}, story, QDate(2026, 5, 20));
    EXPECT_TRUE(may.met);
    EXPECT_EQ(may.metOn, QDate(2026, 5, 10));
    EXPECT_EQ(may.recheckOn, QDate(2026, 6, 10)) << "the entry of 10 April leaves";
    const Standing june = asked(Kind::Log, rule, {"fever"}, story, QDate(2026, 6, 10));
    EXPECT_EQ(june.have, 1);
    EXPECT_FALSE(june.met);
    EXPECT_EQ(june.used.size(), 1u);
    EXPECT_EQ(june.recheckOn, QDate(2026, 7, 10));
    EXPECT_EQ(asked(Kind::Log, rule, {"fever"}, story, QDate(2026, 7, 20)).have, 0);
    EXPECT_EQ(asked(Kind::Log, rule, {"fever"}, story, QDate(2026, 7, 20)).recheckOn, QDate(2026, 8, 1))
        << "an entry of a later day waits for its day";
}

TEST(Log, AnObservationReachesTheItemsThatCarryIt)
{
    const FrameworkPlan plan = framework()
                                   .item("new-a")
                                   .item("new-b")
                                   .ask("each", Kind::Log, R"({"each": true})", {"new-a", "new-b"})
                                   .ask("pooled", Kind::Log, "", {"new-a", "new-b"})
                                   .ask("twice", Kind::Log, "", {"new-a"})
                                   .reaches("new-a", "old")
                                   .reaches("new-b", "old")
                                   .reaches("new-a", "old-too")
                                   .build();
    const Story story = person().logged("old", {.entry = "e"}).logged("old-too", {.entry = "e"}).build();
    const auto standings = evaluate(plan, places(), story, later);
    EXPECT_EQ(find(standings, "each").have, 2) << "a split carries the evidence to both";
    EXPECT_EQ(find(standings, "each").used.front().item, keyOf("new-a"));
    EXPECT_EQ(find(standings, "twice").have, 1) << "merged items of one entry are one case";
    EXPECT_EQ(find(standings, "pooled").have, 1);
}

TEST(Rating, OnlyOthersFromTheThresholdOn)
{
    const Story story = person()
                            .on(april(1))
                            .rated("fever", 3, "me", {.kind = AssessorKind::Self})
                            .on(april(2))
                            .rated("fever", 2)
                            .on(april(3))
                            .rated("fever", 0)
                            .on(april(4))
                            .rated("fever", 3)
                            .on(april(5))
                            .rated("fever", 1)
                            .logged("fever")
                            .build();
    const Standing standing = asked(Kind::Rating, R"({"threshold": 3})", {"fever"}, story);
    EXPECT_EQ(standing.have, 1);
    EXPECT_TRUE(standing.met) << "a later, lower rating takes nothing back";
    EXPECT_EQ(standing.metOn, april(4));
    EXPECT_EQ(asked(Kind::Rating, R"({"threshold": 3})", {"fever"}, story, april(3)).missing, keys({"fever"}));
    EXPECT_EQ(asked(Kind::Rating, R"({"threshold": 1, "assessor_kinds": ["self"]})", {"fever"}, story).have, 1)
        << "a rule may ask for the self-rating by name";
}

TEST(Rating, ByKindsOfAssessor)
{
    const Story story = person()
                            .rated("fever", 3, "a", {.kind = AssessorKind::SupervisingDoctor})
                            .rated("fever", 3, "b", {.kind = AssessorKind::OtherProfession})
                            .rated("fever", 3, "c", {.kind = AssessorKind::Preceptor})
                            .build();
    EXPECT_EQ(asked(Kind::Rating, R"({"assessor_kinds": ["supervising_doctor", "preceptor"]})", {"fever"}, story).have,
              2);
}

TEST(Rating, FromSoManyPeople)
{
    // Three ratings by a, need 3 from two people: one place is kept for somebody else, so 2 of 3.
    PersonBuilder builder = person();
    builder.on(april(1)).rated("fever", 3, "a").on(april(2)).rated("fever", 3, "a").on(april(3)).rated("fever", 3, "a");
    const char *rule = R"({"need": 3, "distinct_assessors": 2})";
    const Standing alone = asked(Kind::Rating, rule, {"fever"}, builder.build());
    EXPECT_EQ(alone.have, 2);
    EXPECT_FALSE(alone.met);
    EXPECT_EQ(sumOf(alone.used), 2);

    builder.on(april(4)).rated("fever", 3, "b");
    const Standing both = asked(Kind::Rating, rule, {"fever"}, builder.build());
    EXPECT_EQ(both.have, 4);
    EXPECT_EQ(both.metOn, april(4));
    EXPECT_EQ(sumOf(both.used), 4);
}

TEST(Rating, FromSoManyPeopleForEachItem)
{
    const Story story = person()
                            .on(april(1))
                            .rated("fever", 3, "a")
                            .rated("cough", 3, "a")
                            .on(april(2))
                            .rated("fever", 3, "b")
                            .rated("cough", 3, "a")
                            .build();
    const Standing standing
        = asked(Kind::Rating, R"({"each": true, "distinct_assessors": 2})", {"fever", "cough"}, story);
    EXPECT_EQ(standing.have, 1);
    EXPECT_EQ(standing.missing, keys({"cough"}));
}

TEST(Rating, OnlyCountersignedWhereAskedFor)
{
    const Story story = person()
                            .rated("fever", 3, "a")
                            .rated("fever", 3, "b", {.status = EvidenceStatus::Countersigned})
                            .rated("fever", 3, "c", {.status = EvidenceStatus::Returned})
                            .build();
    EXPECT_EQ(asked(Kind::Rating, R"({"need": 2})", {"fever"}, story).have, 2);
    EXPECT_EQ(asked(Kind::Rating, R"({"need": 2, "countersigned": true})", {"fever"}, story).have, 1);
}

TEST(Rating, AWindowForgetsRatingsAndRaters)
{
    // Two people within three months: a on 30 November, b on 15 January, a again on 20 February, c on 1 June.
    const Story story = person()
                            .on(QDate(2025, 11, 30))
                            .rated("fever", 3, "a")
                            .on(QDate(2026, 1, 15))
                            .rated("fever", 3, "b")
                            .on(QDate(2026, 2, 20))
                            .rated("fever", 3, "a")
                            .on(QDate(2026, 6, 1))
                            .rated("fever", 3, "c")
                            .build();
    const auto at = [&](QDate day) {
        return asked(Kind::Rating, R"({"need": 2, "distinct_assessors": 2, "window_months": 3})", {"fever"}, story,
                     day);
    };
    EXPECT_EQ(at(QDate(2026, 1, 15)).metOn, QDate(2026, 1, 15));
    EXPECT_EQ(at(QDate(2026, 1, 15)).recheckOn, QDate(2026, 2, 20));
    EXPECT_EQ(at(QDate(2026, 2, 28)).have, 3) << "30 November is within three months of 28 February";
    EXPECT_EQ(at(QDate(2026, 2, 28)).recheckOn, QDate(2026, 3, 1));
    EXPECT_EQ(at(QDate(2026, 3, 1)).have, 2) << "a's first rating has left, a and b are still two";
    EXPECT_EQ(at(QDate(2026, 4, 14)).metOn, QDate(2026, 1, 15));
    EXPECT_FALSE(at(QDate(2026, 4, 15)).met) << "b has left";
    EXPECT_EQ(at(QDate(2026, 4, 15)).have, 1);
    EXPECT_EQ(at(QDate(2026, 6, 1)).have, 1) << "only c";
}

TEST(Rating, AsksForThePlace)
{
    const Story story = person()
                            .rated("fever", 3, "a", {.where = {"hospital", "emergency department"}})
                            .rated("fever", 3, "b", {.where = {"small"}})
                            .rated("fever", 3, "c", {.where = {"clinic"}})
                            .rated("fever", 3, "d", {.where = {"unknown"}})
                            .build();
    const auto have = [&](const char *parameters) { return asked(Kind::Rating, parameters, {"fever"}, story).have; };
    EXPECT_EQ(have(""), 4);
    EXPECT_EQ(have(R"({"fields": ["emergency"]})"), 1);
    EXPECT_EQ(have(R"({"site_kinds": ["hospital"]})"), 3);
    EXPECT_EQ(have(R"({"beds_below": 200})"), 2) << "small and the clinic";
    EXPECT_EQ(have(R"({"remote": true})"), 1);
    EXPECT_EQ(have(R"({"depopulated": true})"), 1);
    const FrameworkPlan plan = framework()
                                   .item("fever")
                                   .ask("it", Kind::Rating, "", {"fever"})
                                   .atSite("it", "small")
                                   .atSite("it", "unknown")
                                   .build();
    EXPECT_EQ(standing(plan, story, later, "it").have, 2);
}

TEST(Rating, SoManyDifferentItems)
{
    // Three items asked for, two are enough: fever twice, cough once at the threshold, rash below it.
    const Story story = person()
                            .on(april(1))
                            .rated("fever", 3)
                            .on(april(2))
                            .rated("fever", 4)
                            .rated("rash", 2)
                            .on(april(3))
                            .rated("cough", 3)
                            .build();
    const char *rule = R"({"need": 2, "unit": "items", "threshold": 3})";
    const Standing both = asked(Kind::Rating, rule, {"signs"}, story);
    EXPECT_EQ(both.have, 2);
    EXPECT_EQ(both.unit, Unit::Items);
    EXPECT_EQ(both.metOn, april(3));
    const Standing one = asked(Kind::Rating, rule, {"signs"}, story, april(2));
    EXPECT_EQ(one.have, 1);
    EXPECT_EQ(one.missing, keys({"cough", "rash"}));
}

TEST(Rating, OneFormRatesAnItemOnce)
{
    const FrameworkPlan plan = framework()
                                   .item("new")
                                   .ask("it", Kind::Rating, R"({"need": 2})", {"new"})
                                   .reaches("new", "old-1")
                                   .reaches("new", "old-2")
                                   .build();
    const Story story = person().rated("old-1", 3, "a", {.form = "f"}).rated("old-2", 3, "a", {.form = "f"}).build();
    EXPECT_EQ(standing(plan, story, later, "it").have, 1);
}

} // namespace
} // namespace kz::progress
