#include "models/edit/framework_actions.h"

#include "models/domain/lineage.h"
#include "models/edit/draft.h"
#include "models/progress/rule_checks.h"
#include "models/storage/crosswalk_reads.h"
#include "models/storage/framework_reads.h"

namespace kz::edit {

namespace {

using storage::FrameworkReads;

Action living(const char *name, const QStringList &arguments, std::function<Result<void>(Edit &)> work)
{
    return {.name = name, .arguments = arguments, .grant = Grant::ManageFrameworks, .work = std::move(work)};
}

/// Copies rows of one version into another: each gets a key of its own, and what it refers to within the version
/// becomes the copy of that.
class Copying
{
public:
    Copying(Edit &edit, Key from, Key to) : m_edit(edit) { m_keys.emplace(from, to); }

    template <typename T>
    Result<void> copy(const Result<std::vector<T>> &rows)
    {
        if (!rows)
            return rows.error();
        for (const T &row : rows.value())
            if (auto done = copyOne(row); !done)
                return done;
        return {};
    }
    /// Rows whose parents may stand later in the list.
    template <typename T>
    Result<void> copyTree(const Result<std::vector<T>> &rows)
    {
        if (!rows)
            return rows.error();
        const SiblingOrder<T> order(rows.value());
        for (const Key top : order.below(0))
            for (const Key key : order.subtree(top))
                if (auto done = copyOne(*order.find(key)); !done)
                    return done;
        return {};
    }
    Key operator[](Key key) const
    {
        const auto found = m_keys.find(key);
        return found == m_keys.end() ? key : found->second;
    }

private:
    template <typename T>
    Result<void> copyOne(T row)
    {
        const Key old = row.id;
        row.id = 0;
        forEachColumn<T>([&](const auto &column) {
            auto &value = row.*column.member;
            using Value = std::remove_reference_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, Key>)
                value = (*this)[value];
            else if constexpr (std::is_same_v<Value, std::optional<Key>>)
                if (value)
                    value = (*this)[*value];
        });
        const auto made = m_edit.insert(std::move(row));
        if (!made)
            return made.error();
        m_keys.emplace(old, made.value());
        return {};
    }

