#pragma once

#include "models/domain/people.h"
#include "models/domain/places.h"
#include "models/storage/repository.h"

namespace kz::storage {

/// What forms and filters offer to choose from, each in the order in which people look for it.
inline Result<std::vector<Profession>> professions(Database &database)
{
    return Repository<Profession>(database).all("ORDER BY position, id");
}

inline Result<std::vector<Site>> memberSites(Database &database)
{
    return Repository<Site>(database).all("WHERE member = 1 ORDER BY kana_key, id");
}

inline Result<std::vector<Department>> memberDepartments(Database &database)
{
    return Repository<Department>(database).all(
        "WHERE site IN (SELECT id FROM site WHERE member = 1) ORDER BY site, position, id");
}

/// The fiscal years in which anybody's first employment began, the newest first.
inline Result<std::vector<int>> intakeYears(Database &database)
{
    return database.column<int>(R"(
        SELECT DISTINCT CAST(substr(first, 1, 4) AS INTEGER) - (substr(first, 6, 2) < '04') AS year
          FROM (SELECT min(from_day) AS first FROM employment GROUP BY person)
         ORDER BY year DESC)");
}

} // namespace kz::storage
