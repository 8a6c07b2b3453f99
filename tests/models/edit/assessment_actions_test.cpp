#include "models/edit/evidence_actions.h"

#include "models/query/standing.h"
#include "models/storage/evidence_repository.h"
#include "tests/support/file_builder.h"

using namespace kz;
using namespace kz::edit;
using kz::test::FileBuilder;
using kz::test::TinyLadder;

namespace {

/// Rating forms at the door: who may write which, and what becomes of what stands there already.
class AssessmentActions : public testing::Test
{
protected:
    Assessment form(AssessorKind kind, std::optional<Key> assessor, int step = 3) const
    {
        Assessment form;
        form.head.person = nurse;
        form.head.day = form.to = file.clock().today();
        form.from = form.to.addDays(-30);
        form.head.status = EvidenceStatus::Submitted;
        form.tool = ladder.tool;
        form.assessorKind = kind;
        form.assessor = assessor;
        form.items = {{ladder.wash, step}, {ladder.talk, step}};
        return form;
    }
    Result<ChangeSet> save(const Assessment &form) { return file.door().submitAndWait(saveAssessment(form, {})); }
    Key saved(const Assessment &form)
    {
        const auto done = save(form);
        EXPECT_TRUE(done) << int(done.error().code);
        return done ? done.value().made : 0;
    }
    /// Why it was refused; None when it was not.
    ErrorCode refusal(const Assessment &form)
    {
        const auto done = save(form);
        return done ? ErrorCode::None : done.error().code;
    }
    Assessment stored(Key key)
    {
        const auto found = storage::EvidenceRepository(file.database()).findAssessment(key);
        EXPECT_TRUE(found && found.value());
        return *found.value();
    }
    size_t storedCount() { return storage::EvidenceRepository(file.database()).assessmentsOf(nurse).value().size(); }
    /// An educator has the nurse in charge.
    void workAs(ActorRole role, std::optional<Key> person = {})
    {
        if (role == ActorRole::Educator && person)
            file.add(Duty{.person = *person, .trainee = nurse, .from = file.clock().today()});
        const Key actor = file.add(Actor{.person = person, .name = QStringLiteral("x"), .role = role});
        auto done = file.door().workAs(actor);
        done.waitForFinished();
        ASSERT_TRUE(done.result());
    }
    bool isMet(Key requirement)
    {
        query::Plans plans;
        const auto standing = query::personStanding(file.database(), plans, nurse, query::AsOf::today(file.clock()));
        EXPECT_TRUE(standing);
        for (const query::EnrolmentStanding &enrolled : standing.value().enrolments)
            for (size_t i = 0; i < enrolled.plan->nodes.size(); ++i)
                if (enrolled.plan->nodes[i].record.id == requirement)
                    return enrolled.standings[i].met;
        ADD_FAILURE() << "no such requirement";
        return false;
    }

    mutable FileBuilder file{QDate(2026, 7, 1)};
    TinyLadder ladder = file.ladder();
    Key nurse = file.person(QStringLiteral("例田 花"));
    Key head = file.person(QStringLiteral("手本 明"));
    Key chief = file.person(QStringLiteral("見本坂 遥"));
};

} // namespace

TEST_F(AssessmentActions, ATraineeRatesNobodyButThemselvesAndOnlyAsSelf)
{
    workAs(ActorRole::Trainee, nurse);
    EXPECT_EQ(refusal(form(AssessorKind::FirstRater, head)), ErrorCode::Forbidden);
    EXPECT_EQ(refusal(form(AssessorKind::FirstRater, {})), ErrorCode::Forbidden);
    EXPECT_EQ(refusal(form(AssessorKind::FirstRater, nurse)), ErrorCode::Forbidden);
    Assessment foreign = form(AssessorKind::Self, nurse);
    foreign.head.person = chief;
    EXPECT_EQ(refusal(foreign), ErrorCode::Forbidden);
    EXPECT_EQ(refusal(form(AssessorKind::Self, nurse)), ErrorCode::None);
    EXPECT_EQ(storedCount(), 1u);
}

