#pragma once

#include "models/domain/people.h"
#include "models/storage/database.h"

namespace kz::query {

/// What a form for one person begins with.
struct PersonRecords {
    Person person;
    std::vector<PersonIdentifier> identifiers;
    std::vector<Employment> employments;   ///< by day
    std::vector<Affiliation> affiliations; ///< by day

    /// "" where there is none.
    QString number(IdentifierScheme scheme) const;
};

/// NotFound when there is no such person.
Result<PersonRecords> personRecords(storage::Database &database, Key person);

} // namespace kz::query
