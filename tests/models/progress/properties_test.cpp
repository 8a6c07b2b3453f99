#include "tests/models/progress/evidence_support.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <cmath>
#include <map>

// What must hold whatever the evidence: one plan with every kind of rule, people made up at random over the leap
// day of 2024 and the border of a fiscal year.

namespace kz::progress {
namespace {

using namespace kz::test;
using Kind = RequirementKind;

const QDate firstDay(2024, 1, 29);
constexpr int span = 150;

template <typename T>
T oneOf(std::initializer_list<T> choices)
{
    return *rc::gen::elementOf(std::vector<T>(choices));
}

const FrameworkPlan &plan()
{
    static const FrameworkPlan made
        = framework()
              .level("I")
              .level("II")
              .item("signs")
              .item("fever", "signs", "I")
              .item("cough", "signs", "I")
              .item("rash", "signs", "II")
              .item("skills")
              .item("suture", "skills", "I")
              .ask("I", Kind::All, "", {}, {.level = "I", .domain = "signs"})
              .ask("rating-each", Kind::Rating, R"({"each": true, "threshold": 2, "need": 2})", {"signs"},
                   {.parent = "I", .subtree = true})
              .ask("rating-people", Kind::Rating, R"({"need": 3, "distinct_assessors": 2})", {"signs", "suture"},
                   {.parent = "I", .subtree = true})
              .ask("rating-window", Kind::Rating, R"({"need": 2, "distinct_assessors": 2, "window_months": 1})",
                   {"signs", "suture"}, {.parent = "I", .subtree = true})
              .ask("II", Kind::KOfN, R"({"need": 3})", {}, {.level = "II", .domain = "skills"})
              .ask("log-sum", Kind::Log, R"({"need": 5})", {"signs"}, {.parent = "II", .subtree = true})
              .ask("log-each", Kind::Log, R"({"each": true})", {"signs"}, {.parent = "II", .subtree = true})
              .ask("log-items", Kind::Log, R"({"need": 2, "unit": "items"})", {"signs"},
                   {.parent = "II", .subtree = true})
              .ask("log-window", Kind::Log, R"({"need": 2, "window_months": 1})", {"signs"},
                   {.parent = "II", .subtree = true})
              .ask("log-home", Kind::Log, R"({"need": 2, "settings": ["home"], "countersigned": true})", {},
                   {.parent = "II"})
              .ask("log-half-days", Kind::Log, R"({"need": 6, "unit": "half_days"})", {}, {.parent = "II"})
              .ask("time", Kind::Any)
              .ask("emergency", Kind::Weeks,
                   R"({"need": 5, "fields": ["emergency"], "substitutes": [{"fields": ["anaesthesia"], "cap": 2},
                                                                           {"fields": ["surgery"], "cap": 1.5}]})",
                   {}, {.parent = "time"})
              .ask("block", Kind::Weeks, R"({"need": 4, "minimum_block_days": 21})", {}, {.parent = "time"})
              .ask("months", Kind::Weeks, R"({"need": 2, "unit": "months"})", {}, {.parent = "time"})
              .ask("clinic", Kind::Weeks, R"({"need": 8, "unit": "half_days", "settings": ["home"],
                                              "placement_kinds": ["general_outpatient"]})")
              .ask("first", Kind::Weeks, R"({"need": 3, "fields": ["emergency"], "exclusive_group": "g",
                                             "substitutes": [{"fields": ["anaesthesia"], "cap": 2}]})")
              .ask("second", Kind::Weeks,
                   R"({"need": 3, "fields": ["anaesthesia", "surgery"], "exclusive_group": "g"})")
              .ask("third", Kind::Weeks, R"({"need": 3, "exclusive_group": "g"})")
              .ask("employed", Kind::Tenure, R"({"need": 2})")
              .ask("profession", Kind::Tenure, R"({"need": 12, "tenure_of": "profession"})")
              .ask("held", Kind::Tenure, R"({"need": 1, "tenure_of": "level", "level": "I"})")
              .ask("limit", Kind::AbsenceLimit, R"({"need": 8})")
              .ask("credits", Kind::Credits)
              .build();
    return made;
}

