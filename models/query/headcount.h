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

/// The most people who are at a place at one time in a week that begins on a Monday.
struct WeekLoad {
    QDate week;
    int people = 0;
    QDate busiest; ///< the first day on which so many are there
};

/// Every week from a Monday to a Sunday. Pure; any thread.
std::vector<WeekLoad> weekLoads(std::vector<Presence> stays, QDate monday, QDate sunday);

} // namespace kz::query
