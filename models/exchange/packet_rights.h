#pragma once

#include "models/domain/evidence.h"
#include "models/domain/packet.h"

namespace kz::exchange {

/// What the holder of a packet may bring back, whatever their program let them write: a trainee their own entries and
/// self-ratings; an assessor their own forms, and signatures under what others say of themselves; a clinic besides what
/// is logged and what people say of themselves at its site, signed in the holder's name. Nobody signs what is their
/// own. `before` is what it becomes that from; null: nothing. What was signed by then stays as it was signed.
bool mayBring(const Packet &packet, const LogEntry *before, const LogEntry &after);
bool mayBring(const Packet &packet, const Assessment *before, const Assessment &after);
/// Only what was never handed in may be taken away, by whoever may bring it.
template <typename T>
bool mayRemove(const Packet &packet, const T &before)
{
    return before.head.status == EvidenceStatus::Draft && mayBring(packet, &before, before);
}

} // namespace kz::exchange
