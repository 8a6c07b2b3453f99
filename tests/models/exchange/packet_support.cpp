#include "tests/models/exchange/packet_support.h"

#include "models/edit/evidence_actions.h"
#include "models/storage/evidence_repository.h"
#include "models/storage/packet_reads.h"

namespace kz::exchange {

PacketTest::PacketTest()
{
    ladder = file.ladder();
    hospital = file.site(QStringLiteral("中央病院"));
    island = file.site(QStringLiteral("離島診療所"), SiteKind::Clinic);
    Person resident;
    resident.name = QStringLiteral("仮屋 みなと");
    resident.kana = QStringLiteral("カリヤ ミナト");
    resident.profession = file.profession("resident");
    resident.email = QStringLiteral("minato@example.jp");
    resident.note = QStringLiteral("面談の覚え書き");
    trainee = file.add(resident);
    other = file.person(QStringLiteral("例田 つばさ"), QStringLiteral("レイダ ツバサ"));
    assessor = file.person(QStringLiteral("手本 あきら"), QStringLiteral("テホン アキラ"));
    doctor = file.person(QStringLiteral("島田 いさむ"), QStringLiteral("シマダ イサム"), "physician");
    file.add(PersonIdentifier{.person = trainee, .value = QStringLiteral("R-4711")});
    for (const Key person : {trainee, other}) {
        file.belongs(person, hospital);
        file.enrol(person, ladder, ladder.levelOne);
    }
    file.add(Duty{.person = assessor, .kind = DutyKind::Assessor, .trainee = other, .from = QDate(2026, 4, 1)});
    file.stays(trainee, island, QDate(2026, 6, 1), QDate(2026, 8, 31), "community", doctor);
}

PacketOrder PacketTest::order(PacketKind kind, Key holder) const
{
    return {.kind = kind,
            .holder = holder,
            .site = kind == PacketKind::Clinic ? std::optional(island) : std::nullopt,
            .people = {},
            .expires = {},
            .path = path(QStringLiteral("%1.kzpacket").arg(m_packets)),
            .passphrase = passphrase};
}

QString PacketTest::issue(const PacketOrder &wanted)
{
    PacketOrder order = wanted;
    order.path = path(QStringLiteral("%1.kzpacket").arg(m_packets++));
    if (order.people.empty())
        order.people
            = storage::packetPeople(file.database(), order.kind, order.holder, order.site, QDate(2026, 7, 1)).value();
    const auto done = submit(issuePackets({order}, {QStringLiteral("holder")}, {.passes = 1, .memory = 8192}));
    EXPECT_TRUE(done) << int(done.error().code) << done.error().detail.toStdString();
    return order.path;
}

Result<edit::ChangeSet> PacketTest::workIn(const QString &packet, const edit::Action &action)
{
    auto opened = storage::SealedStore::openForWriting(packet, passphrase);
    if (!opened)
        return opened.error();
    edit::ChangeHub hub;
    auto door = edit::EditDoor::open(std::move(opened).value(), file.clock(), hub);
    if (!door)
        return door.error();
    return door.value()->submitAndWait(action);
}

Result<edit::ChangeSet> PacketTest::workInAs(const QString &packet, Key person, const QString &secret,
                                             const edit::Action &action)
{
    auto opened = storage::SealedStore::openForWriting(packet, passphrase);
    if (!opened)
        return opened.error();
    const auto actor = opened.value()->database().value<Key>("SELECT id FROM actor WHERE person = ?1", person);
    EXPECT_TRUE(actor && actor.value());
    edit::ChangeHub hub;
    auto door = edit::EditDoor::open(std::move(opened).value(), file.clock(), hub);
    if (!door)
        return door.error();
    auto signedIn = door.value()->signIn(actor.value().value_or(0), secret);
    signedIn.waitForFinished();
    if (!signedIn.result())
        return signedIn.result().error();
    return door.value()->submitAndWait(action);
}

Result<edit::ChangeSet> PacketTest::undoIn(const QString &packet)
{
    auto opened = storage::SealedStore::openForWriting(packet, passphrase);
    if (!opened)
        return opened.error();
    edit::ChangeHub hub;
    auto door = edit::EditDoor::open(std::move(opened).value(), file.clock(), hub);
    if (!door)
        return door.error();
    auto future = door.value()->undo();
    future.waitForFinished();
    return future.result();
}

void PacketTest::forgeIn(const QString &packet, std::function<Result<void>(edit::Edit &)> work)
{
    const auto done = workIn(
        packet, {.name = "forged", .arguments = {}, .grant = edit::Grant::LogEvidence, .work = std::move(work)});
    EXPECT_TRUE(done) << int(done.error().code) << done.error().detail.toStdString();
}

Result<std::shared_ptr<const StagedPacket>> PacketTest::look(const QString &packet)
{
    return stagePacket(packet, passphrase, file.database(), file.clock().today());
}

Result<edit::ChangeSet> PacketTest::take(const QString &packet, std::set<Key> brought)
{
    auto staged = look(packet);
    if (!staged)
        return staged.error();
    return submit(takePacketBack(std::move(staged).value(), std::move(brought)));
}

ErrorCode PacketTest::refusal(const QString &packet)
{
    const auto staged = look(packet);
    return staged ? ErrorCode::None : staged.error().code;
}

LogEntry PacketTest::entryOf(Key person, QDate day, EvidenceStatus status) const
{
    return file.logEntry(person, ladder.wash, day, island, status);
}

std::optional<LogEntry> PacketTest::stored(Key key)
{
    return storage::EvidenceRepository(file.database()).findLogEntry(key).value();
}

std::vector<LogEntry> PacketTest::entriesOf(Key person)
{
    return storage::EvidenceRepository(file.database()).logEntriesOf(person).value();
}

qint64 PacketTest::count(const char *sql)
{
    return file.database().value<qint64>(sql).value().value_or(-1);
}

QByteArray PacketTest::unsealed(const QString &packet) const
{
    const auto header = storage::readSealedHeader(packet);
    EXPECT_TRUE(header);
    const auto key = storage::SealKey::derive(passphrase, header.value());
    EXPECT_TRUE(key);
    return qUncompress(storage::unseal(packet, header.value(), key.value()).value());
}

} // namespace kz::exchange
