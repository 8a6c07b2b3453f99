#include "models/progress/rule.h"

#include <gtest/gtest.h>

namespace kz::progress {
namespace {

Result<Rule> parsed(RequirementKind kind, const char *parameters)
{
    return parseRule(kind, QString::fromUtf8(parameters));
}

Rule rule(RequirementKind kind, const char *parameters)
{
    const Result<Rule> result = parsed(kind, parameters);
    EXPECT_TRUE(result) << parameters;
    return result ? result.value() : Rule{};
}

QStringList refusal(RequirementKind kind, const char *parameters)
{
    const Result<Rule> result = parsed(kind, parameters);
    EXPECT_FALSE(result) << parameters;
    if (result)
        return {};
    EXPECT_EQ(result.error().code, ErrorCode::BadArgument);
    return result.error().arguments;
}

TEST(Rule, ReadsEveryMemberOfARating)
{
    const Rule read
        = rule(RequirementKind::Rating, R"({"need": 2, "each": true, "threshold": 3, "distinct_assessors": 2,
        "assessor_kinds": ["supervising_doctor", "other_profession"], "window_months": 6, "countersigned": true,
        "fields": ["emergency"], "site_kinds": ["hospital"], "remote": true, "beds_below": 200, "depopulated": true})");
    EXPECT_EQ(read.kind, RequirementKind::Rating);
    EXPECT_EQ(read.need, 2);
    EXPECT_TRUE(read.each);
    EXPECT_EQ(read.threshold, 3);
    EXPECT_EQ(read.distinctAssessors, 2);
    EXPECT_EQ(read.assessorKinds, (std::vector{AssessorKind::SupervisingDoctor, AssessorKind::OtherProfession}));
    EXPECT_EQ(read.windowMonths, 6);
    EXPECT_TRUE(read.countersigned);
    EXPECT_EQ(read.fields, QStringList{QStringLiteral("emergency")});
    EXPECT_EQ(read.siteKinds, std::vector{SiteKind::Hospital});
    EXPECT_TRUE(read.remote);
    EXPECT_EQ(read.bedsBelow, 200);
    EXPECT_TRUE(read.depopulated);
}

TEST(Rule, ReadsEveryMemberOfTheOtherKinds)
{
    const Rule log = rule(RequirementKind::Log, R"({"need": 37.5, "unit": "days", "roles": ["performed"],
                                                    "settings": ["general_outpatient"]})");
    EXPECT_EQ(log.unit, Unit::Days);
    EXPECT_EQ(log.need, 37.5);
    EXPECT_EQ(log.roles, std::vector{TraineeRole::Performed});
    EXPECT_EQ(log.settings, std::vector{CareSetting::GeneralOutpatient});

    const Rule weeks = rule(RequirementKind::Weeks, R"({"need": 12, "fields": ["emergency"],
        "substitutes": [{"fields": ["anaesthesia"], "cap": 4}], "minimum_block_days": 28, "minimum_share": 0.5,
        "placement_kinds": ["rotation", "general_outpatient"], "exclusive_group": "core"})");
    EXPECT_EQ(weeks.unit, Unit::Weeks);
    ASSERT_EQ(weeks.substitutes.size(), 1u);
    EXPECT_EQ(weeks.substitutes[0].fields, QStringList{QStringLiteral("anaesthesia")});
    EXPECT_EQ(weeks.substitutes[0].cap, 4);
    EXPECT_EQ(weeks.minimumBlockDays, 28);
    EXPECT_EQ(weeks.minimumShare, 0.5);
    EXPECT_EQ(weeks.placementKinds, (std::vector{PlacementKind::Rotation, PlacementKind::GeneralOutpatient}));
    EXPECT_EQ(weeks.exclusiveGroup, QStringLiteral("core"));

    const Rule tenure = rule(RequirementKind::Tenure, R"({"need": 36, "tenure_of": "level", "level": "II"})");
    EXPECT_EQ(tenure.unit, Unit::Months);
    EXPECT_EQ(tenure.tenureOf, TenureOf::Level);
    EXPECT_EQ(tenure.level, QStringLiteral("II"));

    EXPECT_EQ(rule(RequirementKind::AbsenceLimit, R"({"need": 90})").unit, Unit::Days);
    EXPECT_EQ(rule(RequirementKind::KOfN, R"({"need": 2})").need, 2);
    EXPECT_EQ(rule(RequirementKind::All, "").need, 1);
    EXPECT_EQ(rule(RequirementKind::Log, "").need, 1) << "nothing said: one entry";
}

