#include "models/query/outcomes.h"

#include "models/edit/plan_actions.h"
#include "tests/support/file_builder.h"

using namespace kz;
using namespace kz::query;
using kz::test::FileBuilder;
using kz::test::TinyLadder;

namespace {

const QDate today(2026, 7, 1);

class OutcomesTest : public testing::Test
{
protected:
    VersionOutcome outcome(QDate day = today)
    {
        query::Plans plans;
        const auto all = outcomes(file.database(), plans, ladder.framework, AsOf::on(day, file.clock()));
        EXPECT_TRUE(all && all.value().versions.size() == 1);
        return all && !all.value().versions.empty() ? all.value().versions.front() : VersionOutcome();
    }
    Key somebody(std::optional<Key> level, QDate from = QDate(2026, 4, 1), QDate target = QDate(2027, 3, 31))
    {
        const Key person = file.person(QStringLiteral("例田 %1").arg(++people));
        enrolment = file.enrol(person, ladder, level, from, target);
        return person;
    }
    void end(Key person, Key level, QDate from, QDate to, EnrolmentStatus status)
    {
        file.change(Enrolment{.id = enrolment,
                              .person = person,
                              .version = ladder.version,
                              .targetLevel = level,
                              .from = from,
                              .targetDay = QDate(2027, 3, 31),
                              .to = to,
                              .status = status,
                              .reason = QStringLiteral("見本")});
    }
    ErrorCode save(const ImprovementCycle &cycle)
    {
        const auto done = file.door().submitAndWait(edit::saveCycle(cycle));
        made = done ? done.value().made : 0;
        return done ? ErrorCode::None : done.error().code;
    }

    FileBuilder file{today};
    TinyLadder ladder = file.ladder();
    Key site = file.site(QStringLiteral("階中央病院"));
    Key rater = file.person(QStringLiteral("見本坂 凛"));
    int people = 0;
    Key enrolment = 0;
    Key made = 0;
};

} // namespace

TEST_F(OutcomesTest, FiguresAreThoseReckonedByHand)
{
    // Two reach level I, after 61 days (1 April to 1 June) and 30 days; the second was awarded the level above.
    const Key quick = somebody(ladder.levelOne);
    file.add(LevelAward{.person = quick, .level = ladder.levelOne, .decidedOn = QDate(2026, 6, 1)});
    const Key further = somebody(ladder.levelOne, QDate(2026, 5, 1));
    file.add(LevelAward{.person = further, .level = ladder.levelTwo, .decidedOn = QDate(2026, 5, 31)});
    // One completes after 91 days, one interrupts, one had an award from before and one that was taken back.
    const Key complete = somebody(ladder.levelOne, QDate(2026, 3, 1));
    end(complete, ladder.levelOne, QDate(2026, 3, 1), QDate(2026, 5, 31), EnrolmentStatus::Completed);
    const Key away = somebody(ladder.levelOne);
    end(away, ladder.levelOne, QDate(2026, 4, 1), QDate(2026, 5, 1), EnrolmentStatus::Interrupted);
    const Key again = somebody(ladder.levelOne);
    file.add(LevelAward{.person = again, .level = ladder.levelOne, .decidedOn = QDate(2026, 1, 1)});
    file.add(LevelAward{.person = again,
                        .level = ladder.levelOne,
                        .decidedOn = QDate(2026, 6, 1),
                        .revokedOn = QDate(2026, 6, 15),
                        .reason = QStringLiteral("誤記")});
    // One is for level II and late: target day passed, all that is there is the talk.
    const Key late = somebody(ladder.levelTwo, QDate(2026, 1, 1), QDate(2026, 6, 1));
    file.rated(late, ladder, ladder.talk, 3, QDate(2026, 5, 2), site, rater);

    const VersionOutcome found = outcome();
    EXPECT_EQ(found.people, 6);
    EXPECT_EQ(found.reached, 3);
    EXPECT_EQ(found.left, 1);
    EXPECT_EQ(found.running, 2);
    EXPECT_EQ(found.behind, 2) << "a quarter of the year has passed, and neither has shown enough";
    ASSERT_TRUE(found.medianMonths);
    EXPECT_NEAR(*found.medianMonths, 61 / 30.4375, 1e-9) << "of 30, 61 and 91 days";
    // Care: wash of both, drip of the one for level II; nothing of it is there. Team: talk of both, the weeks of one.
    ASSERT_EQ(found.domains.size(), 2u);
    EXPECT_EQ(found.domains[0].key, ladder.care);
    EXPECT_EQ(found.domains[0].people, 2);
    EXPECT_EQ(found.domains[0].asked, 3);
    EXPECT_EQ(found.domains[0].unmet, 3);
    EXPECT_EQ(found.domains[1].asked, 3);
    EXPECT_EQ(found.domains[1].unmet, 2);

    EXPECT_EQ(figureOf(found, CycleMeasure::ShareReached), (MeasuredFigure{0.5, 6}));
    EXPECT_EQ(figureOf(found, CycleMeasure::ShareBehind), (MeasuredFigure{1, 2}));
    EXPECT_EQ(figureOf(found, CycleMeasure::ShareUnmet, QStringLiteral("talk rated")), (MeasuredFigure{0.5, 2}));
    EXPECT_EQ(figureOf(found, CycleMeasure::ShareUnmet, QStringLiteral("emergency weeks")), (MeasuredFigure{1, 1}));
    EXPECT_FALSE(figureOf(found, CycleMeasure::ShareUnmet, QStringLiteral("nothing")));
}

