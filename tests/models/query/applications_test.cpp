#include "models/query/applications.h"

#include "models/edit/attachment_actions.h"
#include "models/query/attachments.h"
#include "tests/models/edit/application_support.h"

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::edit;
using namespace kz::query;
using namespace kz::test;

namespace {

class Applications : public testing::Test, protected LadderOffice
{
protected:
    void SetUp() override { adopt(); }

    AsOf asOf() { return AsOf::today(file.clock()); }
    ApplicationBoard board(Key person = 0, Key reader = 0)
    {
        auto found = applicationBoard(file.database(), 0, person, reader, asOf());
        EXPECT_TRUE(found);
        return found ? std::move(found).value() : ApplicationBoard();
    }
    ApplicationLine only()
    {
        const ApplicationBoard all = board();
        EXPECT_EQ(all.lines.size(), 1u);
        return all.lines.empty() ? ApplicationLine() : all.lines.front();
    }

    Plans plans;
};

} // namespace

TEST_F(Applications, TellWhoseTurnItIsAndWhatIsOverdue)
{
    const Key site = file.site(QStringLiteral("見本病院"));
    const Key ward = file.department(site, QStringLiteral("3東病棟"));
    file.belongs(nurse, site, ward);
    ASSERT_EQ(
        refusal(setDeadlines(
            2026, {{.step = plan.steps[0].id, .dueOn = today.addDays(-1)}, {.step = plan.steps[1].id, .dueOn = today}},
            {})),
        ErrorCode::None);
    const Key application = applied(nurse, ladder.levelOne, {});
    ApplicationLine line = only();
    EXPECT_EQ(line.step->kind, WorkflowStepKind::SelfRating);
    EXPECT_TRUE(line.overdue);
    EXPECT_EQ(line.row.departmentName, QStringLiteral("3東病棟"));
    EXPECT_EQ(line.missingDocuments, 1);
    ASSERT_EQ(refusal(extend(application, today.addDays(30), QStringLiteral("病気休暇"), {})), ErrorCode::None);
    line = only();
    EXPECT_FALSE(line.overdue) << "every deadline waits";
    EXPECT_EQ(line.due, today.addDays(30));
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::SelfRating)), ErrorCode::None);
    EXPECT_EQ(only().step->kind, WorkflowStepKind::FirstRating);
    ASSERT_EQ(refusal(hold(application, QStringLiteral("産休"), {})), ErrorCode::None);
    file.clock().setDay(today.addDays(90));
    EXPECT_FALSE(only().overdue) << "nobody is waited for while it is on hold";
    ASSERT_EQ(refusal(resume(application, {})), ErrorCode::None);
    EXPECT_TRUE(only().overdue);
}

TEST_F(Applications, WaitForWhoHasThePersonInChargeAndDidNotTakeTheRatingBefore)
{
    const Key stranger = file.person(QStringLiteral("見本坂 凛"));
    const auto waitsFor = [&] {
        std::vector<Key> found;
        for (const Key reader : {nurse, firstRater, secondRater, stranger}) {
            const bool mine = board(0, reader).lines.front().mine;
            const auto turns = applicationTurns(file.database(), reader, asOf()).value();
            EXPECT_EQ(turns.size(), mine ? 1u : 0u);
            const auto own = applicationTurns(file.database(), reader, asOf(), false).value();
            EXPECT_EQ(own.size(), mine && reader == nurse ? 1u : 0u) << "whose role rates nobody else";
            if (mine)
                found.push_back(reader);
        }
        return found;
    };
    const Key application = applied(nurse, ladder.levelOne);
    EXPECT_EQ(waitsFor(), std::vector<Key>{nurse}) << "nobody else rates how one sees oneself";
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::SelfRating)), ErrorCode::None);
    EXPECT_EQ(waitsFor(), (std::vector<Key>{firstRater, secondRater})) << "either may begin";
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::FirstRating)), ErrorCode::None);
    EXPECT_EQ(waitsFor(), std::vector<Key>{secondRater}) << "two who rate are two";
    file.add(Deputy{.person = secondRater, .deputy = stranger, .from = today, .to = today});
    EXPECT_EQ(waitsFor(), (std::vector<Key>{secondRater, stranger}));
    file.clock().setDay(today.addDays(1));
    EXPECT_EQ(waitsFor(), std::vector<Key>{secondRater}) << "for that day alone";
    ASSERT_EQ(refusal(hold(application, QStringLiteral("産休"), {})), ErrorCode::None);
    EXPECT_TRUE(waitsFor().empty());
    ASSERT_EQ(refusal(resume(application, {})), ErrorCode::None);
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::SecondRating)), ErrorCode::None);
    EXPECT_EQ(waitsFor(), (std::vector<Key>{firstRater, secondRater})) << "the interview is for either";
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::Interview)), ErrorCode::None);
    EXPECT_TRUE(waitsFor().empty()) << "for the committee";
}

