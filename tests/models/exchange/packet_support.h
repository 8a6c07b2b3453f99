#pragma once

#include "models/exchange/packet_issue.h"
#include "models/exchange/packet_return.h"
#include "models/storage/sealed_store.h"
#include "tests/support/file_builder.h"

#include <QFile>

namespace kz::exchange {

/// A hospital with a trainee on an island, another trainee, an assessor, and a doctor who signs there; packets that are
/// opened with one passphrase, at limits that keep tests fast.
class PacketTest : public testing::Test
{
protected:
    PacketTest();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    Result<edit::ChangeSet> submit(edit::Action action) { return file.door().submitAndWait(std::move(action)); }

    PacketOrder order(PacketKind kind, Key holder) const;
    /// Issues it and gives its path; fails the test when that is refused.
    QString issue(const PacketOrder &order);
    QString issue(PacketKind kind, Key holder) { return issue(order(kind, holder)); }

    /// What its holder does in it, away from the file.
    Result<edit::ChangeSet> workIn(const QString &packet, const edit::Action &action);
    /// The same by one of its people, who sign in with a secret or with nothing.
    Result<edit::ChangeSet> workInAs(const QString &packet, Key person, const QString &secret,
                                     const edit::Action &action);
    Result<edit::ChangeSet> undoIn(const QString &packet);
    /// Past every rule of the program, as somebody might who has the passphrase.
    void forgeIn(const QString &packet, std::function<Result<void>(edit::Edit &)> work);

    Result<std::shared_ptr<const StagedPacket>> look(const QString &packet);
    Result<edit::ChangeSet> take(const QString &packet, std::set<Key> brought = {});
    ErrorCode refusal(const QString &packet);

    LogEntry entryOf(Key person, QDate day, EvidenceStatus status = EvidenceStatus::Submitted) const;
    std::optional<LogEntry> stored(Key key);
    std::vector<LogEntry> entriesOf(Key person);
    qint64 count(const char *sql);
    QByteArray unsealed(const QString &packet) const;

    const QString passphrase = QStringLiteral("1234-5678-9012-3456-7890");
    test::FileBuilder file{QDate(2026, 7, 1)};
    test::TinyLadder ladder;
    Key hospital = 0;
    Key island = 0;
    Key trainee = 0;
    Key other = 0;
    Key assessor = 0;
    Key doctor = 0;

private:
    QTemporaryDir m_folder;
    int m_packets = 0;
};

} // namespace kz::exchange
