#pragma once

#include "models/exchange/import_plan.h"
#include "models/storage/repository.h"

namespace kz::exchange {

template <typename T>
using Existing = QHash<Key, T>;

template <typename T>
Result<Existing<T>> loadAll(storage::Database &database)
{
    auto rows = storage::Repository<T>(database).all();
    if (!rows)
        return rows.error();
    Existing<T> all;
    for (T &record : std::move(rows).value())
        all.insert(record.id, std::move(record));
    return all;
}

/// Records that rows name and nobody has yet, each planned once under a negative key.
template <typename T>
class PlannedRecords
{
public:
    /// `identity` is what makes two texts name the same record. True in `fresh` for the first row that names it.
    Key plan(const QString &identity, const T &record, bool *fresh = nullptr)
    {
        const auto known = m_keys.constFind(identity);
        if (fresh)
            *fresh = known == m_keys.constEnd();
        if (known != m_keys.constEnd())
            return known.value();
        const Key key = plannedKey(m_records.size());
        m_records.push_back(record);
        m_keys.insert(identity, key);
        return key;
    }

    /// Makes them while an import is written, when the first row needs one: what only rows with problems name is
    /// never made.
    class Maker
    {
    public:
        Maker(const PlannedRecords &planned, edit::Edit &edit)
            : m_planned(planned), m_edit(edit), m_made(planned.m_records.size(), 0)
        { }

        /// The key of a record by its planned key; other keys stay as they are.
        Result<Key> key(Key key)
        {
            if (key >= 0)
                return key;
            const size_t index = size_t(-key - 1);
            if (m_made[index] == 0) {
                const auto made = m_edit.insert(m_planned.m_records[index]);
                if (!made)
                    return made.error();
                m_made[index] = made.value();
            }
            return m_made[index];
        }
        Result<void> replace(std::optional<Key> &named)
        {
            if (!named)
                return {};
            const auto made = key(*named);
            if (!made)
                return made.error();
            named = made.value();
            return {};
        }

    private:
        const PlannedRecords &m_planned;
        edit::Edit &m_edit;
        std::vector<Key> m_made;
    };

private:
    std::vector<T> m_records;
    QHash<QString, Key> m_keys;
};

/// Notices rows that speak of the same record; the later one is the problem.
class SeenRows
{
public:
    /// The line that named it first, or 0.
    qint64 first(const QString &what, qint64 line)
    {
        const auto known = m_lines.constFind(what);
        if (known != m_lines.constEnd())
            return known.value();
        m_lines.insert(what, line);
        return 0;
    }

private:
    QHash<QString, qint64> m_lines;
};

/// Everything of one kind by a key of another, in the order of the store.
template <typename T>
Result<QHash<Key, std::vector<T>>> loadGrouped(storage::Database &database, Key T::*owner)
{
    auto rows = storage::Repository<T>(database).all();
    if (!rows)
        return rows.error();
    QHash<Key, std::vector<T>> groups;
    for (T &record : std::move(rows).value())
        groups[record.*owner].push_back(std::move(record));
    return groups;
}

} // namespace kz::exchange
