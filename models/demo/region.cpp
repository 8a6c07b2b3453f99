#include "models/demo/region.h"

#include <algorithm>

namespace kz::demo {

std::optional<Key> Place::forField(const QString &field) const
{
    const auto found = std::ranges::find(units, field, &Unit::field);
    return found == units.end() ? std::nullopt : std::optional(found->key);
}

std::optional<Key> Place::named(const QString &unitName) const
{
    const auto found = std::ranges::find(units, unitName, &Unit::name);
    return found == units.end() ? std::nullopt : std::optional(found->key);
}

std::vector<Key> Place::wards() const
{
    std::vector<Key> found;
    for (const Unit &unit : units)
        if (unit.kind == DepartmentKind::Ward)
            found.push_back(unit.key);
    return found;
}

Adopted Adopted::from(exchange::Pack stored)
{
    Adopted adopted{.pack = std::move(stored), .items = {}, .levels = {}, .tools = {}, .toolItems = {}};
    for (const Item &item : adopted.pack.items)
        adopted.items.insert(item.code, item.id);
    for (const Level &level : adopted.pack.levels)
        adopted.levels.insert(level.code, level.id);
    for (const Tool &tool : adopted.pack.tools) {
        adopted.tools.insert(tool.code, tool.id);
        for (const ToolItem &row : adopted.pack.toolItems)
            if (row.tool == tool.id)
                adopted.toolItems[tool.code].push_back(row.item);
    }
    return adopted;
}

const Stay *Region::stayOf(const Member &member, QDate day) const
{
    const auto found = std::ranges::find_if(
        stays, [&](const Stay &stay) { return stay.person == member.id && stay.from <= day && day <= stay.to; });
    return found == stays.end() ? nullptr : &*found;
}

const Absence *Region::absenceOf(const Member &member, QDate day) const
{
    const auto found = std::ranges::find_if(absences, [&](const Absence &absence) {
        return absence.person == member.id && absence.from <= day && day <= absence.to;
    });
    return found == absences.end() ? nullptr : &*found;
}

bool Region::isThere(const Member &member, QDate day) const
{
    return day >= member.employed && (!member.until.isValid() || day <= member.until) && !absenceOf(member, day);
}

} // namespace kz::demo
