#include "models/progress/days.h"
#include "models/progress/rule_checks.h"
#include "tests/models/progress/random_people_support.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>

// What must hold whatever the evidence: one plan with every kind of rule, people made up at random.

namespace kz::progress {
namespace {

using namespace kz::test;
using Kind = RequirementKind;

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
              .ask("surgery", Kind::Weeks, R"({"need": 5, "fields": ["surgery"]})")
              .ask("employed", Kind::Tenure, R"({"need": 2})")
              .ask("profession", Kind::Tenure, R"({"need": 12, "tenure_of": "profession"})")
              .ask("held", Kind::Tenure, R"({"need": 1, "tenure_of": "level", "level": "I"})")
              .ask("limit", Kind::AbsenceLimit, R"({"need": 8})")
              .ask("credits", Kind::Credits, R"({"need": 4})")
              .ask("credits-window", Kind::Credits, R"({"need": 3, "window_months": 1})")
              .ask("credits-years", Kind::Credits, R"({"need": 5, "window_months": 14, "yearly_minimum": 2})")
              .ask("credits-since", Kind::Credits, R"({"need": 3, "since_enrolment": true, "yearly_minimum": 1.5})")
              .ask("module-each", Kind::Module, R"({"each": true})", {"signs"}, {.subtree = true})
              .ask("module-hours", Kind::Module, R"({"need": 5, "unit": "hours", "since_enrolment": true})", {"signs"},
                   {.subtree = true})
              .ask("drills", Kind::Module, R"({"need": 2, "event_kinds": ["drill"]})")
              .ask("certificate", Kind::Certificate, R"({"code": "als"})")
              .ask("interviews", Kind::Interview, R"({"need": 2, "agreed": true, "window_months": 2})")
              .build();
    return made;
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

/// Checks a property again with other people until it has also seen so many of each of the cases it is about: how
/// many a hundred people bring is chance, that a property was tried on them must not be.
template <typename Property>
void checkUntil(const std::string &what, int enough, std::initializer_list<const int *> seen, Property property)
{
    const auto lacks = [enough](const int *cases) { return *cases <= enough; };
    for (int round = 0; round == 0 || (round < 50 && std::ranges::any_of(seen, lacks)); ++round) {
        // Every check of a run begins with the run's seed: without another one it would be the same people again.
        rc::detail::TestParams params = rc::detail::configuration().testParams;
        params.seed += unsigned(round);
        const auto result = rc::detail::checkTestable(property, rc::detail::TestMetadata{what, what}, params);
        if (!result.template is<rc::detail::SuccessResult>())
            rc::detail::printResultMessage(result, std::cerr);
        ASSERT_TRUE(result.template is<rc::detail::SuccessResult>()) << what << ", seed " << params.seed;
    }
    for (const int *cases : seen)
        EXPECT_GT(*cases, enough) << "some cases were hardly tried";
}

/// Employments and awards: the first day, or the day after the last.
bool beginsOrEnds(const PersonEvidence &person, QDate day)
{
    return std::ranges::any_of(person.employments,
                               [day](const Employment &job) { return job.from == day || job.to.addDays(1) == day; })
        || std::ranges::any_of(person.awards, [day](const LevelAward &award) {
               return award.decidedOn == day || award.validUntil.addDays(1) == day || award.revokedOn == day;
           });
}

/// Whether anything at all may change with a day for a requirement: a record of its kind begins, runs or ends there.
bool mayChangeOn(const Node &node, const PersonEvidence &person, QDate day)
{
    const auto runs = [day](QDate from, QDate to) { return from <= day && (!to.isValid() || day <= to); };
    switch (node.record.kind) {
    case Kind::Rating:
    case Kind::Log:
        return std::ranges::any_of(person.observations, [&](const Observation &row) {
            const int months = node.rule.windowMonths;
            const bool leaves = months > 0 && leavesWindowOn(row.day.toJulianDay(), months) == day.toJulianDay();
            return row.day == day || leaves;
        });
    case Kind::Weeks:
        return std::ranges::any_of(person.placements, [&](const Placement &stay) { return runs(stay.from, stay.to); })
            || std::ranges::any_of(person.observations, [&](const Observation &row) { return row.day == day; });
    case Kind::AbsenceLimit:
        return std::ranges::any_of(person.absences,
                                   [&](const Absence &absence) { return runs(absence.from, absence.to); });
    default:
        return true;
    }
}

TEST(Properties, WalkingDayByDayWithRecheckIsAskingEachDay)
{
    EXPECT_TRUE(rc::check("a standing holds until its recheck day, and was met since its day", [] {
        const PersonEvidence person = somePerson();
        std::vector<Standing> cached = at(person, dayOne.addDays(-2));
        std::vector<QDate> metSince(cached.size());
        std::vector<QDate> askedOn(cached.size(), dayOne.addDays(-2));
        for (QDate day = dayOne.addDays(-1); day <= dayOne.addDays(span + 60); day = day.addDays(1)) {
            const std::vector<Standing> asked = at(person, day);
            for (std::size_t i = 0; i < asked.size(); ++i) {
                const Node &node = plan().nodes[i];
                const bool due = cached[i].recheckOn.isValid() && cached[i].recheckOn <= day;
                if (due) {
                    RC_ASSERT(mayChangeOn(node, person, day));
                    const bool monthLater = askedOn[i].daysTo(day) >= 28;
                    if (node.record.kind == Kind::Tenure)
                        RC_ASSERT(cached[i].have != asked[i].have || beginsOrEnds(person, day) || monthLater);
                    cached[i] = asked[i];
                    askedOn[i] = day;
                }
                RC_ASSERT(!asked[i].recheckOn.isValid() || asked[i].recheckOn > day);
                RC_ASSERT(cached[i].have == asked[i].have);
                RC_ASSERT(cached[i].met == asked[i].met);
                RC_ASSERT(cached[i].metOn == asked[i].metOn);
                if (!asked[i].met)
                    metSince[i] = QDate();
                else if (!metSince[i].isValid())
                    metSince[i] = day;
                if (node.record.kind != Kind::AbsenceLimit) // met from the beginning
                    RC_ASSERT(asked[i].metOn == metSince[i]);
            }
        }
    }));
}

TEST(Properties, TimeInRotationNeverFallsAsDaysGoBy)
{
    EXPECT_TRUE(rc::check("weeks and absent days only add up", [] {
        const PersonEvidence person = somePerson();
        std::vector<Standing> before = at(person, dayOne.addDays(-1));
        for (QDate day = dayOne; day <= dayOne.addDays(span + 60); day = day.addDays(1)) {
            std::vector<Standing> now = at(person, day);
            for (std::size_t i = 0; i < now.size(); ++i)
                if (const Kind kind = plan().nodes[i].record.kind; kind == Kind::Weeks || kind == Kind::AbsenceLimit)
                    RC_ASSERT(now[i].have >= before[i].have);
            before = std::move(now);
        }
    }));
}

TEST(Properties, AWindowHoldsItsLastMonth)
{
    EXPECT_TRUE(rc::check("what lies within a month of the day counts, also around the end of February", [] {
        const PersonEvidence person = somePerson();
        for (QDate day = dayOne; day <= dayOne.addDays(span); day = day.addDays(1)) {
            int have = 0;
            for (const Observation &row : person.observations)
                if (row.kind == EvidenceKind::LogEntry && (row.item == keyOf("rash") || row.item == keyOf("signs"))
                    && row.status != EvidenceStatus::Returned && row.day <= day && row.day > day.addMonths(-1))
                    have += row.count;
            RC_ASSERT(find(at(person, day), "log-window").have == have);
        }
    }));
}

TEST(Properties, BeforeEverythingItIsEmpty)
{
    EXPECT_TRUE(rc::check("on the eve nobody has anything", [] {
        PersonEvidence person = somePerson();
        person.experienceSince.reset();
        for (const Standing &standing : at(person, dayOne.addDays(-1))) {
            RC_ASSERT(standing.have == 0 || standing.requirement == keyOf("limit"));
            RC_ASSERT(!standing.met || standing.requirement == keyOf("limit"));
            RC_ASSERT(standing.used.empty());
        }
    }));
}

/// Whether no day of the rotations has more than a whole day in it. Where stays are on top of each other, what the
/// first of an exclusive group takes of one is lost to the next who could have used the other.
bool isUncrowded(const PersonEvidence &person)
{
    for (QDate day = dayOne; day <= dayOne.addDays(span); day = day.addDays(1)) {
        double shares = 0;
        for (const Placement &stay : person.placements)
            if (stay.kind == PlacementKind::Rotation && stay.from <= day && (!stay.to.isValid() || day <= stay.to))
                shares += stay.share;
        if (shares > 1 + 1e-9)
            return false;
    }
    return true;
}

TEST(Properties, MoreEvidenceLowersNothing)
{
    int inGroups = 0;
    checkUntil("a record more takes nothing away", 5, {&inGroups}, [&] {
        const PersonEvidence person = somePerson();
        PersonEvidence less = person;
        if (!takeOneAway(less))
            return;
        const bool uncrowded = isUncrowded(person);
        inGroups += uncrowded && less.placements.size() < person.placements.size();
        const QDate day = someDay();
        const std::vector<Standing> before = at(less, day);
        const std::vector<Standing> after = at(person, day);
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (plan().nodes[i].exclusiveGroup >= 0 && before[i].requirement != keyOf("first") && !uncrowded)
                continue;
            RC_ASSERT(after[i].have >= before[i].have - 2e-6);
            RC_ASSERT(after[i].met || !before[i].met);
        }
        if (uncrowded)
            for (const auto level : {std::optional<Key>(), std::optional(keyOf("I")), std::optional(keyOf("II"))})
                RC_ASSERT(progress(plan(), after, level) >= progress(plan(), before, level) - 1e-6);
    });
}

TEST(Properties, AnAbsenceMoreAddsNoTime)
{
    EXPECT_TRUE(rc::check("weeks do not rise with an absence, absent days do not fall", [] {
        PersonEvidence person = somePerson();
        if (person.absences.empty())
            return;
        const QDate day = someDay();
        const std::vector<Standing> with = at(person, day);
        person.absences.pop_back();
        const std::vector<Standing> without = at(person, day);
        for (std::size_t i = 0; i < with.size(); ++i) {
            const Kind kind = plan().nodes[i].record.kind;
            RC_ASSERT(kind != Kind::Weeks || with[i].have <= without[i].have + 2e-6);
            RC_ASSERT(kind != Kind::AbsenceLimit || with[i].have >= without[i].have - 2e-6);
        }
    }));
}

TEST(Properties, OrderOfEvidenceDoesNotMatter)
{
    EXPECT_TRUE(rc::check("shuffled, everything is the same to the record", [] {
        const PersonEvidence person = somePerson();
        PersonEvidence shuffled = person;
        shuffle(shuffled.observations);
        shuffle(shuffled.placements);
        shuffle(shuffled.absences);
        shuffle(shuffled.employments);
        shuffle(shuffled.awards);
        shuffle(shuffled.attended);
        shuffle(shuffled.certificates);
        shuffle(shuffled.interviews);
        const QDate day = someDay();
        const std::vector<Standing> a = at(person, day);
        const std::vector<Standing> b = at(shuffled, day);
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
        first.to = first.from.addDays(below(30));
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
        const PersonEvidence person = somePerson();
        const QDate border = someDay();
        PersonEvidence earlier = person;
        PersonEvidence later = person;
        std::erase_if(earlier.observations, [&](const Observation &row) { return row.day > border; });
        std::erase_if(later.observations, [&](const Observation &row) { return row.day <= border; });
        std::erase_if(later.placements, [&](const Placement &stay) { return stay.to.isValid() && stay.to <= border; });
        for (Placement &stay : later.placements)
            stay.from = std::max(stay.from, border.addDays(1));
        const QDate end = dayOne.addDays(span + 30);
        const std::vector<Standing> first = at(earlier, border);
        const std::vector<Standing> rest = at(later, end);
        const std::vector<Standing> all = at(person, end);
        for (const char *code : {"log-sum", "log-home", "log-half-days", "months", "surgery"})
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
            RC_ASSERT(near(sumOf(standings[i].used), standings[i].have));
            for (const Used &part : standings[i].used) {
                const bool takes = part.kind == Used::Kind::Absence && node.record.kind == Kind::Weeks;
                RC_ASSERT((part.amount < 0) == takes);
                RC_ASSERT(part.amount != 0 || node.record.kind == Kind::Tenure);
            }
        }
    }));
}