QDate someDay()
{
    return firstDay.addDays(*rc::gen::inRange(0, span));
}

Observation someObservation(Key key)
{
    Observation row;
    row.evidence = key;
    row.day = someDay();
    row.item = keyOf(oneOf({"fever", "cough", "rash", "suture", "signs"}));
    row.site = keyOf("hospital");
    row.status = oneOf({EvidenceStatus::Submitted, EvidenceStatus::Countersigned, EvidenceStatus::Returned});
    if (*rc::gen::inRange(0, 2) == 0) {
        row.kind = EvidenceKind::Assessment;
        row.step = *rc::gen::inRange(0, 5);
        row.assessor = *rc::gen::inRange(1, 4);
        row.assessorKind = oneOf({AssessorKind::FirstRater, AssessorKind::Self, AssessorKind::Preceptor});
    } else {
        row.setting = oneOf({CareSetting::Ward, CareSetting::Home});
        row.count = *rc::gen::inRange(1, 4);
        row.halfDays = *rc::gen::inRange(0, 3);
    }
    return row;
}

Placement somePlacement(Key key)
{
    Placement placement;
    placement.id = key;
    placement.kind = oneOf({PlacementKind::Rotation, PlacementKind::Rotation, PlacementKind::GeneralOutpatient});
    placement.site = keyOf("hospital");
    placement.field = QString::fromLatin1(oneOf({"emergency", "anaesthesia", "surgery"}));
    placement.from = someDay();
    if (*rc::gen::inRange(0, 8) > 0)
        placement.to = placement.from.addDays(*rc::gen::inRange(0, 50));
    placement.share = oneOf({1.0, 0.5, 0.2});
    return placement;
}

Absence someAbsence(Key key)
{
    Absence absence;
    absence.id = key;
    absence.from = someDay();
    absence.to = absence.from.addDays(*rc::gen::inRange(0, 20));
    absence.workingDays = *rc::gen::inRange(0, 12);
    return absence;
}

/// At most so many of everything; keys tell the records apart.
PersonEvidence somePerson(bool withAbsences = true)
{
    PersonEvidence person;
    Key key = 0;
    for (int n = *rc::gen::inRange(0, 25); n > 0; --n)
        person.observations.push_back(someObservation(++key));
    for (int n = *rc::gen::inRange(0, 7); n > 0; --n)
        person.placements.push_back(somePlacement(++key));
    for (int n = withAbsences ? *rc::gen::inRange(0, 4) : 0; n > 0; --n)
        person.absences.push_back(someAbsence(++key));
    for (int n = *rc::gen::inRange(0, 4); n > 0; --n) {
        Employment &employment = person.employments.emplace_back();
        employment.id = ++key;
        employment.from = someDay();
        if (*rc::gen::inRange(0, 2) == 0)
            employment.to = employment.from.addDays(*rc::gen::inRange(0, 60));
    }
    for (int n = *rc::gen::inRange(0, 3); n > 0; --n) {
        LevelAward &award = person.awards.emplace_back();
        award.id = ++key;
        award.level = keyOf(oneOf({"I", "II"}));
        award.decidedOn = someDay();
        if (*rc::gen::inRange(0, 2) == 0)
            award.validUntil = award.decidedOn.addDays(*rc::gen::inRange(20, 90));
        if (*rc::gen::inRange(0, 4) == 0)
            award.revokedOn = award.decidedOn.addDays(*rc::gen::inRange(20, 90));
    }
    if (*rc::gen::inRange(0, 2) == 0)
        person.experienceSince = 2023;
    return person;
}

std::vector<Standing> at(const PersonEvidence &person, QDate day)
{
    static const PlaceFacts facts = places();
    return evaluate(plan(), facts, person, day);
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-5;
}

