#pragma once

#include "models/query/framework_sheet.h"
#include "models/query/person_paper.h"

namespace kz::query {

/// What stands across a map: the modules, or the professions they are for.
enum class MapAcross { Modules, Professions };

struct MapChoice {
    MapAcross across = MapAcross::Modules;
    QString profession; ///< only the modules that are for it; empty: all. Of no meaning where professions stand across
    bool electives = true;
};

/// What is to be noticed about an item.
enum class MapMark {
    None,
    Gap,     ///< nothing of what stands across covers it; none where professions stand across and none is named
    Overlap, ///< several modules take it equally far and one profession hears them: the same is taught twice
    OneOnly  ///< one profession alone covers it
};

struct MapColumn {
    int node = -1;                          ///< of a module
    int role = -1;                          ///< of a profession: index into the sheet's roles
    ModuleNeed need = ModuleNeed::Required; ///< of a module, for whom the map is; for all: whether anybody has to
};

struct MapCell {
    std::optional<CoverDepth> depth;
    bool elective = false; ///< of a profession: through modules alone that it may leave out
    bool asked = false;    ///< of a profession: a rule asks for it, and no module covers it
    int covered = 0;       ///< of a heading: how many of the items below it are covered
};

struct MapRow {
    int node = 0;
    int above = 0; ///< how many headings stand above it
    bool heading = false;
    int items = 0;    ///< of a heading: how many stand below it
    int covering = 0; ///< how many of what stands across cover it
    MapMark mark = MapMark::None;
    std::vector<MapCell> cells;
};

/// Which item is covered by what, and how deep. Items are goals, competencies, symptoms, conditions and procedures that
/// have none of these below them, and topics that a module names by themselves; what stands above them is a heading.
struct CurriculumMap {
    SheetPtr sheet;
    MapChoice choice;
    std::vector<MapColumn> columns; ///< modules by phase, then as in the tree
    std::vector<MapRow> rows;       ///< in tree order
    int items = 0;
    int gaps = 0;
    int overlaps = 0;
    int oneOnly = 0;
};

/// Pure. `sheet` is not null.
CurriculumMap curriculumMap(SheetPtr sheet, const MapChoice &choice);

/// Both maps of a version, for paper.
struct CurriculumMaps {
    PaperSettings settings;
    CurriculumMap modules;
    CurriculumMap professions;
};
Result<CurriculumMaps> curriculumMaps(storage::Database &database, Plans &plans, Key version);

/// How deep a module goes into an item, by what it says of it or of the nearest one above; none: not at all.
std::optional<CoverDepth> depthIn(const FrameworkSheet &sheet, int module, int node);

/// Nodes that are modules, by phase (those without one last), then as in the tree.
std::vector<int> modulesInOrder(const FrameworkSheet &sheet);

} // namespace kz::query

template <>
struct kz::EnumTable<kz::query::MapMark> {
    using Mark = kz::query::MapMark;
    static constexpr std::array entries = {
        EnumEntry{Mark::None, "none", QT_TRANSLATE_NOOP("Enum", "Covered")},
        EnumEntry{Mark::Gap, "gap", QT_TRANSLATE_NOOP("Enum", "Gap")},
        EnumEntry{Mark::Overlap, "overlap", QT_TRANSLATE_NOOP("Enum", "Overlap")},
        EnumEntry{Mark::OneOnly, "one_only", QT_TRANSLATE_NOOP("Enum", "One only")},
    };
};
