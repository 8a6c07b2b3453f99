#include "models/exchange/framework_import.h"

#include "models/exchange/case_terms.h"
#include "models/exchange/pack_lineage.h"
#include "models/exchange/renumbering.h"
#include "models/storage/crosswalk_reads.h"
#include "models/storage/framework_reads.h"

#include <QHash>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace kz::exchange {

namespace {

/// The stored framework that the draft is a version of. None: the draft brings a new one.
Result<std::optional<Framework>> frameworkOf(const FrameworkDraft &draft, storage::Database &database)
{
    const storage::CrosswalkReads reads(database);
    auto known = reads.frameworkCalled(draft.pack.framework.code);
    if (!known || !known.value())
        return known;
    const auto versions = reads.versionsOf(known.value()->id);
    if (!versions)
        return versions.error();
    if (std::ranges::find(versions.value(), draft.pack.version.label, &FrameworkVersion::label)
        != versions.value().end())
        return makeError(ErrorCode::AlreadyTaken, {QStringLiteral("label"), draft.pack.version.label});
    return known;
}

/// Whether an identifier means the same wherever it is read. "A-1" is somebody's own name for one of his items.
bool isWorldwide(const QString &identifier)
{
    return !QUuid::fromString(identifier).isNull() || identifier.contains(QLatin1String("://"))
        || identifier.startsWith(QLatin1String("urn:"));
}

/// The items of all versions of a framework.
Result<QSet<Key>> itemsOf(Key framework, storage::Database &database)
{
    const auto versions = storage::CrosswalkReads(database).versionsOf(framework);
    if (!versions)
        return versions.error();
    QSet<Key> keys;
    for (const FrameworkVersion &version : versions.value()) {
        const auto items = storage::FrameworkReads(database).items(version.id);
        if (!items)
            return items.error();
        for (const Item &item : items.value())
            keys.insert(item.id);
    }
    return keys;
}

/// What items are called outside: those of every version by what is theirs all over the world, those of the same
/// framework by any name.
Result<QHash<QString, Key>> itemsByIdentifier(Key framework, storage::Database &database)
{
    const storage::CrosswalkReads reads(database);
    const auto own = itemsOf(framework, database);
    if (!own)
        return own.error();
    const auto items = reads.allItems();
    if (!items)
        return items.error();
    const auto called = reads.identifiersOfItems();
    if (!called)
        return called.error();
    QHash<QString, Key> byIdentifier;
    for (const Key item : items.value()) {
        const auto found = called.value().find(item);
        const QString name = found == called.value().end() ? caseTerms::uuidOf(item) : found->second.toLower();
        if (own.value().contains(item) || isWorldwide(name))
            byIdentifier.insert(name, item);
    }
    return byIdentifier;
}

/// The version that people work by until the draft is adopted.
Result<std::optional<FrameworkDraft>> formerOf(const std::optional<Framework> &framework, storage::Database &database)
{
    if (!framework)
        return std::optional<FrameworkDraft>();
    const auto version = versionInForce(database, framework->id);
    if (!version)
        return version.error();
    if (!version.value())
        return std::optional<FrameworkDraft>();
    auto loaded = loadDraft(database, *version.value());
    if (!loaded)
        return loaded.error();
    return std::optional(std::move(loaded).value());
}

bool pointsOutside(const Association &association)
{
    return !association.source || (!association.target && !association.targetRef.isEmpty());
}

/// The items that a relation names only by what they are called outside.
Result<std::vector<Association>> resolved(std::vector<Association> associations, Key framework,
                                          storage::Database &database)
{
    if (std::ranges::none_of(associations, pointsOutside))
        return associations;
    const auto items = itemsByIdentifier(framework, database);
    if (!items)
        return items.error();
    for (Association &association : associations) {
        const auto find = [&](std::optional<Key> &item, QString &ref) {
            const Key known = item ? 0 : items.value().value(ref.toLower());
            if (known == 0)
                return;
            item = known;
            ref.clear();
        };
        find(association.source, association.sourceRef);
        find(association.target, association.targetRef);
    }
    return associations;
}

} // namespace

Result<FrameworkDraft> loadDraft(storage::Database &database, Key version)
{
    const storage::FrameworkReads reads(database);
    const auto found = reads.version(version);
    if (!found)
        return found.error();
    if (!found.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("framework_version"), keyToText(version)});
    FrameworkDraft draft;
    Pack &pack = draft.pack;
    pack.framework = found.value()->framework;
    pack.version = found.value()->version;
    const storage::CrosswalkReads crosswalk(database);
    std::unordered_map<Key, QString> called;
    Result<void> state;
    take(reads.levels(version), pack.levels, state);
    take(reads.scales(version), pack.scales, state);
    take(reads.scaleSteps(version), pack.steps, state);
    take(reads.items(version), pack.items, state);
    take(reads.descriptors(version), pack.descriptors, state);
    take(reads.tools(version), pack.tools, state);
    take(reads.toolItems(version), pack.toolItems, state);
    take(reads.requirements(version), pack.requirements, state);
    take(reads.requirementItems(version), pack.requirementItems, state);
    take(reads.requirementSites(version), draft.sites, state);
    take(reads.modules(version), pack.modules, state);
    take(reads.moduleProfessions(version), pack.moduleProfessions, state);
    take(reads.modulePrerequisites(version), pack.modulePrerequisites, state);
    take(reads.moduleItems(version), pack.moduleItems, state);
    take(reads.associations(version), draft.associations, state);
    take(crosswalk.foreignRecords(version), draft.foreign, state);
    take(crosswalk.identifiersOfItems(), called, state);
    if (!state)
        return state.error();
    QHash<Key, bool> own;
    for (const Item &item : pack.items)
        own.insert(item.id, true);
    for (Association &association : draft.associations) {
        const auto name = [&](std::optional<Key> &item, QString &ref) {
            if (!item || own.contains(*item))
                return;
            const auto known = called.find(*item);
            ref = known == called.end() ? caseTerms::uuidOf(*item) : known->second;
            item.reset();
        };
        name(association.source, association.sourceRef);
        name(association.target, association.targetRef);
    }
    return draft;
}

