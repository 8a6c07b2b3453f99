#include "tests/models/exchange/packet_support.h"

#include "models/edit/attachment_actions.h"
#include "models/edit/evidence_actions.h"
#include "models/edit/new_file.h"
#include "models/query/verify.h"
#include "models/storage/evidence_repository.h"
#include "models/storage/store.h"

#include <QDir>

#include <random>

namespace kz::exchange {

TEST_F(PacketTest, WhatWasDoneOutsideComesHomeAsOneActionAndOneUndo)
{
    LogEntry returned = entryOf(trainee, QDate(2026, 6, 10), EvidenceStatus::Returned);
    returned.returnReason = QStringLiteral("件数を確かめてください");
    const Key old = file.add(returned);
    const QString packet = issue(PacketKind::Logbook, trainee);
    ASSERT_TRUE(workIn(packet, edit::saveLogEntry(entryOf(trainee, QDate(2026, 7, 1)), {})));
    ASSERT_TRUE(workIn(packet, edit::submitLogEntries({old}, {})));

    const auto seen = look(packet);
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen.value()->holder, QStringLiteral("仮屋 みなと"));
    EXPECT_EQ(seen.value()->count(Verdict::New), 1);
    EXPECT_EQ(seen.value()->count(Verdict::Changed), 1);
    EXPECT_EQ(seen.value()->count(&ReturnedRecord::isAsked), 0);
    EXPECT_EQ(entriesOf(trainee).size(), 1u) << "a preview writes nothing";

    const auto taken = take(packet);
    ASSERT_TRUE(taken);
    EXPECT_EQ(entriesOf(trainee).size(), 2u);
    EXPECT_EQ(stored(old)->head.status, EvidenceStatus::Submitted);
    EXPECT_EQ(count("SELECT count(*) FROM entry WHERE action = 'packet.take'"), 1);
    // The same again brings nothing, however often.
    EXPECT_TRUE(look(packet).value()->records.empty());
    ASSERT_TRUE(take(packet));
    EXPECT_EQ(count("SELECT count(*) FROM packet_taking"), 1);

    auto undone = file.door().undo();
    undone.waitForFinished();
    ASSERT_TRUE(undone.result());
    EXPECT_EQ(entriesOf(trainee).size(), 1u);
    EXPECT_EQ(stored(old)->head.status, EvidenceStatus::Returned);
    // What was taken back by mistake can be taken again.
    ASSERT_TRUE(take(packet));
    EXPECT_EQ(entriesOf(trainee).size(), 2u);
    const auto checked = query::verify(file.database(), QDate(2026, 7, 1));
    ASSERT_TRUE(checked);
    EXPECT_TRUE(checked.value().isGood());
}

TEST_F(PacketTest, AnOlderCopyOfAPacketBringsNothingOldBack)
{
    const QString packet = issue(PacketKind::Logbook, trainee);
    const auto made
        = workIn(packet, edit::saveLogEntry(entryOf(trainee, QDate(2026, 7, 1), EvidenceStatus::Draft), {}));
    ASSERT_TRUE(made);
    const QString mailed = path(QStringLiteral("mailed.kzpacket"));
    ASSERT_TRUE(QFile::copy(packet, mailed));
    ASSERT_TRUE(workIn(packet, edit::submitLogEntries({made.value().made}, {})));
    ASSERT_TRUE(take(packet));
    EXPECT_EQ(stored(made.value().made)->head.status, EvidenceStatus::Submitted);
    EXPECT_TRUE(look(mailed).value()->records.empty());
    ASSERT_TRUE(take(mailed));
    EXPECT_EQ(stored(made.value().made)->head.status, EvidenceStatus::Submitted);
}

