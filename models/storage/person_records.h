#pragma once

#include "models/domain/evidence.h"
#include "models/domain/people.h"
#include "models/domain/setting.h"
#include "models/storage/repository.h"

namespace kz::storage {

/// A person's records of one kind with a column `person` (placements, absences, awards, employments …), in no order.
template <typename T>
Result<std::vector<T>> recordsOf(Database &database, Key person)
{
    return Repository<T>(database).all("WHERE person = ?1", person);
}

/// Those of them that the file had by the end of a day, where the program runs. A record was entered with the first
/// entry of the journal that names it, or with the import that brought it; what it says is what it says now.
template <typename T>
Result<std::vector<T>> recordsEnteredBy(Database &database, Key person, QDate day)
{
    constexpr char tail[] = R"(
         WHERE person = ?1
           AND (SELECT utc_ms FROM entry
                 WHERE seq = coalesce(import_id, (SELECT min(seq) FROM entry_row WHERE key = id), changed_seq)) < ?2)";
    return Repository<T>(database).all(tail, person, day.addDays(1).startOfDay().toMSecsSinceEpoch());
}

/// Those entered by a day, or all when it is invalid.
template <typename T>
Result<std::vector<T>> recordsKnownBy(Database &database, Key person, QDate entered)
{
    return entered.isValid() ? recordsEnteredBy<T>(database, person, entered) : recordsOf<T>(database, person);
}

/// Stays that begin after a day and that log entries belong to, the last first.
inline Result<std::vector<Placement>> loggedStaysAfter(Database &database, Key person, QDate day)
{
    return Repository<Placement>(database).all(R"(
         WHERE person = ?1 AND from_day > ?2
           AND EXISTS (SELECT 1 FROM log_entry l WHERE l.placement = placement.id)
         ORDER BY from_day DESC, id)",
                                               person, day);
}

/// Whose a number of a scheme is; at most one.
inline Result<std::vector<PersonIdentifier>> identifiersWith(Database &database, IdentifierScheme scheme,
                                                             const QString &value)
{
    return Repository<PersonIdentifier>(database).all("WHERE scheme = ?1 AND value = ?2", scheme, value);
}

/// The roles a person has and those others have for them.
inline Result<std::vector<Duty>> dutiesAround(Database &database, Key person)
{
    return Repository<Duty>(database).all("WHERE person = ?1 OR trainee = ?1", person);
}

/// A setting of the file, or nothing when it was never set.
inline Result<std::optional<QString>> settingOf(Database &database, const QString &name)
{
    return database.value<QString>("SELECT value FROM setting WHERE name = ?1", name);
}

} // namespace kz::storage