TEST_F(AssessmentActions, NobodyIsTheirOwnOtherRater)
{
    const auto done = save(form(AssessorKind::FirstRater, nurse)); // by the coordinator, in the nurse's name
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Invalid);
    ASSERT_EQ(done.error().issues.size(), 1u);
    EXPECT_EQ(done.error().issues.front().field, QStringLiteral("assessor_kind"));
    // A self-rating from paper is the rated person's, and nobody else is named.
    const auto byAnother = save(form(AssessorKind::Self, head));
    ASSERT_FALSE(byAnother);
    EXPECT_EQ(byAnother.error().issues.front().field, QStringLiteral("assessor"));
    EXPECT_EQ(stored(saved(form(AssessorKind::Self, {}))).assessor, nurse);
}

TEST_F(AssessmentActions, RatingsKeepToTheFormAndItsScale)
{
    for (const EvidenceStatus status : {EvidenceStatus::Draft, EvidenceStatus::Submitted}) {
        Assessment wanted = form(AssessorKind::FirstRater, head, 5);
        wanted.head.status = status;
        const auto above = save(wanted);
        ASSERT_FALSE(above) << "four steps";
        ASSERT_EQ(above.error().issues.size(), 2u);
        EXPECT_EQ(above.error().issues[0].field, QStringLiteral("step"));
        EXPECT_EQ(above.error().issues[0].arguments, (QStringList{QStringLiteral("0"), QStringLiteral("4")}));
        wanted.items = {{ladder.wash, 4}, {ladder.care, 1}};
        const auto foreign = save(wanted);
        ASSERT_FALSE(foreign) << "a domain is not on the sheet";
        EXPECT_EQ(foreign.error().issues.at(0).code, IssueCode::NotOnForm);
    }
    EXPECT_EQ(storedCount(), 0u);
}

TEST_F(AssessmentActions, OnlyADraftSpeaksOfDaysToCome)
{
    Assessment wanted = form(AssessorKind::FirstRater, head);
    wanted.head.day = wanted.to = file.clock().today().addDays(1);
    const auto done = save(wanted);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().issues.at(0).code, IssueCode::InFuture);
    wanted.head.status = EvidenceStatus::Draft;
    EXPECT_EQ(refusal(wanted), ErrorCode::None);
}

TEST_F(AssessmentActions, AnEducatorRatesInTheirOwnName)
{
    workAs(ActorRole::Educator, head);
    EXPECT_EQ(refusal(form(AssessorKind::SecondRater, chief)), ErrorCode::Forbidden);
    EXPECT_EQ(refusal(form(AssessorKind::Self, nurse)), ErrorCode::Forbidden);
    EXPECT_EQ(refusal(form(AssessorKind::FirstRater, head)), ErrorCode::None);
    workAs(ActorRole::Educator); // a ward's common account
    EXPECT_EQ(refusal(form(AssessorKind::SecondRater, chief)), ErrorCode::None);
}

TEST_F(AssessmentActions, OnlyItsRaterOrACoordinatorCorrectsAForm)
{
    const Key key = saved(form(AssessorKind::FirstRater, chief, 2));
    file.clock().setDay(QDate(2026, 7, 5));
    Assessment correction = stored(key);
    correction.items[0].step = 4;
    correction.head.enteredOn = correction.head.submittedOn = QDate(2026, 1, 1);

    Assessment taken = correction; // somebody else's name over it does not make it theirs
    taken.assessor = head;
    workAs(ActorRole::Educator, head);
    EXPECT_EQ(refusal(taken), ErrorCode::Forbidden);
    taken.assessorKind = AssessorKind::Self;
    taken.assessor = nurse;
    workAs(ActorRole::Trainee, nurse);
    EXPECT_EQ(refusal(taken), ErrorCode::Forbidden);
    EXPECT_EQ(stored(key).items[0].step, 2);

    workAs(ActorRole::Educator, chief);
    EXPECT_EQ(refusal(correction), ErrorCode::None);
    EXPECT_EQ(stored(key).items[0].step, 4);
    EXPECT_EQ(stored(key).head.enteredOn, QDate(2026, 7, 1));
    EXPECT_EQ(stored(key).head.submittedOn, QDate(2026, 7, 1));
    Assessment asDraft = correction;
    asDraft.head.status = EvidenceStatus::Draft;
    EXPECT_EQ(refusal(asDraft), ErrorCode::Invalid) << "what was handed in is no draft any more";

    workAs(ActorRole::Coordinator);
    correction.items[0].step = 1;
    EXPECT_EQ(refusal(correction), ErrorCode::None);
    correction.head.person = head;
    EXPECT_EQ(refusal(correction), ErrorCode::Forbidden) << "a form stays its person's";
}

