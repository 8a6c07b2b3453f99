#pragma once

#include "models/domain/framework.h"
#include "models/domain/people.h"
#include "models/domain/places.h"
#include "models/storage/database.h"

namespace kz::query {

/// What forms and filters offer: everything small enough to stand in a list.
struct Choices {
    struct Version {
        Framework framework;
        FrameworkVersion version;
        std::vector<Level> levels; ///< by position
    };
    std::vector<Profession> professions;
    std::vector<Site> sites;             ///< members of the alliance, in kana order
    std::vector<Department> departments; ///< of these sites
    std::vector<Version> versions;       ///< adopted and retired ones
    std::vector<Version> drafts;         ///< that are being written: nobody is enrolled in them
};

Result<Choices> choices(storage::Database &database);
/// Those the file knows, in its order.
Result<std::vector<Profession>> knownProfessions(storage::Database &database);
/// The fiscal years by which the list of people may be narrowed, the newest first.
Result<std::vector<int>> intakeYears(storage::Database &database);
/// Adds the sites that a record names already though they are no members (any more), with their departments: a form
/// that did not offer them would change the record.
Result<void> addSites(storage::Database &database, Choices &choices, const std::vector<Key> &sites);

} // namespace kz::query
