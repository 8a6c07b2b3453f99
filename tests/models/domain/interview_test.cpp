#include "models/domain/interview.h"

#include <gtest/gtest.h>

using namespace kz;

TEST(Interviews, SaysSomethingAndNobodyInterviewsThemselves)
{
    const Key hana = 1;
    const QDate today(2026, 7, 1);
    Interview interview{.person = hana, .day = today};
    auto issues = validate(interview);
    ASSERT_EQ(issues.size(), 1u);
    EXPECT_EQ(issues[0].field, QStringLiteral("goals"));
    interview.review = QStringLiteral("継続");
    EXPECT_TRUE(validate(interview).empty());
    interview.interviewer = hana;
    interview.followUp = today.addDays(-1);
    issues = validate(interview);
    ASSERT_EQ(issues.size(), 2u);
    EXPECT_EQ(issues[0].field, QStringLiteral("interviewer"));
    EXPECT_EQ(issues[1].code, IssueCode::EndsBeforeItBegins);
}