TEST_F(AssessmentActions, NobodyCountersignsBySaving)
{
    Assessment forged = form(AssessorKind::FirstRater, head);
    forged.head.status = EvidenceStatus::Countersigned;
    EXPECT_EQ(refusal(forged), ErrorCode::Invalid);
    LogEntry entry;
    entry.head.person = nurse;
    entry.head.day = file.clock().today();
    entry.head.status = EvidenceStatus::Countersigned;
    entry.halfDays = 1;
    const auto done = file.door().submitAndWait(saveLogEntry(entry, {}));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Invalid);
}

TEST_F(AssessmentActions, ATraineeDoesNotWriteOverAnothersLogEntry)
{
    LogEntry entry;
    entry.head.person = chief;
    entry.head.day = file.clock().today();
    entry.halfDays = 1;
    const auto made = file.door().submitAndWait(saveLogEntry(entry, {}));
    ASSERT_TRUE(made);
    workAs(ActorRole::Trainee, nurse);
    entry.head.id = made.value().made;
    entry.head.person = nurse;
    const auto taken = file.door().submitAndWait(saveLogEntry(entry, {}));
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, ErrorCode::Forbidden);
    const auto submitted = file.door().submitAndWait(submitLogEntries({entry.head.id}, {}));
    ASSERT_FALSE(submitted);
    EXPECT_EQ(submitted.error().code, ErrorCode::Forbidden);
}

TEST_F(AssessmentActions, TheSameRatingsOfTheSameDayAreOneForm)
{
    const Assessment first = form(AssessorKind::FirstRater, head);
    saved(first);
    EXPECT_EQ(refusal(first), ErrorCode::AlreadyTaken);
    EXPECT_EQ(refusal(first), ErrorCode::AlreadyTaken) << "three copies are not three ratings";
    Assessment part = first;
    part.items.pop_back();
    EXPECT_EQ(refusal(part), ErrorCode::AlreadyTaken) << "it says nothing that is not there";
    Assessment samePeriod = first;
    samePeriod.head.day = samePeriod.head.day.addDays(-1);
    EXPECT_EQ(refusal(samePeriod), ErrorCode::AlreadyTaken);
    EXPECT_EQ(storedCount(), 1u);

    EXPECT_EQ(refusal(form(AssessorKind::FirstRater, chief)), ErrorCode::None) << "another rater agrees";
    EXPECT_EQ(refusal(form(AssessorKind::Self, nurse)), ErrorCode::None);
    EXPECT_EQ(refusal(form(AssessorKind::FirstRater, head, 4)), ErrorCode::None) << "something has changed";
    Assessment later = first;
    later.from = later.to = later.head.day = first.from.addDays(-1);
    EXPECT_EQ(refusal(later), ErrorCode::None) << "rated as before, but another day";
    Assessment draft = first;
    draft.head.status = EvidenceStatus::Draft;
    draft.head.id = saved(draft);
    draft.head.status = EvidenceStatus::Submitted;
    EXPECT_EQ(refusal(draft), ErrorCode::AlreadyTaken) << "by way of a draft neither";
}

