#pragma once

#include "models/domain/places.h"
#include "models/edit/action.h"

/// What is done with places: sites with their departments, wards and beds.
namespace kz::edit {

/// One site as a form, a verb or a test states it: the record and what belongs to it. Departments and beds carry their
/// keys, or 0 when they are new; their site is filled in. What is not named stays as it is.
struct SiteSheet {
    Site site;
    QString organisation;                ///< its name, made when there is none of that name; "": none
    std::vector<Department> departments; ///< in the order in which they are to stand
    std::vector<SiteBeds> beds;
    std::vector<Key> removedDepartments;
    std::vector<Key> removedBeds;
};

/// The field of a row of the sheet: "department.0.name", "site_beds.2.from_day".
QString rowField(const char *table, std::size_t row, const QString &column);

/// Every rule of the sheet. Fields of the site are named by their columns, those of rows by rowField(). Numbers of beds
/// that hold on the same day are an error at the later one, and so are two departments of one name.
std::vector<Issue> validate(const SiteSheet &sheet);

/// "site.add", or "site.change" when the site has a key; all of it one action. AlreadyTaken (the field, the code) when
/// the institution code is that of another site of the kind, StillReferenced when a department to be removed is in use,
/// NotFound when a department or a number of beds is another site's.
/// Makes the site.
Action saveSite(SiteSheet sheet);

} // namespace kz::edit
