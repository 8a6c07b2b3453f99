#include "models/edit/deputy_actions.h"

#include "models/edit/evidence_actions.h"
#include "models/query/rating_sheet.h"
#include "models/storage/evidence_repository.h"
#include "tests/support/file_builder.h"

using namespace kz;
using namespace kz::edit;
using kz::test::FileBuilder;
using kz::test::TinyLadder;

namespace {

const QDate today(2026, 7, 1);

/// An assessor on leave, whose trainees somebody else rates meanwhile.
class DeputyActions : public testing::Test
{
protected:
    void SetUp() override
    {
        file.add(Duty{.person = absent, .kind = DutyKind::Assessor, .trainee = nurse, .from = today.addDays(-90)});
        file.enrol(nurse, ladder, ladder.levelOne);
        actor[0] = file.add(Actor{.person = absent, .name = QStringLiteral("手本 明"), .role = ActorRole::Educator});
        actor[1] = file.add(Actor{.person = deputy, .name = QStringLiteral("見本坂 遥"), .role = ActorRole::Educator});
    }
    void workAs(Key who)
    {
        auto done = file.door().workAs(who);
        done.waitForFinished();
        ASSERT_TRUE(done.result());
    }
    Deputy named(QDate from = today, QDate to = today.addDays(13)) const
    {
        return {.person = absent, .deputy = deputy, .from = from, .to = to};
    }
    ErrorCode refusal(Action action)
    {
        const auto done = file.door().submitAndWait(std::move(action));
        return done ? ErrorCode::None : done.error().code;
    }
    ErrorCode refusal(const Deputy &wanted) { return refusal(saveDeputy(wanted, QStringLiteral("手本 明"))); }
    Assessment form(std::optional<Key> insteadOf) const
    {
        Assessment form;
        form.head.person = nurse;
        form.head.day = form.to = file.clock().today();
        form.head.status = EvidenceStatus::Submitted;
        form.tool = ladder.tool;
        form.assessor = deputy;
        form.onBehalfOf = insteadOf;
        form.items = {{ladder.talk, 3}};
        return form;
    }
    ErrorCode rated(const Assessment &form) { return refusal(saveAssessment(form, QStringLiteral("例田 花"))); }
    std::vector<storage::SheetLine> queueOf(Key who)
    {
        query::Plans plans;
        const auto queue = query::ratingQueue(file.database(), plans, who, false, query::AsOf::today(file.clock()));
        EXPECT_TRUE(queue);
        return queue ? queue.value().sheets : std::vector<storage::SheetLine>();
    }

    mutable FileBuilder file{today};
    TinyLadder ladder = file.ladder();
    Key nurse = file.person(QStringLiteral("例田 花"));
    Key absent = file.person(QStringLiteral("手本 明"));
    Key deputy = file.person(QStringLiteral("見本坂 遥"));
    Key stranger = file.person(QStringLiteral("別役 実"));
    Key actor[2] = {};
};

} // namespace

TEST_F(DeputyActions, WhoRatesForTheAbsentOneIsKeptWithBothNames)
{
    workAs(actor[1]);
    EXPECT_EQ(rated(form(absent)), ErrorCode::Forbidden) << "nobody has named them";
    workAs(actor[0]);
    ASSERT_EQ(refusal(named()), ErrorCode::None);
    workAs(actor[1]);
    EXPECT_EQ(rated(form({})), ErrorCode::Forbidden) << "in their own place they have nobody to rate";
    EXPECT_EQ(rated(form(stranger)), ErrorCode::Forbidden) << "another's deputy they are not";
    ASSERT_EQ(rated(form(absent)), ErrorCode::None);
    const auto forms = storage::EvidenceRepository(file.database()).assessmentsOf(nurse).value();
    ASSERT_EQ(forms.size(), 1u);
    EXPECT_EQ(forms[0].assessor, deputy);
    EXPECT_EQ(forms[0].onBehalfOf, absent);

    Assessment own = forms[0];
    own.onBehalfOf.reset();
    EXPECT_EQ(rated(own), ErrorCode::Forbidden) << "nor does it become their own afterwards";
}

