#include "models/query/standing.h"

#include "models/edit/framework_actions.h"
#include "models/query/rule_trial.h"
#include "models/storage/framework_reads.h"
#include "tests/support/file_builder.h"

using namespace kz;
using namespace kz::query;
using kz::test::FileBuilder;
using kz::test::TinyLadder;

namespace {

const QDate today(2026, 7, 1); // day 91 of 364 from enrolment to target

class Standing : public testing::Test
{
protected:
    PersonStanding standing(const AsOf &asOf)
    {
        Plans plans;
        const auto found = personStanding(file.database(), plans, nurse, asOf);
        EXPECT_TRUE(found);
        return found ? found.value() : PersonStanding{};
    }
    PersonStanding now() { return standing(AsOf::today(file.clock())); }
    const progress::Standing &of(const EnrolmentStanding &enrolment, Key requirement)
    {
        for (const progress::Standing &one : enrolment.standings)
            if (one.requirement == requirement)
                return one;
        ADD_FAILURE() << "not asked for";
        return enrolment.standings.front();
    }

    FileBuilder file{today};
    TinyLadder ladder = file.ladder();
    Key site = file.site(QStringLiteral("霞階病院"));
    Key nurse = file.person(QStringLiteral("例田 花"));
    Key head = file.person(QStringLiteral("見本坂 遥"));
};

} // namespace

TEST_F(Standing, CountsTowardsTheTargetLevel)
{
    file.enrol(nurse, ladder, ladder.levelOne);
    file.logged(nurse, ladder.wash, QDate(2026, 5, 2), site);
    file.logged(nurse, ladder.wash, QDate(2026, 5, 9), site);
    file.rated(nurse, ladder, ladder.talk, 2, QDate(2026, 6, 1), site, head);

    const auto found = now();
    ASSERT_EQ(found.enrolments.size(), 1u);
    const EnrolmentStanding &one = found.enrolments.front();
    EXPECT_TRUE(of(one, ladder.washTwice).met);
    EXPECT_EQ(of(one, ladder.washTwice).metOn, QDate(2026, 5, 9));
    EXPECT_EQ(of(one, ladder.washTwice).used.size(), 2u);
    EXPECT_FALSE(of(one, ladder.talkRated).met) << "a 2 is below the threshold";
    EXPECT_DOUBLE_EQ(one.progress, 0.5);
    EXPECT_DOUBLE_EQ(one.pace, 91.0 / 364.0);
    EXPECT_EQ(one.state, PaceState::OnPace);
    EXPECT_FALSE(one.achieved);
    ASSERT_EQ(one.radar.size(), 2u);
    EXPECT_EQ(one.radar[0].domain, ladder.care);
    EXPECT_EQ(one.radar[0].met, 1);
    EXPECT_EQ(one.radar[1].met, 0);
    // 1 April, the first of May, June, July (which is today).
    ASSERT_EQ(one.course.size(), 4u);
    EXPECT_DOUBLE_EQ(one.course[1].progress, 0);
    EXPECT_DOUBLE_EQ(one.course[2].progress, 0.5);
    EXPECT_EQ(one.course[3].day, today);
    EXPECT_DOUBLE_EQ(one.course[3].pace, one.pace);
    // Half in 91 days: the other half in 91 more.
    EXPECT_EQ(one.forecast, today.addDays(91));
}

TEST_F(Standing, AchievedIsNotAwarded)
{
    file.enrol(nurse, ladder, ladder.levelOne);
    file.logged(nurse, ladder.wash, QDate(2026, 5, 2), site, EvidenceStatus::Submitted, 2);
    file.rated(nurse, ladder, ladder.talk, 3, QDate(2026, 6, 1), site, head);
    EXPECT_EQ(now().enrolments.front().achieved, ladder.levelOne);
    EXPECT_FALSE(now().enrolments.front().awarded);
    EXPECT_EQ(now().enrolments.front().state, PaceState::Completed);
    EXPECT_FALSE(now().enrolments.front().forecast.isValid());

    LevelAward award{.person = nurse, .level = ladder.levelOne, .decidedOn = QDate(2026, 6, 20)};
    award.id = file.add(award);
    ASSERT_TRUE(now().enrolments.front().awarded);
    EXPECT_EQ(now().enrolments.front().awarded->level.id, ladder.levelOne);
    EXPECT_FALSE(standing(AsOf::on(QDate(2026, 6, 19), file.clock())).enrolments.front().awarded);
    award.revokedOn = QDate(2026, 6, 30);
    award.reason = QStringLiteral("取消");
    file.change(award);
    EXPECT_FALSE(now().enrolments.front().awarded);
    EXPECT_TRUE(standing(AsOf::on(QDate(2026, 6, 29), file.clock())).enrolments.front().awarded);
}

TEST_F(Standing, AnAwardEnteredAfterTheClosingDayIsNotShown)
{
    file.enrol(nurse, ladder, ladder.levelOne, QDate(2026, 1, 1));
    file.clock().setDay(QDate(2026, 5, 12));
    file.clock().advanceMs(12 * 3600 * 1000);
    file.add(LevelAward{.person = nurse, .level = ladder.levelOne, .decidedOn = QDate(2026, 3, 20)});
    const QDate march(2026, 3, 31);
    EXPECT_FALSE(standing(AsOf::on(march, file.clock(), QDate(2026, 5, 10))).enrolments.front().awarded);
    EXPECT_TRUE(standing(AsOf::on(march, file.clock(), QDate(2026, 5, 12))).enrolments.front().awarded);
}

