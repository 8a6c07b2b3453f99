#include "models/storage/statement.h"

#include "models/storage/sqlite_error.h"

#include <sqlite3.h>

#include <charconv>

namespace kz::storage {

Statement::~Statement()
{
    if (!m_statement)
        return;
    if (m_ownership == Ownership::Owned) {
        sqlite3_finalize(m_statement);
        return;
    }
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database), m_statement(other.m_statement), m_ownership(other.m_ownership)
{
    other.m_statement = nullptr;
}

void Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement, index, value);
}

void Statement::bind(int index, double value)
{
    sqlite3_bind_double(m_statement, index, value);
}

void Statement::bind(int index, const QString &value)
{
    sqlite3_bind_text16(m_statement, index, value.utf16(), int(value.size() * 2), SQLITE_TRANSIENT);
}

void Statement::bind(int index, const QByteArray &blob)
{
    sqlite3_bind_blob(m_statement, index, blob.constData(), int(blob.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int index, QDate day)
{
    if (!day.isValid())
        return bindNull(index);
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    const char text[] = {char('0' + year / 1000),
                         char('0' + year / 100 % 10),
                         char('0' + year / 10 % 10),
                         char('0' + year % 10),
                         '-',
                         char('0' + month / 10),
                         char('0' + month % 10),
                         '-',
                         char('0' + dayOfMonth / 10),
                         char('0' + dayOfMonth % 10)};
    sqlite3_bind_text(m_statement, index, text, sizeof text, SQLITE_TRANSIENT);
}

void Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement, index);
}

void Statement::bindLiteral(int index, const char *text)
{
    sqlite3_bind_text(m_statement, index, text, -1, SQLITE_STATIC);
}

Result<bool> Statement::step()
{
    switch (const int code = sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return sqliteError(m_database, code);
    }
}

Result<void> Statement::run()
{
    while (true) {
        const auto row = step();
        if (!row)
            return row.error();
        if (!row.value())
            break;
    }
    sqlite3_reset(m_statement);
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

QDate Statement::day(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    if (!text || sqlite3_column_bytes(m_statement, column) != 10)
        return {};
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    std::from_chars(text, text + 4, year);
    std::from_chars(text + 5, text + 7, month);
    std::from_chars(text + 8, text + 10, dayOfMonth);
    return QDate(year, month, dayOfMonth);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

} // namespace kz::storage
