#include "models/query/interviews.h"

#include "models/edit/interview_actions.h"
#include "models/query/attention.h"
#include "tests/support/file_builder.h"

using namespace kz;
using namespace kz::query;
using kz::test::FileBuilder;

namespace {

const QDate today(2026, 7, 1);

class Interviewed : public testing::Test
{
protected:
    Interviews found(std::optional<AsOf> asOf = {})
    {
        const auto all = interviews(file.database(), hana, asOf.value_or(AsOf::today(file.clock())));
        EXPECT_TRUE(all);
        return all ? all.value() : Interviews{};
    }
    Key hold(QDate day, const char *goals, QDate followUp = {})
    {
        const auto done = file.door().submitAndWait(edit::saveInterview({.person = hana,
                                                                         .interviewer = rin,
                                                                         .day = day,
                                                                         .goals = QString::fromUtf8(goals),
                                                                         .agreedOn = day,
                                                                         .followUp = followUp},
                                                                        QStringLiteral("例田 花")));
        EXPECT_TRUE(done);
        return done ? done.value().made : 0;
    }

    FileBuilder file{today};
    Key hana = file.person(QStringLiteral("例田 花"));
    Key rin = file.person(QStringLiteral("見本坂 凛"));
};

} // namespace

TEST_F(Interviewed, TheNewestStandsFirstAndADayInThePastKnowsNoLaterOne)
{
    hold(QDate(2026, 4, 20), "採血", QDate(2026, 6, 1));
    hold(QDate(2026, 6, 2), "夜勤");
    ASSERT_EQ(found().lines.size(), 2u);
    EXPECT_EQ(found().whose, QStringLiteral("例田 花"));
    EXPECT_EQ(found().lines[0].interview.goals, QStringLiteral("夜勤"));
    EXPECT_EQ(found().lines[0].interviewer, QStringLiteral("見本坂 凛"));
    EXPECT_EQ(found(AsOf::on(QDate(2026, 5, 1), file.clock())).lines.size(), 1u);
}

TEST_F(Interviewed, TheNextBeginsWithTheGoalsOfTheLast)
{
    Interview next = nextInterview({}, hana, today);
    EXPECT_EQ(next.kind, InterviewKind::Goals);
    EXPECT_TRUE(next.review.isEmpty());
    hold(QDate(2026, 4, 20), "採血");
    next = nextInterview(found().lines, hana, today);
    EXPECT_EQ(next.kind, InterviewKind::MidYear);
    EXPECT_EQ(next.review, QStringLiteral("採血"));
    EXPECT_EQ(next.interviewer, rin);
    EXPECT_EQ(next.day, today);
    EXPECT_TRUE(next.goals.isEmpty());
}

TEST_F(Interviewed, OneThatWasDueAsksForAttentionUntilItIsHeld)
{
    const auto overdue = [this] {
        Plans plans;
        const auto all = attention(file.database(), plans, Actor{}, AsOf::today(file.clock()));
        EXPECT_TRUE(all);
        return all ? all.value().interviews.size() : 0;
    };
    hold(QDate(2026, 4, 20), "採血", today);
    EXPECT_EQ(overdue(), 0u) << "it may still be held today";
    file.clock().setDay(today.addDays(1));
    EXPECT_EQ(overdue(), 1u);
    const Key held = hold(today.addDays(1), "夜勤", QDate(2026, 10, 1));
    EXPECT_EQ(overdue(), 0u);
    // Removing and undoing go through the same door as everything.
    ASSERT_TRUE(file.door().submitAndWait(edit::removeInterview(held, QStringLiteral("例田 花"))));
    EXPECT_EQ(overdue(), 1u);
    ASSERT_TRUE(file.door().undo().result());
    EXPECT_EQ(overdue(), 0u);
    // Whoever has left has no next interview.
    ASSERT_TRUE(file.door().undo().result());
    file.add(Employment{.person = hana, .from = QDate(2026, 4, 1), .to = today, .ending = Ending::Retired});
    EXPECT_EQ(overdue(), 0u);
}
