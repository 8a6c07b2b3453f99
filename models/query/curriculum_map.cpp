#include "models/query/curriculum_map.h"

#include <algorithm>

namespace kz::query {

namespace {

using Depths = std::vector<std::optional<CoverDepth>>; ///< by node

bool isContent(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Competency:
    case ItemKind::Goal:
    case ItemKind::Symptom:
    case ItemKind::Condition:
    case ItemKind::Procedure:
        return true;
    case ItemKind::Domain:
    case ItemKind::Module:
    case ItemKind::Topic:
        break;
    }
    return false;
}

/// How deep a module goes into each item: what it says of the item itself, or of the nearest one above.
Depths depthsOf(const FrameworkSheet &sheet, int module)
{
    Depths depths(sheet.nodes.size());
    const ModuleParts *parts = sheet.module(module);
    if (!parts)
        return depths;
    for (const ModuleItem &one : parts->items)
        if (const auto at = sheet.indexOf.find(one.item); at != sheet.indexOf.end())
            depths[size_t(at->second)] = one.depth;
    for (size_t at = 0; at < sheet.nodes.size(); ++at)
        if (const int parent = sheet.nodes[at].parent; parent >= 0 && !depths[at])
            depths[at] = depths[size_t(parent)];
    return depths;
}

/// What a module is to those the map is for; none: it is not in it.
std::optional<ModuleNeed> needIn(const FrameworkSheet &sheet, int module, const MapChoice &choice)
{
    const ModuleParts *parts = sheet.module(module);
    if (!parts || parts->professions.empty())
        return ModuleNeed::Required;
    if (!choice.profession.isEmpty())
        return needOf(*parts, choice.profession);
    const bool required = std::ranges::find(parts->professions, ModuleNeed::Required, &ModuleProfession::need)
        != parts->professions.end();
    return required ? ModuleNeed::Required : ModuleNeed::Elective;
}

class Mapping
{
public:
    Mapping(SheetPtr sheet, const MapChoice &choice) : m_sheet(*sheet)
    {
        m_map.sheet = std::move(sheet);
        m_map.choice = choice;
    }

    CurriculumMap make()
    {
        m_modules = modulesInOrder(m_sheet);
        for (const int module : m_modules)
            m_depths.push_back(depthsOf(m_sheet, module));
        if (m_map.choice.across == MapAcross::Modules)
            addModules();
        else
            addProfessions();
        countItems();
        for (const int root : m_sheet.roots)
            addRow(root, 0);
        for (const MapRow &row : m_map.rows) {
            if (row.heading)
                continue;
            ++m_map.items;
            m_map.gaps += row.mark == MapMark::Gap;
            m_map.overlaps += row.mark == MapMark::Overlap;
            m_map.oneOnly += row.mark == MapMark::OneOnly;
        }
        return std::move(m_map);
    }

private:
    void addModules()
    {
        for (size_t i = 0; i < m_modules.size(); ++i) {
            const auto need = needIn(m_sheet, m_modules[i], m_map.choice);
            if (!need || (*need == ModuleNeed::Elective && !m_map.choice.electives))
                continue;
            m_map.columns.push_back({.node = m_modules[i], .need = *need});
            m_cells.push_back([this, i](int node) { return MapCell{.depth = m_depths[i][size_t(node)]}; });
        }
    }

    void addProfessions()
    {
        for (size_t role = 0; role < m_sheet.roles.size(); ++role) {
            m_map.columns.push_back({.role = int(role)});
            m_cells.push_back([this, role](int node) { return ofProfession(m_sheet.roles[role].code, node); });
        }
    }

    /// The deepest of the modules that are for it; what it has to do before what it may do.
    MapCell ofProfession(const QString &code, int node) const
    {
        MapCell cell;
        for (const ModuleNeed wanted : {ModuleNeed::Required, ModuleNeed::Elective}) {
            if (cell.depth || (wanted == ModuleNeed::Elective && !m_map.choice.electives))
                continue;
            for (size_t i = 0; i < m_modules.size(); ++i) {
                const auto need = needIn(m_sheet, m_modules[i], {.profession = code});
                if (need == wanted && m_depths[i][size_t(node)])
                    cell.depth = std::max(cell.depth, m_depths[i][size_t(node)]);
            }
            cell.elective = cell.depth && wanted == ModuleNeed::Elective;
        }
        cell.asked = !cell.depth && rulesAreFor(code) && isAskedFor(m_sheet, node);
        return cell;
    }

    /// Rules hold for whom the version is for.
    bool rulesAreFor(const QString &code) const
    {
        const size_t named = m_sheet.professions.size();
        const auto end = m_sheet.roles.begin() + std::ptrdiff_t(named);
        return named == 0 || std::ranges::find(m_sheet.roles.begin(), end, code, &FrameworkSheet::Role::code) != end;
    }