TEST_F(PacketTest, ACopyThatWasWorkedInTooGivesKeysOfItsOwn)
{
    const QString packet = issue(PacketKind::Logbook, trainee);
    const QString copy = path(QStringLiteral("copy.kzpacket"));
    ASSERT_TRUE(QFile::copy(packet, copy));
    const auto one = workIn(packet, edit::saveLogEntry(entryOf(trainee, QDate(2026, 6, 30)), {}));
    const auto two = workIn(copy, edit::saveLogEntry(entryOf(trainee, QDate(2026, 7, 1)), {}));
    ASSERT_TRUE(one);
    ASSERT_TRUE(two);
    EXPECT_NE(one.value().made, two.value().made);
    ASSERT_TRUE(take(packet));
    ASSERT_TRUE(take(copy));
    EXPECT_EQ(entriesOf(trainee).size(), 2u);
}

TEST_F(PacketTest, AConflictIsDecidedByAPerson)
{
    LogEntry returned = entryOf(trainee, QDate(2026, 6, 10), EvidenceStatus::Returned);
    returned.returnReason = QStringLiteral("件数を確かめてください");
    const Key key = file.add(returned);
    const QString packet = issue(PacketKind::Logbook, trainee);
    LogEntry there = *stored(key);
    there.items = {{ladder.wash, TraineeRole::Performed, 3}};
    there.head.status = EvidenceStatus::Submitted;
    ASSERT_TRUE(workIn(packet, edit::saveLogEntry(there, {})));
    LogEntry here = *stored(key);
    here.note = QStringLiteral("電話で確かめた");
    ASSERT_TRUE(submit(edit::saveLogEntry(here, {})));

    const auto seen = look(packet);
    ASSERT_TRUE(seen);
    ASSERT_EQ(seen.value()->count(&ReturnedRecord::isAsked), 1);
    const ReturnedRecord &record = seen.value()->records.front();
    EXPECT_TRUE(record.here->contains(QStringLiteral("電話").toUtf8()));
    EXPECT_TRUE(record.brought->contains("\"submitted\""));
    EXPECT_EQ(seen.value()->names.value(island).first, QStringLiteral("離島診療所"));

    // Nobody says anything: what the file has stays, and it is not asked again.
    ASSERT_TRUE(take(packet));
    EXPECT_EQ(stored(key)->note, QStringLiteral("電話で確かめた"));
    EXPECT_TRUE(look(packet).value()->records.empty());
    auto undone = file.door().undo();
    undone.waitForFinished();
    ASSERT_TRUE(undone.result());
    ASSERT_TRUE(take(packet, {key}));
    EXPECT_EQ(stored(key)->items.front().count, 3);
    EXPECT_EQ(stored(key)->head.status, EvidenceStatus::Submitted);
}

TEST_F(PacketTest, WhatWasSignedHereMeanwhileStaysSigned)
{
    const Key key = file.add(entryOf(trainee, QDate(2026, 6, 10)));
    const QString packet = issue(PacketKind::Logbook, trainee);
    LogEntry there = *stored(key);
    there.items = {{ladder.wash, TraineeRole::Performed, 3}};
    ASSERT_TRUE(workIn(packet, edit::saveLogEntry(there, {})));
    ASSERT_TRUE(submit(edit::countersign({key}, {}, {})));
    const LogEntry before = *stored(key);
    ASSERT_EQ(before.head.status, EvidenceStatus::Countersigned);

    const auto seen = look(packet);
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen.value()->count(&ReturnedRecord::isAsked), 0);
    EXPECT_EQ(seen.value()->count(&ReturnedRecord::hasProblem), 1);
    ASSERT_TRUE(take(packet, {key}));
    EXPECT_EQ(stored(key)->head.status, EvidenceStatus::Countersigned);
    EXPECT_EQ(stored(key)->items, before.items);
}

TEST_F(PacketTest, WhatWasLoggedHereMeanwhileIsNoticed)
{
    const QString packet = issue(PacketKind::Logbook, trainee);
    const auto there = workIn(packet, edit::saveLogEntry(entryOf(trainee, QDate(2026, 6, 30)), {}));
    ASSERT_TRUE(there);
    file.logged(trainee, ladder.wash, QDate(2026, 6, 30), island);
    const auto seen = look(packet);
    ASSERT_TRUE(seen);
    ASSERT_EQ(seen.value()->records.size(), 1u);
    EXPECT_NE(seen.value()->records.front().twin, 0);
    ASSERT_TRUE(take(packet));
    EXPECT_EQ(entriesOf(trainee).size(), 1u) << "logged once";
    // Two of a kind that the trainee saw side by side are two.
    const QString second = issue(PacketKind::Logbook, trainee);
    ASSERT_TRUE(workIn(second, edit::saveLogEntry(entryOf(trainee, QDate(2026, 6, 30)), {})));
    ASSERT_TRUE(take(second));
    EXPECT_EQ(entriesOf(trainee).size(), 2u);
}

