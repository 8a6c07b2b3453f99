#pragma once

#include "models/base/issue.h"
#include "models/domain/table.h"

namespace kz {

/// What a packet is for. Sealed files say it as the number: numbers and codes never change their meaning.
enum class PacketKind { Logbook = 1, Rater = 2, Clinic = 3 };
template <>
struct EnumTable<PacketKind> {
    static constexpr std::array entries = {
        EnumEntry{PacketKind::Logbook, "logbook", QT_TRANSLATE_NOOP("Enum", "Logbook")},
        EnumEntry{PacketKind::Rater, "rater", QT_TRANSLATE_NOOP("Enum", "Forms of an assessor")},
        EnumEntry{PacketKind::Clinic, "clinic", QT_TRANSLATE_NOOP("Enum", "Clinic")},
    };
};

/// A packet that was handed out: who has it, what is in it, and until when it is taken back. The register of packets is
/// made of these; a packet holds its own one record and knows nothing of revocation.
struct Packet {
    Key id = 0;
    PacketKind kind = PacketKind::Logbook;
    Key holder = 0;
    std::optional<Key> site; ///< clinic: whose trainees and evidence
    QDate issued;
    QDate expires; ///< the last day on which it is taken back; invalid: no such day
    int people = 0;
    int entries = 0;
    int forms = 0;
    QDate revoked;
    QString reason;
};
template <>
struct Table<Packet> {
    static constexpr auto name = "packet";
    static constexpr auto columns
        = std::make_tuple(Column{"kind", &Packet::kind, QT_TRANSLATE_NOOP("packet", "Kind")},
                          Column{"holder", &Packet::holder, QT_TRANSLATE_NOOP("packet", "Holder")},
                          Column{"site", &Packet::site, QT_TRANSLATE_NOOP("packet", "Site")},
                          Column{"issued_on", &Packet::issued, QT_TRANSLATE_NOOP("packet", "Issued on")},
                          Column{"expires_on", &Packet::expires, QT_TRANSLATE_NOOP("packet", "Valid until")},
                          Column{"people", &Packet::people, QT_TRANSLATE_NOOP("packet", "People")},
                          Column{"entries", &Packet::entries, QT_TRANSLATE_NOOP("packet", "Log entries")},
                          Column{"forms", &Packet::forms, QT_TRANSLATE_NOOP("packet", "Forms")},
                          Column{"revoked_on", &Packet::revoked, QT_TRANSLATE_NOOP("packet", "Revoked on")},
                          Column{"reason", &Packet::reason, QT_TRANSLATE_NOOP("packet", "Reason")});
};

/// One taking-back: which entries of the packet's journal the file has decided on. `heads` are their marks, which no
/// other entry of any packet has, separated by spaces: what is known is not asked again, whatever copy brings it. Where
/// something of an entry was left out, the other records of it have marks of their own.
struct PacketTaking {
    Key id = 0;
    Key packet = 0;
    QDate day;
    int records = 0; ///< taken in
    QString heads;
};
template <>
struct Table<PacketTaking> {
    static constexpr auto name = "packet_taking";
    static constexpr auto columns
        = std::make_tuple(Column{"packet", &PacketTaking::packet, QT_TRANSLATE_NOOP("packet_taking", "Packet")},
                          Column{"day", &PacketTaking::day, QT_TRANSLATE_NOOP("packet_taking", "Taken back on")},
                          Column{"records", &PacketTaking::records, QT_TRANSLATE_NOOP("packet_taking", "Records")},
                          Column{"heads", &PacketTaking::heads, ""});
};

/// Every rule a record must meet by itself; the same for form and CLI. Empty when valid.
std::vector<Issue> validate(const Packet &);
std::vector<Issue> validate(const PacketTaking &);

} // namespace kz
