#pragma once

#include "models/base/result.h"
#include "models/domain/framework.h"
#include "models/progress/rule.h"

#include <QHash>

#include <unordered_map>
#include <vector>

namespace kz::progress {

/// The rows of one framework version, as storage delivers them.
struct FrameworkRows {
    FrameworkVersion version;
    std::vector<Level> levels;
    std::vector<Item> items;
    std::vector<Requirement> requirements;
    std::vector<RequirementItem> requirementItems;
    std::vector<RequirementSite> requirementSites;
    /// item_reach: an observation of `source` counts for `item`; every item reaches itself without a row.
    std::vector<std::pair<Key, Key>> reach; ///< (item, source)
    /// The same level in other versions: time at `source` is time at `level`; every level is itself without a row.
    std::vector<std::pair<Key, Key>> levelReach; ///< (level, source)
};

/// One requirement, ready to be evaluated: its rule parsed, its items expanded, its level and domain its own or
/// those of the nearest group above that has them.
struct Node {
    Requirement record;
    Rule rule;
    int parent = -1;           ///< index into FrameworkPlan::nodes
    std::vector<int> children; ///< in position order
    /// In tree order. A subtree brings, where items count one by one, its leaves, otherwise every item in it. For a
    /// requirement of a level it brings only items of that level or of none.
    std::vector<Key> items;
    std::vector<Key> sites; ///< sorted; empty = any
    int level = -1;         ///< index into FrameworkPlan::levels
    Key domain = 0;
    std::vector<Key> tenureLevels;           ///< awards that count for a rule of tenure at a level
    std::vector<std::vector<int>> fieldSets; ///< those of the rule, then of each substitute, see FrameworkPlan::fields
    int exclusiveGroup = -1;                 ///< index of the group; -1 = none
};

/// A version prepared for evaluating many people: immutable, shared between threads.
struct FrameworkPlan {
    Key version = 0;
    std::vector<Level> levels; ///< by position
    std::vector<Item> items;   ///< in tree order
    std::vector<Node> nodes;   ///< parents before children, siblings by position
    std::vector<int> roots;
    /// Which (node, index into Node::items) an observation of an item counts for. Where items do not count one by
    /// one, a node stands here once: a record that reaches two of its items is one.
    std::unordered_map<Key, std::vector<std::pair<int, int>>> users;
    std::vector<int> itemless;     ///< requirements of records that ask for no item
    QHash<QString, int> fields;    ///< clinical fields any rule asks for, as numbers
    int exclusiveGroups = 0;       ///< how many
    bool countsClinicDays = false; ///< a rule of weeks counts half-days of log entries
};

/// Whether a kind counts records one after the other: ratings, log entries, events, interviews.
bool countsRecords(RequirementKind kind);

/// Whether a rule asks its items one by one.
bool countsItems(const Rule &rule);

/// Fails with BadArgument (the requirement's code, what is wrong there) where a rule cannot be read or refers to
/// nothing: a group without children, k above n, `each` without items, an item or level of another version.
Result<FrameworkPlan> planFramework(FrameworkRows rows);
/// The same with whatever can be read, for those who say what is wrong with the rest. Nobody is evaluated by it.
FrameworkPlan sketchFramework(FrameworkRows rows);

} // namespace kz::progress