TEST_F(Applications, OfAYearAndOfOnePersonAlone)
{
    applied(nurse, ladder.levelOne);
    applied(other, ladder.levelTwo);
    EXPECT_EQ(board().lines.size(), 2u);
    ASSERT_EQ(board(other).lines.size(), 1u);
    EXPECT_EQ(board(other).lines.front().row.person, QStringLiteral("見本坂 遥"));
    file.clock().setDay(QDate(2027, 4, 2));
    EXPECT_TRUE(board().lines.empty());
    EXPECT_EQ(board().years, (std::vector<int>{2028, 2027, 2026}));
}

TEST_F(Applications, TheSheetHasTheEvidenceBeside)
{
    file.enrol(nurse, ladder, ladder.levelOne);
    const Key site = file.site(QStringLiteral("見本病院"));
    file.rated(nurse, ladder, ladder.talk, 4, today, site, nurse, AssessorKind::Self);
    file.rated(nurse, ladder, ladder.talk, 3, today, site, firstRater);
    const Key application = applied(nurse, ladder.levelOne);
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::SelfRating)), ErrorCode::None);
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::FirstRating)), ErrorCode::None);
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::SecondRating, StepOutcome::NotPassed,
                            QStringLiteral("夜勤の記録がない"))),
              ErrorCode::None);
    Attachment about;
    about.person = nurse;
    ASSERT_EQ(refusal(addAttachments(about, {{QStringLiteral("履歴.txt"), "a"}}, {})), ErrorCode::None);
    about.application = application;
    ASSERT_EQ(refusal(addAttachments(about, {{QStringLiteral("症例.txt"), "a"}}, {})), ErrorCode::None);
    const auto sheet = applicationSheet(file.database(), plans, application, asOf());
    ASSERT_TRUE(sheet);
    ASSERT_EQ(sheet.value().files.size(), 1u) << "the other is the person's";
    EXPECT_EQ(sheet.value().files[0].name, QStringLiteral("症例.txt"));
    const auto all = attachments(file.database(), nurse, asOf());
    ASSERT_TRUE(all);
    ASSERT_EQ(all.value().lines.size(), 2u);
    EXPECT_EQ(all.value().lines[0].appliedOn, today);
    EXPECT_FALSE(all.value().lines[1].appliedOn.isValid());
    ASSERT_EQ(sheet.value().evidence.domains.size(), 1u);
    EXPECT_EQ(sheet.value().evidence.domains[0].self.median, 4);
    EXPECT_EQ(sheet.value().evidence.domains[0].others.median, 3) << "never averaged into one another";
    EXPECT_FALSE(sheet.value().evidence.certified);
    ASSERT_EQ(sheet.value().steps.size(), 6u);
    EXPECT_EQ(sheet.value().steps[1].by, QStringLiteral("手本 明"));
    EXPECT_TRUE(sheet.value().steps[2].told);
    EXPECT_EQ(board(0, firstRater).unseen.size(), 1u);
    EXPECT_TRUE(board(0, secondRater).unseen.empty());
}

TEST_F(Applications, AStepNamesTheFormItRestsOnWhateverItIsOf)
{
    const Key application = applied(nurse, ladder.levelOne);
    const Key upper = ratedForm(nurse, firstRater, 4, ladder.levelTwo);
    const auto forms = [&] {
        std::vector<Key> found;
        for (const storage::StepFormLine &form :
             applicationSheet(file.database(), plans, application, asOf()).value().forms)
            found.push_back(form.assessment);
        return found;
    };
    EXPECT_TRUE(forms().empty()) << "of another level";
    StepResult old = step(application, WorkflowStepKind::FirstRating); // when such a form would do
    old.assessment = upper;
    old.day = today;
    file.add(old);
    EXPECT_EQ(forms(), std::vector<Key>{upper});
}

