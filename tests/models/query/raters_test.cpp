#include "models/query/raters.h"

#include "tests/support/file_builder.h"

#include <gmock/gmock.h>

using namespace kz;
using namespace kz::query;
using kz::test::FileBuilder;
using kz::test::TinyLadder;
using testing::ElementsAre;

namespace {

class Raters : public testing::Test
{
protected:
    void SetUp() override { file.enrol(hana, ladder); }
    void rate(Key rater, Key item, int step, QDate day, AssessorKind kind = AssessorKind::FirstRater)
    {
        file.rated(hana, ladder, item, step, day, site, rater, kind);
    }
    RaterComparison read(int year = 2026, Key at = 0)
    {
        Plans plans;
        auto found = raterComparison(file.database(), plans, ladder.version, at, year);
        EXPECT_TRUE(found);
        return found ? std::move(found).value() : RaterComparison();
    }

    FileBuilder file;
    TinyLadder ladder = file.ladder();
    Key hana = file.person(QStringLiteral("例田 花"), QStringLiteral("レイタ ハナ"));
    Key rin = file.person(QStringLiteral("見本坂 凛"), QStringLiteral("ミホンザカ リン"));
    Key aoi = file.person(QStringLiteral("仮野 葵"), QStringLiteral("カリノ アオイ"));
    Key site = file.site(QStringLiteral("階中央病院"));
};

} // namespace

TEST_F(Raters, StandInKanaOrderWithHowTheirStepsSpread)
{
    rate(rin, ladder.wash, 3, QDate(2026, 5, 1));
    rate(rin, ladder.talk, 3, QDate(2026, 5, 1));
    rate(rin, ladder.wash, 4, QDate(2026, 6, 1));
    rate(aoi, ladder.wash, 1, QDate(2026, 6, 2));
    const RaterComparison found = read();
    ASSERT_EQ(found.raters.size(), 2U);
    EXPECT_EQ(found.raters[0].name, QStringLiteral("仮野 葵"));
    EXPECT_THAT(found.raters[1].steps.counts, ElementsAre(0, 0, 2, 1));
    EXPECT_EQ(found.raters[1].steps.median(), 3);
    EXPECT_EQ(found.others.n(), 4);
    EXPECT_EQ(found.steps, 4) << "of the scale, whatever was given";
}

TEST_F(Raters, ColleaguesHaveNoNamesForWhoIsNotOfTheOffice)
{
    for (const auto &[rater, times] : {std::pair(rin, 2), std::pair(aoi, 1)})
        for (int i = 0; i < times; ++i)
            rate(rater, ladder.wash, 3, QDate(2026, 5, 1).addDays(i));
    const Key third = file.person(QStringLiteral("別役 実"));
    for (int i = 0; i < 3; ++i)
        rate(third, ladder.talk, 2, QDate(2026, 5, 1).addDays(i));
    RaterComparison found = read();
    hideColleagues(found, aoi);
    ASSERT_EQ(found.raters.size(), 3U);
    EXPECT_EQ(found.raters[0].name, QStringLiteral("仮野 葵")) << "one's own line comes first";
    EXPECT_EQ(found.raters[0].hidden, 0);
    for (size_t i = 1; i < 3; ++i) {
        const RaterLine &line = found.raters[i];
        EXPECT_TRUE(line.name.isEmpty() && line.kana.isEmpty() && line.rater == 0);
        EXPECT_EQ(line.hidden, int(i));
    }
    EXPECT_EQ(found.raters[1].steps.n(), 3) << "by the figures, not by kana or key";
    EXPECT_EQ(found.raters[2].steps.n(), 2);
    EXPECT_EQ(found.others.n(), 6) << "they count as before";
}

TEST_F(Raters, SelfRatingsStandBesideOthersAndOnlyTheYearCounts)
{
    rate(hana, ladder.wash, 4, QDate(2026, 5, 1), AssessorKind::Self);
    rate(rin, ladder.wash, 2, QDate(2026, 5, 1));
    rate(rin, ladder.wash, 3, QDate(2026, 3, 31));
    rate(rin, ladder.talk, 0, QDate(2026, 5, 2)); // not observed
    const RaterComparison found = read();
    ASSERT_EQ(found.items.size(), 1U);
    EXPECT_EQ(found.items[0].self.median(), 4);
    EXPECT_EQ(found.items[0].others.median(), 2);
    EXPECT_EQ(found.items[0].others.n(), 1);
    EXPECT_EQ(read(2025).others.n(), 1);
}

TEST_F(Raters, WhoGivesNearlyAlwaysTheSameStepIsNamedOnceThereIsEnough)
{
    RaterLine line;
    line.steps.counts = {0, 0, 19, 0};
    EXPECT_FALSE(line.isClustered()) << "too few to say";
    line.steps.counts = {0, 0, 16, 4};
    EXPECT_TRUE(line.isClustered());
    line.steps.counts = {0, 1, 15, 4};
    EXPECT_FALSE(line.isClustered());
}

TEST(StepSpread, TheMedianIsTheLowerOfTwoInTheMiddle)
{
    EXPECT_EQ(StepSpread{}.median(), 0);
    EXPECT_EQ((StepSpread{{1, 0, 1, 0}}.median()), 1);
    EXPECT_EQ((StepSpread{{1, 0, 2, 0}}.median()), 3);
    EXPECT_EQ((StepSpread{{0, 5, 2, 2}}.most().first), 2);
}
