#include "models/query/person_records.h"

#include "models/storage/person_records.h"

#include <algorithm>

namespace kz::query {

QString PersonRecords::number(IdentifierScheme scheme) const
{
    const auto found = std::ranges::find(identifiers, scheme, &PersonIdentifier::scheme);
    return found == identifiers.end() ? QString() : found->value;
}

Result<PersonRecords> personRecords(storage::Database &database, Key key)
{
    const auto person = storage::Repository<Person>(database).find(key);
    if (!person)
        return person.error();
    if (!person.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("person"), keyToText(key)});
    PersonRecords records{.person = *person.value()};
    auto identifiers = storage::recordsOf<PersonIdentifier>(database, key);
    if (!identifiers)
        return identifiers.error();
    records.identifiers = std::move(identifiers).value();
    auto employments = storage::recordsOf<Employment>(database, key);
    if (!employments)
        return employments.error();
    records.employments = std::move(employments).value();
    std::ranges::sort(records.employments, {}, &Employment::from);
    auto affiliations = storage::recordsOf<Affiliation>(database, key);
    if (!affiliations)
        return affiliations.error();
    records.affiliations = std::move(affiliations).value();
    std::ranges::sort(records.affiliations, {}, &Affiliation::from);
    return records;
}

} // namespace kz::query