TEST(Properties, WalkingDayByDayWithRecheckIsAskingEachDay)
{
    EXPECT_TRUE(rc::check("a standing holds until its recheck day, and was met since its day", [] {
        const PersonEvidence person = somePerson();
        std::vector<Standing> cached = at(person, firstDay.addDays(-2));
        std::vector<QDate> metSince(cached.size());
        for (QDate day = firstDay.addDays(-1); day <= firstDay.addDays(span + 60); day = day.addDays(1)) {
            const std::vector<Standing> asked = at(person, day);
            for (std::size_t i = 0; i < asked.size(); ++i) {
                if (cached[i].recheckOn.isValid() && cached[i].recheckOn <= day)
                    cached[i] = asked[i];
                RC_ASSERT(!asked[i].recheckOn.isValid() || asked[i].recheckOn > day);
                RC_ASSERT(cached[i].have == asked[i].have);
                RC_ASSERT(cached[i].met == asked[i].met);
                RC_ASSERT(cached[i].metOn == asked[i].metOn);
                if (!asked[i].met)
                    metSince[i] = QDate();
                else if (!metSince[i].isValid())
                    metSince[i] = day;
                if (plan().nodes[i].record.kind != Kind::AbsenceLimit) // met from the beginning
                    RC_ASSERT(asked[i].metOn == metSince[i]);
            }
        }
    }));
}

TEST(Properties, BeforeEverythingItIsEmpty)
{
    EXPECT_TRUE(rc::check("on the eve nobody has anything", [] {
        PersonEvidence person = somePerson();
        person.experienceSince.reset();
        for (const Standing &standing : at(person, firstDay.addDays(-1))) {
            RC_ASSERT(standing.have == 0 || standing.requirement == keyOf("limit"));
            RC_ASSERT(!standing.met || standing.requirement == keyOf("limit"));
            RC_ASSERT(standing.used.empty());
        }
    }));
}

TEST(Properties, MoreEvidenceLowersNothing)
{
    EXPECT_TRUE(rc::check("an entry or a stay more takes nothing away", [] {
        const PersonEvidence person = somePerson(false);
        PersonEvidence more = person;
        if (*rc::gen::inRange(0, 2) == 0)
            more.observations.push_back(someObservation(1000));
        else
            more.placements.push_back(somePlacement(1000));
        const QDate day = someDay();
        const std::vector<Standing> before = at(person, day);
        const std::vector<Standing> after = at(more, day);
        for (std::size_t i = 0; i < before.size(); ++i) {
            // What goes to the first of a group is lost to the others, and so it is between two substitutes.
            const Node &node = plan().nodes[i];
            if ((node.exclusiveGroup >= 0 && before[i].requirement != keyOf("first"))
                || node.rule.substitutes.size() > 1)
                continue;
            RC_ASSERT(after[i].have >= before[i].have - 1e-6);
            RC_ASSERT(after[i].met || !before[i].met);
        }
        RC_ASSERT(progress(plan(), after, keyOf("II")) >= progress(plan(), before, keyOf("II")) - 1e-6);
    }));
}

TEST(Properties, OrderOfEvidenceDoesNotMatter)
{
    EXPECT_TRUE(rc::check("reversed, everything is the same to the record", [] {
        const PersonEvidence person = somePerson();
        PersonEvidence reversed = person;
        std::reverse(reversed.observations.begin(), reversed.observations.end());
        std::reverse(reversed.placements.begin(), reversed.placements.end());
        std::reverse(reversed.absences.begin(), reversed.absences.end());
        std::reverse(reversed.employments.begin(), reversed.employments.end());
        std::reverse(reversed.awards.begin(), reversed.awards.end());
        const QDate day = someDay();
        const std::vector<Standing> a = at(person, day);
        const std::vector<Standing> b = at(reversed, day);
        for (std::size_t i = 0; i < a.size(); ++i) {
            RC_ASSERT(a[i].have == b[i].have);
            RC_ASSERT(a[i].metOn == b[i].metOn);
            RC_ASSERT(a[i].recheckOn == b[i].recheckOn);
            RC_ASSERT(a[i].missing == b[i].missing);
            RC_ASSERT(a[i].used.size() == b[i].used.size());
            for (std::size_t u = 0; u < a[i].used.size(); ++u) {
                RC_ASSERT(a[i].used[u].key == b[i].used[u].key);
                RC_ASSERT(near(a[i].used[u].amount, b[i].used[u].amount));
            }
        }
    }));
}