TEST_F(DeputyActions, TheFormsStandInTheDeputysQueueWhileTheyStandIn)
{
    EXPECT_TRUE(queueOf(deputy).empty());
    ASSERT_EQ(refusal(named(today.addDays(1), today.addDays(3))), ErrorCode::None);
    EXPECT_TRUE(queueOf(deputy).empty()) << "it has not begun";
    file.clock().setDay(today.addDays(1));
    const auto lines = queueOf(deputy);
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].person, nurse);
    EXPECT_EQ(lines[0].absent, absent);
    EXPECT_EQ(lines[0].absentName, QStringLiteral("手本 明"));
    ASSERT_EQ(queueOf(absent).size(), 1u) << "the absent one still finds them";
    EXPECT_EQ(queueOf(absent)[0].absent, 0);
    file.clock().setDay(today.addDays(4));
    EXPECT_TRUE(queueOf(deputy).empty()) << "it is over";
    workAs(actor[1]);
    EXPECT_EQ(rated(form(absent)), ErrorCode::Forbidden);
    Assessment late = form(absent);
    late.head.day = late.to = today.addDays(3);
    EXPECT_EQ(rated(late), ErrorCode::None) << "what they saw while it ran";
}

TEST_F(DeputyActions, NobodyStandsInForThemselvesForTheTraineeOrForEver)
{
    Deputy wanted = named();
    wanted.deputy = absent;
    EXPECT_EQ(refusal(wanted), ErrorCode::Invalid);
    wanted.deputy = nurse;
    EXPECT_EQ(refusal(wanted), ErrorCode::Invalid) << "whom they rate";
    EXPECT_EQ(refusal(named(today, {})), ErrorCode::Invalid);
    EXPECT_EQ(refusal(named(today, today.addDays(-1))), ErrorCode::Invalid);
    EXPECT_EQ(refusal(named()), ErrorCode::None) << "by a coordinator";
    Assessment self = form(absent);
    self.assessorKind = AssessorKind::Self;
    self.assessor = nurse;
    EXPECT_TRUE(hasErrors(validate(self)));
    Assessment both = form(deputy);
    EXPECT_TRUE(hasErrors(validate(both))) << "in one's own place";
}

TEST_F(DeputyActions, OneNamesOnesOwnDeputyAndUndoTakesItBack)
{
    workAs(actor[1]);
    EXPECT_EQ(refusal(named()), ErrorCode::Forbidden) << "another's";
    workAs(actor[0]);
    ASSERT_EQ(refusal(named()), ErrorCode::None);
    ASSERT_EQ(queueOf(deputy).size(), 1u);
    auto undone = file.door().undo();
    undone.waitForFinished();
    ASSERT_TRUE(undone.result());
    EXPECT_TRUE(queueOf(deputy).empty());
}

TEST_F(DeputyActions, FeedbackIsGivenByNobodyElse)
{
    const Key tool = file.add(Tool{.version = ladder.version,
                                   .code = QStringLiteral("msf"),
                                   .titleJa = QStringLiteral("360度評価"),
                                   .scale = ladder.scale,
                                   .minimumRaters = 3});
    file.add(ToolItem{.tool = tool, .item = ladder.talk});
    ASSERT_EQ(refusal(named()), ErrorCode::None);
    EXPECT_EQ(queueOf(deputy).size(), 1u) << "the other form alone";
    Assessment feedback = form(absent);
    feedback.tool = tool;
    EXPECT_EQ(rated(feedback), ErrorCode::Invalid);
}

TEST_F(DeputyActions, IsTakenAwayByWhoeverNamesThem)
{
    ASSERT_EQ(refusal(named()), ErrorCode::None);
    ASSERT_EQ(refusal(named(today, today.addDays(20))), ErrorCode::None);
    EXPECT_EQ(queueOf(deputy).size(), 1u) << "named twice, the form is there once";
    const auto known = query::deputies(file.database(), today);
    ASSERT_TRUE(known);
    workAs(actor[1]);
    EXPECT_EQ(refusal(removeDeputy(known.value()[0].deputy.id, {})), ErrorCode::Forbidden) << "another's";
    workAs(actor[0]);
    for (const storage::DeputyLine &line : known.value())
        ASSERT_EQ(refusal(removeDeputy(line.deputy.id, QStringLiteral("手本 明"))), ErrorCode::None);
    EXPECT_TRUE(queueOf(deputy).empty());
    ASSERT_TRUE(file.door().undo().result());
    EXPECT_EQ(queueOf(deputy).size(), 1u);
}

TEST_F(DeputyActions, TheSameRatingsAreNotHandedInOnceForEachName)
{
    ASSERT_EQ(refusal(named()), ErrorCode::None);
    ASSERT_EQ(rated(form(absent)), ErrorCode::None);
    EXPECT_EQ(rated(form({})), ErrorCode::AlreadyTaken) << "keyed in by a coordinator as the deputy's own";
}
