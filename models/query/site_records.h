#pragma once

#include "models/domain/places.h"
#include "models/storage/database.h"

namespace kz::query {

/// What a form for one site begins with.
struct SiteRecords {
    Site site;
    QString organisation;                ///< its name; "" where none is named
    std::vector<Department> departments; ///< in their order
    std::vector<SiteBeds> beds;          ///< by day
};
/// NotFound when there is no such site.
Result<SiteRecords> siteRecords(storage::Database &database, Key site);

/// What it offers to choose from.
struct SiteChoices {
    std::vector<Organisation> organisations;  ///< by name
    std::vector<Municipality> municipalities; ///< by code
};
Result<SiteChoices> siteChoices(storage::Database &database);

} // namespace kz::query
