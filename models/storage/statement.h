#pragma once

#include "models/base/result.h"
#include "models/domain/enum_set.h"

#include <QByteArray>

struct sqlite3;
struct sqlite3_stmt;

namespace kz::storage {

/// One prepared statement on loan from its Database: bind, step through the rows, let go. Not thread-safe; lives
/// shorter than its Database.
/// Parameters count from 1, columns from 0.
class Statement
{
public:
    enum class Ownership { Lent, Owned };
    Statement(sqlite3 *database, sqlite3_stmt *statement, Ownership ownership = Ownership::Lent)
        : m_database(database), m_statement(statement), m_ownership(ownership)
    { }
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;

    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, qint64(value)); }
    void bind(int index, bool value) { bind(index, qint64(value ? 1 : 0)); }
    void bind(int index, double value);
    void bind(int index, const QString &value);
    void bind(int index, const QByteArray &blob);
    void bind(int index, QDate day); ///< ISO text, NULL when invalid
    void bindNull(int index);
    template <typename T>
    void bind(int index, const std::optional<T> &value)
    {
        value ? bind(index, *value) : bindNull(index);
    }
    /// Enumerations of generic tables are stored as their code.
    template <Described E>
    void bind(int index, E value)
    {
        bindCode(index, value);
    }
    template <Described E>
    void bind(int index, EnumSet<E> values)
    {
        bind(index, enumCodes(values));
    }

    /// True: a row is there. False: no further row.
    Result<bool> step();
    /// Runs to the end without looking at rows, then is ready to be bound again.
    Result<void> run();
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    QDate day(int column) const;
    int columnCount() const;

    void get(int column, qint64 &value) const { value = integer(column); }
    void get(int column, int &value) const { value = int(integer(column)); }
    void get(int column, bool &value) const { value = integer(column) != 0; }
    void get(int column, double &value) const { value = real(column); }
    void get(int column, QString &value) const { value = text(column); }
    void get(int column, QByteArray &value) const { value = blob(column); }
    void get(int column, QDate &value) const { value = day(column); }
    template <typename T>
    void get(int column, std::optional<T> &value) const
    {
        if (isNull(column)) {
            value.reset();
            return;
        }
        get(column, value.emplace());
    }
    template <Described E>
    void get(int column, E &value) const
    {
        value = enumFromCode<E>(text(column)).value_or(E{});
    }
    template <Described E>
    void get(int column, EnumSet<E> &values) const
    {
        values = enumSetFromCodes<E>(text(column));
    }

private:
    template <Described E>
    void bindCode(int index, E value)
    {
        for (const auto &entry : EnumTable<E>::entries)
            if (entry.value == value)
                return bindLiteral(index, entry.code);
        bindNull(index);
    }
    void bindLiteral(int index, const char *text);

    sqlite3 *m_database;
    sqlite3_stmt *m_statement;
    Ownership m_ownership;
};

} // namespace kz::storage
