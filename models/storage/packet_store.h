#pragma once

#include "models/base/clock.h"
#include "models/domain/packet.h"
#include "models/storage/database.h"

namespace kz::storage {

/// The setting that says of a store that it is a packet: its key, as text.
inline const QString packetSetting = QStringLiteral("packet");

/// The records of FILE that a packet is to hold, as a store of its own in memory: its frameworks, its people with their
/// dated facts, placements and evidence, the sites these name, and who works with it; of `people` beside the holder for
/// a rater or a clinic.
///   logbook  everything about the holder: stays, absences, awards, log entries, ratings; of the individual plan that
///            runs the goals, placements and days of follow-ups
///   rater    of the people: current facts and stays, and the forms the holder or they themselves filled
///   clinic   of the people: current facts, and stays, log entries, their own forms and the holder's, at the site
/// Nothing else: no numbers, addresses or notes about people. A clinic's asks who is there: whoever signs in to FILE
/// does so in it, with the same secret, whose hash goes along; `pin` is what the holder signs in with where FILE has
/// nothing of them ("": with nothing, then they are chosen by name as the others are). Others whom a record names (who
/// countersigned, who rated) have a row without a name, for the record must come back as it left. Fills the packet's
/// counts. Its journal begins with one bulk entry that is nobody's doing. FILE must be of the current schema.
Result<Database> makePacketStore(const QString &file, Packet &packet, const std::vector<Key> &people,
                                 const Clock &clock, const QString &pin = {});

} // namespace kz::storage