TEST_F(Standing, BehindByMoreThanTheMarginOfTheFile)
{
    file.enrol(nurse, ladder, ladder.levelOne, QDate(2025, 10, 1), QDate(2026, 10, 1)); // 273 of 365 days: 0.748
    file.logged(nurse, ladder.wash, QDate(2026, 5, 2), site, EvidenceStatus::Submitted, 2);
    EXPECT_EQ(now().enrolments.front().state, PaceState::Behind);
    file.add(FileSetting{.name = QStringLiteral("behind_margin"), .value = QStringLiteral("0.25")});
    EXPECT_EQ(now().enrolments.front().state, PaceState::OnPace);
}

TEST_F(Standing, APastDayForgetsWhatCameLater)
{
    file.enrol(nurse, ladder, ladder.levelOne);
    file.logged(nurse, ladder.wash, QDate(2026, 5, 2), site, EvidenceStatus::Submitted, 2);
    EXPECT_DOUBLE_EQ(standing(AsOf::on(QDate(2026, 5, 1), file.clock())).enrolments.front().progress, 0);
    EXPECT_DOUBLE_EQ(standing(AsOf::on(QDate(2026, 5, 2), file.clock())).enrolments.front().progress, 0.5);
    EXPECT_TRUE(standing(AsOf::on(QDate(2026, 3, 31), file.clock())).enrolments.empty()) << "not enrolled yet";
}

TEST_F(Standing, WhatEndedStandsAsItEnded)
{
    Enrolment enrolment{.person = nurse,
                        .version = ladder.version,
                        .from = QDate(2025, 4, 1),
                        .targetDay = QDate(2026, 3, 31),
                        .to = QDate(2026, 1, 31),
                        .status = EnrolmentStatus::Interrupted,
                        .reason = QStringLiteral("本人の申出")};
    file.add(enrolment);
    file.logged(nurse, ladder.wash, QDate(2026, 5, 2), site, EvidenceStatus::Submitted, 2);
    const auto found = now();
    ASSERT_EQ(found.enrolments.size(), 1u);
    EXPECT_DOUBLE_EQ(found.enrolments.front().progress, 0) << "what happened after the end does not count";
    EXPECT_EQ(found.enrolments.front().course.back().day, QDate(2026, 1, 31));
}

TEST_F(Standing, NobodyIsNotFound)
{
    Plans plans;
    const auto found = personStanding(file.database(), plans, 12345, AsOf::today(file.clock()));
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::NotFound);
}

/// The rule of the draft that its version before asks by this title.
static RuleAsked askedIn(storage::Database &database, Key draft, const QString &title)
{
    const storage::FrameworkReads reads(database);
    RuleAsked asked;
    const auto rules = reads.requirements(draft);
    const auto items = reads.requirementItems(draft);
    for (const Requirement &rule : rules.value())
        if (rule.titleEn == title)
            asked.rule = rule;
    for (const RequirementItem &item : items.value())
        if (item.requirement == asked.rule.id)
            asked.items.push_back(item);
    return asked;
}

TEST_F(Standing, ARuleOfADraftIsTriedAsItIsWrittenAndCountsWhatWasShownBefore)
{
    file.enrol(nurse, ladder, ladder.levelOne);
    file.logged(nurse, ladder.wash, QDate(2026, 5, 2), site);
    file.logged(nurse, ladder.wash, QDate(2026, 5, 9), site);
    const QString title = storage::Repository<Requirement>(file.database()).find(ladder.washTwice).value()->titleEn;
    const auto copied = file.door().submitAndWait(edit::copyToDraft(ladder.version, QStringLiteral("2"), title));
    ASSERT_TRUE(copied);
    Plans plans;
    const auto tried = [&](const RuleAsked &asked) {
        return tryRule(file.database(), plans, asked, nurse, AsOf::today(file.clock()));
    };
    RuleAsked asked = askedIn(file.database(), copied.value().made, title);
    ASSERT_NE(asked.rule.id, 0);
    auto trial = tried(asked);
    ASSERT_TRUE(trial);
    EXPECT_TRUE(trial.value().standings.front().met);
    EXPECT_EQ(trial.value().carried, 1) << "by the crosswalk that a copy has";
    EXPECT_EQ(trial.value().byCode, 0);
    EXPECT_TRUE(trial.value().asMoved);

    asked.rule.parameters = QStringLiteral(R"({"need":3})"); // typed, not stored
    trial = tried(asked);
    ASSERT_TRUE(trial);
    EXPECT_FALSE(trial.value().standings.front().met);
    EXPECT_EQ(trial.value().standings.front().have, 2);

    // Where nothing is related, the code says which item it was.
    const auto lines = storage::Repository<Association>(file.database()).all();
    for (const Association &line : lines.value())
        file.remove<Association>(line.id);
    trial = tried(asked);
    ASSERT_TRUE(trial);
    EXPECT_EQ(trial.value().standings.front().have, 2);
    EXPECT_EQ(trial.value().byCode, 1);
    EXPECT_EQ(trial.value().former, QStringLiteral("1"));

    // A rule elsewhere in the draft that cannot be read is no hindrance; this one itself is.
    asked.rule.parameters = QStringLiteral(R"({"need":-1})");
    const auto refused = tried(asked);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::BadArgument);
}
