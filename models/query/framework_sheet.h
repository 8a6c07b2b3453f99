#pragma once

#include "models/domain/lineage.h"
#include "models/progress/rule_checks.h"
#include "models/query/measured.h"
#include "models/query/plans.h"
#include "models/storage/framework_reads.h"

#include <map>
#include <unordered_map>

namespace kz::query {

/// One version of a framework as a list shows it.
struct FrameworkLine {
    Framework framework;
    FrameworkVersion version;
    int people = 0; ///< enrolled on the day, as the list of people counts them
};

/// Clinical ladders, or everything else: curricula and programmes. The version in force first, then drafts, then what
/// was retired.
Result<std::vector<FrameworkLine>> frameworkLines(storage::Database &database, bool ladders, QDate day);

/// Everything that one version says, made ready for a page. Immutable; shared between threads.
struct FrameworkSheet {
    struct Node {
        Item item;
        int parent = -1;           ///< index into nodes
        std::vector<int> children; ///< in position order
        int level = -1;            ///< index into levels, of a goal that belongs to one
        QString folded;            ///< code and titles, to be searched with searchFold()
        std::vector<int> tools;    ///< indexes of the forms that rate it
        std::vector<int> rules;    ///< indexes of the plan's nodes that ask for it by itself
    };
    Framework framework;
    FrameworkVersion version;
    std::optional<PackTrace> trace; ///< of the pack it came in as
    std::vector<Title> professions; ///< whom it is for; empty: everybody
    /// A profession that the version or one of its modules names.
    struct Role {
        QString code;
        Title title;
    };
    std::vector<Role> roles;
    std::vector<Role> otherRoles; ///< the file's other professions
    std::vector<Level> levels;
    std::vector<Node> nodes; ///< in tree order, parents before children
    std::vector<int> roots;
    std::unordered_map<Key, int> indexOf;                  ///< of items
    std::map<std::pair<Key, Key>, Descriptor> descriptors; ///< by item and level
    std::vector<Tool> tools;
    std::vector<ToolItem> toolItems; ///< by form, then in its order
    std::vector<Scale> scales;
    std::vector<ScaleStep> steps;          ///< by scale, then by step
    std::vector<Requirement> requirements; ///< as they are stored: a draft's may not be readable yet
    std::vector<RequirementItem> requirementItems;
    std::vector<RequirementSite> requirementSites;
    /// Of a draft those its rules may name, in kana order; otherwise those they name.
    std::vector<Site> sites;
    Key former = 0;                           ///< of a draft: the version that it comes from; 0: none
    std::map<Key, std::vector<Item>> origins; ///< of a draft: the former items that its items come from, by item
    std::map<Key, ModuleParts> modules;       ///< by item; one of which nothing is said yet is not here
    PlanPtr plan;                             ///< null where a rule cannot be read
    std::optional<Error> unread;              ///< why
    /// What makes rules of a draft impossible or empty.
    std::vector<progress::RuleFlaw> flaws;

    /// Null where there is none.
    const Scale *scale(Key scale) const;
    const Descriptor *descriptor(int node, int level) const;
    /// What is said of a node as a module.
    const ModuleParts *module(int node) const;
};
using SheetPtr = std::shared_ptr<const FrameworkSheet>;

/// NotFound when there is no such version. A rule that cannot be read does not keep the rest from being shown.
Result<SheetPtr> frameworkSheet(storage::Database &database, Plans &plans, Key version);

/// What would be wrong with the rules if one of them were `rule` with these items. Pure.
std::vector<progress::RuleFlaw> flawsWith(const FrameworkSheet &sheet, const Requirement &rule,
                                          const std::vector<RequirementItem> &items);

/// Whether a rule asks for the item, by itself or through an item that it counts for. What nobody asks for is a gap.
bool isAskedFor(const FrameworkSheet &sheet, int node);

} // namespace kz::query