TEST_F(OutcomesTest, TodayIsTakenFromTheCacheWhereItHolds)
{
    const Key late = somebody(ladder.levelTwo, QDate(2026, 1, 1), QDate(2026, 6, 1));
    file.rated(late, ladder, ladder.talk, 3, QDate(2026, 5, 2), site, rater);
    const VersionOutcome judged = outcome();
    file.refreshStandings();
    const auto sameAsJudged = [&](const VersionOutcome &cached) {
        return cached.behind == judged.behind && cached.running == judged.running
            && std::ranges::equal(
                   cached.requirements, judged.requirements, [](const UnmetShare &one, const UnmetShare &other) {
                       return one.key == other.key && one.asked == other.asked && one.unmet == other.unmet;
                   });
    };
    EXPECT_TRUE(sameAsJudged(outcome()));
    auto done = file.door().maintain(
        [](storage::Database &writer) { return writer.execute("UPDATE standing_cache SET met = 1"); });
    ASSERT_TRUE(done.takeResult());
    EXPECT_EQ(outcome().domains.at(0).unmet, 0) << "nobody's evidence was read";
    EXPECT_GT(outcome(QDate(2026, 6, 30)).domains.at(0).unmet, 0) << "the cache is of today alone";
    // Who has shown something since is judged anew.
    file.logged(late, ladder.wash, QDate(2026, 6, 2), site, EvidenceStatus::Submitted, 2);
    EXPECT_EQ(outcome().domains.at(0).unmet, 1) << "wash is there, the drip is not";
}

TEST_F(OutcomesTest, APastDayKnowsNothingOfWhatCameLater)
{
    const Key quick = somebody(ladder.levelOne);
    file.add(LevelAward{.person = quick, .level = ladder.levelOne, .decidedOn = QDate(2026, 6, 1)});
    somebody(ladder.levelOne, QDate(2026, 6, 1));
    EXPECT_EQ(outcome().people, 2);
    const VersionOutcome before = outcome(QDate(2026, 5, 31));
    EXPECT_EQ(before.people, 1);
    EXPECT_EQ(before.reached, 0);
    EXPECT_EQ(before.running, 1);
    EXPECT_FALSE(before.medianMonths);
    EXPECT_FALSE(figureOf(before, CycleMeasure::MedianMonths));
}

TEST_F(OutcomesTest, WhoComesBackCountsOnceWithTheLastEnrolment)
{
    const Key person = somebody(ladder.levelOne, QDate(2026, 1, 1));
    end(person, ladder.levelOne, QDate(2026, 1, 1), QDate(2026, 2, 1), EnrolmentStatus::Interrupted);
    file.enrol(person, ladder, ladder.levelOne, QDate(2026, 6, 1));
    const VersionOutcome found = outcome();
    EXPECT_EQ(found.people, 1);
    EXPECT_EQ(found.left, 0);
    EXPECT_EQ(found.running, 1);
}