TEST(Properties, MeasuresStayInTheirBounds)
{
    int first = 0;
    int second = 0;
    checkUntil("progress lies in 0 to 1, achieved levels have those below", 10, {&first, &second}, [&] {
        const PersonEvidence person = somePerson();
        const bool telling = !person.observations.empty() && !once(4);
        const QDate day = telling ? person.observations.back().day.addDays(below(3)) : someDay();
        const std::vector<Standing> standings = at(person, day);
        for (const std::optional<Key> level :
             {std::optional<Key>(), std::optional(keyOf("I")), std::optional(keyOf("II"))}) {
            const double done = progress(plan(), standings, level);
            RC_ASSERT(done >= 0);
            RC_ASSERT(done <= 1);
            for (const RadarAxis &axis : radar(plan(), standings, level))
                RC_ASSERT(axis.met >= 0 && axis.met <= axis.total);
        }
        const std::optional<Key> achieved = achievedLevel(plan(), standings);
        const bool one = find(standings, "I").met;
        const bool two = one && find(standings, "II").met;
        RC_ASSERT(achieved == (two ? std::optional(keyOf("II")) : one ? std::optional(keyOf("I")) : std::nullopt));
        if (two)
            for (const RadarAxis &axis : radar(plan(), standings, keyOf("II")))
                RC_ASSERT(axis.met == axis.total);
        first += one;
        second += two;
    });
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

/// The rule of weeks as it is written, one day after the other. Of a day the field asked for comes first; what the two
/// substitutes have of the rest may go to either as far as both are there that day, so that over all days the first
/// may have anything between two sums. The best is to fill its cap and no more.
double weeksByDays(const PersonEvidence &person, QDate asOf)
{
    double own = 0;
    double rest = 0;
    double least = 0; ///< of the first substitute
    double most = 0;
    for (QDate day = dayOne; day <= asOf; day = day.addDays(1)) {
        std::map<QString, double> shares;
        for (const Placement &stay : person.placements)
            if (stay.kind == PlacementKind::Rotation && stay.from <= day && (!stay.to.isValid() || day <= stay.to))
                shares[stay.field] += stay.share;
        const double kept = keptOf(person, day) / 7;
        const double ofOwn = std::min(1.0, shares[QStringLiteral("emergency")]);
        const double first = std::min(1 - ofOwn, shares[QStringLiteral("anaesthesia")]);
        const double second = std::min(1 - ofOwn, shares[QStringLiteral("surgery")]);
        const double both = std::min(1 - ofOwn, first + second);
        own += kept * ofOwn;
        rest += kept * both;
        least += kept * (both - second);
        most += kept * first;
    }
    const double first = std::clamp(2.0, least, std::max(least, most));
    return own + std::min(first, 2.0) + std::min(rest - first, 1.5);
}

TEST(Properties, WeeksAreWhatTheirDaysSay)
{
    int capped = 0;
    checkUntil("stretches of days give what single days give", 3, {&capped}, [&] {
        const PersonEvidence person = somePerson();
        const QDate day = someDay();
        const double have = find(at(person, day), "emergency").have;
        RC_ASSERT(near(have, weeksByDays(person, day)));
        capped += have > 3.5;
    });
}

TEST(Properties, NoDayServesAGroupTwiceAndNoneIsLost)
{
    int used = 0;
    int left = 0;
    checkUntil("together the requirements of a group have the days there were, as far as they need them", 3,
               {&used, &left}, [&] {
                   const PersonEvidence person = somePerson();
                   const QDate day = someDay();
                   double days = 0; // of rotation, whatever the field
                   for (QDate d = dayOne; d <= day; d = d.addDays(1)) {
                       double shares = 0;
                       for (const Placement &stay : person.placements)
                           if (stay.kind == PlacementKind::Rotation && stay.from <= d
                               && (!stay.to.isValid() || d <= stay.to))
                               shares += stay.share;
                       days += std::min(shares, 1.0) * keptOf(person, d);
                   }
                   const std::vector<Standing> standings = at(person, day);
                   double together = 0;
                   for (const char *code : {"first", "second", "third"}) {
                       RC_ASSERT(find(standings, code).have <= find(standings, code).need + 1e-6);
                       together += find(standings, code).have;
                   }
                   const bool wanted = !find(standings, "third").met; // it can use any day
                   RC_ASSERT(together <= days / 7 + 1e-5);
                   RC_ASSERT(!wanted || together >= days / 7 - 1e-5);
                   (wanted ? used : left) += together > 3;
               });
}

/// One rule over these items, all on a form of so many steps.
struct SomeRule {
    FrameworkRows rows;
    RatingForms forms;
};

SomeRule someRule(int steps)
{
    const bool logs = once(4);
    const QString parameters = logs
        ? QStringLiteral(R"({"need": %1, "unit": "half_days", "window_months": 1})").arg(3 + 20 * below(5))
        : QStringLiteral(R"({"need": %1, "threshold": %2%3})")
              .arg(QString::number(1 + below(5)), QString::number(1 + below(4)),
                   QString::fromLatin1(oneOf({"", R"(, "each": true)", R"(, "unit": "items")",
                                              R"(, "assessor_kinds": ["self"], "distinct_assessors": 2)"})));
    const QByteArray json = parameters.toUtf8();
    const Kind kind = logs ? Kind::Log : Kind::Rating;
    const PlanBuilder made
        = framework().item("signs").item("fever", "signs").item("cough", "signs").item("rash", "signs").item("suture");
    const auto ask = [&](std::initializer_list<const char *> items, bool subtree) {
        return PlanBuilder(made).ask("it", kind, json.constData(), items, {.subtree = subtree}).rows();
    };
    SomeRule rule{once(3)       ? ask({"fever"}, false)
                      : once(2) ? ask({"fever", "suture"}, false)
                                : ask({"signs"}, true),
                  {}};
    rule.forms.tools.push_back({.id = 1, .scale = 1});
    for (const Item &item : rule.rows.items)
        rule.forms.toolItems.push_back({.tool = 1, .item = item.id});
    for (int step = 1; step <= steps; ++step)
        rule.forms.steps.push_back({.scale = 1, .step = step});
    return rule;
}

TEST(RuleChecks, WhatTheyCallUnreachableIsNeverMetByAnybody)
{
    int unreachable = 0;
    int met = 0;
    checkUntil("nobody meets what is called unreachable", 40, {&unreachable, &met}, [&] {
        const int steps = 2 + below(3);
        const SomeRule rule = someRule(steps);
        const auto made = planFramework(rule.rows);
        const bool flawed = firstFlawed(rule.rows.requirements, ruleFlaws(rule.rows, rule.forms)).has_value();
        RC_ASSERT(made || flawed);
        if (!made)
            return;
        PersonEvidence person = somePerson();
        for (Observation &row : person.observations) {
            row.step = std::min(row.step, steps);
            if (row.assessorKind == AssessorKind::Self)
                row.assessor = 99; // who rates themselves is one person
        }
        unreachable += flawed ? 1 : 0;
        static const PlaceFacts facts = places();
        for (int day = 0; day < span + 60; day += 5) {
            const bool isMet = evaluate(made.value(), facts, person, dayOne.addDays(day)).front().met;
            RC_ASSERT(!flawed || !isMet);
            met += isMet ? 1 : 0;
        }
    });
}

} // namespace
} // namespace kz::progress
