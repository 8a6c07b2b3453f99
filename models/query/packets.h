#pragma once

#include "models/storage/packet_reads.h"

namespace kz::query {

/// The register of packets, and whom a packet may be for: what a page asks (see storage/packet_reads.h).
using PacketLine = storage::PacketLine;
using PacketCandidate = storage::PacketCandidate;
using PacketDue = storage::PacketDue;
using PacketInside = storage::PacketInside;
using storage::packetCandidates;
using storage::packetDueDays;
using storage::packetInside;
using storage::packetLines;
using storage::packetPeople;
using storage::packetsDue;
using storage::signsIn;

} // namespace kz::query
