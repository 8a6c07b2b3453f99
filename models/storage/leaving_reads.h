#pragma once

#include "models/domain/deputy.h"
#include "models/domain/handed_form.h"
#include "models/storage/repository.h"

namespace kz::storage {

/// What is open around somebody who leaves.

/// Forms on paper that are out: about the person, or for them to fill in.
inline Result<std::vector<HandedForm>> formsOutAround(Database &database, Key person)
{
    return Repository<HandedForm>(database).all(R"(
         WHERE (person = ?1 OR assessor = ?1) AND keyed_on IS NULL AND struck_on IS NULL ORDER BY id)",
                                                person);
}

/// Those the person stands in for, and those who stand in for the person.
inline Result<std::vector<Deputy>> deputiesAround(Database &database, Key person)
{
    return Repository<Deputy>(database).all("WHERE person = ?1 OR deputy = ?1 ORDER BY id", person);
}

/// Log entries of the person and forms they fill in that are not handed in, or were given back. Feedback is not among
/// them: who gives it is nobody's to learn.
inline Result<int> draftsBy(Database &database, Key person)
{
    const auto found = database.value<qint64>(R"(
        SELECT (SELECT count(*) FROM evidence WHERE person = ?1 AND kind = 1 AND status IN (0, 3))
             + (SELECT count(*) FROM assessment a JOIN evidence e ON e.id = a.id
                 WHERE a.assessor = ?1 AND e.kind = 2 AND e.status IN (0, 3)))",
                                              person);
    return found ? Result<int>(int(found.value().value_or(0))) : Result<int>(found.error());
}

/// Packets the person holds that are not revoked and of which nothing has come back.
inline Result<int> packetsOutOf(Database &database, Key holder)
{
    const auto found = database.value<qint64>(R"(
        SELECT count(*) FROM packet
         WHERE holder = ?1 AND revoked_on IS NULL
           AND NOT EXISTS (SELECT 1 FROM packet_taking t WHERE t.packet = packet.id))",
                                              holder);
    return found ? Result<int>(int(found.value().value_or(0))) : Result<int>(found.error());
}

} // namespace kz::storage
