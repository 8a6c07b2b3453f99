#pragma once

#include "models/domain/evidence.h"
#include "models/domain/packet.h"
#include "models/storage/database.h"

#include <set>

namespace kz::storage {

/// What a file is known by, whatever its name and wherever it lies: the first 128 bits of the head of its first entry,
/// which never changes and which no other file has. A copy and a restored backup are the same file.
Result<QByteArray> storeIdentity(Database &database);

/// A packet of the register, with the names people know it by.
struct PacketLine {
    Packet packet;
    QString holder;
    QString site;
    QDate takenOn; ///< last, by the day asked for; invalid: never
};
/// The newest first. `day`: what came back later is passed over; invalid: nothing is.
Result<std::vector<PacketLine>> packetLines(Database &database, QDate day = {});

/// Whom a packet of the kind is for beside its holder, on a day: for a rater those whose preceptor, educator or
/// assessor the holder is, person by person or by ward; for a clinic those in training who are or will be at the site.
/// By kana.
Result<std::vector<Key>> packetPeople(Database &database, PacketKind kind, Key holder, std::optional<Key> site,
                                      QDate day);

/// Whether somebody signs in to the file, with a passphrase or PIN that a clinic's packet asks for too.
Result<bool> signsIn(Database &database, Key person);

/// Who may be handed a packet of a kind on a day: those in training; those who teach or rate; those who supervise at a
/// site somebody is or will be at, once for each site. `detail` is where they are. By kana.
struct PacketCandidate {
    Key holder = 0;
    std::optional<Key> site;
    QString name;
    QString detail;
};
Result<std::vector<PacketCandidate>> packetCandidates(Database &database, PacketKind kind, QDate day);

/// So long before somebody goes away a packet is thought of.
inline constexpr int packetDueDays = 30;
/// Somebody in training whose stay at a remote site begins between two days and who has no packet for it. Theirs, and
/// the clinic's at the site, count while they are out: not revoked, not ended before the stay, not home before it.
/// Each once, with the first such stay. None in a packet itself.
struct PacketDue {
    Key person = 0;
    QString name;
    Key site = 0;
    QString siteName;
    QDate from;
};
Result<std::vector<PacketDue>> packetsDue(Database &database, QDate day, QDate until);
/// Whether the file has ever handed one out.
Result<bool> handsOutPackets(Database &database);

/// What an open packet says of itself; nothing for an ordinary file.
struct PacketInside {
    Packet packet;
    QString holder;
    QString institution;
};
Result<std::optional<PacketInside>> packetInside(Database &database);

/// The marks of the entries of a packet's journal that the file has decided on.
Result<std::set<QString>> decidedHeads(Database &database, Key packet);

/// The entries of a packet's journal after the one that made it, with their marks.
struct PacketEntry {
    qint64 seq = 0;
    QString head;
};
Result<std::vector<PacketEntry>> packetEntries(Database &packet);

/// Evidence that an import brought into a packet, by the number of its entry: the journal has no images of it.
struct ImportedEvidence {
    qint64 seq = 0;
    Key key = 0;
    EvidenceKind kind = EvidenceKind::LogEntry;
};
Result<std::vector<ImportedEvidence>> importedEvidence(Database &packet);

/// Whether something else of the store belongs to evidence and keeps it in place: an attached file, a form on paper.
Result<bool> isHeld(Database &database, Key evidence);

/// Whether the store has evidence of this key.
Result<bool> hasEvidence(Database &database, Key key);

} // namespace kz::storage