TEST(Rule, SoManyPeopleNeedAsManyRatings)
{
    EXPECT_EQ(rule(RequirementKind::Rating, R"({"distinct_assessors": 3})").need, 3);
}

TEST(Rule, AMisspeltOrMisplacedMemberIsNoLaxRule)
{
    EXPECT_EQ(refusal(RequirementKind::Rating, R"({"treshold": 3})").first(), QStringLiteral("treshold"));
    EXPECT_EQ(refusal(RequirementKind::Weeks, R"({"need": 4, "roles": ["performed"]})").first(),
              QStringLiteral("roles"));
    EXPECT_EQ(refusal(RequirementKind::All, R"({"need": 2})").first(), QStringLiteral("need"));
    EXPECT_EQ(refusal(RequirementKind::Weeks, R"({"need": 4, "substitutes": [{"field": "x", "cap": 1}],
                                                  "fields": ["a"]})")
                  .first(),
              QStringLiteral("substitutes"));
}

TEST(Rule, WrongTypesAndNumbersAreNamedWithTheirValue)
{
    EXPECT_EQ(refusal(RequirementKind::Rating, R"({"threshold": "3"})"),
              (QStringList{QStringLiteral("threshold"), QStringLiteral("\"3\"")}));
    EXPECT_EQ(refusal(RequirementKind::Rating, R"({"threshold": 0})"),
              (QStringList{QStringLiteral("threshold"), QStringLiteral("0")}));
    EXPECT_EQ(refusal(RequirementKind::Log, R"({"need": 1.5})").first(), QStringLiteral("need"));
    EXPECT_EQ(refusal(RequirementKind::Log, R"({"need": 0})").first(), QStringLiteral("need"));
    EXPECT_EQ(refusal(RequirementKind::Log, R"({"settings": ["moon"]})").first(), QStringLiteral("settings"));
    EXPECT_EQ(refusal(RequirementKind::Log, R"({"settings": [""]})").first(), QStringLiteral("settings"));
    EXPECT_EQ(refusal(RequirementKind::Log, R"({"settings": []})").first(), QStringLiteral("settings"));
    EXPECT_EQ(refusal(RequirementKind::Log, R"({"each": 1})").first(), QStringLiteral("each"));
    EXPECT_EQ(refusal(RequirementKind::Log, R"([1])").first(), QStringLiteral("parameters"));
    EXPECT_EQ(refusal(RequirementKind::Log, R"({"need": )").first(), QStringLiteral("parameters"));
}

TEST(Rule, MembersThatContradictEachOtherAreRefused)
{
    EXPECT_EQ(refusal(RequirementKind::Rating, R"({"unit": "weeks"})").first(), QStringLiteral("unit"));
    EXPECT_EQ(refusal(RequirementKind::Log, R"({"unit": "half_days", "each": true})").first(), QStringLiteral("unit"));
    EXPECT_EQ(refusal(RequirementKind::Weeks, "{}"), (QStringList{QStringLiteral("need"), QString()}));
    EXPECT_EQ(refusal(RequirementKind::Weeks, R"({"need": 4, "substitutes": [{"fields": ["x"], "cap": 1}]})").first(),
              QStringLiteral("substitutes"));
    // In a group what was taken stays taken; two caps would have to be weighed against each other again and again.
    EXPECT_EQ(refusal(RequirementKind::Weeks, R"({"need": 4, "fields": ["a"], "exclusive_group": "g", "substitutes":
                                                  [{"fields": ["x"], "cap": 1}, {"fields": ["y"], "cap": 1}]})")
                  .first(),
              QStringLiteral("substitutes"));
    EXPECT_EQ(refusal(RequirementKind::Tenure, R"({"need": 12, "tenure_of": "level"})").first(),
              QStringLiteral("level"));
    EXPECT_EQ(refusal(RequirementKind::Tenure, R"({"need": 12, "level": "II"})").first(), QStringLiteral("level"));
    EXPECT_EQ(refusal(RequirementKind::Rating, R"({"assessor_kinds": ["self", "preceptor"]})").first(),
              QStringLiteral("assessor_kinds"))
        << "self-ratings stand beside others', never among them";
}