TEST_F(PacketTest, TheOtherHalfOfADayInClinicIsNoTwin)
{
    LogEntry morning = entryOf(trainee, QDate(2026, 6, 30));
    morning.items.clear();
    morning.halfDays = 1;
    morning.dayPart = DayPart::Morning;
    LogEntry afternoon = morning;
    afternoon.dayPart = DayPart::Afternoon;
    const QString packet = issue(PacketKind::Logbook, trainee);
    ASSERT_TRUE(workIn(packet, edit::saveLogEntry(afternoon, {})));
    file.add(morning);
    const auto seen = look(packet);
    ASSERT_TRUE(seen);
    ASSERT_EQ(seen.value()->records.size(), 1u);
    EXPECT_EQ(seen.value()->records.front().twin, 0);
    ASSERT_TRUE(take(packet));
    const std::vector<LogEntry> both = entriesOf(trainee);
    ASSERT_EQ(both.size(), 2u);
    EXPECT_NE(both[0].dayPart, both[1].dayPart) << "the half comes back with the entry";
}

TEST_F(PacketTest, AClinicLogsSignsAndRates)
{
    const Key waiting = file.logged(trainee, ladder.wash, QDate(2026, 6, 10), island);
    const QString packet = issue(PacketKind::Clinic, doctor);
    ASSERT_TRUE(workIn(packet, edit::countersign({waiting}, {}, {})));
    Assessment form;
    form.head = {.person = trainee,
                 .kind = EvidenceKind::Assessment,
                 .day = QDate(2026, 6, 30),
                 .site = island,
                 .status = EvidenceStatus::Submitted};
    form.tool = ladder.tool;
    form.assessor = doctor;
    form.assessorKind = AssessorKind::SupervisingDoctor;
    form.items = {{ladder.talk, 4}};
    ASSERT_TRUE(workIn(packet, edit::saveAssessment(form, {})));
    ASSERT_TRUE(take(packet));
    EXPECT_EQ(stored(waiting)->countersigner, doctor);
    EXPECT_EQ(count("SELECT count(*) FROM assessment"), 1);
}

TEST_F(PacketTest, WhoeverIsNamedByHandIsInTheHoldersChargeInThePacketAlone)
{
    PacketOrder wanted = order(PacketKind::Rater, assessor);
    wanted.people = {trainee};
    const QString packet = issue(wanted);
    const qint64 duties = count("SELECT count(*) FROM duty");
    Assessment form;
    form.head = {.person = trainee,
                 .kind = EvidenceKind::Assessment,
                 .day = QDate(2026, 6, 30),
                 .site = hospital,
                 .status = EvidenceStatus::Submitted};
    form.tool = ladder.tool;
    form.assessor = assessor;
    form.items = {{ladder.talk, 4}};
    ASSERT_TRUE(workIn(packet, edit::saveAssessment(form, {})));
    const auto seen = look(packet);
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen.value()->records.size(), 1u) << "the form and nothing else";
    ASSERT_TRUE(take(packet));
    EXPECT_EQ(count("SELECT count(*) FROM duty"), duties);
}

