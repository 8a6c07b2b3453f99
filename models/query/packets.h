#pragma once

#include "models/storage/packet_reads.h"

namespace kz::query {

/// The register of packets, and whom a packet may be for: what a page asks (see storage/packet_reads.h).
using PacketLine = storage::PacketLine;
using PacketCandidate = storage::PacketCandidate;
using PacketInside = storage::PacketInside;
using storage::packetCandidates;
using storage::packetInside;
using storage::packetLines;
using storage::packetPeople;
using storage::signsIn;

} // namespace kz::query
