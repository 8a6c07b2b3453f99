#pragma once

#include "models/domain/evidence.h"

#include <vector>

namespace kz::query {

/// Whether a stay trains: those count among a place's people. The kinds that send do not.
bool trains(const Placement &placement);

/// Somebody at a place, both days inclusive.
struct Presence {
    Key person = 0;
    QDate from;
    QDate to;
};

/// How many people are there on each day between two (inclusive); with two stays on a day somebody is one. The only
/// way in which what a place takes is compared with who is there. Pure; any thread.
std::vector<int> headcount(std::vector<Presence> stays, QDate from, QDate to);

} // namespace kz::query