TEST_F(PacketTest, NobodyBringsWhatIsNotTheirs)
{
    const QString packet = issue(PacketKind::Rater, assessor);
    Key good = 0;
    forgeIn(packet, [&](edit::Edit &edit) -> Result<void> {
        Assessment form;
        form.head = {.person = other,
                     .kind = EvidenceKind::Assessment,
                     .day = QDate(2026, 6, 30),
                     .site = hospital,
                     .status = EvidenceStatus::Submitted,
                     .enteredOn = QDate(2026, 7, 1),
                     .submittedOn = QDate(2026, 7, 1)};
        form.tool = ladder.tool;
        form.assessor = assessor;
        form.items = {{ladder.talk, 4}};
        const auto own = edit.insert(form);
        good = own.value();
        return own ? Result<void>() : own.error();
    });
    forgeIn(packet, [&](edit::Edit &edit) -> Result<void> {
        Assessment form;
        form.head = {.person = other,
                     .kind = EvidenceKind::Assessment,
                     .day = QDate(2026, 6, 29),
                     .site = hospital,
                     .status = EvidenceStatus::Submitted,
                     .enteredOn = QDate(2026, 7, 1),
                     .submittedOn = QDate(2026, 7, 1)};
        form.tool = ladder.tool;
        form.assessor.reset(); // in nobody’s name
        form.items = {{ladder.talk, 4}};
        const auto forged = edit.insert(form);
        return forged ? Result<void>() : forged.error();
    });
    const auto seen = look(packet);
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen.value()->count(&ReturnedRecord::hasProblem), 1);
    ASSERT_TRUE(take(packet));
    EXPECT_EQ(count("SELECT count(*) FROM assessment"), 1) << "the rest goes in";
    EXPECT_TRUE(storage::EvidenceRepository(file.database()).findAssessment(good).value());
    EXPECT_EQ(look(packet).value()->count(&ReturnedRecord::hasProblem), 1) << "what was left out is said again";
}

TEST_F(PacketTest, WhatNobodyCouldEnterHereIsLeftOut)
{
    const QString packet = issue(PacketKind::Logbook, trainee);
    forgeIn(packet, [&](edit::Edit &edit) -> Result<void> {
        LogEntry tomorrow = entryOf(trainee, QDate(2026, 7, 2));
        tomorrow.head.enteredOn = tomorrow.head.submittedOn = QDate(2026, 7, 1);
        const auto made = edit.insert(tomorrow);
        return made ? Result<void>() : made.error();
    });
    forgeIn(packet, [&](edit::Edit &edit) -> Result<void> {
        Assessment form;
        form.head = {.person = trainee,
                     .kind = EvidenceKind::Assessment,
                     .day = QDate(2026, 6, 30),
                     .site = hospital,
                     .status = EvidenceStatus::Submitted,
                     .enteredOn = QDate(2026, 7, 1),
                     .submittedOn = QDate(2026, 7, 1)};
        form.tool = ladder.tool;
        form.assessor = trainee;
        form.assessorKind = AssessorKind::Self;
        form.items = {{ladder.talk, 9}}; // more than the scale has
        const auto made = edit.insert(form);
        return made ? Result<void>() : made.error();
    });
    const auto seen = look(packet);
    ASSERT_TRUE(seen);
    ASSERT_EQ(seen.value()->count(&ReturnedRecord::hasProblem), 2);
    for (const ReturnedRecord &record : seen.value()->records)
        EXPECT_EQ(record.problem.code, ErrorCode::Invalid);
}

TEST_F(PacketTest, OtherRecordsThanEvidenceNeverComeBack)
{
    const QString packet = issue(PacketKind::Logbook, trainee);
    forgeIn(packet, [&](edit::Edit &edit) -> Result<void> {
        auto person = edit.get<Person>(trainee).value();
        person.name = QStringLiteral("別人");
        return edit.update(person);
    });
    EXPECT_EQ(look(packet).value()->count(&ReturnedRecord::hasProblem), 1);
    ASSERT_TRUE(take(packet));
    EXPECT_EQ(count("SELECT count(*) FROM person WHERE name = '別人'"), 0);
    EXPECT_TRUE(look(packet).value()->records.empty()) << "said once: nothing can ever make it come back";
}

