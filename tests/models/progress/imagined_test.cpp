#include "models/progress/imagined.h"

#include "tests/models/progress/evidence_support.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kz::progress {
namespace {

using namespace kz::test;
using Kind = RequirementKind;

const QDate today(2026, 11, 20);

Standing imaginedWith(const FrameworkPlan &plan, const Imagined &imagined, const PlaceFacts &places = {})
{
    return evaluate(plan, places, imaginedEvidence(plan, places, imagined, today).evidence, today).front();
}

TEST(Imagined, RecordsLieEvenlyOverTheMonthsSoThatAWindowSeesItsPart)
{
    const FrameworkPlan plan
        = framework().item("ecg").ask("it", Kind::Log, R"({"need": 6, "window_months": 6})", {"ecg"}).build();
    EXPECT_EQ(imaginedWith(plan, {.months = 6, .records = 6}).have, 6);
    EXPECT_EQ(imaginedWith(plan, {.months = 12, .records = 6}).have, 3);
    EXPECT_EQ(imaginedWith(plan, {.months = 12, .records = 0}).have, 0);
}

TEST(Imagined, RatersTakeTurnsAndEachItemHasItsRatings)
{
    const FrameworkPlan plan
        = framework()
              .item("ecg")
              .item("echo")
              .ask("it", Kind::Rating, R"({"need": 2, "threshold": 3, "each": true, "distinct_assessors": 2})",
                   {"ecg", "echo"})
              .build();
    EXPECT_TRUE(imaginedWith(plan, {.records = 2, .step = 3, .raters = 2}).met);
    EXPECT_EQ(imaginedWith(plan, {.records = 2, .step = 2, .raters = 2}).have, 0) << "below the step";
    EXPECT_FALSE(imaginedWith(plan, {.records = 9, .step = 3, .raters = 1}).met) << "one assessor alone";
    EXPECT_FALSE(imaginedWith(plan, {.records = 9, .step = 3, .raters = 0}).met) << "somebody rates";
}

TEST(Imagined, IsWhereTheRuleAsksOrItIsSaidThatThereIsNoSuchPlace)
{
    const FrameworkPlan plan
        = framework().ask("it", Kind::Weeks, R"({"need": 4, "fields": ["community"], "remote": true})").build();
    PlaceFacts places;
    places.sites[keyOf("hospital")] = {};
    EXPECT_EQ(imaginedWith(plan, {.weeks = 8}, places).have, 0);
    EXPECT_EQ(imaginedEvidence(plan, places, {}, today).nowhere, std::vector<Key>{keyOf("it")});
    places.sites[keyOf("island")] = {.kind = SiteKind::Clinic, .island = true};
    EXPECT_EQ(imaginedWith(plan, {.weeks = 8}, places).have, 8);
    EXPECT_NEAR(imaginedWith(plan, {.weeks = 8, .absentDays = 5}, places).have, 8 - 5 / 7.0, 1e-6)
        << "the weekend after them is still to come";
    EXPECT_TRUE(imaginedEvidence(plan, places, {}, today).nowhere.empty());
}

TEST(Imagined, EventsCertificatesInterviewsAndYearsAreThere)
{
    const auto met = [](Kind kind, const char *parameters, const Imagined &imagined) {
        return imaginedWith(framework().level("I").ask("it", kind, parameters).build(), imagined).met;
    };
    EXPECT_TRUE(met(Kind::Credits, R"({"need": 10, "scheme": "jpec"})", {.amount = 10}));
    EXPECT_FALSE(met(Kind::Credits, R"({"need": 10, "scheme": "jpec"})", {.amount = 9}));
    EXPECT_TRUE(met(Kind::Module, R"({"need": 2, "event_kinds": ["drill"]})", {.records = 2}));
    EXPECT_TRUE(met(Kind::Certificate, R"({"code": "acls"})", {}));
    EXPECT_FALSE(met(Kind::Certificate, R"({"code": "acls"})", {.certified = false}));
    EXPECT_TRUE(met(Kind::Interview, R"({"need": 3, "agreed": true})", {.records = 3}));
    EXPECT_TRUE(met(Kind::Tenure, R"({"need": 36})", {.months = 36}));
    EXPECT_FALSE(met(Kind::Tenure, R"({"need": 36})", {.months = 35}));
    EXPECT_TRUE(met(Kind::Tenure, R"({"need": 24, "tenure_of": "level", "level": "I"})", {.months = 24}));
    EXPECT_FALSE(met(Kind::AbsenceLimit, R"({"need": 5})", {.absentDays = 6}));
}

/// Whoever has what is asked for has met it, whatever number that is and however long the window.
RC_GTEST_PROP(Imagined, WhoHasWhatIsAskedForHasMetIt, ())
{
    const int need = *rc::gen::inRange(1, 40);
    const int window = *rc::gen::inRange(1, 60);
    const int months = *rc::gen::inRange(1, window + 1);
    const QByteArray rule
        = "{\"need\": " + QByteArray::number(need) + ", \"window_months\": " + QByteArray::number(window) + "}";
    const FrameworkPlan plan = framework().item("ecg").ask("it", Kind::Log, rule.constData(), {"ecg"}).build();
    RC_ASSERT(imaginedWith(plan, {.months = months, .records = need}).met);
    RC_ASSERT(!imaginedWith(plan, {.months = months, .records = need - 1}).met);
}

} // namespace
} // namespace kz::progress
