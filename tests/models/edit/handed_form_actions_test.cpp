#include "models/edit/handed_form_actions.h"

#include "models/edit/evidence_actions.h"
#include "models/storage/evidence_repository.h"
#include "models/storage/handed_reads.h"
#include "tests/support/file_builder.h"

#include <set>

using namespace kz;
using kz::test::FileBuilder;
using kz::test::TinyLadder;

namespace {

const QDate today(2026, 7, 1);

struct Ward {
    Ward() { file.enrol(nurse, ladder, ladder.levelOne); }

    HandedForm wanted() const
    {
        return {.kind = HandedKind::Rating, .person = nurse, .tool = ladder.tool, .assessor = boss};
    }
    Result<edit::ChangeSet> handOut(int count)
    {
        return file.door().submitAndWait(
            edit::handOutForms(std::vector<HandedForm>(size_t(count), wanted()), {QStringLiteral("例田 花")}));
    }
    std::vector<HandedForm> out()
    {
        std::vector<HandedForm> forms;
        const auto lines = storage::handedOut(file.database()).value();
        for (const storage::HandedLine &line : lines)
            forms.push_back(line.form);
        return forms;
    }
    HandedForm stored(Key key) { return storage::Repository<HandedForm>(file.database()).find(key).value().value(); }
    Assessment filled(EvidenceStatus status) const
    {
        Assessment form;
        form.head.person = nurse;
        form.head.day = today;
        form.head.status = status;
        form.tool = ladder.tool;
        form.assessor = boss;
        form.items = {{ladder.talk, 3}};
        return form;
    }
    Result<edit::ChangeSet> keyIn(Key paper, EvidenceStatus status = EvidenceStatus::Submitted)
    {
        return file.door().submitAndWait(edit::saveAssessment(filled(status), {}, paper));
    }
    size_t assessments() { return storage::EvidenceRepository(file.database()).assessmentsOf(nurse).value().size(); }

    FileBuilder file{today};
    TinyLadder ladder = file.ladder();
    Key nurse = file.person(QStringLiteral("例田 花"));
    Key boss = file.person(QStringLiteral("手本 あきら"));
};

} // namespace

TEST(HandedFormActions, EverySheetHasANumberOfItsOwnThatCanBePrinted)
{
    Ward ward;
    ASSERT_TRUE(ward.handOut(60));
    ASSERT_TRUE(ward.handOut(1));
    std::set<QString> numbers;
    const std::vector<HandedForm> out = ward.out();
    for (const HandedForm &form : out) {
        const auto text = formNumberText(form.number());
        ASSERT_TRUE(text) << form.running << " has no character for its check";
        numbers.insert(*text);
        EXPECT_EQ(form.handedOn, today);
    }
    EXPECT_EQ(numbers.size(), 61u);
    EXPECT_GT(ward.out().back().running, 61) << "some had to be passed over";
}

TEST(HandedFormActions, WhatIsOutIsNotUndone)
{
    Ward ward;
    ASSERT_TRUE(ward.handOut(1));
    const auto undone = ward.file.door().undo().result();
    ASSERT_TRUE(undone);
    EXPECT_EQ(ward.out().size(), 1u) << "Undo took back what was done before";
}

TEST(HandedFormActions, AFormIsKeyedInOnceAndUndoWaitsForItAgain)
{
    Ward ward;
    ASSERT_TRUE(ward.handOut(1));
    const Key paper = ward.out().front().id;
    ASSERT_TRUE(ward.keyIn(paper, EvidenceStatus::Draft));
    EXPECT_EQ(ward.out().size(), 1u) << "a draft is not done yet";
    ASSERT_TRUE(ward.file.door().undo().result());

    const auto done = ward.keyIn(paper);
    ASSERT_TRUE(done);
    EXPECT_TRUE(ward.out().empty());
    EXPECT_EQ(ward.stored(paper).keyedOn, today);
    EXPECT_EQ(ward.stored(paper).assessment, done.value().made);

    const size_t before = ward.assessments();
    Assessment again = ward.filled(EvidenceStatus::Submitted);
    again.items = {{ward.ladder.talk, 4}};
    const auto twice = ward.file.door().submitAndWait(edit::saveAssessment(again, {}, paper));
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().code, ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(ward.assessments(), before) << "nothing half-written";

    ASSERT_TRUE(ward.file.door().undo().result());
    EXPECT_EQ(ward.out().size(), 1u);
    EXPECT_FALSE(ward.stored(paper).assessment);
}

TEST(HandedFormActions, APaperOfSomebodyElseIsNotMarked)
{
    Ward ward;
    ASSERT_TRUE(ward.handOut(1));
    Assessment other = ward.filled(EvidenceStatus::Submitted);
    other.head.person = ward.boss;
    other.assessor = ward.nurse;
    ASSERT_FALSE(ward.file.door().submitAndWait(edit::saveAssessment(other, {}, ward.out().front().id)));
    EXPECT_EQ(ward.out().size(), 1u);
}