TEST_F(PacketTest, WhatWentAwayMeanwhileIsNamedAndTheRestGoesIn)
{
    const Key ward = file.department(island, QStringLiteral("外来"));
    const QString packet = issue(PacketKind::Logbook, trainee);
    LogEntry there = entryOf(trainee, QDate(2026, 6, 30));
    there.head.department = ward;
    ASSERT_TRUE(workIn(packet, edit::saveLogEntry(there, {})));
    ASSERT_TRUE(workIn(packet, edit::saveLogEntry(entryOf(trainee, QDate(2026, 6, 29)), {})));
    file.remove<Department>(ward);
    const auto seen = look(packet);
    ASSERT_TRUE(seen);
    ASSERT_EQ(seen.value()->count(&ReturnedRecord::hasProblem), 1);
    EXPECT_EQ(seen.value()->records.front().problem.code, ErrorCode::NotFound);
    ASSERT_TRUE(take(packet));
    EXPECT_EQ(entriesOf(trainee).size(), 1u);
    EXPECT_EQ(count("SELECT count(*) FROM packet_taking"), 1);
    // What is taken is decided, though something before it in the packet was left out.
    file.remove<LogEntry>(entriesOf(trainee).front().head.id);
    ASSERT_TRUE(take(packet));
    EXPECT_TRUE(entriesOf(trainee).empty()) << "removed here since, it stays away";
}

TEST_F(PacketTest, ForeignRevokedOutdatedAndUnknownOnesAreRefused)
{
    const QString packet = issue(PacketKind::Logbook, trainee);
    ASSERT_TRUE(workIn(packet, edit::saveLogEntry(entryOf(trainee, QDate(2026, 7, 1)), {})));
    EXPECT_EQ(stagePacket(packet, QStringLiteral("9999-9999"), file.database(), QDate(2026, 7, 1)).error().code,
              ErrorCode::PassphraseWrong);

    // Another file, be it with the same people.
    test::FileBuilder elsewhere;
    EXPECT_EQ(stagePacket(packet, passphrase, elsewhere.database(), QDate(2026, 7, 1)).error().code,
              ErrorCode::PacketForeign);

    PacketOrder brief = order(PacketKind::Logbook, trainee);
    brief.expires = QDate(2026, 7, 1);
    const QString expired = issue(brief);
    EXPECT_EQ(refusal(expired), ErrorCode::None) << "the last day counts";
    EXPECT_EQ(stagePacket(expired, passphrase, file.database(), QDate(2026, 7, 2)).error().code,
              ErrorCode::PacketExpired);

    // Looked at, then revoked, then taken: too late.
    auto staged = look(packet);
    ASSERT_TRUE(staged);
    EXPECT_EQ(submit(revokePacket(staged.value()->packet.id, {}, {})).error().code, ErrorCode::Invalid)
        << "a reason is needed";
    ASSERT_TRUE(submit(revokePacket(staged.value()->packet.id, QStringLiteral("紛失"), {})));
    EXPECT_EQ(submit(takePacketBack(staged.value(), {})).error().code, ErrorCode::PacketRevoked);
    EXPECT_EQ(look(packet).error().arguments.value(2), QStringLiteral("紛失"));

    // A file as it was before the packet was issued knows nothing of it.
    const QString early = path(QStringLiteral("early.kizahashi"));
    ASSERT_TRUE(storage::backup(file.path(), early));
    const QString late = issue(PacketKind::Logbook, trainee);
    auto opened = storage::openForReading(early);
    ASSERT_TRUE(opened);
    auto restored = std::move(opened).value();
    EXPECT_EQ(stagePacket(late, passphrase, restored, QDate(2026, 7, 1)).error().code, ErrorCode::PacketUnknown);
    EXPECT_EQ(entriesOf(trainee).size(), 0u);
}

