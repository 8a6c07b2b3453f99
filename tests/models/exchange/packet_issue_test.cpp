#include "tests/models/exchange/packet_support.h"

#include "models/domain/actor.h"
#include "models/domain/individual_plan.h"
#include "models/edit/credential_actions.h"
#include "models/edit/evidence_actions.h"
#include "models/edit/file_actions.h"
#include "models/query/individual_plan.h"
#include "models/query/verify.h"
#include "models/storage/administration_reads.h"
#include "models/storage/packet_reads.h"

namespace kz::exchange {
namespace {

QStringList namesIn(storage::Database &database, const char *sql)
{
    const auto names = database.column<QString>(sql);
    EXPECT_TRUE(names);
    return QStringList(names.value().begin(), names.value().end());
}

} // namespace

TEST_F(PacketTest, ALogbookHoldsItsTraineeAndNobodyElse)
{
    file.logged(trainee, ladder.wash, QDate(2026, 6, 10), island);
    LogEntry signedOne = entryOf(trainee, QDate(2026, 6, 12), EvidenceStatus::Countersigned);
    signedOne.countersigner = doctor;
    signedOne.head.countersignedOn = QDate(2026, 6, 13);
    file.add(signedOne);
    file.rated(trainee, ladder, ladder.talk, 3, QDate(2026, 6, 20), island, doctor);
    file.logged(other, ladder.wash, QDate(2026, 6, 10), hospital);
    const Key lecture = file.add(TrainingEvent{.status = EventStatus::Held,
                                               .title = QStringLiteral("心不全の講義"),
                                               .from = QDate(2026, 6, 20),
                                               .to = QDate(2026, 6, 20),
                                               .site = hospital});
    file.add(EventItem{.event = lecture, .item = ladder.wash});
    for (const Key person : {trainee, other})
        file.add(Attendance{.event = lecture, .person = person, .status = AttendanceStatus::Attended});
    const QString packet = issue(PacketKind::Logbook, trainee);

    const QByteArray bytes = unsealed(packet);
    EXPECT_TRUE(bytes.contains(QStringLiteral("仮屋 みなと").toUtf8()));
    EXPECT_TRUE(bytes.contains(QStringLiteral("離島診療所").toUtf8()));
    for (const QString &secret : {QStringLiteral("例田"), QStringLiteral("ツバサ"), QStringLiteral("手本"),
                                  QStringLiteral("島田"), QStringLiteral("イサム"), QStringLiteral("R-4711"),
                                  QStringLiteral("minato@example.jp"), QStringLiteral("面談の覚え書き")})
        EXPECT_FALSE(bytes.contains(secret.toUtf8())) << secret.toStdString();

    auto opened = storage::SealedStore::open(packet, passphrase);
    ASSERT_TRUE(opened);
    const auto store = std::move(opened).value();
    auto &inside = store->database();
    EXPECT_EQ(namesIn(inside, "SELECT name FROM person WHERE name <> '–'"), QStringList{QStringLiteral("仮屋 みなと")});
    EXPECT_EQ(namesIn(inside, "SELECT role FROM actor"), QStringList{QStringLiteral("trainee")});
    EXPECT_EQ(inside.value<qint64>("SELECT count(*) FROM log_entry").value(), 2);
    EXPECT_EQ(inside.value<qint64>("SELECT count(*) FROM requirement").value(),
              count("SELECT count(*) FROM requirement"));
    EXPECT_EQ(inside.value<qint64>("SELECT count(*) FROM attendance").value(), 1) << "what counts for their rules";
    EXPECT_EQ(inside.value<qint64>("SELECT count(*) FROM event_item").value(), 1);
    // It is a file like any other: everything in it holds.
    const auto checked = query::verify(inside, QDate(2026, 7, 1));
    ASSERT_TRUE(checked);
    EXPECT_TRUE(checked.value().isGood()) << checked.value().strays.size() << ' ' << checked.value().orphans;
}

TEST_F(PacketTest, ALogbookHoldsWhatItsTraineeAgreedOnAndStillWorksBy)
{
    const Key clinic = file.site(QStringLiteral("杉谷診療所"), SiteKind::Clinic);
    const auto agree = [&](Key person, PlanStatus status) {
        IndividualPlan plan{.person = person,
                            .version = ladder.version,
                            .interviewer = doctor,
                            .agreedOn = QDate(2026, 4, 10),
                            .targetDay = QDate(2027, 3, 31),
                            .purpose = QStringLiteral("外科から総合診療へ"),
                            .status = status,
                            .closedOn = {},
                            .reason = {},
                            .titleJa = {},
                            .titleEn = {}};
        if (status != PlanStatus::Open) {
            plan.closedOn = QDate(2026, 6, 1);
            plan.reason = QStringLiteral("次の計画へ");
        }
        const Key key = file.add(plan);
        file.add(PlanGoal{
            .plan = key, .requirement = ladder.washTwice, .targetDay = {}, .note = QStringLiteral("外来で週2単位")});
        file.add(PlanPlacement{.plan = key, .site = clinic, .from = QDate(2026, 9, 1), .to = QDate(2026, 9, 30)});
        file.add(PlanFollowUp{.plan = key,
                              .due = QDate(2026, 6, 10),
                              .heldOn = QDate(2026, 6, 11),
                              .note = QStringLiteral("家庭の事情を聞いた")});
        file.add(PlanFollowUp{.plan = key, .due = QDate(2026, 9, 10), .heldOn = {}, .note = {}});
        return key;
    };
    agree(trainee, PlanStatus::Completed);
    const Key running = agree(trainee, PlanStatus::Open);
    agree(other, PlanStatus::Open);
    const QString packet = issue(PacketKind::Logbook, trainee);
    const QByteArray bytes = unsealed(packet);
    EXPECT_TRUE(bytes.contains(QStringLiteral("外来で週2単位").toUtf8()));
    for (const QString &secret : {QStringLiteral("島田"), QStringLiteral("外科から"), QStringLiteral("次の計画へ"),
                                  QStringLiteral("家庭の事情")})
        EXPECT_FALSE(bytes.contains(secret.toUtf8())) << secret.toStdString();

    auto opened = storage::SealedStore::open(packet, passphrase);
    ASSERT_TRUE(opened);
    const auto store = std::move(opened).value();
    query::Plans plans;
    const auto found = query::individualPlans(store->database(), plans, trainee, query::AsOf::today(file.clock()));
    ASSERT_TRUE(found);
    EXPECT_TRUE(found.value().inPacket) << "read-only";
    ASSERT_EQ(found.value().lines.size(), 1u) << "what is closed is no more worked by";
    const query::PlanLine &line = found.value().lines.front();
    EXPECT_EQ(line.sheet.plan.id, running);
    ASSERT_EQ(line.goals.size(), 1u);
    EXPECT_GE(line.goals.front().node, 0) << "with its rule, so that it says how far it is";
    ASSERT_EQ(line.placements.size(), 1u);
    EXPECT_EQ(line.placements.front().site, QStringLiteral("杉谷診療所"));
    ASSERT_EQ(line.followUps.size(), 2u);
    EXPECT_EQ(line.followUps.back().due, QDate(2026, 9, 10)) << "the next one";
    EXPECT_FALSE(line.followUps.back().heldOn.isValid());
    const auto checked = query::verify(store->database(), QDate(2026, 7, 1));
    ASSERT_TRUE(checked);
    EXPECT_TRUE(checked.value().isGood()) << checked.value().strays.size() << ' ' << checked.value().orphans;

    for (const auto &[kind, holder] : {std::pair(PacketKind::Rater, assessor), std::pair(PacketKind::Clinic, doctor)})
        EXPECT_FALSE(unsealed(issue(kind, holder)).contains(QStringLiteral("外来で週2単位").toUtf8()))
            << enumCode(kind).toStdString();
}

TEST_F(PacketTest, ARaterHasThePeopleToRateAndWhatWasRatedSoFar)
{
    file.rated(other, ladder, ladder.talk, 3, QDate(2026, 6, 20), hospital, assessor);
    file.rated(other, ladder, ladder.wash, 2, QDate(2026, 6, 21), hospital, doctor);
    file.rated(other, ladder, ladder.wash, 4, QDate(2026, 6, 22), hospital, other, AssessorKind::Self);
    file.logged(other, ladder.wash, QDate(2026, 6, 10), hospital);
    const QString packet = issue(PacketKind::Rater, assessor);

    const QByteArray bytes = unsealed(packet);
    EXPECT_TRUE(bytes.contains(QStringLiteral("例田 つばさ").toUtf8()));
    EXPECT_FALSE(bytes.contains(QStringLiteral("仮屋").toUtf8()));
    EXPECT_FALSE(bytes.contains(QStringLiteral("島田").toUtf8()));
    auto opened = storage::SealedStore::open(packet, passphrase);
    ASSERT_TRUE(opened);
    const auto store = std::move(opened).value();
    EXPECT_EQ(store->database().value<qint64>("SELECT count(*) FROM assessment").value(), 2) << "theirs and one's own";
    EXPECT_EQ(store->database().value<qint64>("SELECT count(*) FROM log_entry").value(), 0);
    EXPECT_EQ(namesIn(store->database(), "SELECT role FROM actor"), QStringList{QStringLiteral("educator")});
}

TEST_F(PacketTest, NoPacketHoldsFeedbackByRatersWhoAreNotNamed)
{
    const Key tool = file.add(Tool{.version = ladder.version,
                                   .code = QStringLiteral("msf"),
                                   .titleJa = QStringLiteral("360度評価"),
                                   .scale = ladder.scale,
                                   .minimumRaters = 3});
    for (const Key whose : {trainee, other})
        for (const Key rater : {assessor, doctor}) {
            Assessment form;
            form.head.person = whose;
            form.head.day = form.head.enteredOn = form.head.submittedOn = QDate(2026, 6, 20);
            form.head.site = island;
            form.head.status = EvidenceStatus::Submitted;
            form.tool = tool;
            form.assessor = rater;
            form.comment = QStringLiteral("名前の出ない感想");
            form.items = {{ladder.talk, 3}};
            file.add(form);
        }
    for (const auto &[kind, holder] : {std::pair(PacketKind::Logbook, trainee), std::pair(PacketKind::Rater, assessor),
                                       std::pair(PacketKind::Clinic, doctor)}) {
        const QByteArray bytes = unsealed(issue(kind, holder));
        EXPECT_FALSE(bytes.contains(QStringLiteral("名前の出ない感想").toUtf8())) << enumCode(kind).toStdString();
        EXPECT_FALSE(kind == PacketKind::Logbook && bytes.contains(QStringLiteral("島田").toUtf8()));
    }
}

TEST_F(PacketTest, AClinicHasItsTraineesAndWhatHappenedThere)
{
    file.logged(trainee, ladder.wash, QDate(2026, 6, 10), island);
    file.logged(trainee, ladder.wash, QDate(2026, 5, 10), hospital);
    const QString packet = issue(PacketKind::Clinic, doctor);
    EXPECT_FALSE(unsealed(packet).contains(QStringLiteral("例田").toUtf8()));
    auto opened = storage::SealedStore::open(packet, passphrase);
    ASSERT_TRUE(opened);
    const auto store = std::move(opened).value();
    EXPECT_EQ(store->database().value<qint64>("SELECT count(*) FROM log_entry").value(), 1);
    EXPECT_EQ(namesIn(store->database(), "SELECT name || ' ' || role FROM actor ORDER BY id"),
              (QStringList{QStringLiteral("島田 いさむ educator"), QStringLiteral("仮屋 みなと trainee")}));
}

TEST_F(PacketTest, ATraineeLogsInAClinicsPacketAndNeverSigns)
{
    PacketOrder wanted = order(PacketKind::Clinic, doctor);
    wanted.pin = QStringLiteral("271828");
    const QString packet = issue(wanted);
    const auto entry = edit::saveLogEntry(entryOf(trainee, QDate(2026, 6, 30)), {});
    EXPECT_EQ(workIn(packet, entry).error().code, ErrorCode::SignInNeeded) << "nobody is the supervisor by themselves";
    // Of whom the file knows no secret, the name is enough; the supervisor's needs theirs.
    const auto made = workInAs(packet, trainee, {}, entry);
    ASSERT_TRUE(made);
    const auto signing = edit::countersign({made.value().made}, {}, {});
    EXPECT_EQ(workInAs(packet, trainee, {}, signing).error().code, ErrorCode::Forbidden);
    EXPECT_EQ(workInAs(packet, doctor, {}, signing).error().code, ErrorCode::WrongSecret);
    EXPECT_EQ(workInAs(packet, doctor, QStringLiteral("314159"), signing).error().code, ErrorCode::WrongSecret);

    ASSERT_TRUE(take(packet));
    ASSERT_EQ(entriesOf(trainee).size(), 1u);
    EXPECT_EQ(entriesOf(trainee).front().head.status, EvidenceStatus::Submitted);
    ASSERT_TRUE(workInAs(packet, doctor, wanted.pin, signing));
    ASSERT_TRUE(take(packet));
    EXPECT_EQ(entriesOf(trainee).front().countersigner, doctor);
    EXPECT_EQ(count("SELECT count(*) FROM credential"), 0) << "what the packet asks for stays in it";
}

TEST_F(PacketTest, AClinicsPacketAsksForWhatTheFileAsksFor)
{
    const QString known = QStringLiteral("離島の合言葉");
    const auto actor = submit(
        edit::saveActor({.person = doctor, .name = QStringLiteral("島田 いさむ"), .role = ActorRole::Educator}));
    ASSERT_TRUE(actor);
    // Whoever administers the file signs in first.
    ASSERT_TRUE(submit(edit::setSecret(file.door().actor().id, known, {})));
    ASSERT_TRUE(submit(edit::setSecret(actor.value().made, known, {})));
    PacketOrder wanted = order(PacketKind::Clinic, doctor);
    wanted.pin = QStringLiteral("271828");
    const QString packet = issue(wanted);
    const auto entry = edit::saveLogEntry(entryOf(trainee, QDate(2026, 6, 30)), {});
    EXPECT_EQ(workInAs(packet, doctor, wanted.pin, entry).error().code, ErrorCode::WrongSecret)
        << "their own secret and no other";
    EXPECT_TRUE(workInAs(packet, doctor, known, entry));
    // A trainee's own packet is theirs alone: its passphrase says who is there.
    EXPECT_TRUE(workIn(issue(PacketKind::Logbook, trainee), entry));
    // Slowed as at sign-in, and closing the packet does not help.
    for (int i = 0; i < 4; ++i)
        (void)workInAs(packet, doctor, QStringLiteral("000000"), entry);
    EXPECT_EQ(workInAs(packet, doctor, known, entry).error().code, ErrorCode::SignInTooSoon);
}

TEST_F(PacketTest, TheRegisterSaysWhatIsOut)
{
    file.logged(trainee, ladder.wash, QDate(2026, 6, 10), island);
    PacketOrder wanted = order(PacketKind::Clinic, doctor);
    wanted.expires = QDate(2026, 9, 30);
    issue(wanted);
    const auto lines = storage::packetLines(file.database());
    ASSERT_TRUE(lines);
    ASSERT_EQ(lines.value().size(), 1u);
    const storage::PacketLine &line = lines.value().front();
    EXPECT_EQ(line.holder, QStringLiteral("島田 いさむ"));
    EXPECT_EQ(line.site, QStringLiteral("離島診療所"));
    EXPECT_EQ(line.packet.issued, QDate(2026, 7, 1));
    EXPECT_EQ(line.packet.expires, QDate(2026, 9, 30));
    EXPECT_EQ(line.packet.people, 2);
    EXPECT_EQ(line.packet.entries, 1);
    EXPECT_FALSE(line.takenOn.isValid());
}

TEST_F(PacketTest, WhatIsHandedOutStaysInTheRegister)
{
    issue(PacketKind::Logbook, trainee);
    const QByteArray issued("SELECT count(*) FROM packet");
    // Undo takes back what was done before: the packet itself is out, and revoking is what ends it.
    auto undone = file.door().undo();
    undone.waitForFinished();
    EXPECT_TRUE(undone.result());
    EXPECT_EQ(count(issued.constData()), 1);
}

TEST_F(PacketTest, SeveralAreIssuedTogetherOrNone)
{
    std::vector<PacketOrder> orders{order(PacketKind::Logbook, trainee), order(PacketKind::Logbook, other)};
    orders[0].path = path(QStringLiteral("a.kzpacket"));
    orders[1].path = path(QStringLiteral("b.kzpacket"));
    QFile there(orders[1].path);
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    there.write("mine");
    there.close();
    EXPECT_EQ(submit(issuePackets(orders, {}, {.passes = 1, .memory = 8192})).error().code, ErrorCode::FileExists);
    EXPECT_FALSE(QFile::exists(orders[0].path));
    EXPECT_TRUE(QFile::exists(orders[1].path)) << "what was there stays";
    EXPECT_EQ(count("SELECT count(*) FROM packet"), 0);

    orders[1].path = path(QStringLiteral("c.kzpacket"));
    for (const QString &easy : {QStringLiteral("short"), QStringLiteral("--------"), QStringLiteral("1 - 2 - 3 - 4")}) {
        orders[1].passphrase = easy;
        EXPECT_EQ(submit(issuePackets(orders, {}, {.passes = 1, .memory = 8192})).error().code, ErrorCode::BadArgument);
        EXPECT_FALSE(QFile::exists(orders[0].path));
    }
    orders[1].passphrase = passphrase;
    ASSERT_TRUE(submit(issuePackets(orders, {}, {.passes = 1, .memory = 8192})));
    EXPECT_EQ(count("SELECT count(*) FROM packet"), 2);
}

TEST_F(PacketTest, OnlyWhoAdministersIssuesAndNobodyFromWithinAPacket)
{
    const QString packet = issue(PacketKind::Clinic, doctor);
    PacketOrder another = order(PacketKind::Logbook, trainee);
    another.path = path(QStringLiteral("another.kzpacket"));
    EXPECT_EQ(workIn(packet, issuePackets({another}, {})).error().code, ErrorCode::Forbidden);
    EXPECT_FALSE(QFile::exists(another.path));
}

TEST_F(PacketTest, NamesOfPacketsNeverMeet)
{
    const QString first = packetPath(path({}), QStringLiteral("A/B"), QDate(2026, 7, 1));
    EXPECT_EQ(QFileInfo(first).fileName(), QStringLiteral("A_B 2026-07-01.kzpacket"));
    EXPECT_NE(packetPath(path({}), QStringLiteral("A/B"), QDate(2026, 7, 1), {first}), first);
}

} // namespace kz::exchange
