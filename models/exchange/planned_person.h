#pragma once

#include "models/domain/people.h"

#include <QHash>

#include <vector>

namespace kz::exchange {

/// What one line of the roster will write. Keys of new people, wards and professions are planned ones.
struct PlannedPerson {
    qint64 line = 0;
    Person person;
    std::vector<PersonIdentifier> identifiers;
    std::vector<Employment> employments;
    std::vector<Affiliation> affiliations;
    std::vector<Enrolment> enrolments;
    std::vector<Duty> duties;
    bool personChanged = false;

    QString preceptor;   ///< looked up after the last row: it may stand below
    QString roleAwaited; ///< a role that only the line of a trainee can give
    Key site = 0;
    std::optional<Key> department;
    QDate from;
    /// The last day of an employment that the row ends; the ending and its reason.
    QDate leaves;
    Ending ending = Ending::None;
    QString endingReason;

    bool isNew() const { return person.id == 0; }
    bool writesAnything() const
    {
        return isNew() || personChanged || !identifiers.empty() || !employments.empty() || !affiliations.empty()
            || !enrolments.empty() || !duties.empty();
    }
};

template <typename T>
using Facts = QHash<Key, std::vector<T>>;

} // namespace kz::exchange