TEST_F(PacketTest, EveryFlippedByteIsRefusedAndNothingChanges)
{
    const QString packet = issue(PacketKind::Logbook, trainee);
    ASSERT_TRUE(workIn(packet, edit::saveLogEntry(entryOf(trainee, QDate(2026, 7, 1)), {})));
    const qint64 before = count("SELECT max(seq) FROM entry");
    const QString altered = path(QStringLiteral("altered.kzpacket"));
    ASSERT_TRUE(QFile::copy(packet, altered));
    QFile out(altered);
    ASSERT_TRUE(out.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    const QByteArray bytes = out.readAll();
    const auto put = [&](qsizetype at, char byte) {
        out.seek(at);
        out.write(&byte, 1);
    };
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        put(i, char(bytes[i] ^ 0x01));
        ASSERT_FALSE(look(altered)) << "byte " << i;
        put(i, bytes[i]);
    }
    EXPECT_EQ(look(altered).value()->records.size(), 1u) << "unaltered it is taken";
    EXPECT_EQ(count("SELECT max(seq) FROM entry"), before);
}

TEST_F(PacketTest, WhatIsUndoneInAPacketStaysUndone)
{
    const QString packet = issue(PacketKind::Logbook, trainee);
    ASSERT_TRUE(workIn(packet, edit::saveLogEntry(entryOf(trainee, QDate(2026, 7, 1)), {})));
    ASSERT_TRUE(undoIn(packet));
    EXPECT_EQ(undoIn(packet).error().code, ErrorCode::NothingToUndo) << "what it was issued with is nobody's to undo";
    ASSERT_TRUE(take(packet));
    EXPECT_TRUE(entriesOf(trainee).empty());
}

TEST_F(PacketTest, WhatCannotBeSealedIsNotDone)
{
    const QString issued = issue(PacketKind::Logbook, trainee);
    const QString stick = path(QStringLiteral("stick"));
    ASSERT_TRUE(QDir().mkdir(stick));
    const QString packet = stick + QStringLiteral("/a.kzpacket");
    ASSERT_TRUE(QFile::copy(issued, packet));
    auto opened = storage::SealedStore::openForWriting(packet, passphrase);
    ASSERT_TRUE(opened);
    auto store = std::move(opened).value();
    auto reading = storage::openForReading(store->path());
    ASSERT_TRUE(reading);
    auto reader = std::move(reading).value();
    edit::ChangeHub hub;
    const auto door = edit::EditDoor::open(std::move(store), file.clock(), hub);
    ASSERT_TRUE(door);
    ASSERT_TRUE(QDir(stick).removeRecursively()); // somebody pulls it out
    const edit::Action action = edit::saveLogEntry(entryOf(trainee, QDate(2026, 7, 1)), {});
    EXPECT_EQ(door.value()->submitAndWait(action).error().code, ErrorCode::OutputFailed);
    EXPECT_EQ(reader.value<qint64>("SELECT count(*) FROM log_entry").value(), 0);
    ASSERT_TRUE(QDir().mkdir(stick));
    EXPECT_TRUE(door.value()->submitAndWait(action)) << "and when it is there again, it is";
    EXPECT_TRUE(QFile::exists(packet));
}

