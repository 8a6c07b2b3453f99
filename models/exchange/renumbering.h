#pragma once

#include "models/edit/edit.h"
#include "models/exchange/pack.h"

namespace kz::exchange {

/// Puts the keys of the file in place of those of a pack.
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

    /// The local key stands for a record that is there already.
    void put(Key local, Key stored) { m_keys.at(size_t(local)) = stored; }

    Key key(Key local) const { return m_keys.at(size_t(local)); }

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

} // namespace kz::exchange
