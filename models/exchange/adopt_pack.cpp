#include "models/exchange/adopt_pack.h"

#include "models/exchange/pack_lineage.h"
#include "models/exchange/renumbering.h"

namespace kz::exchange {

Result<Pack> storePack(const Pack &pack, QDate day, edit::Edit &edit)
{
    Pack numbered = pack;
    const ForeignRecord trace = traceRecord(traceOf(pack), pack.version.id, ++numbered.keyCount);
    const Result<Renumbering> numbering = Renumbering::of(numbered, edit);
    if (!numbering)
        return numbering.error();
    const Renumbering &renumbered = numbering.value();

    Pack stored = pack;
    stored.framework = renumbered(pack.framework);
    if (const auto made = edit.insert(stored.framework); !made)
        return made.error().code == ErrorCode::AlreadyTaken
            ? makeError(ErrorCode::AlreadyTaken, {QStringLiteral("code"), pack.framework.code})
            : made.error();
    stored.version = renumbered(pack.version);
    stored.version.status = VersionStatus::Adopted;
    stored.version.adoptedOn = day;
    if (const auto made = edit.insert(stored.version); !made)
        return made.error();
    edit.setMade(stored.version.id);

    // In an order in which nothing refers to what comes later.
    Result<void> done = insertAll(edit, renumbered, stored.levels);
    const auto then = [&](auto &records) {
        if (done)
            done = insertAll(edit, renumbered, records);
    };
    then(stored.scales);
    then(stored.steps);
    then(stored.items);
    then(stored.descriptors);
    then(stored.tools);
    then(stored.toolItems);
    then(stored.requirements);
    then(stored.requirementItems);
    then(stored.modules);
    then(stored.moduleProfessions);
    then(stored.modulePrerequisites);
    then(stored.moduleItems);
    if (!done)
        return done.error();
    if (const auto made = edit.insert(renumbered(trace)); !made)
        return made.error();
    return stored;
}

edit::Action adoptPack(Pack pack, QDate day)
{
    return {.name = QByteArrayLiteral("framework.adopt"),
            .arguments = {pack.framework.titleJa, pack.framework.titleEn},
            .grant = edit::Grant::ManageFrameworks,
            .work = [pack = std::move(pack), day](edit::Edit &edit) -> Result<void> {
                const auto stored = storePack(pack, day, edit);
                return stored ? Result<void>() : stored.error();
            }};
}

edit::Action adoptPacks(std::vector<Pack> packs, QDate day)
{
    QStringList titles;
    for (const Pack &pack : packs)
        titles << (pack.framework.titleJa.isEmpty() ? pack.framework.titleEn : pack.framework.titleJa);
    return {.name = QByteArrayLiteral("framework.adopt"),
            .arguments = titles,
            .grant = edit::Grant::ManageFrameworks,
            .work = [packs = std::move(packs), day](edit::Edit &edit) -> Result<void> {
                for (const Pack &pack : packs)
                    if (const auto stored = storePack(pack, day, edit); !stored)
                        return stored.error();
                return {};
            }};
}

} // namespace kz::exchange
