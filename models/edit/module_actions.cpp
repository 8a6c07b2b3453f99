#include "models/edit/draft.h"
#include "models/edit/draft_actions.h"
#include "models/edit/refusals.h"
#include "models/storage/framework_reads.h"

namespace kz::edit {

Result<void> removeModules(Edit &edit, Key version, const std::unordered_set<Key> &items, bool covered)
{
    const storage::FrameworkReads reads(edit.database());
    if (auto done
        = removeAll<Module>(edit, reads.modules(version), [&](const Module &one) { return items.contains(one.item); });
        !done)
        return done;
    if (auto done = removeAll<ModuleProfession>(edit, reads.moduleProfessions(version),
                                                [&](const auto &one) { return items.contains(one.module); });
        !done)
        return done;
    if (auto done = removeAll<ModulePrerequisite>(
            edit, reads.modulePrerequisites(version),
            [&](const auto &one) { return items.contains(one.module) || items.contains(one.prerequisite); });
        !done)
        return done;
    return removeAll<ModuleItem>(edit, reads.moduleItems(version), [&](const auto &one) {
        return items.contains(one.module) || (covered && items.contains(one.item));
    });
}

namespace {

Result<void> saveLevelOf(Edit &edit, Item module, Key level)
{
    const auto levels = storage::FrameworkReads(edit.database()).levels(module.version);
    if (!levels)
        return levels.error();
    if (level != 0 && std::ranges::find(levels.value(), level, &Level::id) == levels.value().end())
        return invalidAt("item", "level", IssueCode::Unknown);
    module.level = level == 0 ? std::nullopt : std::optional(level);
    const auto saved = edit.save(std::move(module));
    return saved ? Result<void>() : saved.error();
}

} // namespace

Action saveModule(ModuleParts parts, const QString &what, std::optional<Key> level)
{
    const auto work = [parts = std::move(parts), level](Edit &edit) -> Result<void> {
        const Key module = parts.module.item;
        const auto item = edit.get<Item>(module);
        if (!item)
            return item.error();
        const Key version = item.value().version;
        if (const auto draft = draftVersion(edit, version); !draft)
            return draft.error();
        if (item.value().kind != ItemKind::Module)
            return invalidAt("module", "item", IssueCode::NotOneOf, {enumCode(ItemKind::Module)});
        const storage::FrameworkReads reads(edit.database());
        const auto all = reads.items(version);
        const auto modules = reads.modules(version);
        const auto professions = reads.moduleProfessions(version);
        const auto prerequisites = reads.modulePrerequisites(version);
        const auto items = reads.moduleItems(version);
        if (!all)
            return all.error();
        if (!modules)
            return modules.error();
        if (!professions)
            return professions.error();
        if (!prerequisites)
            return prerequisites.error();
        if (!items)
            return items.error();

        // What the other modules wait for, and what this one is to wait for.
        const SiblingOrder<Item> tree(all.value());
        std::vector<ModulePrerequisite> waits;
        for (const ModulePrerequisite &one : prerequisites.value())
            if (one.module != module)
                waits.push_back(one);
        for (const ModulePrerequisite &one : parts.prerequisites) {
            const Item *before = tree.find(one.prerequisite);
            if (!before || before->kind != ItemKind::Module)
                return invalidAt("module_prerequisite", "prerequisite", IssueCode::Unknown);
            waits.push_back({.module = module, .prerequisite = one.prerequisite});
        }
        if (moduleInCircle(waits))
            return invalidAt("module_prerequisite", "prerequisite", IssueCode::Repeated);
        for (const ModuleItem &one : parts.items)
            if (!tree.find(one.item))
                return invalidAt("module_item", "item", IssueCode::Unknown);

        const auto ofThis = [&](auto rows) {
            std::erase_if(rows, [&](const auto &row) { return row.module != module; });
            return rows;
        };
        const auto named = [&](auto rows) {
            for (auto &row : rows)
                row.module = module;
            return rows;
        };
        Module head = parts.module;
        const auto stored = std::ranges::find(modules.value(), module, &Module::item);
        head.id = stored == modules.value().end() ? 0 : stored->id;
        if (const auto saved = edit.save(std::move(head)); !saved)
            return saved.error();
        if (level)
            if (auto done = saveLevelOf(edit, item.value(), *level); !done)
                return done;
        if (auto done = replaceRows(edit, ofThis(professions.value()), named(parts.professions),
                                    [](const ModuleProfession &row) { return row.profession; });
            !done)
            return done;
        if (auto done = replaceRows(edit, ofThis(prerequisites.value()), named(parts.prerequisites),
                                    [](const ModulePrerequisite &row) { return row.prerequisite; });
            !done)
            return done;
        return replaceRows(edit, ofThis(items.value()), named(parts.items),
                           [](const ModuleItem &row) { return row.item; });
    };
    return {.name = "module.save", .arguments = {what}, .grant = Grant::ManageFrameworks, .work = work};
}

} // namespace kz::edit
