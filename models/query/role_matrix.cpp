#include "models/query/role_matrix.h"

#include "models/storage/crosswalk_reads.h"

#include <algorithm>
#include <utility>

namespace kz::query {

namespace {

/// Which items are one, as sets that grow together.
class Groups
{
public:
    Key of(Key item)
    {
        Key top = item;
        for (auto above = m_above.find(top); above != m_above.end(); above = m_above.find(top))
            top = above->second;
        while (item != top) // the way is short for who asks next
            item = std::exchange(m_above[item], top);
        return top;
    }
    void join(Key one, Key other)
    {
        const Key top = of(one);
        if (const Key under = of(other); under != top)
            m_above[under] = top;
    }

private:
    std::unordered_map<Key, Key> m_above;
};

/// What has to be done before what may be done, then the deeper.
void deepen(MapCell &cell, const MapCell &by)
{
    const bool wins = by.depth
        && (!cell.depth || (cell.elective && !by.elective)
            || (cell.elective == by.elective && *by.depth > *cell.depth));
    if (wins) {
        cell.depth = by.depth;
        cell.elective = by.elective;
    }
    cell.asked = !cell.depth && (cell.asked || by.asked);
}

class Laying
{
public:
    Laying(std::vector<SheetPtr> sheets, const SameItems &same)
    {
        m_matrix.sheets = std::move(sheets);
        addRoles();
        for (const SheetPtr &sheet : m_matrix.sheets)
            m_maps.push_back(mapOf(sheet));
        joinSame(same);
    }

    RoleMatrix make()
    {
        for (size_t at = 0; at < m_maps.size(); ++at)
            addRows(int(at));
        for (RoleRow &row : m_matrix.rows) {
            row.covering
                = int(std::ranges::count_if(row.cells, [](const MapCell &cell) { return cell.depth || cell.asked; }));
            if (row.covering == 0 && !m_matrix.roles.empty()) // where nobody is named, nothing is missing
                row.mark = MapMark::Gap;
            else if (row.covering == 1 && m_matrix.roles.size() > 1)
                row.mark = MapMark::OneOnly;
            m_matrix.gaps += row.mark == MapMark::Gap;
            m_matrix.oneOnly += row.mark == MapMark::OneOnly;
            m_matrix.shared += row.covering > 1;
        }
        return std::move(m_matrix);
    }

private:
    void addRoles()
    {
        for (const SheetPtr &sheet : m_matrix.sheets)
            for (const FrameworkSheet::Role &role : sheet->roles)
                if (roleAt(role.code) == m_matrix.roles.size())
                    m_matrix.roles.push_back(role);
    }

    size_t roleAt(const QString &code) const
    {
        return size_t(std::ranges::find(m_matrix.roles, code, &FrameworkSheet::Role::code) - m_matrix.roles.begin());
    }

    /// What is for everybody is for the professions that the others name, too.
    CurriculumMap mapOf(const SheetPtr &sheet) const
    {
        const MapChoice choice{.across = MapAcross::Professions};
        if (!sheet->professions.empty() || sheet->roles.size() == m_matrix.roles.size())
            return curriculumMap(sheet, choice);
        auto ofAll = std::make_shared<FrameworkSheet>(*sheet);
        ofAll->roles = m_matrix.roles;
        return curriculumMap(std::move(ofAll), choice);
    }

    static const Item &itemOf(const CurriculumMap &map, const MapRow &row)
    {
        return map.sheet->nodes[size_t(row.node)].item;
    }