    Edit &m_edit;
    std::unordered_map<Key, Key> m_keys;
};

Result<void> copyContent(Edit &edit, Copying &copying, Key from)
{
    const FrameworkReads reads(edit.database());
    // In an order in which nothing refers to what comes later.
    Result<void> done = copying.copy<Level>(reads.levels(from));
    const auto then = [&](auto next) {
        if (done)
            done = next();
    };
    then([&] { return copying.copy<Scale>(reads.scales(from)); });
    then([&] { return copying.copy<ScaleStep>(reads.scaleSteps(from)); });
    then([&] { return copying.copyTree<Item>(reads.items(from)); });
    then([&] { return copying.copy<Descriptor>(reads.descriptors(from)); });
    then([&] { return copying.copy<Tool>(reads.tools(from)); });
    then([&] { return copying.copy<ToolItem>(reads.toolItems(from)); });
    then([&] { return copying.copyTree<Requirement>(reads.requirements(from)); });
    then([&] { return copying.copy<RequirementItem>(reads.requirementItems(from)); });
    then([&] { return copying.copy<RequirementSite>(reads.requirementSites(from)); });
    then([&] { return copying.copy<Module>(reads.modules(from)); });
    then([&] { return copying.copy<ModuleProfession>(reads.moduleProfessions(from)); });
    then([&] { return copying.copy<ModulePrerequisite>(reads.modulePrerequisites(from)); });
    then([&] { return copying.copy<ModuleItem>(reads.moduleItems(from)); });
    return done;
}

/// Where each item of the new version comes from: what was shown for it before counts on.
Result<void> addCrosswalk(Edit &edit, const Copying &copying, Key from, Key to)
{
    const auto items = FrameworkReads(edit.database()).items(from);
    if (!items)
        return items.error();
    int position = 0;
    for (const Item &item : items.value())
        if (const auto made = edit.insert(Association{.version = to,
                                                      .kind = AssociationKind::ReplacedBy,
                                                      .source = item.id,
                                                      .target = copying[item.id],
                                                      .carries = Carries::All,
                                                      .position = ++position});
            !made)
            return made.error();
    return {};
}

/// A level goes on as its copy, whatever that is called later.
Result<void> addLevelSuccessions(Edit &edit, const Copying &copying, Key from, Key to)
{
    const auto levels = FrameworkReads(edit.database()).levels(from);
    if (!levels)
        return levels.error();
    for (const Level &level : levels.value())
        if (const auto made
            = edit.insert(LevelSuccession{.version = to, .source = level.id, .target = copying[level.id]});
            !made)
            return made.error();
    return {};
}

/// What is said of an item's place beside others of its version, or elsewhere; where it came from is the crosswalk's.
Result<void> copyRelations(Edit &edit, Copying &copying, Key from)
{
    auto relations = FrameworkReads(edit.database()).associations(from);
    if (!relations)
        return relations.error();
    const auto isCopied = [&copying](std::optional<Key> item) { return item && copying[*item] != *item; };
    const auto own = edit.get<FrameworkVersion>(from);
    if (!own)
        return own.error();
    std::vector<Association> kept;
    for (const Association &one : relations.value()) {
        if (!isCopied(one.source))
            continue;
        bool isKept = one.target ? isCopied(one.target) : !one.targetRef.isEmpty();
        if (one.target && !isKept) {
            const auto item = edit.get<Item>(*one.target);
            if (!item)
                return item.error();
            const auto elsewhere = edit.get<FrameworkVersion>(item.value().version);
            if (!elsewhere)
                return elsewhere.error();
            isKept = elsewhere.value().framework != own.value().framework;
        }
        if (isKept)
            kept.push_back(one);
    }
    return copying.copy<Association>(std::move(kept));
}

/// Names for records elsewhere are of one version alone; which pack it comes from goes on.
Result<void> copyTrace(Edit &edit, Copying &copying, Key from)
{
    return copying.copy<ForeignRecord>(
        storage::CrosswalkReads(edit.database()).foreignRecords(from, QLatin1String(PackTrace::kind)));
}

/// Whether anybody could work by it: it asks for something, and every rule can be read and met.
Result<void> checkAdoptable(Edit &edit, const FrameworkVersion &version)
{
    const FrameworkReads reads(edit.database());
    progress::FrameworkRows rows{.version = version};
    Result<void> state;
    take(reads.levels(version.id), rows.levels, state);
    take(reads.items(version.id), rows.items, state);
    take(reads.requirements(version.id), rows.requirements, state);
    take(reads.requirementItems(version.id), rows.requirementItems, state);
    take(reads.requirementSites(version.id), rows.requirementSites, state);
    take(reads.reach(version.id), rows.reach, state);
    progress::RatingForms forms;
    take(reads.tools(version.id), forms.tools, state);
    take(reads.toolItems(version.id), forms.toolItems, state);
    take(reads.scaleSteps(version.id), forms.steps, state);
    if (!state)
        return state;
    if (rows.items.empty() && rows.requirements.empty()) {
        Error error = makeError(ErrorCode::Invalid, {QString::fromLatin1(Table<FrameworkVersion>::name)});
        error.issues = {{QStringLiteral("item"), IssueCode::Missing, {}, Issue::Severity::Error}};
        return error;
    }
    if (const auto flawed = progress::firstFlawed(rows.requirements, progress::ruleFlaws(rows, forms)))
        return *flawed;
    const auto plan = progress::planFramework(std::move(rows));
    return plan ? Result<void>() : plan.error();
}

Result<void> removeRows(Edit &edit, Key version)
{
    const FrameworkReads reads(edit.database());
    Result<void> done;
    const auto each = [&](auto rows) {
        if (!done)
            return;
        if (!rows) {
            done = rows.error();
            return;
        }
        for (const auto &row : rows.value()) {
            using Row = std::remove_cvref_t<decltype(row)>;
            if (done)
                done = edit.remove<Row>(row.id);
        }
    };
    const auto deepestFirst = [](auto rows) {
        using Row = typename std::remove_cvref_t<decltype(rows.value())>::value_type;
        if (!rows)
            return rows;
        const SiblingOrder<Row> order(rows.value());
        std::vector<Row> sorted;
        for (const Key top : order.below(0))
            for (const Key key : order.subtree(top))
                sorted.push_back(*order.find(key));
        std::ranges::reverse(sorted);
        return decltype(rows)(std::move(sorted));
    };
    each(reads.associations(version));
    each(reads.levelSuccessions(version));
    each(storage::CrosswalkReads(edit.database()).foreignRecords(version));
    each(reads.moduleItems(version));
    each(reads.modulePrerequisites(version));
    each(reads.moduleProfessions(version));
    each(reads.modules(version));
    each(reads.requirementItems(version));
    each(reads.requirementSites(version));
    each(deepestFirst(reads.requirements(version)));
    each(reads.toolItems(version));
    each(reads.tools(version));
    each(reads.descriptors(version));
    each(deepestFirst(reads.items(version)));
    each(reads.scaleSteps(version));
    each(reads.scales(version));
    each(reads.levels(version));
    return done;
}

} // namespace

