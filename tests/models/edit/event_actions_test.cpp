#include "models/edit/event_actions.h"

#include "models/storage/event_reads.h"
#include "models/storage/standing_repository.h"
#include "tests/support/file_builder.h"

#include <gmock/gmock.h>

using namespace kz;
using kz::test::FileBuilder;

namespace {

const QDate day(2026, 6, 20);

/// A lecture that covers an item, and two people.
struct Lecture {
    Lecture()
    {
        ladder = file.ladder();
        hana = file.person(QStringLiteral("例田 花"));
        rin = file.person(QStringLiteral("見本坂 凛"));
        event.id = made(edit::saveEvent(event, {ladder.wash}));
    }

    Result<edit::ChangeSet> act(edit::Action action) { return file.door().submitAndWait(std::move(action)); }
    Key made(edit::Action action)
    {
        const auto done = act(std::move(action));
        EXPECT_TRUE(done);
        return done ? done.value().made : 0;
    }
    Attendance of(Key person, AttendanceStatus status = AttendanceStatus::Attended) const
    {
        return {.event = event.id, .person = person, .status = status};
    }
    std::vector<Attendance> attendances()
    {
        return storage::EventReads(file.database()).attendancesAt(event.id).value();
    }
    std::vector<Key> covered()
    {
        std::vector<Key> items;
        const auto found = storage::EventReads(file.database()).itemsOf(event.id);
        for (const EventItem &one : found.value())
            items.push_back(one.item);
        return items;
    }

    FileBuilder file;
    test::TinyLadder ladder;
    Key hana = 0;
    Key rin = 0;
    TrainingEvent event{
        .status = EventStatus::Held, .title = QStringLiteral("手指衛生の講義"), .from = day, .to = day, .hours = 1.5};
};

} // namespace

TEST(EventActions, AnEventCoversWhatItIsSavedWithAndNothingElse)
{
    Lecture lecture;
    EXPECT_THAT(lecture.covered(), testing::ElementsAre(lecture.ladder.wash));
    lecture.made(edit::saveEvent(lecture.event, {lecture.ladder.talk, lecture.ladder.drip, lecture.ladder.talk}));
    EXPECT_THAT(lecture.covered(), testing::ElementsAre(lecture.ladder.talk, lecture.ladder.drip));
    ASSERT_TRUE(lecture.file.door().undo().result());
    EXPECT_THAT(lecture.covered(), testing::ElementsAre(lecture.ladder.wash)) << "one undo";
}

TEST(EventActions, AWholeSignInListIsOneUndo)
{
    Lecture lecture;
    lecture.made(edit::saveAttendances({lecture.of(lecture.hana), lecture.of(lecture.rin, AttendanceStatus::Absent),
                                        lecture.of(lecture.hana, AttendanceStatus::Partly)},
                                       lecture.event.title));
    const auto listed = lecture.attendances();
    ASSERT_EQ(listed.size(), 2u) << "who is told twice is one";
    EXPECT_EQ(listed[0].status, AttendanceStatus::Partly);
    // Found by event and person, a list that comes again changes what it says otherwise.
    lecture.made(edit::saveAttendances({lecture.of(lecture.rin)}, lecture.event.title));
    EXPECT_EQ(lecture.attendances()[1].id, listed[1].id);
    EXPECT_EQ(lecture.attendances()[1].status, AttendanceStatus::Attended);
    ASSERT_TRUE(lecture.file.door().undo().result());
    ASSERT_TRUE(lecture.file.door().undo().result());
    EXPECT_TRUE(lecture.attendances().empty());
}

TEST(EventActions, MovesTheStandingsOfThoseOnItsListAlone)
{
    Lecture lecture;
    for (const Key person : {lecture.hana, lecture.rin})
        lecture.file.enrol(person, lecture.ladder);
    lecture.made(edit::saveAttendances({lecture.of(lecture.hana)}, lecture.event.title));
    lecture.file.refreshStandings();
    lecture.event.hours = 2;
    lecture.made(edit::saveEvent(lecture.event, {lecture.ladder.talk}));
    const storage::StandingRepository standings(lecture.file.database());
    EXPECT_THAT(standings.dirty(10).value(), testing::ElementsAre(lecture.hana));
    lecture.file.refreshStandings();
    ASSERT_TRUE(lecture.file.door().undo().result());
    EXPECT_THAT(standings.dirty(10).value(), testing::ElementsAre(lecture.hana));
}