Result<void> canBeStored(const FrameworkDraft &draft, storage::Database &database)
{
    const auto framework = frameworkOf(draft, database);
    return framework ? Result<void>() : framework.error();
}

Result<Key> storeDraft(FrameworkDraft draft, edit::Edit &edit)
{
    Pack &pack = draft.pack;
    const auto framework = frameworkOf(draft, edit.database());
    if (!framework)
        return framework.error();
    const auto before = formerOf(framework.value(), edit.database());
    if (!before)
        return before.error();
    if (draft.trace)
        draft.foreign.push_back(traceRecord(*draft.trace, pack.version.id, draft.newKey()));
    auto numbering = Renumbering::of(pack, edit);
    if (!numbering)
        return numbering.error();
    Renumbering renumbered = std::move(numbering).value();
    if (framework.value())
        renumbered.put(pack.framework.id, framework.value()->id);
    else if (const auto made = edit.insert(renumbered(pack.framework)); !made)
        return made.error();

    const auto version = edit.insert(renumbered(pack.version));
    if (!version)
        return version.error();
    edit.setMade(version.value());
    // In an order in which nothing refers to what comes later.
    Result<void> done = insertAll(edit, renumbered, pack.levels);
    const auto then = [&](auto &records) {
        if (done)
            done = insertAll(edit, renumbered, records);
    };
    then(pack.scales);
    then(pack.steps);
    then(pack.items);
    then(pack.descriptors);
    then(pack.tools);
    then(pack.toolItems);
    then(pack.requirements);
    then(pack.requirementItems);
    then(pack.modules);
    then(pack.moduleProfessions);
    then(pack.modulePrerequisites);
    then(pack.moduleItems);
    if (!done)
        return done.error();
    for (const RequirementSite &confined : draft.sites)
        if (const auto made
            = edit.insert(RequirementSite{.requirement = renumbered.key(confined.requirement), .site = confined.site});
            !made)
            return made.error();
    std::ranges::transform(draft.associations, draft.associations.begin(), renumbered);
    const auto whole
        = resolved(std::move(draft.associations), framework.value() ? framework.value()->id : 0, edit.database());
    if (!whole)
        return whole.error();
    for (const Association &association : whole.value())
        if (const auto made = edit.insert(association); !made)
            return made.error();
    if (before.value())
        for (Association &line : linesByCode(before.value()->pack, pack, whole.value())) {
            line.version = version.value();
            if (const auto made = edit.insert(line); !made)
                return made.error();
        }
    then(draft.foreign);
    return done ? version : Result<Key>(done.error());
}

edit::Action importFramework(FrameworkDraft draft)
{
    const Framework &framework = draft.pack.framework;
    return {.name = QByteArrayLiteral("framework.import"),
            .arguments = {framework.titleJa.isEmpty() ? framework.titleEn : framework.titleJa},
            .grant = edit::Grant::ManageFrameworks,
            .work = [draft = std::move(draft)](edit::Edit &edit) -> Result<void> {
                const auto stored = storeDraft(draft, edit);
                return stored ? Result<void>() : stored.error();
            }};
}

Result<Key> versionCalled(storage::Database &database, const QString &name, const QString &option)
{
    const auto unknown = [&] { return makeError(ErrorCode::BadArgument, {option, name}); };
    if (const auto key = keyFromText(name)) {
        const auto version = storage::Repository<FrameworkVersion>(database).find(*key);
        if (!version)
            return version.error();
        if (version.value())
            return *key;
    }
    const storage::CrosswalkReads reads(database);
    Key framework = 0;
    if (name.isEmpty()) {
        const auto all = storage::Repository<Framework>(database).all();
        if (!all)
            return all.error();
        if (all.value().size() != 1)
            return unknown();
        framework = all.value().front().id;
    } else {
        const auto known = reads.frameworkCalled(name);
        if (!known)
            return known.error();
        if (!known.value())
            return unknown();
        framework = known.value()->id;
    }
    const auto versions = reads.versionsOf(framework);
    if (!versions)
        return versions.error();
    return versions.value().empty() ? Result<Key>(unknown()) : Result<Key>(versions.value().back().id);
}

} // namespace kz::exchange
