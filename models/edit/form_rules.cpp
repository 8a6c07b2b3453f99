#include "models/edit/form_rules.h"

#include "models/storage/framework_reads.h"
#include "models/storage/repository.h"

#include <algorithm>

namespace kz::edit {

Result<FormRules> FormRules::load(storage::Database &database, Key toolKey)
{
    FormRules rules;
    const auto tool = storage::Repository<Tool>(database).find(toolKey);
    if (!tool)
        return tool.error();
    if (!tool.value())
        return rules;
    rules.m_tool = *tool.value();
    const storage::FrameworkReads reads(database);
    const auto listed = reads.toolItems(tool.value()->version);
    if (!listed)
        return listed.error();
    const auto steps = reads.scaleSteps(tool.value()->version);
    if (!steps)
        return steps.error();
    const auto items = reads.items(tool.value()->version);
    if (!items)
        return items.error();
    std::unordered_map<Key, int> lastStep; // by scale
    for (const ScaleStep &step : steps.value())
        lastStep[step.scale] = std::max(lastStep[step.scale], step.step);
    std::unordered_map<Key, Key> ownScale; // by item
    for (const Item &item : items.value())
        if (item.scale)
            ownScale.emplace(item.id, *item.scale);
    for (const ToolItem &onForm : listed.value()) {
        if (onForm.tool != toolKey)
            continue;
        const auto own = ownScale.find(onForm.item);
        rules.m_lastStep[onForm.item] = lastStep[own == ownScale.end() ? tool.value()->scale : own->second];
    }
    return rules;
}

std::optional<Issue> FormRules::issue(const RatedItem &rated) const
{
    if (m_lastStep.empty())
        return {};
    const auto listed = m_lastStep.find(rated.item);
    if (listed == m_lastStep.end())
        return Issue{QStringLiteral("item"), IssueCode::NotOnForm, {keyToText(rated.item)}};
    if (listed->second > 0 && rated.step > listed->second)
        return Issue{
            QStringLiteral("step"), IssueCode::OutOfRange, {QStringLiteral("0"), QString::number(listed->second)}};
    return {};
}

} // namespace kz::edit