    void joinSame(const SameItems &same)
    {
        for (const auto &[one, other] : same.matches)
            m_groups.join(one, other);
        std::unordered_map<QString, Key> said;
        const auto join = [&](const QString &what, Key item) {
            if (const auto [first, isNew] = said.try_emplace(what, item); !isNew)
                m_groups.join(first->second, item);
        };
        for (const CurriculumMap &map : m_maps)
            for (const MapRow &row : map.rows) {
                if (row.heading)
                    continue;
                const Item &item = itemOf(map, row);
                if (const auto outside = same.calledOutside.find(item.id); outside != same.calledOutside.end())
                    join(u'#' + outside->second, item.id);
                if (item.code.isEmpty())
                    continue;
                if (!item.titleJa.isEmpty())
                    join(QStringLiteral("ja\n%1\n%2").arg(item.code, item.titleJa), item.id);
                if (!item.titleEn.isEmpty())
                    join(QStringLiteral("en\n%1\n%2").arg(item.code, item.titleEn), item.id);
            }
    }

    void addRows(int sheet)
    {
        const CurriculumMap &map = m_maps[size_t(sheet)];
        for (const MapRow &from : map.rows) {
            if (from.heading)
                continue;
            const auto [place, isNew] = m_rowOf.try_emplace(m_groups.of(itemOf(map, from).id), m_matrix.rows.size());
            if (isNew)
                m_matrix.rows.emplace_back().cells.resize(m_matrix.roles.size());
            RoleRow &row = m_matrix.rows[place->second];
            row.places.push_back({sheet, from.node});
            for (size_t column = 0; column < from.cells.size(); ++column)
                deepen(row.cells[roleAt(map.sheet->roles[size_t(map.columns[column].role)].code)], from.cells[column]);
        }
    }

    RoleMatrix m_matrix;
    std::vector<CurriculumMap> m_maps; ///< by sheet
    Groups m_groups;
    std::unordered_map<Key, size_t> m_rowOf; ///< by group
};

/// What is in force of what was asked for, each once, as it is offered.
std::vector<Key> inForce(const std::vector<storage::VersionOfFramework> &all, const std::vector<Key> &wanted)
{
    const auto isInForce
        = [](const storage::VersionOfFramework &one) { return one.version.status == VersionStatus::Adopted; };
    std::vector<Key> meant;
    for (const Key key : wanted) {
        const auto named = std::ranges::find_if(all, [key](const storage::VersionOfFramework &one) {
            return one.version.id == key || one.framework.id == key;
        });
        if (named == all.end())
            continue;
        if (named->version.id == key && isInForce(*named)) {
            meant.push_back(key);
            continue;
        }
        const auto newest = std::ranges::find_if(all, [&](const storage::VersionOfFramework &one) {
            return one.framework.id == named->framework.id && isInForce(one);
        });
        if (newest != all.end())
            meant.push_back(newest->version.id);
    }
    std::vector<Key> versions;
    for (const storage::VersionOfFramework &one : all)
        if (std::ranges::find(meant, one.version.id) != meant.end())
            versions.push_back(one.version.id);
    return versions;
}

} // namespace

RoleMatrix roleMatrix(std::vector<SheetPtr> sheets, const SameItems &same)
{
    return Laying(std::move(sheets), same).make();
}

Result<RoleMatrix> roleMatrix(storage::Database &database, Plans &plans, const std::vector<Key> &wanted)
{
    std::vector<storage::VersionOfFramework> all;
    SameItems same;
    const storage::CrosswalkReads crosswalks(database);
    Result<void> state;
    take(storage::FrameworkReads(database).versions(), all, state);
    take(crosswalks.exactMatches(), same.matches, state);
    take(crosswalks.identifiersOfItems(), same.calledOutside, state);
    if (!state)
        return state.error();
    std::ranges::stable_sort(all, {}, [](const storage::VersionOfFramework &one) { return one.framework.kind; });
    std::vector<SheetPtr> sheets;
    for (const Key version : inForce(all, wanted)) {
        auto sheet = frameworkSheet(database, plans, version);
        if (!sheet)
            return sheet.error();
        sheets.push_back(std::move(sheet).value());
    }
    RoleMatrix matrix = roleMatrix(std::move(sheets), same);
    std::ranges::copy_if(all, std::back_inserter(matrix.offered), [](const storage::VersionOfFramework &one) {
        return one.version.status == VersionStatus::Adopted;
    });
    return matrix;
}

} // namespace kz::query