TEST(Rule, ReadsWhatPeopleAttendHoldAndAgreeOn)
{
    const Rule credits = rule(RequirementKind::Credits,
                              R"({"need": 30.5, "scheme": "jpec", "window_months": 36, "yearly_minimum": 5})");
    EXPECT_EQ(credits.unit, Unit::Credits);
    EXPECT_EQ(credits.need, 30.5);
    EXPECT_EQ(credits.scheme, QStringLiteral("jpec"));
    EXPECT_EQ(credits.windowMonths, 36);
    EXPECT_EQ(credits.yearlyMinimum, 5);
    EXPECT_EQ(rule(RequirementKind::Certificate, R"({"code": "als"})").code, QStringLiteral("als"));
    const Rule module = rule(RequirementKind::Module, R"({"need": 6, "unit": "hours", "event_kinds": ["seminar"],
                                                          "since_enrolment": true})");
    EXPECT_EQ(module.unit, Unit::Hours);
    EXPECT_EQ(module.eventKinds, std::vector{EventKind::Seminar});
    EXPECT_TRUE(module.sinceEnrolment);
    const Rule interview = rule(RequirementKind::Interview, R"({"interview_kinds": ["goals"], "agreed": true})");
    EXPECT_EQ(interview.interviewKinds, std::vector{InterviewKind::Goals});
    EXPECT_TRUE(interview.agreed);
    EXPECT_EQ(interview.need, 1);
}

TEST(Rule, OfCreditsAndTheirLikeNamesWhatIsWrong)
{
    EXPECT_EQ(refusal(RequirementKind::Credits, "{}"), (QStringList{QStringLiteral("need"), QString()}));
    EXPECT_EQ(refusal(RequirementKind::Credits, R"({"credits": 40})").first(), QStringLiteral("credits"));
    EXPECT_EQ(refusal(RequirementKind::Credits, R"({"need": 40, "yearly_minimum": 5})").first(),
              QStringLiteral("yearly_minimum"))
        << "of which years?";
    EXPECT_EQ(
        refusal(RequirementKind::Credits, R"({"need": 40, "window_months": 12, "since_enrolment": true})").first(),
        QStringLiteral("since_enrolment"));
    EXPECT_EQ(refusal(RequirementKind::Certificate, ""), (QStringList{QStringLiteral("code"), QString()}));
    EXPECT_EQ(refusal(RequirementKind::Module, R"({"need": 1.5})").first(), QStringLiteral("need"));
    EXPECT_EQ(refusal(RequirementKind::Module, R"({"event_kinds": ["party"]})").first(), QStringLiteral("event_kinds"));
    EXPECT_EQ(refusal(RequirementKind::Interview, R"({"unit": "hours"})").first(), QStringLiteral("unit"));
    EXPECT_EQ(refusal(RequirementKind::Log, R"({"agreed": true})").first(), QStringLiteral("agreed"));
}

TEST(Rule, KeepsALevelOnlyByWhatTimeCanTakeAway)
{
    EXPECT_FALSE(rule(RequirementKind::Log, R"({"need": 6, "window_months": 12})").keepsLevel) << "unless it says so";
    EXPECT_TRUE(rule(RequirementKind::Log, R"({"need": 18, "window_months": 36, "keeps_level": true})").keepsLevel);
    EXPECT_TRUE(rule(RequirementKind::Certificate, R"({"code": "als", "keeps_level": true})").keepsLevel);
    const QString member = QStringLiteral("keeps_level");
    EXPECT_EQ(refusal(RequirementKind::Log, R"({"need": 18, "keeps_level": true})").first(), member)
        << "records stay without a window";
    EXPECT_EQ(refusal(RequirementKind::Tenure, R"({"need": 12, "keeps_level": true})").first(), member);
}

} // namespace
} // namespace kz::progress