TEST(Properties, AStayInTwoPartsIsTheSameStay)
{
    EXPECT_TRUE(rc::check("cut anywhere, time and days are the same", [] {
        PersonEvidence person = somePerson();
        person.placements.push_back(somePlacement(1000));
        PersonEvidence cut = person;
        Placement &first = cut.placements.back();
        Placement second = first;
        first.to = first.from.addDays(*rc::gen::inRange(0, 30));
        second.id = 1001;
        second.from = first.to.addDays(1);
        if (second.to.isValid())
            second.to = std::max(second.to, second.from);
        if (second.to.isValid())
            person.placements.back().to = second.to;
        cut.placements.push_back(second);
        const QDate day = someDay();
        const std::vector<Standing> whole = at(person, day);
        const std::vector<Standing> parts = at(cut, day);
        for (std::size_t i = 0; i < whole.size(); ++i) {
            RC_ASSERT(near(whole[i].have, parts[i].have));
            RC_ASSERT(whole[i].metOn == parts[i].metOn);
        }
    }));
}

TEST(Properties, EarlierAndLaterEvidenceSumToTheWhole)
{
    EXPECT_TRUE(rc::check("what adds up by days adds up over ranges of days", [] {
        const PersonEvidence person = somePerson(false);
        const QDate border = someDay();
        PersonEvidence earlier = person;
        PersonEvidence later = person;
        std::erase_if(earlier.observations, [&](const Observation &row) { return row.day > border; });
        std::erase_if(later.observations, [&](const Observation &row) { return row.day <= border; });
        std::erase_if(later.placements, [&](const Placement &stay) { return stay.to.isValid() && stay.to <= border; });
        for (Placement &stay : later.placements)
            stay.from = std::max(stay.from, border.addDays(1));
        const QDate end = firstDay.addDays(span + 30);
        const std::vector<Standing> first = at(earlier, border);
        const std::vector<Standing> rest = at(later, end);
        const std::vector<Standing> all = at(person, end);
        for (const char *code : {"log-sum", "log-home", "log-half-days", "months"})
            RC_ASSERT(near(find(first, code).have + find(rest, code).have, find(all, code).have));
    }));
}

TEST(Properties, UsedAmountsSumToHave)
{
    EXPECT_TRUE(rc::check("every figure opens down to records that make it up", [] {
        const PersonEvidence person = somePerson();
        const std::vector<Standing> standings = at(person, someDay());
        for (std::size_t i = 0; i < standings.size(); ++i) {
            const Node &node = plan().nodes[i];
            const bool byItems = node.rule.each || node.rule.unit == Unit::Items;
            const bool noRecord = node.rule.kind == Kind::Tenure && node.rule.tenureOf == TenureOf::Profession;
            if (isGroup(node.record.kind) || byItems || noRecord)
                continue;
            const double sum = sumOf(standings[i].used);
            RC_ASSERT(near(std::max(sum, 0.0), standings[i].have));
        }
    }));
}