Action addFramework(Framework framework, const QString &label)
{
    const QString title = framework.titleJa.isEmpty() ? framework.titleEn : framework.titleJa;
    return living("framework.add", {title}, [framework = std::move(framework), label](Edit &edit) -> Result<void> {
        const auto made = edit.insert(framework);
        if (!made)
            return made.error().code == ErrorCode::AlreadyTaken
                ? makeError(ErrorCode::AlreadyTaken, {QStringLiteral("code"), framework.code})
                : made.error();
        const auto draft = edit.insert(FrameworkVersion{.framework = made.value(), .label = label});
        if (!draft)
            return draft.error();
        edit.setMade(draft.value());
        return {};
    });
}

Action saveFramework(Framework framework)
{
    const QString title = framework.titleJa.isEmpty() ? framework.titleEn : framework.titleJa;
    return living("framework.save", {title},
                  [framework = std::move(framework)](Edit &edit) -> Result<void> { return edit.update(framework); });
}

Action copyToDraft(Key version, const QString &label, const QString &what)
{
    return living("framework_version.copy", {what}, [version, label](Edit &edit) -> Result<void> {
        const auto from = edit.get<FrameworkVersion>(version);
        if (!from)
            return from.error();
        const auto draft = edit.insert(FrameworkVersion{.framework = from.value().framework, .label = label});
        if (!draft)
            return draft.error();
        Copying copying(edit, version, draft.value());
        if (auto done = copyContent(edit, copying, version); !done)
            return done;
        if (auto done = addCrosswalk(edit, copying, version, draft.value()); !done)
            return done;
        if (auto done = addLevelSuccessions(edit, copying, version, draft.value()); !done)
            return done;
        if (auto done = copyRelations(edit, copying, version); !done)
            return done;
        if (auto done = copyTrace(edit, copying, version); !done)
            return done;
        edit.setMade(draft.value());
        return {};
    });
}

Action adoptVersion(Key draft, QDate day, bool retireFormer, const QString &what)
{
    return living("framework_version.adopt", {what}, [draft, day, retireFormer](Edit &edit) -> Result<void> {
        const auto found = draftVersion(edit, draft);
        if (!found)
            return found.error();
        FrameworkVersion version = found.value();
        if (auto adoptable = checkAdoptable(edit, version); !adoptable)
            return adoptable;
        if (retireFormer) {
            const auto others = FrameworkReads(edit.database()).versions();
            if (!others)
                return others.error();
            for (const auto &[framework, other] : others.value()) {
                if (other.framework != version.framework || other.status != VersionStatus::Adopted)
                    continue;
                FrameworkVersion former = other;
                former.status = VersionStatus::Retired;
                former.retiredOn = std::max(former.adoptedOn, day.addDays(-1));
                if (auto done = edit.update(std::move(former)); !done)
                    return done;
            }
        }
        version.status = VersionStatus::Adopted;
        version.adoptedOn = day;
        return edit.update(std::move(version));
    });
}

Action retireVersion(Key version, QDate day, const QString &what)
{
    return living("framework_version.retire", {what}, [version, day](Edit &edit) -> Result<void> {
        auto found = edit.get<FrameworkVersion>(version);
        if (!found)
            return found.error();
        FrameworkVersion retired = found.value();
        if (retired.status != VersionStatus::Adopted) {
            Error error = makeError(ErrorCode::Invalid, {QString::fromLatin1(Table<FrameworkVersion>::name)});
            error.issues = {{QStringLiteral("status"),
                             IssueCode::NotOneOf,
                             {QString::fromLatin1(enumLabel(VersionStatus::Adopted))},
                             Issue::Severity::Error}};
            return error;
        }
        retired.status = VersionStatus::Retired;
        retired.retiredOn = day;
        return edit.update(std::move(retired));
    });
}

Action removeDraft(Key draft, const QString &what)
{
    return living("framework_version.remove", {what}, [draft](Edit &edit) -> Result<void> {
        const auto found = draftVersion(edit, draft);
        if (!found)
            return found.error();
        const Key framework = found.value().framework;
        if (auto done = removeRows(edit, draft); !done)
            return done;
        if (auto done = edit.remove<FrameworkVersion>(draft); !done)
            return done;
        const auto versions = FrameworkReads(edit.database()).versions();
        if (!versions)
            return versions.error();
        for (const auto &[other, version] : versions.value())
            if (other.id == framework)
                return {};
        return edit.remove<Framework>(framework);
    });
}

} // namespace kz::edit