TEST(EventActions, OneListThatIsWrongAnywhereIsNotWritten)
{
    Lecture lecture;
    Attendance wrong = lecture.of(lecture.rin);
    wrong.hours = -1;
    const auto refused = lecture.act(edit::saveAttendances({lecture.of(lecture.hana), wrong}, {}));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
    EXPECT_TRUE(lecture.attendances().empty());
    const auto nowhere = lecture.act(edit::saveAttendances({{.event = 42, .person = lecture.hana}}, {}));
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().code, ErrorCode::NotFound);
}

TEST(EventActions, AnEventThatSomebodyAttendedStays)
{
    Lecture lecture;
    lecture.made(edit::saveAttendances(
        {lecture.of(lecture.hana, AttendanceStatus::Registered), lecture.of(lecture.rin, AttendanceStatus::Partly)},
        {}));
    const auto refused = lecture.act(edit::removeEvent(lecture.event.id, lecture.event.title));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::StillReferenced);
    EXPECT_EQ(lecture.attendances().size(), 2u) << "all or nothing";

    lecture.made(edit::saveAttendances({lecture.of(lecture.rin, AttendanceStatus::Absent)}, {}));
    ASSERT_TRUE(lecture.act(edit::removeEvent(lecture.event.id, lecture.event.title)));
    EXPECT_TRUE(lecture.attendances().empty());
    ASSERT_TRUE(lecture.file.door().undo().result());
    EXPECT_EQ(lecture.attendances().size(), 2u);
    EXPECT_EQ(lecture.covered().size(), 1u);
}

TEST(EventActions, ANumberOnceGivenIsNeverGivenToAnother)
{
    Lecture lecture;
    Attendance numbered = lecture.of(lecture.hana);
    numbered.number = QStringLiteral("2026-0001");
    numbered.certifiedOn = day;
    lecture.made(edit::saveAttendances({numbered, lecture.of(lecture.rin)}, {}));
    std::vector<Key> all;
    for (const Attendance &attendance : lecture.attendances())
        all.push_back(attendance.id);
    lecture.made(edit::removeAttendances(all, {}));
    const auto left = lecture.attendances();
    ASSERT_EQ(left.size(), 1u);
    EXPECT_EQ(left[0].status, AttendanceStatus::Absent);
    EXPECT_EQ(left[0].number, numbered.number);
    EXPECT_FALSE(lecture.act(edit::removeEvent(lecture.event.id, lecture.event.title)));
}

TEST(EventActions, OfTwoAttendancesTheOneThatTellsMoreIsBetter)
{
    const Attendance registered{.status = AttendanceStatus::Registered, .number = QStringLiteral("2026-7")};
    const Attendance absent{.status = AttendanceStatus::Absent};
    const Attendance anHour{.status = AttendanceStatus::Partly, .hours = 1.0};
    const Attendance longer{.status = AttendanceStatus::Partly, .hours = 1.5};
    const Attendance all{.status = AttendanceStatus::Attended};
    EXPECT_EQ(edit::betterOf(anHour, longer).hours, 1.5);
    EXPECT_EQ(edit::betterOf(longer, all).status, AttendanceStatus::Attended);
    EXPECT_EQ(edit::betterOf(absent, registered).status, AttendanceStatus::Registered);
    EXPECT_EQ(edit::betterOf(registered, anHour).status, AttendanceStatus::Partly);
    EXPECT_EQ(edit::betterOf(registered, anHour).number, QStringLiteral("2026-7")) << "a certificate is not lost";
}

TEST(EventActions, ACertificateIsEnteredByTheOfficeAlone)
{
    Lecture lecture;
    const HeldCertificate certificate{.person = lecture.hana,
                                      .code = QStringLiteral("als"),
                                      .title = QStringLiteral("二次救命処置"),
                                      .issuedOn = day};
    const Key office = lecture.file.door().actor().id;
    for (const ActorRole role : {ActorRole::Educator, ActorRole::Trainee}) {
        const Key actor = lecture.file.add(Actor{.person = lecture.hana, .name = QStringLiteral("A"), .role = role});
        ASSERT_TRUE(lecture.file.door().workAs(actor).result());
        const auto refused = lecture.act(edit::saveCertificate(certificate, {}));
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::Forbidden);
        ASSERT_TRUE(lecture.file.door().workAs(office).result());
    }
    const Key key = lecture.made(edit::saveCertificate(certificate, {}));
    ASSERT_TRUE(lecture.act(edit::removeCertificate(key, {})));
}
