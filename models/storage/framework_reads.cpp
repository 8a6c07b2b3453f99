#include "models/storage/framework_reads.h"

namespace kz::storage {

Result<std::vector<VersionOfFramework>> FrameworkReads::versions() const
{
    const auto frameworks = Repository<Framework>(m_database).all("ORDER BY kind DESC, code");
    if (!frameworks)
        return frameworks.error();
    std::vector<VersionOfFramework> found;
    for (const Framework &framework : frameworks.value()) {
        // The version in force first, then the drafts, then what was retired.
        const auto versions = Repository<FrameworkVersion>(m_database)
                                  .all("WHERE framework = ?1 ORDER BY status, adopted_on DESC, id DESC", framework.id);
        if (!versions)
            return versions.error();
        for (const FrameworkVersion &version : versions.value())
            found.push_back({framework, version});
    }
    return found;
}

Result<std::optional<VersionOfFramework>> FrameworkReads::version(Key key) const
{
    const auto version = Repository<FrameworkVersion>(m_database).find(key);
    if (!version)
        return version.error();
    if (!version.value())
        return std::optional<VersionOfFramework>();
    const auto framework = Repository<Framework>(m_database).find(version.value()->framework);
    if (!framework)
        return framework.error();
    return std::optional(VersionOfFramework{framework.value().value_or(Framework{}), *version.value()});
}

Result<std::vector<Level>> FrameworkReads::levels(Key version) const
{
    return Repository<Level>(m_database).all("WHERE version = ?1 ORDER BY position, id", version);
}

Result<std::vector<Item>> FrameworkReads::items(Key version) const
{
    return Repository<Item>(m_database).all("WHERE version = ?1 ORDER BY position, id", version);
}

Result<std::vector<Requirement>> FrameworkReads::requirements(Key version) const
{
    return Repository<Requirement>(m_database).all("WHERE version = ?1 ORDER BY position, id", version);
}

Result<std::vector<RequirementItem>> FrameworkReads::requirementItems(Key version) const
{
    return Repository<RequirementItem>(m_database)
        .all("WHERE requirement IN (SELECT id FROM requirement WHERE version = ?1) ORDER BY id", version);
}

Result<std::vector<RequirementSite>> FrameworkReads::requirementSites(Key version) const
{
    return Repository<RequirementSite>(m_database)
        .all("WHERE requirement IN (SELECT id FROM requirement WHERE version = ?1) ORDER BY id", version);
}

Result<std::vector<std::pair<Key, Key>>> FrameworkReads::reach(Key version) const
{
    std::vector<std::pair<Key, Key>> pairs;
    auto done = m_database.each(
        "SELECT r.item, r.source_item FROM item i JOIN item_reach r ON r.item = i.id WHERE i.version = ?1",
        [&](const Statement &row) { pairs.emplace_back(row.integer(0), row.integer(1)); }, version);
    if (!done)
        return done.error();
    return pairs;
}

Result<std::vector<std::pair<Key, Key>>> FrameworkReads::levelReach(Key version) const
{
    const auto levels = levelsOverVersions();
    return levels ? Result<std::vector<std::pair<Key, Key>>>(levels.value().reach(version)) : levels.error();
}

Result<LevelsOverVersions> FrameworkReads::levelsOverVersions() const
{
    const auto versions = Repository<FrameworkVersion>(m_database).all("ORDER BY status = 'draft', adopted_on, id");
    if (!versions)
        return versions.error();
    const auto levels = Repository<Level>(m_database).all("ORDER BY version, position, id");
    if (!levels)
        return levels.error();
    const auto said = Repository<LevelSuccession>(m_database).all("ORDER BY id");
    if (!said)
        return said.error();
    return LevelsOverVersions(versions.value(), levels.value(), said.value());
}

Result<std::vector<LevelSuccession>> FrameworkReads::levelSuccessions(Key version) const
{
    return Repository<LevelSuccession>(m_database).all("WHERE version = ?1 ORDER BY id", version);
}

Result<std::vector<Descriptor>> FrameworkReads::descriptors(Key version) const
{
    return Repository<Descriptor>(m_database)
        .all("WHERE item IN (SELECT id FROM item WHERE version = ?1) ORDER BY id", version);
}

Result<std::vector<Scale>> FrameworkReads::scales(Key version) const
{
    return Repository<Scale>(m_database).all("WHERE version = ?1 ORDER BY id", version);
}

Result<std::vector<ScaleStep>> FrameworkReads::scaleSteps(Key version) const
{
    return Repository<ScaleStep>(m_database)
        .all("WHERE scale IN (SELECT id FROM scale WHERE version = ?1) ORDER BY scale, step", version);
}

Result<std::vector<Tool>> FrameworkReads::tools(Key version) const
{
    return Repository<Tool>(m_database).all("WHERE version = ?1 ORDER BY position, id", version);
}

Result<std::vector<ToolItem>> FrameworkReads::toolItems(Key version) const
{
    return Repository<ToolItem>(m_database)
        .all("WHERE tool IN (SELECT id FROM tool WHERE version = ?1) ORDER BY tool, position, id", version);
}

Result<std::vector<Module>> FrameworkReads::modules(Key version) const
{
    return Repository<Module>(m_database)
        .all("WHERE item IN (SELECT id FROM item WHERE version = ?1) ORDER BY id", version);
}

Result<std::vector<ModuleProfession>> FrameworkReads::moduleProfessions(Key version) const
{
    return Repository<ModuleProfession>(m_database)
        .all("WHERE module IN (SELECT id FROM item WHERE version = ?1) ORDER BY module, id", version);
}

Result<std::vector<ModulePrerequisite>> FrameworkReads::modulePrerequisites(Key version) const
{
    return Repository<ModulePrerequisite>(m_database)
        .all("WHERE module IN (SELECT id FROM item WHERE version = ?1) ORDER BY module, id", version);
}

Result<std::vector<ModuleItem>> FrameworkReads::moduleItems(Key version) const
{
    return Repository<ModuleItem>(m_database)
        .all("WHERE module IN (SELECT id FROM item WHERE version = ?1) ORDER BY module, id", version);
}

Result<std::vector<Association>> FrameworkReads::associations(Key version) const
{
    return Repository<Association>(m_database).all("WHERE version = ?1 ORDER BY position, id", version);
}

} // namespace kz::storage
