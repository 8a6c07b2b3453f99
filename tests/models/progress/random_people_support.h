#pragma once

#include "tests/models/progress/evidence_support.h"

#include <rapidcheck.h>

namespace kz::test {

// People made up at random over the leap day of 2024 and the border of a fiscal year. Unlike rapidcheck's own, these
// numbers do not grow with the size of a case: the first case is as crowded as the last.

const inline QDate dayOne(2024, 1, 29);
constexpr int span = 150;

/// 0 … n − 1, all alike.
int below(int n);
inline bool once(int in)
{
    return below(in) == 0;
}
QDate someDay();
template <typename T>
T oneOf(std::initializer_list<T> choices)
{
    return *(choices.begin() + below(int(choices.size())));
}
template <typename T>
void shuffle(std::vector<T> &records)
{
    for (int i = int(records.size()); i > 1; --i)
        std::swap(records[std::size_t(i) - 1], records[std::size_t(below(i))]);
}

progress::Observation someObservation(Key key);
Placement somePlacement(Key key);

/// Half of them are diligent: within nine days they do all that both levels ask for, the last observation on the last
/// of these days. Half have their stays one after the other, the rest on top of each other.
progress::PersonEvidence somePerson();

/// Takes one record away that is not an absence; false where there is none.
bool takeOneAway(progress::PersonEvidence &person);

} // namespace kz::test
