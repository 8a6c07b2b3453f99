#pragma once

#include "models/query/curriculum_map.h"

namespace kz::query {

/// A competency of one or several frameworks, and what each profession has to do with it.
struct RoleRow {
    struct Place {
        int sheet = 0; ///< index into the matrix's sheets
        int node = 0;  ///< into the nodes of that sheet
    };
    std::vector<Place> places;  ///< where it stands, in the order of the sheets; never empty
    std::vector<MapCell> cells; ///< by profession: the deepest of all places, what is required before what is elective
    int covering = 0;           ///< how many professions learn it in a module or are asked for it by a rule
    MapMark mark = MapMark::None;
};

/// Versions of several frameworks laid beside each other: which profession has which competency, so that work can be
/// handed from one to another. A ladder without modules tells it by what its rules ask for; so, unlike in a map of one
/// version, a competency is a gap only where no profession learns it and none is asked for it.
struct RoleMatrix {
    std::vector<storage::VersionOfFramework> offered; ///< every version in force, ladders first
    std::vector<SheetPtr> sheets;                     ///< those chosen, as they are offered
    std::vector<FrameworkSheet::Role> roles;          ///< the professions they name, each once
    std::vector<RoleRow> rows;                        ///< as in the first tree, then what the next one has besides
    int gaps = 0;
    int oneOnly = 0;
    int shared = 0; ///< covered by several professions

    const FrameworkSheet::Node &node(const RoleRow::Place &place) const
    {
        return sheets[size_t(place.sheet)]->nodes[size_t(place.node)];
    }
};

/// What makes two items one competency.
struct SameItems {
    std::vector<std::pair<Key, Key>> matches;       ///< a crosswalk says so; holds across others that are in no sheet
    std::unordered_map<Key, QString> calledOutside; ///< what other systems call items: equal is the same
};

/// Pure. Items of one code are the same where they read the same as well: two hospitals' ladders both have a "1.1".
RoleMatrix roleMatrix(std::vector<SheetPtr> sheets, const SameItems &same);

/// `wanted`: versions, or frameworks of which the newest version in force is meant; so is the one that has followed a
/// version which is in force no more. What is not there (any more) is passed over.
Result<RoleMatrix> roleMatrix(storage::Database &database, Plans &plans, const std::vector<Key> &wanted);

} // namespace kz::query
