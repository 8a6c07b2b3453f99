#pragma once

#include "models/domain/places.h"
#include "models/storage/repository.h"

namespace kz::storage {

/// What a form for one site begins with, each in the order in which people look for it.
inline Result<std::vector<Department>> departmentsAt(Database &database, Key site)
{
    return Repository<Department>(database).all("WHERE site = ?1 ORDER BY position, id", site);
}

inline Result<std::vector<SiteBeds>> bedsAt(Database &database, Key site)
{
    return Repository<SiteBeds>(database).all("WHERE site = ?1 ORDER BY from_day, id", site);
}

inline Result<std::vector<Organisation>> organisations(Database &database)
{
    return Repository<Organisation>(database).all("ORDER BY name, id");
}

inline Result<std::vector<Organisation>> organisationsNamed(Database &database, const QString &name)
{
    return Repository<Organisation>(database).all("WHERE name = ?1 ORDER BY id", name);
}

inline Result<std::vector<Municipality>> municipalities(Database &database)
{
    return Repository<Municipality>(database).all("ORDER BY code, id");
}

/// Whose a code is among sites of a kind; at most one.
inline Result<std::vector<Site>> sitesWith(Database &database, SiteKind kind, const QString &code)
{
    return Repository<Site>(database).all("WHERE kind = ?1 AND code = ?2", kind, code);
}

} // namespace kz::storage
