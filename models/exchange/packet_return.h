#pragma once

#include "models/domain/packet.h"
#include "models/edit/action.h"
#include "models/exchange/packet_merge.h"
#include "models/storage/database.h"

#include <QHash>

#include <memory>

/// Taking a packet back: looked at first, as a preview that writes nothing, then taken in as one action.
namespace kz::exchange {

/// One record that a packet brings, beside what the file has of it.
struct ReturnedRecord {
    QByteArray table;
    Key key = 0;
    Verdict verdict = Verdict::New;
    Image here;
    Image brought;
    Key person = 0; ///< whose
    QDate day;
    /// A new record that says the same as this one of the file, which the packet never saw; it is taken in only when it
    /// is asked for.
    Key twin = 0;
    /// Why it cannot go in whatever is decided; ErrorCode::None: it can.
    Error problem;

    bool hasProblem() const { return problem.code != ErrorCode::None; }
    /// Goes in only when somebody says so.
    bool isAsked() const { return !hasProblem() && (verdict == Verdict::Conflict || twin != 0); }
    bool goesIn() const { return !hasProblem() && !isAsked() && verdict != Verdict::Same; }
};

struct StagedPacket {
    QString path;
    Packet packet; ///< as the register has it
    QString holder;
    std::vector<ReturnedRecord> records;
    /// What people, sites, items, forms … of the records are called, in both languages where they differ.
    QHash<Key, std::pair<QString, QString>> names;
    /// Marks of what will have been decided on (packet_merge.h). Log entries and assessments that have a problem are
    /// offered again next time; other kinds never come back.
    QStringList heads;

    qsizetype count(bool (ReturnedRecord::*is)() const) const;
    qsizetype count(Verdict verdict) const; ///< of those that go in, or are there already
};

/// Opens a packet and compares it with the file it is to return to. Refused, with nothing done: PassphraseWrong,
/// PacketDamaged, FileNewer …; PacketForeign when another file issued it, PacketUnknown when this file's register does
/// not have it, PacketRevoked, PacketExpired. Any thread, with a connection of its own.
Result<std::shared_ptr<const StagedPacket>> stagePacket(const QString &path, const QString &passphrase,
                                                        storage::Database &file, QDate today);

/// "packet.take": what goes in, and of what is asked about that which is named in `brought`; the rest stays as the file
/// has it. One action, one undo. ChangedMeanwhile when the file is not as it was looked at.
edit::Action takePacketBack(std::shared_ptr<const StagedPacket> staged, std::set<Key> brought);

} // namespace kz::exchange
