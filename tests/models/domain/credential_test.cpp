#include "models/domain/credential.h"

#include <gtest/gtest.h>

using namespace kz;

TEST(SignInAttempts, TheThirdWrongOneIsFreeThenTheWaitDoublesToFiveMinutes)
{
    const qint64 now = 1'000'000;
    EXPECT_EQ(waitMs({0, 0}, now), 0);
    EXPECT_EQ(waitMs({2, now}, now), 0);
    EXPECT_EQ(waitMs({3, now}, now), 2'000);
    EXPECT_EQ(waitMs({4, now}, now), 4'000);
    EXPECT_EQ(waitMs({9, now}, now), 128'000);
    EXPECT_EQ(waitMs({11, now}, now), 300'000);
    EXPECT_EQ(waitMs({1'000'000, now}, now), 300'000);
    EXPECT_EQ(waitMs({4, now}, now + 3'000), 1'000);
    EXPECT_EQ(waitMs({4, now}, now + 4'000), 0);
    EXPECT_EQ(waitMs({4, now}, now - 86'400'000), 4'000) << "a clock set back neither frees nor locks out for a day";
}

TEST(Secrets, AreLongEnoughToBeGuessedSlowly)
{
    EXPECT_EQ(secretIssues({}).at(0).code, IssueCode::Missing);
    EXPECT_EQ(secretIssues(QStringLiteral("12345")).at(0).code, IssueCode::TooShort);
    EXPECT_TRUE(secretIssues(QStringLiteral("123456")).empty());
    EXPECT_EQ(secretIssues(QString(201, u'x')).at(0).code, IssueCode::TooLong);
}
