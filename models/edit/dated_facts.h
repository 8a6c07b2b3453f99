#pragma once

#include <QDate>

#include <algorithm>
#include <optional>
#include <vector>

namespace kz::edit {

/// The fact that goes on, the newest of several.
template <typename T, typename Is>
const T *openFact(const std::vector<T> &facts, Is is)
{
    const T *found = nullptr;
    for (const T &fact : facts)
        if (!fact.to.isValid() && is(fact) && (!found || found->from <= fact.from))
            found = &fact;
    return found;
}

/// What becomes of a history when one more fact is told.
template <typename T>
struct PlacedFact {
    std::vector<T> changes;       ///< to be saved; without a key: to be made
    std::optional<QDate> wasFrom; ///< the fact was known with another first day, which is corrected
    QDate nextFrom;               ///< a later fact is known: the told one ends on its eve
};

/// Puts a fact that begins on `wanted.from` into facts that follow one another without overlap; an invalid first day
/// is before every other. `same(known, wanted)`: both say the same but for the days. A fact of another day is one of
/// its own and its neighbours give way; the same fact with another first day is that fact corrected; another fact of
/// the same first day is mended.
template <typename T, typename Same>
PlacedFact<T> placedFact(std::vector<T> facts, T wanted, Same same)
{
    const auto begins = [](const T &fact) { return fact.from.isValid() ? fact.from : QDate(1, 1, 1); };
    std::ranges::stable_sort(facts, {}, begins);
    const QDate day = begins(wanted);
    T *before = nullptr; // the last that begins by the day
    T *next = nullptr;
    for (T &fact : facts)
        if (begins(fact) <= day)
            before = &fact;
        else if (!next)
            next = &fact;
    T *covering = before && (!before->to.isValid() || before->to >= day) ? before : nullptr;

    PlacedFact<T> placed;
    const auto begin = [&](T &fact) {
        placed.wasFrom = fact.from;
        fact.from = wanted.from;
        placed.changes.push_back(fact);
    };
    if (covering && same(*covering, wanted)) {
        if (covering->from == wanted.from)
            return placed;
        for (T &fact : facts)
            if (covering->from.isValid() && fact.to == covering->from.addDays(-1)) {
                fact.to = day.addDays(-1);
                placed.changes.push_back(fact);
            }
        begin(*covering);
        return placed;
    }
    if (covering && begins(*covering) == day) {
        wanted.id = covering->id;
        wanted.to = covering->to;
        placed.changes.push_back(std::move(wanted));
        return placed;
    }
    if (covering) {
        wanted.to = covering->to;
        covering->to = day.addDays(-1);
        placed.changes.push_back(*covering);
    }
    if (next && same(*next, wanted)) {
        begin(*next);
        return placed;
    }
    if (next) {
        placed.nextFrom = next->from;
        if (!wanted.to.isValid() || wanted.to >= next->from)
            wanted.to = next->from.addDays(-1);
    }
    placed.changes.push_back(std::move(wanted));
    return placed;
}

} // namespace kz::edit
