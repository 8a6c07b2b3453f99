#pragma once

#include "models/domain/crosswalk.h"
#include "models/domain/framework.h"
#include "models/domain/level_succession.h"
#include "models/domain/module.h"
#include "models/storage/repository.h"

namespace kz::storage {

/// A framework and one of its versions: what lists and filters offer.
struct VersionOfFramework {
    Framework framework;
    FrameworkVersion version;
};

/// Everything of one framework version, each kind in its own order.
class FrameworkReads
{
public:
    explicit FrameworkReads(Database &database) : m_database(database) { }

    Result<std::vector<VersionOfFramework>> versions() const;
    Result<std::optional<VersionOfFramework>> version(Key version) const;

    Result<std::vector<Level>> levels(Key version) const;
    Result<std::vector<Item>> items(Key version) const;
    Result<std::vector<Requirement>> requirements(Key version) const;
    Result<std::vector<RequirementItem>> requirementItems(Key version) const;
    Result<std::vector<RequirementSite>> requirementSites(Key version) const;
    /// (item, source): an observation of source counts for item.
    Result<std::vector<std::pair<Key, Key>>> reach(Key version) const;
    /// (level, source): the levels of other versions that are the same level.
    Result<std::vector<std::pair<Key, Key>>> levelReach(Key version) const;
    /// Of all frameworks.
    Result<LevelsOverVersions> levelsOverVersions() const;
    /// What a version says of the levels before it.
    Result<std::vector<LevelSuccession>> levelSuccessions(Key version) const;

    Result<std::vector<Descriptor>> descriptors(Key version) const;
    Result<std::vector<Scale>> scales(Key version) const;
    Result<std::vector<ScaleStep>> scaleSteps(Key version) const;
    Result<std::vector<Tool>> tools(Key version) const;
    Result<std::vector<ToolItem>> toolItems(Key version) const;
    Result<std::vector<Module>> modules(Key version) const;
    Result<std::vector<ModuleProfession>> moduleProfessions(Key version) const;
    Result<std::vector<ModulePrerequisite>> modulePrerequisites(Key version) const;
    Result<std::vector<ModuleItem>> moduleItems(Key version) const;
    /// The crosswalk that the version owns.
    Result<std::vector<Association>> associations(Key version) const;

private:
    Database &m_database;
};

} // namespace kz::storage
