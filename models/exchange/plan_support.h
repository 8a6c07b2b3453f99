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
