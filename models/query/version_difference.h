#pragma once

#include "models/query/framework_sheet.h"
#include "models/query/person_paper.h"

namespace kz::query {

/// How an item of one version stands to those of the next.
enum class ItemChange { Added, Removed, Reworded, Moved, Split, Merged };

/// One line of what changed between two versions: the items before and after, as indexes into the nodes of the sheets.
/// Of a split the whole on one side and its parts on the other; `reworded` and `moved` may both be so.
struct ItemDifference {
    ItemChange change = ItemChange::Reworded;
    std::vector<int> before;
    std::vector<int> after;
    bool reworded = false; ///< title, kind, level, scale, what it means at a level or is as a module
    bool moved = false;    ///< below another one, or in another order among those that stay
};

/// A rule that came, went or says something else now: indexes into the sheets' requirements.
struct RuleDifference {
    int before = -1;
    int after = -1;
};

/// A scale that came, went or says something else of its steps now: indexes into the sheets' scales.
struct ScaleDifference {
    int before = -1;
    int after = -1;
};

/// A level that came, went, is defined otherwise or stands elsewhere now: indexes into the sheets' levels.
struct LevelDifference {
    int before = -1;
    int after = -1;
    bool moved = false; ///< in another order among those that stay
};

/// A form that came, went or rates otherwise now: indexes into the sheets' tools.
struct ToolDifference {
    int before = -1;
    int after = -1;
    std::vector<int> off; ///< nodes of the version before that it rated and does not any more
    std::vector<int> on;  ///< nodes of the new version that it did not rate before
};

struct VersionDifference {
    PaperSettings settings;
    SheetPtr before; ///< null: there is no version before
    SheetPtr after;
    std::vector<ItemDifference> items;   ///< in the order of the new version; what went stands last
    std::vector<LevelDifference> levels; ///< code, names, definitions, order
    std::vector<ToolDifference> tools;   ///< title, scale, when it asks for a comment, who sees raters, its items
    std::vector<ScaleDifference> scales; ///< title, steps, their labels and anchors
    std::vector<RuleDifference> rules;
    int same = 0; ///< items that are as they were
};

/// What changed from `before` to `after`. Which item is which says the crosswalk of the newer version (split: one
/// stands for several; merge: several for one); where it says nothing, the code. Pure.
VersionDifference differenceOf(SheetPtr before, SheetPtr after, const std::vector<Association> &crosswalk);

/// From `former` to this version; 0, or one of another framework: from the one before, which is the one the crosswalk
/// leads from, otherwise the one that was adopted last before it. What the crosswalks of versions between the two say
/// is followed.
Result<VersionDifference> versionDifference(storage::Database &database, Plans &plans, Key version, Key former = 0);

} // namespace kz::query
