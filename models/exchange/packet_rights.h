#pragma once

#include "models/domain/evidence.h"
#include "models/domain/packet.h"

namespace kz::exchange {

/// What the holder of a packet may bring back, whatever their program let them write: a trainee their own entries and
/// self-ratings, unsigned; an assessor their own forms, and signatures in their own name; a clinic besides what its
/// trainees log and say of themselves. `before` is what the packet began from; null: nothing. What was signed by then
/// stays as it was signed.
bool mayBring(const Packet &packet, const LogEntry *before, const LogEntry &after);
bool mayBring(const Packet &packet, const Assessment *before, const Assessment &after);
/// Only what was never handed in may be taken away, by whoever may bring it.
bool mayRemove(const Packet &packet, const LogEntry &before);
bool mayRemove(const Packet &packet, const Assessment &before);

} // namespace kz::exchange