TEST_F(Applications, TheSheetSaysWhichItemsALaterRaterChanged)
{
    const Key application = applied(nurse, ladder.levelOne);
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::SelfRating)), ErrorCode::None);
    for (const auto &[kind, rater, given] : {std::tuple(WorkflowStepKind::FirstRating, firstRater, 4),
                                             std::tuple(WorkflowStepKind::SecondRating, secondRater, 3)}) {
        StepResult result = step(application, kind);
        result.assessment = ratedForm(nurse, rater, given);
        result.reason = kind == WorkflowStepKind::SecondRating ? QStringLiteral("申し送りの記録から") : QString();
        ASSERT_EQ(refusal(takeStep(result, {})), ErrorCode::None);
    }
    const auto sheet = applicationSheet(file.database(), plans, application, asOf()).value();
    ASSERT_EQ(sheet.steps[2].changed.size(), 1u);
    EXPECT_EQ(sheet.steps[2].changed[0].item.en, QStringLiteral("talk"));
    EXPECT_EQ(sheet.steps[2].changed[0].before, 4);
    EXPECT_EQ(sheet.steps[2].changed[0].after, 3);
    EXPECT_TRUE(sheet.steps[1].changed.empty());
}

TEST_F(Applications, TheCommitteeSeesWhatIsReadyAndWhatItDecided)
{
    const Key ready = applied(nurse, ladder.levelOne);
    rateThrough(ready);
    applied(other, ladder.levelOne);
    const Key meeting = met();
    const auto sheet = [&] { return committeeSheet(file.database(), meeting, asOf()).value(); };
    ASSERT_EQ(sheet().lines.size(), 1u);
    EXPECT_EQ(sheet().nextNumber, QStringLiteral("2026-001"));
    const auto waiting = applicationsWaiting(file.database(), asOf()).value();
    ASSERT_EQ(waiting.size(), 1u);
    EXPECT_EQ(waiting[0].ready, 1);
    EXPECT_EQ(waiting[0].fiscalYear, 2026);
    ASSERT_EQ(refusal(decide({.application = ready, .meeting = meeting}, {})), ErrorCode::None);
    ASSERT_EQ(sheet().lines.size(), 1u) << "what was decided stays in sight";
    EXPECT_EQ(sheet().lines[0].row.number, QStringLiteral("2026-001"));
    EXPECT_EQ(sheet().nextNumber, QStringLiteral("2026-002"));
    EXPECT_EQ(board(nurse).lines.front().step->kind, WorkflowStepKind::Notice);
}

TEST_F(Applications, WhatIsOfferedIsTheNextLevelOfTheProfessionsLadder)
{
    const auto offer = [&] { return applicationOffer(file.database(), nurse, asOf()).value(); };
    EXPECT_EQ(offer().level, ladder.levelOne);
    file.add(LevelAward{.person = nurse, .level = ladder.levelOne, .decidedOn = QDate(2026, 3, 20)});
    EXPECT_EQ(offer().level, ladder.levelTwo);
    EXPECT_EQ(applicationKind(file.database(), nurse, ladder.levelOne, asOf()).value(), ApplicationKind::Renewal);
    EXPECT_EQ(applicationKind(file.database(), nurse, ladder.levelTwo, asOf()).value(), ApplicationKind::First);
    const Key application = applied(nurse, ladder.levelTwo);
    EXPECT_TRUE(offer().ladders.empty()) << "one at a time";
    ASSERT_EQ(refusal(withdraw(application, QStringLiteral("異動"), {})), ErrorCode::None);
    EXPECT_EQ(applicationKind(file.database(), nurse, ladder.levelTwo, asOf()).value(), ApplicationKind::Again);

    // In the next version the levels have other keys and the same codes.
    const Key next = file.add(FrameworkVersion{.framework = ladder.framework, .label = QStringLiteral("2")});
    const auto inNext = [&](Key level) {
        Level copy = storage::Repository<Level>(file.database()).find(level).value().value();
        copy.id = 0;
        copy.version = next;
        return applicationKind(file.database(), nurse, file.add(copy), asOf()).value();
    };
    EXPECT_EQ(inNext(ladder.levelOne), ApplicationKind::Renewal);
    EXPECT_EQ(inNext(ladder.levelTwo), ApplicationKind::Again);
}
