#include "models/words/requirement_text.h"

#include "tests/support/japanese.h"

#include <gtest/gtest.h>

namespace kz {
namespace {

using progress::Node;
using progress::Standing;
using progress::TenureOf;
using progress::Unit;

QString title(Key item)
{
    return QStringLiteral("item %1").arg(item);
}

Node node(RequirementKind kind, double need = 1)
{
    Node made;
    made.rule.kind = kind;
    made.rule.need = need;
    return made;
}

std::string sentence(const Node &rule)
{
    return words::ruleSentence(rule, title).toStdString();
}

TEST(RuleSentence, OfRatings)
{
    Node rule = node(RequirementKind::Rating, 3);
    rule.rule.threshold = 3;
    rule.rule.distinctAssessors = 2;
    rule.rule.windowMonths = 12;
    EXPECT_EQ(sentence(rule), "At least 3 ratings of 3 or more, from 2 assessors, within 12 months");
    rule.rule.assessorKinds = {AssessorKind::SecondRater, AssessorKind::Educator};
    rule.items = {1, 2};
    EXPECT_EQ(sentence(rule),
              "At least 3 ratings of 3 or more, items: item 1, item 2, from 2 assessors, by: Second rater or Educator "
              "in charge, within 12 months");
}

TEST(RuleSentence, OfItemsOneByOne)
{
    Node rule = node(RequirementKind::Rating);
    rule.rule.each = true;
    rule.rule.threshold = 3;
    rule.items = {1, 2, 3, 4, 5};
    EXPECT_EQ(sentence(rule), "Each of 5 items rated 3 or more");
    rule.rule.need = 2;
    EXPECT_EQ(sentence(rule), "Each of 5 items rated 3 or more at least 2 times");
    Node log = node(RequirementKind::Log);
    log.rule.each = true;
    log.rule.countersigned = true;
    log.items = {1, 2, 3, 4};
    EXPECT_EQ(sentence(log), "Each of 4 items logged, countersigned only");
}

TEST(RuleSentence, OfTheLog)
{
    Node rule = node(RequirementKind::Log, 40);
    rule.rule.unit = Unit::HalfDays;
    rule.rule.settings = {CareSetting::GeneralOutpatient};
    EXPECT_EQ(sentence(rule), "At least 40 half-days, setting: General outpatient clinic");
    rule = node(RequirementKind::Log, 5);
    rule.items = {1, 2, 3, 4};
    rule.rule.roles = {TraineeRole::Assisted, TraineeRole::Performed, TraineeRole::Led};
    EXPECT_EQ(sentence(rule), "At least 5 log entries, any of 4 items, role: Assisted, Performed or Took charge");
    rule.rule.unit = Unit::Items;
    rule.rule.roles.clear();
    EXPECT_EQ(sentence(rule), "At least 5 different items logged, any of 4 items");
}

TEST(RuleSentence, OfWeeks)
{
    Node rule = node(RequirementKind::Weeks, 12);
    rule.rule.unit = Unit::Weeks;
    rule.rule.fields = {QStringLiteral("emergency")};
    rule.rule.substitutes = {{{QStringLiteral("anaesthesia")}, 4}};
    EXPECT_EQ(sentence(rule), "At least 12 weeks in emergency medicine, up to 4 weeks of it in anaesthesia");
    rule = node(RequirementKind::Weeks, 4);
    rule.rule.unit = Unit::Weeks;
    rule.rule.fields = {QStringLiteral("community")};
    rule.rule.remote = true;
    rule.rule.bedsBelow = 200;
    EXPECT_EQ(sentence(rule),
              "At least 4 weeks in community medicine, at remote or island sites or those with fewer than 200 beds");
    rule.rule.depopulated = true;
    EXPECT_EQ(sentence(rule),
              "At least 4 weeks in community medicine, at remote or island sites, those with fewer than 200 beds or in "
              "depopulated areas");
    rule.rule.bedsBelow = 0;
    EXPECT_EQ(sentence(rule),
              "At least 4 weeks in community medicine, at remote or island sites or in depopulated areas");
    rule.rule.remote = false;
    EXPECT_EQ(sentence(rule), "At least 4 weeks in community medicine, in depopulated areas");
}

TEST(RuleSentence, OfTimeAndLimits)
{
    Node rule = node(RequirementKind::Tenure, 36);
    EXPECT_EQ(sentence(rule), "At least 36 months in employment");
    rule.rule.tenureOf = TenureOf::Profession;
    EXPECT_EQ(sentence(rule), "At least 36 months in the profession");
    rule.rule.tenureOf = TenureOf::Level;
    rule.rule.level = QStringLiteral("III");
    EXPECT_EQ(sentence(rule), "At least 36 months since level III was awarded");
    rule = node(RequirementKind::AbsenceLimit, 90);
    rule.rule.unit = Unit::Days;
    EXPECT_EQ(sentence(rule), "At most 90 days of absence");
}

TEST(RuleSentence, OfGroups)
{
    EXPECT_EQ(sentence(node(RequirementKind::All)), "All of the following");
    EXPECT_EQ(sentence(node(RequirementKind::Any)), "Any one of the following");
    EXPECT_EQ(sentence(node(RequirementKind::KOfN, 2)), "At least 2 of the following");
}

TEST(RuleSentence, OfWhatPeopleAttendHoldAndAgreeOn)
{
    Node rule = node(RequirementKind::Credits, 30);
    rule.rule.unit = Unit::Credits;
    EXPECT_EQ(sentence(rule), "At least 30 credits of the hospital’s own");
    rule.rule.scheme = QStringLiteral("jpec");
    rule.rule.windowMonths = 36;
    rule.rule.yearlyMinimum = 5;
    EXPECT_EQ(sentence(rule), "At least 30 credits of jpec, within 36 months, at least 5 credits in each fiscal year");
    rule = node(RequirementKind::Certificate);
    rule.rule.code = QStringLiteral("als");
    EXPECT_EQ(sentence(rule), "A valid certificate: als");
    rule.rule.keepsLevel = true;
    EXPECT_EQ(sentence(rule), "A valid certificate: als, to keep the level as well");
    rule = node(RequirementKind::Module, 2);
    rule.rule.eventKinds = {EventKind::Drill, EventKind::JointTraining};
    rule.rule.sinceEnrolment = true;
    EXPECT_EQ(sentence(rule), "Drill or Joint training attended: at least 2 times, since enrolment");
    rule = node(RequirementKind::Module, 6);
    rule.rule.unit = Unit::Hours;
    rule.items = {1, 2};
    EXPECT_EQ(sentence(rule), "Events attended: at least 6 hours, items: item 1, item 2");
    rule.rule.unit = Unit::Count;
    rule.rule.each = true;
    EXPECT_EQ(sentence(rule), "Each of 2 items covered by events attended, items: item 1, item 2");
    rule = node(RequirementKind::Interview, 1);
    rule.rule.interviewKinds = {InterviewKind::Goals};
    rule.rule.agreed = true;
    EXPECT_EQ(sentence(rule), "Goal interview: at least 1 times, agreed by both");
}

TEST(RuleSentence, FollowsTheLanguage)
{
    const test::Japanese catalogue({
        {QStringLiteral("requirement/At least %1 ratings of %2 or more"), QStringLiteral("評価%2以上を%1件以上")},
        {QStringLiteral("requirement/from %1 assessors"), QStringLiteral("評価者%1名以上")},
        {QStringLiteral("requirement/within %1 months"), QStringLiteral("直近%1か月")},
        {QStringLiteral("requirement/%1, %2"), QStringLiteral("%1（%2）")},
        {QStringLiteral("words/, "), QStringLiteral("、")},
    });
    Node rule = node(RequirementKind::Rating, 3);
    rule.rule.threshold = 3;
    rule.rule.distinctAssessors = 2;
    rule.rule.windowMonths = 12;
    EXPECT_EQ(sentence(rule), "評価3以上を3件以上（評価者2名以上、直近12か月）");
}

Standing standing(double have, double need, Unit unit)
{
    Standing made;
    made.have = have;
    made.need = need;
    made.unit = unit;
    made.met = have >= need;
    return made;
}

TEST(HaveNeed, IsShort)
{
    EXPECT_EQ(words::haveNeedText(standing(3, 5, Unit::Count)).toStdString(), "3 of 5");
    EXPECT_EQ(words::haveNeedText(standing(10.5, 12, Unit::Weeks)).toStdString(), "10.5 of 12 weeks");
    EXPECT_EQ(words::haveNeedText(standing(12.5, 30, Unit::Credits)).toStdString(), "12.5 of 30 credits");
    EXPECT_EQ(words::haveNeedText(standing(3, 6, Unit::Hours)).toStdString(), "3 of 6 hours");
}

TEST(HaveNeed, NeverRoundsUpToWhatIsNeeded)
{
    EXPECT_EQ(words::haveNeedText(standing(11.97, 12, Unit::Weeks)).toStdString(), "11.9 of 12 weeks");
    EXPECT_EQ(words::haveNeedText(standing(90.02, 90, Unit::Days)).toStdString(), "90.1 of 90 days");
    EXPECT_EQ(words::haveNeedText(standing(0.3 * 3, 12, Unit::Weeks)).toStdString(), "0.9 of 12 weeks");
}

TEST(Missing, NamesItemsThenAmounts)
{
    Standing short3 = standing(1, 5, Unit::Items);
    short3.missing = {1, 2, 3, 4};
    EXPECT_EQ(words::missingText(short3, title).toStdString(), "Missing: item 1, item 2, item 3 and 1 more");
    EXPECT_EQ(words::missingText(short3, title, 4).toStdString(), "Missing: item 1, item 2, item 3, item 4");
    EXPECT_EQ(words::missingText(standing(11.97, 12, Unit::Weeks), title).toStdString(), "0.1 weeks more");
    EXPECT_EQ(words::missingText(standing(5, 5, Unit::Count), title).toStdString(), "");
    Standing over = standing(92, 90, Unit::Days);
    over.met = false;
    EXPECT_EQ(words::missingText(over, title).toStdString(), "2 days too many");
}

} // namespace
} // namespace kz
