#include "models/query/plans.h"

#include "models/storage/framework_reads.h"
#include "models/storage/place_reads.h"

#include <array>

namespace kz::query {

namespace {

bool isOneOf(const QByteArray &table, std::initializer_list<const char *> names)
{
    return std::ranges::any_of(names, [&](const char *name) { return table == name; });
}

} // namespace

Result<PlanPtr> frameworkPlan(storage::Database &database, Key version)
{
    const storage::FrameworkReads reads(database);
    const auto found = reads.version(version);
    if (!found)
        return found.error();
    if (!found.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("framework_version"), keyToText(version)});
    progress::FrameworkRows rows;
    rows.version = found.value()->version;
    Result<void> state;
    take(reads.levels(version), rows.levels, state);
    take(reads.items(version), rows.items, state);
    take(reads.requirements(version), rows.requirements, state);
    take(reads.requirementItems(version), rows.requirementItems, state);
    take(reads.requirementSites(version), rows.requirementSites, state);
    take(reads.reach(version), rows.reach, state);
    take(reads.levelReach(version), rows.levelReach, state);
    if (!state)
        return state.error();
    auto plan = progress::planFramework(std::move(rows));
    if (!plan)
        return plan.error();
    return PlanPtr(std::make_shared<progress::FrameworkPlan>(std::move(plan).value()));
}

Result<PlacesPtr> placeFacts(storage::Database &database)
{
    auto facts = std::make_shared<progress::PlaceFacts>();
    const storage::PlaceReads reads(database);
    if (auto done = reads.eachFacts([&](const storage::SiteFactsRow &row) {
            facts->sites.emplace(
                row.site,
                progress::SiteFacts{
                    .kind = row.kind, .remote = row.remote, .island = row.island, .depopulated = row.depopulated});
        });
        !done)
        return done.error();
    const auto beds = reads.beds();
    if (!beds)
        return beds.error();
    for (const SiteBeds &stretch : beds.value())
        facts->sites[stretch.site].beds.push_back(stretch);
    if (auto done = reads.eachField(
            [&](Key department, const QString &field) { facts->departmentField.emplace(department, field); });
        !done)
        return done.error();
    return PlacesPtr(std::move(facts));
}

Result<PlanPtr> Plans::plan(storage::Database &database, Key version)
{
    int changes = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_plans.find(version); found != m_plans.end())
            return found->second;
        changes = m_frameworkChanges;
    }
    auto read = frameworkPlan(database, version);
    if (read) {
        const std::lock_guard lock(m_mutex);
        if (changes == m_frameworkChanges)
            m_plans.insert_or_assign(version, read.value());
    }
    return read;
}

Result<PlacesPtr> Plans::places(storage::Database &database)
{
    int changes = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (m_places)
            return m_places;
        changes = m_placeChanges;
    }
    auto read = placeFacts(database);
    if (read) {
        const std::lock_guard lock(m_mutex);
        if (changes == m_placeChanges)
            m_places = read.value();
    }
    return read;
}

void Plans::forgetFrameworks()
{
    const std::lock_guard lock(m_mutex);
    ++m_frameworkChanges;
    m_plans.clear();
}

void Plans::forgetPlaces()
{
    const std::lock_guard lock(m_mutex);
    ++m_placeChanges;
    m_places.reset();
}

bool Plans::isOfFrameworks(const QByteArray &table)
{
    return isOneOf(table,
                   {"framework", "framework_version", "level", "item", "requirement", "requirement_item",
                    "requirement_site", "association", "level_succession"});
}

bool Plans::isOfPlaces(const QByteArray &table)
{
    return isOneOf(table, {"municipality", "site", "site_beds", "department"});
}

} // namespace kz::query
