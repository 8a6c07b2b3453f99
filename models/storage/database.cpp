#include "models/storage/database.h"

#include "models/storage/sqlite_error.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace kz::storage {

namespace {

// What every connection needs before its first statement.
constexpr char everyConnection[] = R"(
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -32768;)";

constexpr int busyTimeoutMs = 5000;

Result<sqlite3 *> connect(const QString &name, int flags)
{
    // Statistics of memory that nobody reads would make all threads wait for one lock at every allocation.
    static const int withoutStatistics = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(withoutStatistics)
    sqlite3 *handle = nullptr;
    const int code
        = sqlite3_open_v2(name.toUtf8().constData(), &handle, flags | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK) {
        Error error = sqliteError(handle, code);
        sqlite3_close(handle);
        return error;
    }
    sqlite3_extended_result_codes(handle, 0);
    sqlite3_busy_timeout(handle, busyTimeoutMs);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return handle;
}

} // namespace

Result<Database> Database::open(const QString &path, Mode mode)
{
    const bool inMemory = path.startsWith(memoryPrefix);
    // SQLite would speak of a disk error, and only at the first statement.
    if (QFileInfo(path).isDir())
        return makeError(ErrorCode::FileUnreadable, {path, QStringLiteral("folder")});
    int flags = SQLITE_OPEN_READONLY;
    if (mode == Mode::Create)
        flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    else if (mode == Mode::ReadWrite)
        flags = SQLITE_OPEN_READWRITE;

    QUrl url = QUrl::fromLocalFile(path);
    if (mode == Mode::Immutable)
        url.setQuery(QStringLiteral("immutable=1"));
    const QString name = inMemory ? QStringLiteral("file:/%1?vfs=memdb").arg(path.mid(memoryPrefix.size()))
                                  : url.toString(QUrl::FullyEncoded);
    const auto handle = connect(name, flags);
    if (!handle)
        return handle.error();

    Database database(handle.value(), path, mode);
    if (auto done = database.execute(everyConnection); !done)
        return done.error();
    if (inMemory)
        return database;
    if (mode == Mode::Create || mode == Mode::ReadWrite) {
        if (auto done = database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"); !done)
            return done.error();
    } else if (auto done = database.execute("PRAGMA query_only = ON; PRAGMA mmap_size = 268435456;"); !done) {
        return done.error();
    }
    return database;
}

Result<Database> Database::openInMemory()
{
    const auto handle = connect(QStringLiteral(":memory:"), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!handle)
        return handle.error();
    Database database(handle.value(), {}, Mode::Create);
    if (auto done = database.execute(everyConnection); !done)
        return done.error();
    return database;
}

Database::Database(sqlite3 *handle, QString path, Mode mode) : m_handle(handle), m_path(std::move(path)), m_mode(mode)
{ }

Database::~Database()
{
    close();
}

Database::Database(Database &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr)), m_path(std::move(other.m_path)), m_mode(other.m_mode),
      m_statements(std::move(other.m_statements))
{
    other.m_statements.clear();
}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_handle = std::exchange(other.m_handle, nullptr);
        m_path = std::move(other.m_path);
        m_mode = other.m_mode;
        m_statements = std::move(other.m_statements);
        other.m_statements.clear();
    }
    return *this;
}

void Database::close()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    m_statements.clear();
    sqlite3_close(m_handle);
    m_handle = nullptr;
}

Result<void> Database::execute(const QByteArray &script)
{
    if (const int code = sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr); code != SQLITE_OK)
        return sqliteError(m_handle, code);
    return {};
}

Result<Statement> Database::prepare(std::string_view sql)
{
    const auto found = m_statements.find(sql);
    if (found != m_statements.end() && !sqlite3_stmt_busy(found->second))
        return Statement(m_handle, found->second);

    sqlite3_stmt *statement = nullptr;
    const int code
        = sqlite3_prepare_v3(m_handle, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(m_handle, code);
    if (found != m_statements.end()) // the cached one is in use further up: this loan ends with its own life
        return Statement(m_handle, statement, Statement::Ownership::Owned);
    m_statements.emplace(sql, statement);
    return Statement(m_handle, statement);
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

Result<qint64> Database::dataVersion()
{
    const auto version = value<qint64>("PRAGMA data_version");
    if (!version)
        return version.error();
    return version.value().value_or(0);
}

void Database::interrupt()
{
    sqlite3_interrupt(m_handle);
}

Error Database::lastError() const
{
    return sqliteError(m_handle, sqlite3_errcode(m_handle));
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (auto done = database.execute("BEGIN IMMEDIATE"); !done)
        return done.error();
    return Transaction(&database);
}

Transaction::~Transaction()
{
    // Some failures (disk full, interrupt) have rolled back already; then there is nothing to undo.
    if (m_database && !sqlite3_get_autocommit(m_database->handle()))
        sqlite3_exec(m_database->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) { }

Result<void> Transaction::commit()
{
    if (auto done = m_database->execute("COMMIT"); !done)
        return done.error();
    m_database = nullptr;
    return {};
}

} // namespace kz::storage
