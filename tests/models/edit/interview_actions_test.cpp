#include "models/edit/interview_actions.h"

#include "models/edit/evidence_actions.h"
#include "models/storage/evidence_repository.h"
#include "models/storage/repository.h"
#include "tests/support/file_builder.h"

using namespace kz;
using kz::test::FileBuilder;

TEST(InterviewActions, AnEducatorSpeaksWithThoseInTheirChargeAndATraineeWithNobody)
{
    const QDate today(2026, 7, 1);
    FileBuilder file{today};
    const Key hana = file.person(QStringLiteral("例田 花"));
    const Key rin = file.person(QStringLiteral("見本坂 凛"));
    const auto saveAs = [&](ActorRole role, Key person) {
        const Key actor = file.add(Actor{.person = person, .name = QStringLiteral("A"), .role = role});
        const Key before = file.door().actor().id;
        EXPECT_TRUE(file.door().workAs(actor).result());
        const auto done = file.door().submitAndWait(
            edit::saveInterview({.person = hana, .day = today, .goals = QStringLiteral("採血")}, {}));
        EXPECT_TRUE(file.door().workAs(before).result());
        return done ? ErrorCode::None : done.error().code;
    };
    EXPECT_EQ(saveAs(ActorRole::Educator, rin), ErrorCode::Forbidden);
    EXPECT_EQ(saveAs(ActorRole::Trainee, hana), ErrorCode::Forbidden);
    EXPECT_EQ(saveAs(ActorRole::Educator, hana), ErrorCode::Forbidden) << "about herself";
    file.add(Duty{.person = rin, .kind = DutyKind::Preceptor, .trainee = hana, .from = QDate(2026, 4, 1)});
    EXPECT_EQ(saveAs(ActorRole::Educator, rin), ErrorCode::None);
}

TEST(InterviewActions, WhomItIsAboutAgreesAndNobodyElse)
{
    const QDate today(2026, 7, 1);
    FileBuilder file{today};
    const Key hana = file.person(QStringLiteral("例田 花"));
    const Key rin = file.person(QStringLiteral("見本坂 凛"));
    file.add(Duty{.person = rin, .kind = DutyKind::Preceptor, .trainee = hana, .from = QDate(2026, 4, 1)});
    const Key interview = file.add(
        Interview{.person = hana, .interviewer = rin, .day = QDate(2026, 6, 1), .goals = QStringLiteral("採血")});
    const auto agreeAs = [&](ActorRole role, Key person) {
        const Key actor = file.add(Actor{.person = person, .name = QStringLiteral("A"), .role = role});
        const Key before = file.door().actor().id;
        EXPECT_TRUE(file.door().workAs(actor).result());
        const auto done = file.door().submitAndWait(edit::agreeToInterview(interview, {}));
        EXPECT_TRUE(file.door().workAs(before).result());
        return done ? ErrorCode::None : done.error().code;
    };
    const auto agreedOn
        = [&] { return storage::Repository<Interview>(file.database()).find(interview).value()->agreedOn; };
    EXPECT_EQ(agreeAs(ActorRole::Educator, rin), ErrorCode::Forbidden) << "the other one";
    EXPECT_EQ(agreeAs(ActorRole::Coordinator, rin), ErrorCode::Forbidden);
    EXPECT_FALSE(agreedOn().isValid());
    EXPECT_EQ(agreeAs(ActorRole::Trainee, hana), ErrorCode::None);
    EXPECT_EQ(agreedOn(), today);
}

TEST(InterviewActions, WhoHasAgreedUndoesWhatTheyDidBefore)
{
    const QDate today(2026, 7, 1);
    FileBuilder file{today};
    const test::TinyLadder ladder = file.ladder();
    const Key hana = file.person(QStringLiteral("例田 花"));
    const Key rin = file.person(QStringLiteral("見本坂 凛"));
    const Key site = file.site(QStringLiteral("見本病院"));
    file.enrol(hana, ladder);
    const Key interview = file.add(
        Interview{.person = hana, .interviewer = rin, .day = QDate(2026, 6, 1), .goals = QStringLiteral("採血")});
    const Key actor = file.add(Actor{.person = hana, .name = QStringLiteral("A"), .role = ActorRole::Trainee});
    auto sits = file.door().workAs(actor);
    sits.waitForFinished();
    ASSERT_TRUE(sits.result());
    LogEntry entry = file.logEntry(hana, ladder.wash, today, site, EvidenceStatus::Draft);
    const auto saved = file.door().submitAndWait(edit::saveLogEntry(entry, {}));
    ASSERT_TRUE(saved);
    ASSERT_TRUE(file.door().submitAndWait(edit::agreeToInterview(interview, {})));
    ASSERT_TRUE(file.door().undo().result());
    const auto left = storage::EvidenceRepository(file.database()).logEntriesOf(hana);
    ASSERT_TRUE(left);
    EXPECT_TRUE(left.value().empty());
    EXPECT_EQ(storage::Repository<Interview>(file.database()).find(interview).value()->agreedOn, today);
}
