#pragma once

#include "models/domain/actor.h"
#include "models/domain/setting.h"
#include "models/storage/repository.h"

namespace kz::storage {

/// The record of a setting; at most one.
inline Result<std::vector<FileSetting>> settingNamed(Database &database, const QString &name)
{
    return Repository<FileSetting>(database).all("WHERE name = ?1", name);
}

/// Every setting of the file, by name.
inline Result<std::vector<FileSetting>> allSettings(Database &database)
{
    return Repository<FileSetting>(database).all("ORDER BY name");
}

/// Who works with the file, in the order in which they were added.
inline Result<std::vector<Actor>> actors(Database &database)
{
    return Repository<Actor>(database).all("ORDER BY id");
}

/// Under which names a person works with the file.
inline Result<std::vector<Actor>> actorsWhoAre(Database &database, Key person)
{
    return Repository<Actor>(database).all("WHERE person = ?1", person);
}

/// The clinical fields that departments have or rules ask for, each once, by code.
inline Result<std::vector<QString>> clinicalFields(Database &database)
{
    return database.column<QString>(R"(
        WITH rule(parameters) AS (
            SELECT CASE WHEN json_valid(parameters) THEN parameters ELSE '{}' END FROM requirement)
        SELECT field FROM department WHERE field <> ''
         UNION
        SELECT field.value FROM rule, json_each(rule.parameters, '$.fields') AS field
         UNION
        SELECT field.value
          FROM rule, json_each(rule.parameters, '$.substitutes') AS substitute,
               json_each(substitute.value, '$.fields') AS field
         ORDER BY 1)");
}

} // namespace kz::storage
