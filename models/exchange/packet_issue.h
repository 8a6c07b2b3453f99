#pragma once

#include "models/domain/packet.h"
#include "models/edit/action.h"
#include "models/storage/sealed_file.h"

/// Handing packets out and calling them back: what the register of the file says of them.
namespace kz::exchange {

/// A packet to be made. `people` are those beside the holder (see storage/packet_reads.h for whom to propose).
struct PacketOrder {
    PacketKind kind = PacketKind::Logbook;
    Key holder = 0;
    std::optional<Key> site;
    std::vector<Key> people;
    QDate expires;
    QString path;
    QString passphrase;
    /// Of a clinic's: what the holder signs in to it with where the file knows no secret of theirs; "": nothing.
    QString pin = {};
};

/// Drawn by lot, easy to read out and to type.
using storage::newPassphrase;
using storage::newPin;

/// A name for the packet's file that no other has there: "<holder> <day>.kzpacket", with a number where it is taken.
QString packetPath(const QString &folder, const QString &holder, QDate day, const QStringList &taken = {});

/// "packet.issue": enters the packets in the register and writes each sealed to its path, all or none. `whose` are the
/// names of the holders, for the journal. BadArgument when a passphrase is too short, Invalid when a PIN is, FileExists
/// when a path is taken, OutputFailed … as in sealed_file.h.
edit::Action issuePackets(std::vector<PacketOrder> orders, const QStringList &whose, storage::SealLimits limits = {});

/// "packet.withdraw": from today on nothing is taken back from it. A reason is needed.
edit::Action revokePacket(Key packet, const QString &reason, const QString &whose);

} // namespace kz::exchange
