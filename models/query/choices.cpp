#include "models/query/choices.h"

#include "models/query/rotations.h"
#include "models/storage/choice_reads.h"
#include "models/storage/framework_reads.h"

#include <algorithm>

namespace kz::query {

Result<Choices> choices(storage::Database &database)
{
    Choices all;
    auto professions = storage::professions(database);
    if (!professions)
        return professions.error();
    all.professions = std::move(professions).value();
    auto sites = storage::memberSites(database);
    if (!sites)
        return sites.error();
    all.sites = std::move(sites).value();
    auto departments = storage::memberDepartments(database);
    if (!departments)
        return departments.error();
    all.departments = std::move(departments).value();

    const storage::FrameworkReads reads(database);
    const auto versions = reads.versions();
    if (!versions)
        return versions.error();
    for (const storage::VersionOfFramework &one : versions.value()) {
        auto levels = reads.levels(one.version.id);
        if (!levels)
            return levels.error();
        auto &among = one.version.status == VersionStatus::Draft ? all.drafts : all.versions;
        among.push_back({one.framework, one.version, std::move(levels).value()});
    }
    return all;
}

Result<std::vector<Profession>> knownProfessions(storage::Database &database)
{
    return storage::professions(database);
}

Result<std::vector<int>> intakeYears(storage::Database &database)
{
    return storage::intakeYears(database);
}

Result<void> addSites(storage::Database &database, Choices &choices, const std::vector<Key> &sites)
{
    for (const Key key : sites) {
        if (std::ranges::find(choices.sites, key, &Site::id) != choices.sites.end())
            continue;
        const auto site = storage::Repository<Site>(database).find(key);
        if (!site)
            return site.error();
        if (!site.value())
            continue;
        const auto departments = departmentsOf(database, key);
        if (!departments)
            return departments.error();
        choices.sites.push_back(*site.value());
        choices.departments.insert(choices.departments.end(), departments.value().begin(), departments.value().end());
    }
    return {};
}

} // namespace kz::query
