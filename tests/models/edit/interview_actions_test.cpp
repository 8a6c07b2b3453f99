#include "models/edit/interview_actions.h"

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