TEST_F(AssessmentActions, RatersWithoutANameMayAgree)
{
    const Assessment unnamed = form(AssessorKind::FirstRater, {});
    saved(unnamed);
    EXPECT_EQ(refusal(unnamed), ErrorCode::None) << "who can say that it is the same one";
    EXPECT_EQ(storedCount(), 2u);
    const Assessment self = form(AssessorKind::Self, {});
    saved(self);
    EXPECT_EQ(refusal(self), ErrorCode::AlreadyTaken) << "oneself is known";
}

TEST_F(AssessmentActions, ACountersignedRatingMeetsARequirementThatAsksForIt)
{
    const Key requirement = file.add(Requirement{.version = ladder.version,
                                                 .level = ladder.levelOne,
                                                 .domain = ladder.team,
                                                 .kind = RequirementKind::Rating,
                                                 .code = QStringLiteral("signed"),
                                                 .titleJa = QStringLiteral("確認済み"),
                                                 .parameters = QStringLiteral(R"({"need":1,"threshold":3,)"
                                                                              R"("countersigned":true})")});
    file.add(RequirementItem{.requirement = requirement, .item = ladder.talk});
    file.enrol(nurse, ladder, ladder.levelOne);
    const Key form1 = saved(form(AssessorKind::FirstRater, head));
    const Key self = saved(form(AssessorKind::Self, nurse));
    Assessment draft = form(AssessorKind::SecondRater, chief);
    draft.head.status = EvidenceStatus::Draft;
    const Key kept = saved(draft);
    EXPECT_FALSE(isMet(requirement));

    workAs(ActorRole::Trainee, nurse);
    EXPECT_FALSE(file.door().submitAndWait(countersign({}, {form1}, {})));
    workAs(ActorRole::Educator, head);
    const auto own = file.door().submitAndWait(countersign({}, {self, form1}, {}));
    ASSERT_FALSE(own) << "nobody countersigns their own rating";
    EXPECT_EQ(own.error().code, ErrorCode::Forbidden);
    EXPECT_EQ(stored(self).head.status, EvidenceStatus::Submitted) << "all or nothing";

    workAs(ActorRole::Educator, chief);
    file.clock().setDay(QDate(2026, 7, 2));
    ASSERT_TRUE(file.door().submitAndWait(countersign({}, {self, form1, kept}, {})));
    EXPECT_EQ(stored(self).head.status, EvidenceStatus::Countersigned);
    EXPECT_EQ(stored(form1).head.status, EvidenceStatus::Countersigned);
    EXPECT_EQ(stored(form1).head.countersignedOn, QDate(2026, 7, 2));
    EXPECT_EQ(stored(kept).head.status, EvidenceStatus::Draft);
    QCoreApplication::processEvents();
    EXPECT_EQ(file.door().nextUndo().action, QStringLiteral("assessment.countersign"));
    EXPECT_TRUE(isMet(requirement));

    workAs(ActorRole::Coordinator);
    Assessment later = stored(form1);
    later.items[0].step = 4;
    later.head.status = EvidenceStatus::Submitted;
    EXPECT_EQ(refusal(later), ErrorCode::Invalid) << "what was countersigned stays as it was signed";
}

TEST_F(AssessmentActions, AFormIsNotHandedInWithoutTheCommentItAsksFor)
{
    Tool tool = storage::Repository<Tool>(file.database()).find(ladder.tool).value().value();
    tool.commentUpTo = 2;
    file.change(tool);
    Assessment low = form(AssessorKind::FirstRater, head, 2);
    EXPECT_EQ(refusal(low), ErrorCode::Invalid);
    EXPECT_EQ(storedCount(), 0u);
    low.head.status = EvidenceStatus::Draft;
    low.head.id = saved(low); // a draft waits for its words
    low.head.status = EvidenceStatus::Submitted;
    EXPECT_EQ(refusal(low), ErrorCode::Invalid);
    low.comment = QStringLiteral("次は準備から一人で");
    EXPECT_EQ(refusal(low), ErrorCode::None);
}
