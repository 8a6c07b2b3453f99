#pragma once

#include "models/storage/statement.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kz::storage {

/// Paths of stores in the memory of this process begin so: every connection that opens one finds the same records.
inline const QString memoryPrefix = QStringLiteral("memory:");

/// One connection to a Kizahashi file: a thin layer over the sqlite3 C API and the only one. Statements are cached by
/// their text. One thread at a time; interrupt() from any.
/// DML keeps to what SQLite 3.40 and PostgreSQL 15 share, so that a server can stand behind these classes later.
class Database
{
public:
    enum class Mode { Create, ReadWrite, ReadOnly, Immutable };

    static Result<Database> open(const QString &path, Mode mode);
    static Result<Database> openInMemory();
    ~Database();
    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;

    /// Several statements at once, without parameters or rows (schema steps, pragmas).
    Result<void> execute(const QByteArray &script);
    Result<Statement> prepare(std::string_view sql);

    /// Runs one statement; the number of rows it changed.
    template <typename... Args>
    Result<qint64> run(std::string_view sql, const Args &...args)
    {
        auto statement = bound(sql, args...);
        if (!statement)
            return statement.error();
        auto done = std::move(statement).value();
        if (auto ran = done.run(); !ran)
            return ran.error();
        return changes();
    }

    /// Calls visit(const Statement &) for every row.
    template <typename Visit, typename... Args>
    Result<void> each(std::string_view sql, Visit &&visit, const Args &...args)
    {
        auto prepared = bound(sql, args...);
        if (!prepared)
            return prepared.error();
        auto statement = std::move(prepared).value();
        while (true) {
            const auto row = statement.step();
            if (!row)
                return row.error();
            if (!row.value())
                return {};
            visit(static_cast<const Statement &>(statement));
        }
    }

    /// Every row as a record; the statement selects id and then the columns in the order of Table<T>.
    template <typename T, typename... Args>
    Result<std::vector<T>> all(std::string_view sql, const Args &...args)
    {
        std::vector<T> rows;
        auto done = each(
            sql, [&](const Statement &row) { rows.push_back(recordOf<T>(row)); }, args...);
        if (!done)
            return done.error();
        return rows;
    }

    /// The first column of the first row, if there is one.
    template <typename T, typename... Args>
    Result<std::optional<T>> value(std::string_view sql, const Args &...args)
    {
        auto prepared = bound(sql, args...);
        if (!prepared)
            return prepared.error();
        auto statement = std::move(prepared).value();
        const auto row = statement.step();
        if (!row)
            return row.error();
        std::optional<T> found;
        if (row.value())
            statement.get(0, found);
        return found;
    }

    /// The first column of every row.
    template <typename T, typename... Args>
    Result<std::vector<T>> column(std::string_view sql, const Args &...args)
    {
        std::vector<T> values;
        auto done = each(
            sql, [&](const Statement &row) { row.get(0, values.emplace_back()); }, args...);
        if (!done)
            return done.error();
        return values;
    }

    template <typename T>
    static T recordOf(const Statement &row, int first = 0)
    {
        T record;
        row.get(first, record.id);
        int index = first + 1;
        forEachColumn<T>([&](const auto &column) { row.get(index++, record.*column.member); });
        return record;
    }

    QString path() const { return m_path; }
    Mode mode() const { return m_mode; }
    qint64 changes() const;
    /// Changes whenever another connection has written: how a read-only window follows.
    Result<qint64> dataVersion();
    /// Makes the running statement fail with Cancelled. Any thread.
    void interrupt();
    sqlite3 *handle() const { return m_handle; }
    Error lastError() const;

private:
    Database(sqlite3 *handle, QString path, Mode mode);
    void close();

    template <typename... Args>
    Result<Statement> bound(std::string_view sql, const Args &...args)
    {
        auto prepared = prepare(sql);
        if (!prepared)
            return prepared.error();
        auto statement = std::move(prepared).value();
        int index = 1;
        (statement.bind(index++, args), ...);
        return statement;
    }

    sqlite3 *m_handle = nullptr;
    QString m_path;
    Mode m_mode = Mode::ReadOnly;
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::unordered_map<std::string, sqlite3_stmt *, Hash, std::equal_to<>> m_statements;
};

/// BEGIN IMMEDIATE now, ROLLBACK at the end of life unless committed. Never upgraded from a read: a deferred BEGIN that
/// upgrades ignores busy_timeout.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;

    Result<void> commit();

private:
    explicit Transaction(Database *database) : m_database(database) { }
    Database *m_database;
};

} // namespace kz::storage
