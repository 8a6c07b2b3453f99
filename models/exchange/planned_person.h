#pragma once

#include "models/domain/people.h"

#include <vector>

namespace kz::exchange {

/// What one line of the roster will write. Keys of new people and new wards are planned ones.
struct PlannedPerson {
    qint64 line = 0;
    Person person;
    std::vector<PersonIdentifier> identifiers;
    std::vector<Employment> employments;
    std::vector<Affiliation> affiliations;
    std::vector<Enrolment> enrolments;
    std::vector<Duty> duties;
    bool personChanged = false;

    QString preceptor; ///< looked up after the last row: it may stand below
    Key site = 0;
    std::optional<Key> department;
    QDate from;

    bool isNew() const { return person.id == 0; }
    bool writesAnything() const
    {
        return isNew() || personChanged || !identifiers.empty() || !employments.empty() || !affiliations.empty()
            || !enrolments.empty() || !duties.empty();
    }
};

template <typename T>
using Facts = QHash<Key, std::vector<T>>;

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

/// Ends what goes on and begins the new on `from`; on the same day (or before) the old one was mistaken and is mended.
template <typename T>
void succeed(const T *old, T fresh, std::vector<T> &into)
{
    if (!old) {
        into.push_back(std::move(fresh));
        return;
    }
    if (old->from >= fresh.from) {
        fresh.id = old->id;
        fresh.from = old->from;
        into.push_back(std::move(fresh));
        return;
    }
    T ended = *old;
    ended.to = fresh.from.addDays(-1);
    into.push_back(std::move(ended));
    into.push_back(std::move(fresh));
}

} // namespace kz::exchange