TEST(Properties, MeasuresStayInTheirBounds)
{
    EXPECT_TRUE(rc::check("progress lies in 0 to 1, achieved levels have those below", [] {
        const PersonEvidence person = somePerson();
        const std::vector<Standing> standings = at(person, someDay());
        for (const std::optional<Key> level :
             {std::optional<Key>(), std::optional(keyOf("I")), std::optional(keyOf("II"))}) {
            const double done = progress(plan(), standings, level);
            RC_ASSERT(done >= 0);
            RC_ASSERT(done <= 1);
            for (const RadarAxis &axis : radar(plan(), standings, level))
                RC_ASSERT(axis.met >= 0 && axis.met <= axis.total);
        }
        const std::optional<Key> achieved = achievedLevel(plan(), standings);
        if (achieved)
            RC_ASSERT(find(standings, "I").met);
        if (achieved == keyOf("II"))
            RC_ASSERT(find(standings, "II").met);
        if (find(standings, "I").met)
            RC_ASSERT(achieved.has_value());
    }));
}

/// Absent working days on one day, as they are stated: evenly over the weekdays, at most a day a day.
double absentOn(const PersonEvidence &person, QDate day)
{
    double absent = 0;
    for (const Absence &absence : person.absences) {
        if (day < absence.from || day > absence.to)
            continue;
        int weekdays = 0;
        for (QDate d = absence.from; d <= absence.to; d = d.addDays(1))
            weekdays += d.dayOfWeek() <= 5;
        const auto length = static_cast<double>(absence.from.daysTo(absence.to) + 1);
        if (weekdays == 0)
            absent = std::max(absent, absence.workingDays / length);
        else if (day.dayOfWeek() <= 5)
            absent = std::max(absent, absence.workingDays / weekdays);
    }
    return std::min(absent, 1.0);
}

/// The part of a day that absences leave.
double keptOf(const PersonEvidence &person, QDate day)
{
    double taken = absentOn(person, day);
    for (QDate d = day.addDays(1 - day.dayOfWeek()); day.dayOfWeek() > 5 && d.dayOfWeek() <= 5; d = d.addDays(1))
        taken += absentOn(person, d) / 5;
    return 1 - std::min(taken, 1.0);
}

/// The rule of weeks as it is written, one day after the other.
double weeksByDays(const PersonEvidence &person, QDate asOf)
{
    double own = 0;
    std::map<QString, double> substitutes;
    for (QDate day = firstDay; day <= asOf; day = day.addDays(1)) {
        std::map<QString, double> shares;
        for (const Placement &stay : person.placements)
            if (stay.kind == PlacementKind::Rotation && stay.from <= day && (!stay.to.isValid() || day <= stay.to))
                shares[stay.field] += stay.share;
        double free = 1;
        const auto take = [&](const char *field) {
            const double part = std::min(free, shares[QString::fromLatin1(field)]);
            free -= part;
            return part * keptOf(person, day) / 7;
        };
        own += take("emergency");
        for (const char *field : {"anaesthesia", "surgery"})
            substitutes[QString::fromLatin1(field)] += take(field);
    }
    return own + std::min(substitutes[QStringLiteral("anaesthesia")], 2.0)
        + std::min(substitutes[QStringLiteral("surgery")], 1.5);
}

TEST(Properties, WeeksAreWhatTheirDaysSay)
{
    EXPECT_TRUE(rc::check("stretches of days give what single days give", [] {
        const PersonEvidence person = somePerson();
        const QDate day = someDay();
        RC_ASSERT(near(find(at(person, day), "emergency").have, weeksByDays(person, day)));
    }));
}

TEST(Properties, NoDayServesAGroupTwice)
{
    EXPECT_TRUE(rc::check("together the requirements of a group have no more weeks than there were", [] {
        const PersonEvidence person = somePerson(false);
        const QDate day = someDay();
        const std::vector<Standing> standings = at(person, day);
        const double together
            = find(standings, "first").have + find(standings, "second").have + find(standings, "third").have;
        RC_ASSERT(together <= static_cast<double>(firstDay.daysTo(day) + 1) / 7 + 1e-5);
    }));
}

} // namespace
} // namespace kz::progress