    /// For each node how many items stand at or below it.
    void countItems()
    {
        std::vector<bool> named(m_sheet.nodes.size());
        for (const auto &[module, parts] : m_sheet.modules)
            for (const ModuleItem &one : parts.items)
                if (const auto at = m_sheet.indexOf.find(one.item); at != m_sheet.indexOf.end())
                    named[size_t(at->second)] = true;
        m_items.assign(m_sheet.nodes.size(), 0);
        m_below.assign(m_sheet.nodes.size(), 0);
        for (size_t at = m_sheet.nodes.size(); at-- > 0;) { // those below before those above
            const auto &node = m_sheet.nodes[at];
            const bool leaf = isContent(node.item.kind) || (named[at] && node.item.kind == ItemKind::Topic);
            m_items[at] = m_below[at] > 0 ? m_below[at] : int(leaf);
            if (node.parent >= 0)
                m_below[size_t(node.parent)] += m_items[at];
        }
    }

    /// The covered items of each column.
    std::vector<int> addRow(int at, int above)
    {
        std::vector<int> covered(m_cells.size());
        if (m_items[size_t(at)] == 0)
            return covered;
        MapRow row{.node = at, .above = above, .heading = m_below[size_t(at)] > 0, .items = m_items[size_t(at)]};
        if (!row.heading) {
            for (size_t column = 0; column < m_cells.size(); ++column) {
                row.cells.push_back(m_cells[column](at));
                covered[column] = row.cells.back().depth ? 1 : 0;
                row.covering += covered[column];
            }
            row.mark = markOf(row);
            m_map.rows.push_back(std::move(row));
            return covered;
        }
        const size_t place = m_map.rows.size();
        m_map.rows.push_back(std::move(row));
        for (const int child : m_sheet.nodes[size_t(at)].children) {
            const std::vector<int> below = addRow(child, above + 1);
            std::ranges::transform(covered, below, covered.begin(), std::plus());
        }
        for (const int count : covered)
            m_map.rows[place].cells.push_back({.covered = count});
        return covered;
    }

    /// Whether some profession goes through both modules.
    bool haveOneLearner(int one, int other) const
    {
        const ModuleParts *first = m_sheet.module(one);
        const ModuleParts *second = m_sheet.module(other);
        if (!first || !second || first->professions.empty() || second->professions.empty())
            return true;
        return std::ranges::any_of(first->professions, [&](const ModuleProfession &profession) {
            const auto same
                = std::ranges::find(second->professions, profession.profession, &ModuleProfession::profession);
            const auto counts = [&](ModuleNeed need) { return need == ModuleNeed::Required || m_map.choice.electives; };
            return same != second->professions.end() && counts(profession.need) && counts(same->need);
        });
    }

    MapMark markOf(const MapRow &row) const
    {
        // Modules that name no profession are for everybody, and then nothing stands across.
        if (m_cells.empty() && m_map.choice.across == MapAcross::Professions)
            return MapMark::None;
        if (row.covering == 0)
            return MapMark::Gap;
        if (m_map.choice.across == MapAcross::Professions)
            return row.covering == 1 && m_cells.size() > 1 ? MapMark::OneOnly : MapMark::None;
        for (size_t one = 0; one < row.cells.size(); ++one)
            for (size_t other = one + 1; other < row.cells.size(); ++other)
                if (row.cells[one].depth && row.cells[one].depth == row.cells[other].depth
                    && haveOneLearner(m_map.columns[one].node, m_map.columns[other].node))
                    return MapMark::Overlap;
        return MapMark::None;
    }

    const FrameworkSheet &m_sheet;
    CurriculumMap m_map;
    std::vector<int> m_modules;
    std::vector<Depths> m_depths;                          ///< by module
    std::vector<std::function<MapCell(int node)>> m_cells; ///< by column
    std::vector<int> m_items;                              ///< by node: items at or below it
    std::vector<int> m_below;                              ///< by node: items below it
};

} // namespace

CurriculumMap curriculumMap(SheetPtr sheet, const MapChoice &choice)
{
    return Mapping(std::move(sheet), choice).make();
}

Result<CurriculumMaps> curriculumMaps(storage::Database &database, Plans &plans, Key version)
{
    const auto sheet = frameworkSheet(database, plans, version);
    if (!sheet)
        return sheet.error();
    CurriculumMaps maps;
    Result<void> state;
    take(paperSettings(database, QStringLiteral("coverage")), maps.settings, state);
    if (!state)
        return state.error();
    maps.modules = curriculumMap(sheet.value(), {});
    maps.professions = curriculumMap(sheet.value(), {.across = MapAcross::Professions});
    return maps;
}

std::optional<CoverDepth> depthIn(const FrameworkSheet &sheet, int module, int node)
{
    const ModuleParts *parts = sheet.module(module);
    for (int at = parts ? node : -1; at >= 0; at = sheet.nodes[size_t(at)].parent) {
        const auto one = std::ranges::find(parts->items, sheet.nodes[size_t(at)].item.id, &ModuleItem::item);
        if (one != parts->items.end())
            return one->depth;
    }
    return std::nullopt;
}

std::vector<int> modulesInOrder(const FrameworkSheet &sheet)
{
    std::vector<int> modules;
    for (size_t at = 0; at < sheet.nodes.size(); ++at)
        if (sheet.nodes[at].item.kind == ItemKind::Module)
            modules.push_back(int(at));
    std::ranges::stable_sort(modules, {}, [&](int at) {
        const ModuleParts *parts = sheet.module(at);
        return parts && parts->module.phase > 0 ? parts->module.phase : Module::lastPhase + 1;
    });
    return modules;
}

} // namespace kz::query