TEST(HandedFormActions, AWeekIsBackWithTheEntriesItBrought)
{
    Ward ward;
    const HandedForm sheet{
        .kind = HandedKind::Week, .person = ward.nurse, .from = QDate(2026, 6, 22), .to = QDate(2026, 6, 28)};
    ASSERT_TRUE(ward.file.door().submitAndWait(edit::handOutForms({sheet}, {})));
    LogEntry entry;
    entry.head.person = ward.nurse;
    entry.head.day = QDate(2026, 6, 22);
    entry.head.status = EvidenceStatus::Submitted;
    entry.items = {{ward.ladder.wash}};
    LogEntry next = entry;
    next.head.day = QDate(2026, 6, 23);
    ASSERT_TRUE(ward.file.door().submitAndWait(edit::saveLogEntries({entry, next}, {}, ward.out().front().id)));
    EXPECT_TRUE(ward.out().empty());
    ASSERT_TRUE(ward.file.door().undo().result());
    EXPECT_EQ(ward.out().size(), 1u);
    EXPECT_TRUE(storage::EvidenceRepository(ward.file.database()).logEntriesOf(ward.nurse).value().empty());
}

TEST(HandedFormActions, WhatIsLostIsStruckOffWithAReason)
{
    Ward ward;
    ASSERT_TRUE(ward.handOut(1));
    const Key paper = ward.out().front().id;
    EXPECT_FALSE(ward.file.door().submitAndWait(edit::strikeHandedForm(paper, QStringLiteral(" "), {})));
    ASSERT_TRUE(ward.file.door().submitAndWait(edit::strikeHandedForm(paper, QStringLiteral("lost"), {})));
    EXPECT_TRUE(ward.out().empty());
    EXPECT_FALSE(ward.keyIn(paper)) << "its number opens nothing any more";
    ASSERT_TRUE(ward.file.door().undo().result());
    EXPECT_EQ(ward.out().size(), 1u);
}

TEST(HandedFormActions, NobodyHandsOutFormsAboutThoseBeyondTheirReach)
{
    Ward ward;
    const auto handOutAs = [&](ActorRole role, Key person) {
        const Key actor = ward.file.add(Actor{.person = person, .name = QStringLiteral("A"), .role = role});
        const Key before = ward.file.door().actor().id;
        EXPECT_TRUE(ward.file.door().workAs(actor).result());
        const auto done = ward.handOut(1);
        EXPECT_TRUE(ward.file.door().workAs(before).result());
        return done ? ErrorCode::None : done.error().code;
    };
    const Key other = ward.file.person(QStringLiteral("別役 みのり"));
    EXPECT_EQ(handOutAs(ActorRole::Trainee, other), ErrorCode::Forbidden);
    EXPECT_EQ(handOutAs(ActorRole::Educator, ward.boss), ErrorCode::Forbidden);
    ward.file.add(
        Duty{.person = ward.boss, .kind = DutyKind::Assessor, .trainee = ward.nurse, .from = QDate(2026, 4, 1)});
    const Key educator = ward.file.add(Actor{.person = ward.file.person(QStringLiteral("仮屋 みなと")),
                                             .name = QStringLiteral("B"),
                                             .role = ActorRole::Coordinator});
    EXPECT_TRUE(ward.file.door().workAs(educator).result());
    EXPECT_TRUE(ward.handOut(1));
    EXPECT_EQ(ward.out().size(), 1u);
}

TEST(HandedFormActions, ADraftBringsItsPaperBackFromWhereverItIsHandedIn)
{
    Ward ward;
    ASSERT_TRUE(ward.handOut(1));
    const Key paper = ward.out().front().id;
    const auto begun = ward.keyIn(paper, EvidenceStatus::Draft);
    ASSERT_TRUE(begun);
    EXPECT_EQ(ward.stored(paper).assessment, begun.value().made);
    EXPECT_TRUE(ward.stored(paper).isOut());
    Assessment form = ward.filled(EvidenceStatus::Submitted);
    form.head.id = begun.value().made;
    ASSERT_TRUE(ward.file.door().submitAndWait(edit::saveAssessment(form, {})));
    EXPECT_TRUE(ward.out().empty());
    EXPECT_EQ(ward.stored(paper).keyedOn, today);
}

TEST(HandedFormActions, AWeekIsBackWithItsDraftsForTheyAreWhatWasWritten)
{
    Ward ward;
    const HandedForm sheet{
        .kind = HandedKind::Week, .person = ward.nurse, .from = QDate(2026, 6, 22), .to = QDate(2026, 6, 28)};
    ASSERT_TRUE(ward.file.door().submitAndWait(edit::handOutForms({sheet}, {})));
    LogEntry entry;
    entry.head.person = ward.nurse;
    entry.head.day = QDate(2026, 6, 22);
    entry.items = {{ward.ladder.wash}};
    ASSERT_TRUE(ward.file.door().submitAndWait(edit::saveLogEntries({entry}, {}, ward.out().front().id)));
    EXPECT_TRUE(ward.out().empty());
}

TEST(HandedFormActions, APaperOfAnotherFormIsNotMarked)
{
    Ward ward;
    const Key other = ward.file.add(Tool{.version = ward.ladder.version,
                                         .code = QStringLiteral("other"),
                                         .titleJa = QStringLiteral("別の様式"),
                                         .scale = ward.ladder.scale});
    ASSERT_TRUE(ward.handOut(1));
    const Key paper = ward.out().front().id;
    Assessment form = ward.filled(EvidenceStatus::Submitted);
    form.tool = other;
    EXPECT_FALSE(ward.file.door().submitAndWait(edit::saveAssessment(form, {}, paper)));
    LogEntry entry;
    entry.head.person = ward.nurse;
    entry.head.day = QDate(2026, 6, 22);
    entry.items = {{ward.ladder.wash}};
    EXPECT_FALSE(ward.file.door().submitAndWait(edit::saveLogEntries({entry}, {}, paper)));
    EXPECT_EQ(ward.out().size(), 1u);
}
