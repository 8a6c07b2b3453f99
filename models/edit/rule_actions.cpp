#include "models/edit/draft.h"
#include "models/edit/draft_actions.h"
#include "models/edit/refusals.h"
#include "models/progress/rule.h"
#include "models/storage/framework_reads.h"

namespace kz::edit {

namespace {

using RuleOrder = SiblingOrder<Requirement>;

Result<RuleOrder> rulesOf(Edit &edit, Key version)
{
    if (const auto draft = draftVersion(edit, version); !draft)
        return draft.error();
    auto rules = storage::FrameworkReads(edit.database()).requirements(version);
    return rules ? Result<RuleOrder>(RuleOrder(std::move(rules).value())) : rules.error();
}

bool isMetAtPlaces(RequirementKind kind)
{
    return kind == RequirementKind::Rating || kind == RequirementKind::Log || kind == RequirementKind::Weeks;
}

} // namespace

Action saveRule(Requirement rule, std::vector<RequirementItem> items, const QString &what)
{
    const bool isNew = rule.id == 0;
    return drafting(isNew ? "requirement.add" : "requirement.save", what,
                    [rule = std::move(rule), items = std::move(items)](Edit &edit) -> Result<void> {
                        const auto order = rulesOf(edit, rule.version);
                        if (!order)
                            return order.error();
                        if (const auto read = progress::parseRule(rule.kind, rule.parameters); !read)
                            return read.error();
                        Requirement record = rule;
                        if (const Requirement *stored = order.value().find(rule.id)) {
                            record.parent = stored->parent;
                            record.position = stored->position;
                        } else {
                            const Requirement *parent = order.value().find(rule.parent.value_or(0));
                            record.position = int(order.value().below(rule.parent.value_or(0)).size()) + 1;
                            if (record.code.trimmed().isEmpty())
                                record.code
                                    = FreeCodes(order.value().records()).below(parent ? parent->code : QString());
                        }
                        const auto saved = saveCoded(edit, std::move(record));
                        if (!saved)
                            return saved.error();
                        edit.setMade(saved.value());
                        const auto all = storage::FrameworkReads(edit.database()).requirementItems(rule.version);
                        if (!all)
                            return all.error();
                        std::vector<RequirementItem> stored;
                        for (const RequirementItem &row : all.value())
                            if (row.requirement == saved.value())
                                stored.push_back(row);
                        std::vector<RequirementItem> wanted = items;
                        for (RequirementItem &row : wanted)
                            row.requirement = saved.value();
                        if (auto done = replaceRows(edit, stored, std::move(wanted),
                                                    [](const RequirementItem &row) { return row.item; });
                            !done || isMetAtPlaces(rule.kind))
                            return done;
                        return removeAll<RequirementSite>(
                            edit, storage::FrameworkReads(edit.database()).requirementSites(rule.version),
                            [&](const RequirementSite &row) { return row.requirement == saved.value(); });
                    });
}

Action saveRuleSites(Key rule, std::vector<Key> sites, const QString &what)
{
    return drafting("requirement.save", what, [rule, sites = std::move(sites)](Edit &edit) -> Result<void> {
        const auto of = edit.get<Requirement>(rule);
        if (!of)
            return of.error();
        const Key version = of.value().version;
        if (const auto draft = draftVersion(edit, version); !draft)
            return draft.error();
        const auto all = storage::FrameworkReads(edit.database()).requirementSites(version);
        if (!all)
            return all.error();
        std::vector<RequirementSite> stored;
        for (const RequirementSite &row : all.value())
            if (row.requirement == rule)
                stored.push_back(row);
        std::vector<RequirementSite> wanted;
        for (const Key site : sites)
            wanted.push_back({.requirement = rule, .site = site});
        return replaceRows(edit, stored, std::move(wanted), [](const RequirementSite &row) { return row.site; });
    });
}

Action moveRules(std::vector<Key> rules, std::optional<Key> parent, int position, const QString &what)
{
    return drafting("requirement.move", what, [rules = std::move(rules), parent, position](Edit &edit) -> Result<void> {
        if (rules.empty())
            return {};
        const auto first = edit.get<Requirement>(rules.front());
        if (!first)
            return first.error();
        const auto order = rulesOf(edit, first.value().version);
        if (!order)
            return order.error();
        const Requirement *group = order.value().find(parent.value_or(0));
        if (parent && (!group || !progress::isGroup(group->kind)))
            return invalidAt("requirement", "parent", IssueCode::Unknown);
        return order.value().move(edit, rules, parent, position);
    });
}

Action removeRule(Key rule, const QString &what)
{
    return drafting("requirement.remove", what, [rule](Edit &edit) -> Result<void> {
        const auto stored = edit.get<Requirement>(rule);
        if (!stored)
            return stored.error();
        const Key version = stored.value().version;
        const auto order = rulesOf(edit, version);
        if (!order)
            return order.error();
        std::vector<Key> going = order.value().subtree(rule);
        const std::unordered_set<Key> all(going.begin(), going.end());
        const storage::FrameworkReads reads(edit.database());
        const auto goes = [&](const auto &row) { return all.contains(row.requirement); };
        if (auto done = removeAll<RequirementItem>(edit, reads.requirementItems(version), goes); !done)
            return done;
        if (auto done = removeAll<RequirementSite>(edit, reads.requirementSites(version), goes); !done)
            return done;
        std::ranges::reverse(going); // those above were listed first
        for (const Key key : going)
            if (auto done = edit.remove<Requirement>(key); !done)
                return done;
        return {};
    });
}

} // namespace kz::edit
