#include "models/exchange/packet_rights.h"

namespace kz::exchange {

namespace {

bool isSigned(const Evidence &head)
{
    return head.status == EvidenceStatus::Countersigned;
}

/// Neither what was signed in the file nor another's record becomes something else.
template <typename T>
bool settled(const T *before, const T &after)
{
    return before && (isSigned(before->head) || before->head.person != after.head.person);
}

} // namespace

bool mayBring(const Packet &packet, const LogEntry *before, const LogEntry &after)
{
    if (settled(before, after))
        return false;
    if (packet.kind == PacketKind::Logbook)
        return after.head.person == packet.holder && !isSigned(after.head);
    return !isSigned(after.head) || after.countersigner == packet.holder;
}

bool mayBring(const Packet &packet, const Assessment *before, const Assessment &after)
{
    if (settled(before, after))
        return false;
    const bool self = after.assessorKind == AssessorKind::Self && after.assessor == after.head.person;
    switch (packet.kind) {
    case PacketKind::Logbook:
        return self && after.head.person == packet.holder && !isSigned(after.head);
    case PacketKind::Rater:
        // What people say of themselves may be signed, not written.
        return after.assessor == packet.holder
            || (self && before && isSigned(after.head) && before->items == after.items
                && before->comment == after.comment);
    case PacketKind::Clinic:
        return self || after.assessor == packet.holder;
    }
    return false;
}

bool mayRemove(const Packet &packet, const LogEntry &before)
{
    return before.head.status == EvidenceStatus::Draft && mayBring(packet, &before, before);
}

bool mayRemove(const Packet &packet, const Assessment &before)
{
    return before.head.status == EvidenceStatus::Draft && mayBring(packet, &before, before);
}

} // namespace kz::exchange
