#pragma once

#include "models/base/result.h"
#include "models/domain/framework.h"
#include "models/progress/rule.h"

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
};

/// One requirement, ready to be evaluated: its rule parsed, its items expanded.
struct Node {
    Requirement record;
    Rule rule;
    int parent = -1;           ///< index into FrameworkPlan::nodes
    std::vector<int> children; ///< in position order
    std::vector<Key> items;    ///< leaves asked for, subtrees expanded, in tree order
    std::vector<Key> sites;    ///< sorted
};

/// A version prepared for evaluating many people: immutable, shared between threads.
struct FrameworkPlan {
    Key version = 0;
    std::vector<Level> levels; ///< by position
    std::vector<Item> items;   ///< in tree order
    std::vector<Node> nodes;   ///< parents before children, siblings by position
    std::vector<int> roots;
    /// Which (node, index into Node::items) an observation of an item counts for.
    std::unordered_map<Key, std::vector<std::pair<int, int>>> users;
};

/// Fails with BadArgument naming the requirement's code where a rule cannot be read or refers to nothing.
Result<FrameworkPlan> planFramework(FrameworkRows rows);

} // namespace kz::progress
