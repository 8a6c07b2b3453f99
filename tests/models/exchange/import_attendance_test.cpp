#include "tests/models/exchange/import_support.h"

#include "models/edit/event_actions.h"
#include "models/storage/standing_repository.h"

#include <gmock/gmock.h>

namespace kz::exchange {
namespace {

class ImportAttendance : public ImportTest
{
protected:
    void SetUp() override
    {
        ImportTest::SetUp();
        import(ImportKind::Person,
               "職員番号,氏名,フリガナ,職種\nN1,手本 あきら,テホン アキラ,看護師\n"
               "N2,例田 花,レイダ ハナ,看護師\nN3,見本坂 凛,ミホンザカ リン,看護師\n");
        event = made({.status = EventStatus::Held,
                      .title = QStringLiteral("感染対策 研修会"),
                      .from = QDate(2026, 6, 20),
                      .to = QDate(2026, 6, 20),
                      .hours = 1.5});
    }

    Key made(const TrainingEvent &wanted)
    {
        const auto done = door->submitAndWait(edit::saveEvent(wanted, {}));
        EXPECT_TRUE(done);
        return done ? done.value().made : 0;
    }
    Attendance of(const char16_t *staffNumber) const
    {
        const Key person = personOf(staffNumber).id;
        for (const Attendance &attendance : all<Attendance>())
            if (attendance.person == person)
                return attendance;
        ADD_FAILURE() << "not on the list";
        return {};
    }
    Problem only(const QByteArray &csv)
    {
        const auto staged = stage(ImportKind::Attendance, csv);
        EXPECT_TRUE(staged);
        const auto &problems = summaryOf(*staged.value()).problems;
        EXPECT_EQ(problems.size(), 1u);
        return problems.empty() ? Problem() : problems.front();
    }

    Key event = 0;
};

TEST_F(ImportAttendance, TheListOfAnEventNeedNotNameIt)
{
    const QByteArray list = "職員番号,氏名,時間数\n"
                            "N1,手本 あきら,\n"
                            "N2,例田 花,1\n";
    ImportSource asked = source(ImportKind::Attendance, write("in.csv", list));
    const auto nameless = stage(asked);
    ASSERT_FALSE(nameless);
    EXPECT_EQ(nameless.error().code, ErrorCode::InputHeader);
    asked.given.insert(QStringLiteral("event"), keyToText(event));
    EXPECT_EQ(import(asked).created, 2);
    EXPECT_EQ(of(u"N1").event, event);
    EXPECT_EQ(of(u"N2").status, AttendanceStatus::Partly);
    // Where a row says of what it is, it is of that.
    const Key other = made({.status = EventStatus::Held,
                            .title = QStringLiteral("救急 研修会"),
                            .from = QDate(2026, 7, 1),
                            .to = QDate(2026, 7, 1)});
    asked = source(ImportKind::Attendance, write("in.csv", "研修名,開催日,職員番号\n救急 研修会,2026/7/1,N3\n,,N3\n"));
    asked.given.insert(QStringLiteral("event"), keyToText(event));
    EXPECT_EQ(import(asked).created, 2);
    QSet<Key> events;
    for (const Attendance &one : all<Attendance>())
        if (one.person == personOf(u"N3").id)
            events.insert(one.event);
    EXPECT_EQ(events, (QSet<Key>{event, other}));
    expectWhole();
}

TEST_F(ImportAttendance, ASignInListSaysWhoCameAndForHowLong)
{
    const QByteArray list = "研修名,開催日,職員番号,氏名,出欠,時間数\n"
                            "感染対策　研修会,2026/6/20,N1,手本 あきら,出席,\n"
                            "感染対策 研修会,2026/6/20,N2,例田 花,,1\n"
                            "感染対策 研修会,2026/6/20,N3,見本坂 凛,欠席,\n";
    EXPECT_EQ(import(ImportKind::Attendance, list).created, 3);
    EXPECT_EQ(of(u"N1").status, AttendanceStatus::Attended);
    EXPECT_FALSE(of(u"N1").hours) << "all of it";
    EXPECT_EQ(of(u"N2").status, AttendanceStatus::Partly) << "an hour of an hour and a half";
    EXPECT_EQ(of(u"N2").hours, 1);
    EXPECT_EQ(of(u"N3").status, AttendanceStatus::Absent);
    EXPECT_EQ(of(u"N3").event, event);
    EXPECT_EQ(import(ImportKind::Attendance, list).unchanged, 3);
    expectWhole();
}

TEST_F(ImportAttendance, OfAKeyTheDayNeedNotBeTold)
{
    const QByteArray list = "研修名,職員番号\n" + keyToText(event).toUtf8() + ",N1\n";
    EXPECT_EQ(import(ImportKind::Attendance, list).created, 1);
    EXPECT_EQ(of(u"N1").event, event);
    const Key person = of(u"N1").person;
    door->maintain([](storage::Database &writer) {
            storage::StandingRepository standings(writer);
            return standings.store(standings.dirty(10).value(), {}, {});
        })
        .waitForFinished();
    ASSERT_EQ(count("SELECT count(*) FROM standing_dirty"), 0);
    ASSERT_TRUE(undo());
    EXPECT_TRUE(all<Attendance>().empty());
    EXPECT_EQ(count("SELECT person FROM standing_dirty"), person) << "who no longer attended is judged anew";
}

TEST_F(ImportAttendance, AnEventThatIsNotThereOrThereTwiceIsAProblemAtItsCell)
{
    const QByteArray header = "研修名,開催日,職員番号\n";
    Problem problem = only(header + "感染対策 研修会,2026-06-21,N1\n");
    EXPECT_EQ(problem.field, QStringLiteral("event"));
    EXPECT_EQ(problem.issue.code, IssueCode::Unknown);
    EXPECT_EQ(problem.row, 2);
    problem = only(header + "感染対策 研修会,,N1\n");
    EXPECT_EQ(problem.field, QStringLiteral("day"));
    problem = only(header + "感染対策 研修会,2026-06-20,N1\n感染対策 研修会,2026-06-20,N1\n");
    EXPECT_EQ(problem.issue.code, IssueCode::DuplicateInFile);
    made({.title = QStringLiteral("感染対策 研修会"), .from = QDate(2026, 6, 20), .to = QDate(2026, 6, 20)});
    problem = only(header + "感染対策 研修会,2026-06-20,N1\n");
    EXPECT_EQ(problem.issue.code, IssueCode::Ambiguous);
}

} // namespace
} // namespace kz::exchange
