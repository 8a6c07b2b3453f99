#include "models/exchange/packet_rights.h"

#include "models/edit/edit.h"

namespace kz::exchange {

namespace {

bool isSigned(const Evidence &head)
{
    return head.status == EvidenceStatus::Countersigned;
}

/// Neither what was signed nor another's record becomes something else, and nobody signs what is their own.
template <typename T>
bool mayBecome(const Packet &packet, const T *before, const T &after)
{
    if (before && (isSigned(before->head) || before->head.person != after.head.person))
        return false;
    return !isSigned(after.head) || !isOwn(packet.holder, after);
}

/// Was, if it was, and is at the site the packet is for.
template <typename T>
bool isThere(const Packet &packet, const T *before, const T &after)
{
    return after.head.site == packet.site && (!before || before->head.site == packet.site);
}

/// The form that was handed in, and nothing new but that it is signed.
bool isSigning(const Assessment *before, const Assessment &after)
{
    if (!before || before->head.status != EvidenceStatus::Submitted || !isSigned(after.head))
        return false;
    Assessment form = after;
    form.head.status = before->head.status;
    form.head.countersignedOn = before->head.countersignedOn;
    return edit::imageBytes(form) == edit::imageBytes(*before);
}

} // namespace

bool mayBring(const Packet &packet, const LogEntry *before, const LogEntry &after)
{
    if (!mayBecome(packet, before, after))
        return false;
    switch (packet.kind) {
    case PacketKind::Logbook:
        return after.head.person == packet.holder;
    case PacketKind::Rater:
        return false;
    case PacketKind::Clinic:
        return isThere(packet, before, after) && (!isSigned(after.head) || after.countersigner == packet.holder);
    }
    return false;
}

bool mayBring(const Packet &packet, const Assessment *before, const Assessment &after)
{
    const bool ofAnother = before && (before->assessor != after.assessor || before->onBehalfOf != after.onBehalfOf);
    if (!mayBecome(packet, before, after) || ofAnother)
        return false;
    const bool isSelf = after.assessorKind == AssessorKind::Self;
    const bool ofThemselves = isSelf && after.assessor == after.head.person;
    const bool own = after.assessor == packet.holder && isSelf == (after.head.person == packet.holder);
    switch (packet.kind) {
    case PacketKind::Logbook:
        return own && isSelf;
    case PacketKind::Rater:
        // What people say of themselves may be signed, not written.
        return own || (ofThemselves && isSigning(before, after));
    case PacketKind::Clinic:
        return own || (ofThemselves && isThere(packet, before, after));
    }
    return false;
}

} // namespace kz::exchange
