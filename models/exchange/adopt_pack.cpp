#include "models/exchange/adopt_pack.h"

#include "models/edit/edit.h"

namespace kz::exchange {

namespace {

/// Puts the keys of the file in place of those of the pack.
class Renumbering
{
public:
    static Result<Renumbering> of(const Pack &pack, edit::Edit &edit)
    {
        Renumbering result;
        result.m_keys.reserve(size_t(pack.keyCount) + 1);
        result.m_keys.push_back(0);
        for (Key local = 1; local <= pack.keyCount; ++local) {
            const Result<Key> key = edit.newKey();
            if (!key)
                return key.error();
            result.m_keys.push_back(key.value());
        }
        return result;
    }

    /// The record with every key in it replaced: its own and those it refers to.
    template <typename Record>
    Record operator()(Record record) const
    {
        record.id = m_keys.at(size_t(record.id));
        forEachColumn<Record>([&](const auto &column) {
            auto &value = record.*column.member;
            using Value = std::remove_reference_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, Key>)
                value = m_keys.at(size_t(value));
            else if constexpr (std::is_same_v<Value, std::optional<Key>>)
                if (value)
                    value = m_keys.at(size_t(*value));
        });
        return record;
    }

private:
    std::vector<Key> m_keys; ///< by local key
};

template <typename Record>
Result<void> insertAll(edit::Edit &edit, const Renumbering &renumbered, std::vector<Record> &records)
{
    for (Record &record : records) {
        record = renumbered(record);
        if (const auto made = edit.insert(record); !made)
            return made.error();
    }
    return {};
}

} // namespace

Result<Pack> storePack(const Pack &pack, QDate day, edit::Edit &edit)
{
    const Result<Renumbering> numbering = Renumbering::of(pack, edit);
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
    if (!done)
        return done.error();
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
