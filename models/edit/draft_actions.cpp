#include "models/edit/draft_actions.h"

#include "models/edit/draft.h"
#include "models/edit/refusals.h"
#include "models/storage/framework_reads.h"

#include <unordered_set>

namespace kz::edit {

Result<FrameworkVersion> draftVersion(Edit &edit, Key version)
{
    auto found = edit.get<FrameworkVersion>(version);
    if (!found || found.value().status == VersionStatus::Draft)
        return found;
    Error error = makeError(ErrorCode::Invalid, {QString::fromLatin1(Table<FrameworkVersion>::name)});
    error.issues = {{QStringLiteral("status"),
                     IssueCode::NotOneOf,
                     {QString::fromLatin1(enumLabel(VersionStatus::Draft))},
                     Issue::Severity::Error}};
    return error;
}

namespace {

using ItemOrder = SiblingOrder<Item>;

Result<ItemOrder> itemsOf(Edit &edit, Key version)
{
    if (const auto draft = draftVersion(edit, version); !draft)
        return draft.error();
    auto items = storage::FrameworkReads(edit.database()).items(version);
    return items ? Result<ItemOrder>(ItemOrder(std::move(items).value())) : items.error();
}

/// What stands before what goes: forms, rules and cells that name the items.
Result<void> removeWhatNames(Edit &edit, Key version, const std::unordered_set<Key> &items)
{
    const storage::FrameworkReads reads(edit.database());
    const auto goes = [&](const auto &row) { return items.contains(row.item); };
    if (auto done = removeAll<Descriptor>(edit, reads.descriptors(version), goes); !done)
        return done;
    if (auto done = removeAll<ToolItem>(edit, reads.toolItems(version), goes); !done)
        return done;
    if (auto done = removeAll<RequirementItem>(edit, reads.requirementItems(version), goes); !done)
        return done;
    if (auto done = loseSuccessors(edit, version, items); !done)
        return done;
    if (auto done = removeModules(edit, version, items, true); !done)
        return done;
    const auto rules = reads.requirements(version);
    if (!rules)
        return rules.error();
    for (Requirement rule : rules.value())
        if (rule.domain && items.contains(*rule.domain)) {
            rule.domain.reset();
            if (auto done = edit.update(std::move(rule)); !done)
                return done;
        }
    return {};
}

} // namespace

Action saveItem(Item item, const QString &what)
{
    const bool isNew = item.id == 0;
    return drafting(isNew ? "item.add" : "item.save", what, [item = std::move(item)](Edit &edit) -> Result<void> {
        const auto order = itemsOf(edit, item.version);
        if (!order)
            return order.error();
        Item saved = item;
        if (const Item *stored = order.value().find(saved.id)) {
            // Where it stands is for moveItems to change.
            saved.parent = stored->parent;
            saved.position = stored->position;
            if (stored->kind == ItemKind::Module && saved.kind != ItemKind::Module)
                if (auto done = removeModules(edit, saved.version, {saved.id}, false); !done)
                    return done;
            const auto done = saveCoded(edit, std::move(saved));
            return done ? Result<void>() : done.error();
        }
        const Item *parent = order.value().find(saved.parent.value_or(0));
        if (saved.code.trimmed().isEmpty())
            saved.code = FreeCodes(order.value().records()).below(parent ? parent->code : QString());
        const int wanted = saved.position;
        std::vector<Key> children = order.value().below(saved.parent.value_or(0));
        const auto made = saveCoded(edit, saved);
        if (!made)
            return made.error();
        edit.setMade(made.value());
        const auto place = wanted < 1 ? children.size() : std::min(size_t(wanted - 1), children.size());
        children.insert(children.begin() + std::ptrdiff_t(place), made.value());
        return ItemOrder::write(edit, saved.parent, children);
    });
}

Action addOutline(Key version, std::optional<Key> parent, int position, std::vector<OutlineItem> outline,
                  const QString &what)
{
    return drafting(
        "item.add", what, [version, parent, position, outline = std::move(outline)](Edit &edit) -> Result<void> {
            const auto order = itemsOf(edit, version);
            if (!order)
                return order.error();
            const Item *above = order.value().find(parent.value_or(0));
            if (parent && !above)
                return invalidAt("item", "parent", IssueCode::Unknown);
            FreeCodes codes(order.value().records());
            struct Open {
                std::optional<Key> key;
                QString code;
                int children;
            };
            std::vector<Open> open{{parent, above ? above->code : QString(), 0}};
            std::vector<Key> tops;
            for (const OutlineItem &line : outline) {
                open.resize(std::min(open.size(), size_t(std::max(line.depth, 0)) + 1));
                Item item = line.item;
                item.version = version;
                item.parent = open.back().key;
                item.position = ++open.back().children;
                if (item.code.trimmed().isEmpty())
                    item.code = codes.below(open.back().code);
                codes.take(item.code);
                const auto made = saveCoded(edit, item);
                if (!made)
                    return made.error();
                if (open.size() == 1)
                    tops.push_back(made.value());
                open.push_back({made.value(), item.code, 0});
            }
            if (tops.empty())
                return {};
            edit.setMade(tops.front());
            std::vector<Key> children = order.value().below(parent.value_or(0));
            const auto place = position < 1 ? children.size() : std::min(size_t(position - 1), children.size());
            children.insert(children.begin() + std::ptrdiff_t(place), tops.begin(), tops.end());
            return ItemOrder::write(edit, parent, children);
        });
}

Action moveItems(std::vector<Key> items, std::optional<Key> parent, int position, const QString &what)
{
    return drafting("item.move", what, [items = std::move(items), parent, position](Edit &edit) -> Result<void> {
        if (items.empty())
            return {};
        const auto first = edit.get<Item>(items.front());
        if (!first)
            return first.error();
        const auto order = itemsOf(edit, first.value().version);
        if (!order)
            return order.error();
        if (parent && !order.value().find(*parent))
            return invalidAt("item", "parent", IssueCode::Unknown);
        return order.value().move(edit, items, parent, position);
    });
}

Action removeItems(std::vector<Key> items, const QString &what)
{
    return drafting("item.remove", what, [items = std::move(items)](Edit &edit) -> Result<void> {
        if (items.empty())
            return {};
        const auto first = edit.get<Item>(items.front());
        if (!first)
            return first.error();
        const Key version = first.value().version;
        const auto order = itemsOf(edit, version);
        if (!order)
            return order.error();
        std::vector<Key> going;
        std::unordered_set<Key> all;
        for (const Key top : items)
            if (order.value().find(top))
                for (const Key key : order.value().subtree(top))
                    if (all.insert(key).second)
                        going.push_back(key);
        if (auto done = removeWhatNames(edit, version, all); !done)
            return done;
        // The deepest first: nothing refers to what has gone.
        const auto depthOf = [&](Key key) {
            int depth = 0;
            for (const Item *at = order.value().find(key); at; at = order.value().find(at->parent.value_or(0)))
                ++depth;
            return depth;
        };
        std::ranges::stable_sort(going, std::greater<>(), depthOf);
        for (const Key key : going)
            if (auto done = edit.remove<Item>(key); !done)
                return done;
        return {};
    });
}

Action saveDescriptor(Descriptor descriptor, const QString &what)
{
    return drafting("descriptor.save", what, [descriptor = std::move(descriptor)](Edit &edit) -> Result<void> {
        const auto item = edit.get<Item>(descriptor.item);
        if (!item)
            return item.error();
        const Key version = item.value().version;
        if (const auto draft = draftVersion(edit, version); !draft)
            return draft.error();
        const auto level = edit.get<Level>(descriptor.level);
        if (!level)
            return level.error();
        if (level.value().version != version)
            return invalidAt("descriptor", "level", IssueCode::Unknown);
        const auto stored = storage::FrameworkReads(edit.database()).descriptors(version);
        if (!stored)
            return stored.error();
        Descriptor saved = descriptor;
        saved.id = 0;
        for (const Descriptor &one : stored.value())
            if (one.item == descriptor.item && one.level == descriptor.level)
                saved.id = one.id;
        if (saved.textJa.trimmed().isEmpty() && saved.textEn.trimmed().isEmpty())
            return saved.id == 0 ? Result<void>() : edit.remove<Descriptor>(saved.id);
        const auto done = edit.save(std::move(saved));
        return done ? Result<void>() : done.error();
    });
}

Action saveLevels(Key version, std::vector<Level> levels, const QString &what)
{
    return drafting("level.save", what, [version, levels = std::move(levels)](Edit &edit) -> Result<void> {
        if (const auto draft = draftVersion(edit, version); !draft)
            return draft.error();
        const storage::FrameworkReads reads(edit.database());
        const auto stored = reads.levels(version);
        if (!stored)
            return stored.error();
        std::unordered_set<Key> going;
        for (const Level &level : stored.value())
            if (std::ranges::none_of(levels, [&](const Level &one) { return one.id == level.id; }))
                going.insert(level.id);
        if (!going.empty()) {
            if (auto done = removeAll<Descriptor>(edit, reads.descriptors(version),
                                                  [&](const Descriptor &one) { return going.contains(one.level); });
                !done)
                return done;
            const auto items = reads.items(version);
            if (!items)
                return items.error();
            for (Item item : items.value())
                if (item.level && going.contains(*item.level)) {
                    item.level.reset();
                    if (auto done = edit.update(std::move(item)); !done)
                        return done;
                }
            if (auto done = endLevels(edit, version, going); !done)
                return done;
            for (const Key level : going)
                if (auto done = edit.remove<Level>(level); !done)
                    return done;
        }
        int position = 0;
        for (Level level : levels) {
            level.version = version;
            level.position = ++position;
            if (const auto saved = saveCoded(edit, std::move(level)); !saved)
                return saved.error();
        }
        return {};
    });
}

Action saveScale(Scale scale, std::vector<ScaleStep> steps, const QString &what)
{
    return drafting(
        "scale.save", what, [scale = std::move(scale), steps = std::move(steps)](Edit &edit) -> Result<void> {
            if (const auto draft = draftVersion(edit, scale.version); !draft)
                return draft.error();
            const auto saved = saveCoded(edit, scale);
            if (!saved)
                return saved.error();
            edit.setMade(saved.value());
            const auto all = storage::FrameworkReads(edit.database()).scaleSteps(scale.version);
            if (!all)
                return all.error();
            std::vector<ScaleStep> stored;
            for (const ScaleStep &step : all.value())
                if (step.scale == saved.value())
                    stored.push_back(step);
            std::vector<ScaleStep> wanted = steps;
            int number = 0;
            for (ScaleStep &step : wanted) {
                step.scale = saved.value();
                step.step = ++number;
            }
            return replaceRows(edit, stored, std::move(wanted), [](const ScaleStep &step) { return step.step; });
        });
}

Action removeScale(Key scale, const QString &what)
{
    return drafting("scale.remove", what, [scale](Edit &edit) -> Result<void> {
        const auto stored = edit.get<Scale>(scale);
        if (!stored)
            return stored.error();
        const Key version = stored.value().version;
        if (const auto draft = draftVersion(edit, version); !draft)
            return draft.error();
        const storage::FrameworkReads reads(edit.database());
        const auto items = reads.items(version);
        if (!items)
            return items.error();
        for (Item item : items.value())
            if (item.scale == scale) {
                item.scale.reset();
                if (auto done = edit.update(std::move(item)); !done)
                    return done;
            }
        if (auto done = removeAll<ScaleStep>(edit, reads.scaleSteps(version),
                                             [&](const ScaleStep &step) { return step.scale == scale; });
            !done)
            return done;
        return edit.remove<Scale>(scale);
    });
}

Action saveTool(Tool tool, std::vector<Key> items, const QString &what)
{
    return drafting("tool.save", what, [tool = std::move(tool), items = std::move(items)](Edit &edit) -> Result<void> {
        if (const auto draft = draftVersion(edit, tool.version); !draft)
            return draft.error();
        const storage::FrameworkReads reads(edit.database());
        const auto forms = reads.tools(tool.version);
        const auto rows = reads.toolItems(tool.version);
        if (!forms)
            return forms.error();
        if (!rows)
            return rows.error();
        Tool form = tool;
        if (form.id == 0)
            form.position = forms.value().empty() ? 1 : forms.value().back().position + 1;
        const auto saved = saveCoded(edit, std::move(form));
        if (!saved)
            return saved.error();
        edit.setMade(saved.value());
        std::vector<ToolItem> stored;
        for (const ToolItem &row : rows.value())
            if (row.tool == saved.value())
                stored.push_back(row);
        std::vector<ToolItem> wanted;
        for (const Key item : items)
            wanted.push_back({.tool = saved.value(), .item = item, .position = int(wanted.size()) + 1});
        return replaceRows(edit, stored, std::move(wanted), [](const ToolItem &row) { return row.item; });
    });
}

Action removeTool(Key tool, const QString &what)
{
    return drafting("tool.remove", what, [tool](Edit &edit) -> Result<void> {
        const auto stored = edit.get<Tool>(tool);
        if (!stored)
            return stored.error();
        if (const auto draft = draftVersion(edit, stored.value().version); !draft)
            return draft.error();
        if (auto done
            = removeAll<ToolItem>(edit, storage::FrameworkReads(edit.database()).toolItems(stored.value().version),
                                  [&](const ToolItem &row) { return row.tool == tool; });
            !done)
            return done;
        return edit.remove<Tool>(tool);
    });
}

} // namespace kz::edit
