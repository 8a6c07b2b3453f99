#include "models/query/item_steps.h"

#include "models/storage/framework_reads.h"
#include "models/storage/repository.h"

namespace kz::query {

Result<ItemSteps> itemSteps(storage::Database &database, Plans &plans, Key version)
{
    const auto plan = plans.plan(database, version);
    if (!plan)
        return plan.error();
    const storage::FrameworkReads reads(database);
    const auto toolItems = reads.toolItems(version);
    if (!toolItems)
        return toolItems.error();
    const auto steps = reads.scaleSteps(version);
    if (!steps)
        return steps.error();

    std::unordered_map<Key, Key> scaleOf; // by item
    std::unordered_map<Key, Key> scaleOfTool;
    for (const ToolItem &onForm : toolItems.value()) {
        if (!scaleOfTool.contains(onForm.tool)) {
            const auto tool = storage::Repository<Tool>(database).find(onForm.tool);
            if (!tool)
                return tool.error();
            scaleOfTool[onForm.tool] = tool.value() ? tool.value()->scale : 0;
        }
        scaleOf.try_emplace(onForm.item, scaleOfTool[onForm.tool]);
    }
    for (const Item &item : plan.value()->items)
        if (item.scale)
            scaleOf[item.id] = *item.scale;

    std::unordered_map<Key, std::vector<ScaleStep>> stepsOf;
    for (const ScaleStep &step : steps.value())
        stepsOf[step.scale].push_back(step);
    ItemSteps found;
    for (const auto &[item, scale] : scaleOf)
        if (const auto of = stepsOf.find(scale); of != stepsOf.end())
            found.emplace(item, of->second);
    return found;
}

} // namespace kz::query