// The rules are tried by a thousand histories in packet_merge_test; here whole files and packets go through a few.
TEST_F(PacketTest, FilesConvergeWhateverTheOrder)
{
    std::vector<Key> entries;
    for (int day = 1; day <= 4; ++day)
        entries.push_back(file.add(entryOf(trainee, QDate(2026, 6, day), EvidenceStatus::Draft)));
    QDate logged(2026, 5, 1); // no two alike: which of two stays is a matter of order
    for (unsigned seed = 1; seed <= 4; ++seed) {
        std::mt19937 lot(seed);
        std::vector<QString> packets;
        for (int i = 0; i < 5; ++i)
            packets.push_back(issue(PacketKind::Logbook, trainee));
        for (const QString &packet : packets)
            for (const Key key : {entries[lot() % entries.size()], Key(0)}) {
                LogEntry entry = key ? *stored(key) : entryOf(trainee, logged = logged.addDays(1));
                entry.head.status = EvidenceStatus::Draft;
                entry.note = QString::number(lot() % 3);
                ASSERT_TRUE(workIn(packet, edit::saveLogEntry(entry, {})));
            }
        const QString twin = path(QStringLiteral("twin-%1.kizahashi").arg(seed));
        ASSERT_TRUE(storage::backup(file.path(), twin));
        const auto takeInto = [&](const QString &path, const std::vector<QString> &order) {
            edit::ChangeHub hub;
            const auto door = edit::EditDoor::open(path, file.clock(), hub);
            auto opened = storage::openForReading(path);
            EXPECT_TRUE(door);
            EXPECT_TRUE(opened);
            auto database = std::move(opened).value();
            for (const QString &packet : order) {
                const auto staged = stagePacket(packet, passphrase, database, QDate(2026, 7, 1));
                EXPECT_TRUE(staged);
                std::set<Key> brought; // of two the one that reads later
                for (const ReturnedRecord &record : staged.value()->records)
                    if (record.isAsked() && !record.twin && record.brought > record.here)
                        brought.insert(record.key);
                EXPECT_TRUE(door.value()->submitAndWait(takePacketBack(staged.value(), brought)));
            }
            QStringList all;
            const auto now = storage::EvidenceRepository(database).logEntriesOf(trainee);
            EXPECT_TRUE(now);
            for (const LogEntry &entry : now.value())
                all.append(keyToText(entry.head.id) + entry.note);
            all.sort();
            return all;
        };
        std::vector<QString> backwards(packets.rbegin(), packets.rend());
        backwards.push_back(packets.front());
        file.close();
        const QStringList forwards = takeInto(file.path(), packets);
        EXPECT_EQ(forwards, takeInto(twin, backwards));
        EXPECT_EQ(forwards.size(), 4 + 5 * int(seed));
        file.reopen();
    }
}

TEST_F(PacketTest, NobodyBringsRatingsInThePlaceOfWhoeverDidNotNameThem)
{
    PacketOrder wanted = order(PacketKind::Rater, assessor);
    wanted.people = {other, trainee};
    const QString packet = issue(wanted);
    forgeIn(packet, [&](edit::Edit &edit) -> Result<void> {
        Assessment form;
        form.head = {.person = other,
                     .kind = EvidenceKind::Assessment,
                     .day = QDate(2026, 6, 30),
                     .site = hospital,
                     .status = EvidenceStatus::Submitted,
                     .enteredOn = QDate(2026, 7, 1),
                     .submittedOn = QDate(2026, 7, 1)};
        form.tool = ladder.tool;
        form.assessor = assessor;
        form.onBehalfOf = trainee;
        form.items = {{ladder.talk, 4}};
        const auto forged = edit.insert(form);
        return forged ? Result<void>() : forged.error();
    });
    const auto problems = [&] { return look(packet).value()->count(&ReturnedRecord::hasProblem); };
    EXPECT_EQ(problems(), 1);
    file.add(Duty{.person = trainee, .kind = DutyKind::Assessor, .trainee = other, .from = QDate(2026, 4, 1)});
    EXPECT_EQ(problems(), 1) << "in charge, and has named nobody";
    file.add(Deputy{.person = trainee, .deputy = assessor, .from = QDate(2026, 6, 25), .to = QDate(2026, 7, 5)});
    EXPECT_EQ(problems(), 0);
}

TEST_F(PacketTest, ADraftThatHoldsAFileHereIsNotTakenAwayAndTheRestGoesIn)
{
    const Key draft = file.add(entryOf(trainee, QDate(2026, 6, 10), EvidenceStatus::Draft));
    const QString packet = issue(PacketKind::Logbook, trainee);
    ASSERT_TRUE(submit(edit::addAttachments({.person = trainee, .evidence = draft},
                                            {{QStringLiteral("a.pdf"), QByteArray("%PDF-1.7")}}, {})));
    forgeIn(packet, [&](edit::Edit &edit) { return edit.remove<LogEntry>(draft); });
    ASSERT_TRUE(workIn(packet, edit::saveLogEntry(entryOf(trainee, QDate(2026, 7, 1)), {})));
    const auto seen = look(packet);
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen.value()->count(&ReturnedRecord::hasProblem), 1);
    ASSERT_TRUE(take(packet));
    EXPECT_EQ(entriesOf(trainee).size(), 2u);
}

} // namespace kz::exchange
