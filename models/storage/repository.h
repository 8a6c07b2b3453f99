#pragma once

#include "models/storage/database.h"
#include "models/storage/json_value.h"

#include <QJsonObject>

#include <string>

namespace kz::storage {

/// The statements every described record shares, made once from its Table<T>.
template <typename T>
struct Sql {
    static const std::string &select()
    {
        static const std::string text = "SELECT id" + names(", ", "") + " FROM " + Table<T>::name;
        return text;
    }
    static const std::string &find()
    {
        static const std::string text = select() + " WHERE id = ?1";
        return text;
    }
    static const std::string &insert()
    {
        static const std::string text = "INSERT INTO " + std::string(Table<T>::name) + " (id" + names(", ", "")
            + ", changed_seq, import_id) VALUES (?1" + parameters() + ")";
        return text;
    }
    static const std::string &update()
    {
        static const std::string text = "UPDATE " + std::string(Table<T>::name) + " SET changed_seq = ?2"
            + numberedAssignments() + " WHERE id = ?1";
        return text;
    }
    static const std::string &remove()
    {
        static const std::string text = "DELETE FROM " + std::string(Table<T>::name) + " WHERE id = ?1";
        return text;
    }
    static const std::string &changedSeq()
    {
        static const std::string text = "SELECT changed_seq FROM " + std::string(Table<T>::name) + " WHERE id = ?1";
        return text;
    }

private:
    static std::string names(const std::string &before, const std::string &after)
    {
        std::string text;
        forEachColumn<T>([&](const auto &column) { text += before + column.name + after; });
        return text;
    }
    static std::string parameters()
    {
        std::string text;
        int index = 2;
        forEachColumn<T>([&](const auto &) { text += ", ?" + std::to_string(index++); });
        text += ", ?" + std::to_string(index) + ", ?" + std::to_string(index + 1);
        return text;
    }
    static std::string numberedAssignments()
    {
        std::string text;
        int index = 3;
        forEachColumn<T>(
            [&](const auto &column) { text += ", " + std::string(column.name) + " = ?" + std::to_string(index++); });
        return text;
    }
};

/// Reading and writing one kind of record by its descriptor. Writes stamp the journal entry they belong to; they are
/// called by the edit door only.
template <typename T>
class Repository
{
public:
    explicit Repository(Database &database) : m_database(database) { }

    Result<std::optional<T>> find(Key key) const
    {
        auto rows = m_database.all<T>(Sql<T>::find(), key);
        if (!rows)
            return rows.error();
        auto found = std::move(rows).value();
        return found.empty() ? std::optional<T>() : std::optional<T>(std::move(found.front()));
    }

    /// Every record, or those that a WHERE / ORDER BY clause picks.
    template <typename... Args>
    Result<std::vector<T>> all(const char *tail = "ORDER BY id", const Args &...args) const
    {
        return m_database.all<T>(Sql<T>::select() + ' ' + tail, args...);
    }

    Result<void> insert(const T &record, qint64 seq, std::optional<qint64> importId = {})
    {
        auto prepared = m_database.prepare(Sql<T>::insert());
        if (!prepared)
            return prepared.error();
        auto statement = std::move(prepared).value();
        statement.bind(1, record.id);
        int index = 2;
        forEachColumn<T>([&](const auto &column) { statement.bind(index++, record.*column.member); });
        statement.bind(index++, seq);
        statement.bind(index, importId);
        return statement.run();
    }

    Result<void> update(const T &record, qint64 seq)
    {
        auto prepared = m_database.prepare(Sql<T>::update());
        if (!prepared)
            return prepared.error();
        auto statement = std::move(prepared).value();
        statement.bind(1, record.id);
        statement.bind(2, seq);
        int index = 3;
        forEachColumn<T>([&](const auto &column) { statement.bind(index++, record.*column.member); });
        return statement.run();
    }

    Result<void> remove(Key key)
    {
        const auto done = m_database.run(Sql<T>::remove(), key);
        if (!done)
            return done.error();
        return {};
    }

    Result<std::optional<qint64>> changedSeq(Key key) const
    {
        return m_database.value<qint64>(Sql<T>::changedSeq(), key);
    }

private:
    Database &m_database;
};

/// A record as the journal keeps it: column names and values; enumerations by their code, days as ISO text.
template <typename T>
QJsonObject imageOf(const T &record)
{
    QJsonObject image;
    forEachColumn<T>(
        [&](const auto &column) { image.insert(QLatin1String(column.name), toJson(record.*column.member)); });
    return image;
}

template <typename T>
T recordFromImage(Key key, const QJsonObject &image)
{
    T record;
    record.id = key;
    forEachColumn<T>(
        [&](const auto &column) { fromJson(image.value(QLatin1String(column.name)), record.*column.member); });
    return record;
}

} // namespace kz::storage