TEST_F(OutcomesTest, WhoWasMovedCountsInTheNewVersionWithWhatTheOldOneAwarded)
{
    const Key after = somebody(ladder.levelOne);
    const Key enrolmentOfAfter = enrolment;
    file.add(LevelAward{.person = after, .level = ladder.levelOne, .decidedOn = QDate(2026, 6, 1)});
    const Key before = somebody(ladder.levelOne);
    file.add(LevelAward{.person = before, .level = ladder.levelOne, .decidedOn = QDate(2026, 4, 20)});
    auto old = *storage::Repository<FrameworkVersion>(file.database()).find(ladder.version).value();
    old.status = VersionStatus::Retired;
    old.retiredOn = QDate(2026, 5, 1);
    file.change(old);
    const Key next = file.add(FrameworkVersion{.framework = ladder.framework,
                                               .label = QStringLiteral("2"),
                                               .status = VersionStatus::Adopted,
                                               .adoptedOn = QDate(2026, 5, 2)});
    const Key sameLevel = file.add(Level{.version = next,
                                         .code = QStringLiteral("I"),
                                         .labelJa = QStringLiteral("I"),
                                         .labelEn = QStringLiteral("I"),
                                         .position = 1});
    for (const auto &[person, key] : {std::pair(after, enrolmentOfAfter), std::pair(before, enrolment)})
        file.change(Enrolment{.id = key,
                              .person = person,
                              .version = next,
                              .targetLevel = sameLevel,
                              .from = QDate(2026, 4, 1),
                              .targetDay = QDate(2027, 3, 31)});
    const VersionOutcome found = outcome();
    EXPECT_EQ(found.version.id, next);
    EXPECT_EQ(found.reached, 2) << "a level of the same code is the same level";
    ASSERT_TRUE(found.medianMonths);
    EXPECT_NEAR(*found.medianMonths, 30 / 30.4375, 1e-9) << "from the adoption, not from the first day in the old one";
    EXPECT_EQ(figureOf(found, CycleMeasure::MedianMonths)->people, 1)
        << "the other had it before there was a version 2";
}

TEST_F(OutcomesTest, ACycleIsGivenUpUnmeasuredButNotWithoutAWord)
{
    ImprovementCycle cycle{.framework = ladder.framework,
                           .aim = QStringLiteral("遅れを減らす"),
                           .version = ladder.version,
                           .change = {},
                           .decision = CycleDecision::Abandon,
                           .learned = {}};
    EXPECT_EQ(save(cycle), ErrorCode::Invalid);
    cycle.learned = QStringLiteral("対象者がいなくなった");
    EXPECT_EQ(save(cycle), ErrorCode::None);
    cycle.decision = CycleDecision::Adopt;
    EXPECT_EQ(save(cycle), ErrorCode::Invalid) << "kept for no reason that was measured";
}

TEST_F(OutcomesTest, CyclesGoOnFromEachOtherAndNeverRound)
{
    ImprovementCycle first{.framework = ladder.framework,
                           .aim = QStringLiteral("採血の遅れを減らす"),
                           .measure = CycleMeasure::ShareUnmet,
                           .version = ladder.version,
                           .requirement = ladder.washTwice,
                           .baseline = 0.6,
                           .baselinePeople = 20,
                           .baselineDay = QDate(2026, 4, 1),
                           .change = QStringLiteral("演習を月2回にする"),
                           .result = 0.4,
                           .resultPeople = 22,
                           .resultDay = today};
    ASSERT_EQ(save(first), ErrorCode::None);
    first.id = made;
    ImprovementCycle next = nextCycle(first);
    EXPECT_EQ(next.baseline, 0.4);
    EXPECT_EQ(next.baselinePeople, 22);
    EXPECT_EQ(next.baselineDay, today);
    EXPECT_EQ(next.requirement, ladder.washTwice);
    ASSERT_EQ(save(next), ErrorCode::None);
    const Key second = made;
    first.previous = second;
    EXPECT_EQ(save(first), ErrorCode::Invalid) << "round in a circle";
    first.previous.reset();
    first.decision = CycleDecision::Adopt;
    EXPECT_EQ(save(first), ErrorCode::Invalid) << "decided, and nothing learned";
    first.learned = QStringLiteral("回数より時期が効いた");
    EXPECT_EQ(save(first), ErrorCode::None);
    first.requirement = file.ladder("other").washTwice;
    EXPECT_EQ(save(first), ErrorCode::Invalid) << "of another ladder";
    EXPECT_FALSE(file.door().submitAndWait(edit::removeCycle(first.id, first.aim)));
    const auto lines = improvementCycles(file.database(), ladder.framework);
    ASSERT_TRUE(lines);
    ASSERT_EQ(lines.value().size(), 2u);
    EXPECT_EQ(lines.value().front().cycle.id, second);
    EXPECT_EQ(lines.value().front().previousAim, first.aim);
    EXPECT_TRUE(file.door().submitAndWait(edit::removeCycle(second, first.aim)));
    EXPECT_TRUE(file.door().submitAndWait(edit::removeCycle(first.id, first.aim)));
}
