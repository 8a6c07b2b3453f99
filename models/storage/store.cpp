#include "models/storage/store.h"

#include "models/storage/platform.h"
#include "models/storage/schema.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace kz::storage {

namespace {

/// Ours, whole and not newer than we know; its schema version.
Result<int> recognise(Database &database)
{
    const QString path = database.path();
    const auto id = database.value<qint64>("PRAGMA application_id");
    if (!id)
        return id.error();
    if (id.value().value_or(0) != applicationId)
        return makeError(ErrorCode::FileNotOurs, {path});
    const auto version = database.value<qint64>("PRAGMA user_version");
    if (!version)
        return version.error();
    const int found = int(version.value().value_or(0));
    if (found > currentSchema())
        return makeError(ErrorCode::FileNewer, {path, QString::number(found), QString::number(currentSchema())});
    return found;
}

Result<void> copyPages(Database &from, Database &to, const std::function<bool(int, int)> &progress)
{
    sqlite3_backup *copy = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!copy)
        return to.lastError();
    constexpr int pagesAtOnce = 1024;
    int code = SQLITE_OK;
    bool goOn = true;
    while (goOn && (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED)) {
        code = sqlite3_backup_step(copy, pagesAtOnce);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
            sqlite3_sleep(20);
        const int total = sqlite3_backup_pagecount(copy);
        goOn = !progress || progress(total - sqlite3_backup_remaining(copy), total);
    }
    sqlite3_backup_finish(copy);
    if (!goOn)
        return makeError(ErrorCode::Cancelled);
    return code == SQLITE_DONE ? Result<void>() : Result<void>(to.lastError());
}

Result<void> checkIntegrity(Database &database)
{
    const auto words = database.value<QString>("PRAGMA integrity_check(1)");
    if (!words)
        return words.error();
    if (words.value() != QStringLiteral("ok"))
        return makeError(ErrorCode::FileDamaged, {database.path()}, words.value().value_or(QString()));
    return {};
}

/// A file that is removed again unless it is kept: half a file is worse than none.
class Unfinished
{
public:
    explicit Unfinished(QString path) : m_path(std::move(path)) { }
    ~Unfinished()
    {
        if (m_path.isEmpty())
            return;
        for (const char *tail : {"", "-wal", "-shm"})
            QFile::remove(m_path + QLatin1String(tail));
    }
    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;
    void keep() { m_path.clear(); }

private:
    QString m_path;
};

Result<void> putInPlace(const QString &made, const QString &wanted)
{
    QFile::remove(wanted);
    QFile file(made);
    if (!file.rename(wanted))
        return makeError(ErrorCode::OutputFailed, {wanted, file.errorString()});
    return {};
}

/// A copy of an open file as one finished file in delete mode, so that it stands alone.
Result<void> copyTo(Database &from, const QString &to, const std::function<bool(int, int)> &progress)
{
    auto target = Database::open(to, Database::Mode::Create);
    if (!target)
        return target.error();
    auto copy = std::move(target).value();
    if (auto done = copyPages(from, copy, progress); !done)
        return done;
    if (auto done = copy.execute("PRAGMA journal_mode = DELETE"); !done)
        return done;
    return checkIntegrity(copy);
}

} // namespace

int currentSchema()
{
    const auto steps = schemaSteps();
    return steps.empty() ? 0 : steps.back().number;
}

Result<void> createStore(const QString &path, const Clock &)
{
    if (QFileInfo::exists(path))
        return makeError(ErrorCode::FileExists, {path});
    Unfinished file(path);
    auto opened = Database::open(path, Database::Mode::Create);
    if (!opened)
        return opened.error();
    auto database = std::move(opened).value();
    if (auto done = database.execute("PRAGMA application_id = " + QByteArray::number(applicationId)); !done)
        return done;
    if (auto done = bringUpToDate(database); !done)
        return done;
    file.keep();
    return {};
}

Result<WriterLock> WriterLock::take(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return WriterLock(std::move(lock));
    if (lock->error() == QLockFile::PermissionError)
        return makeError(ErrorCode::FileReadOnly, {path});
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    return makeError(ErrorCode::FileLocked, {path, QStringLiteral("%1 (%2, %3)").arg(program, host).arg(process)});
}

Result<void> writableHere(const QString &path)
{
    if (isOnReadOnlyMedia(path) || !QFileInfo(path).isWritable())
        return makeError(ErrorCode::FileReadOnly, {path});
    if (isOnNetwork(path))
        return makeError(ErrorCode::FileUnwritable, {path, QStringLiteral("network")});
    return {};
}

Result<Database> openForWriting(const QString &path, const Clock &)
{
    if (!QFileInfo::exists(path))
        return makeError(ErrorCode::FileMissing, {path});
    if (auto possible = writableHere(path); !possible)
        return possible.error();
    // Looked at before it is opened for writing: not even the journal mode of a stranger's file is changed.
    Result<int> version = makeError(ErrorCode::FileNotOurs, {path});
    {
        auto looked = Database::open(path, Database::Mode::ReadOnly);
        if (!looked)
            return looked.error();
        auto reader = std::move(looked).value();
        version = recognise(reader);
    }
    if (!version)
        return version.error();
    auto opened = Database::open(path, Database::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    auto database = std::move(opened).value();
    if (version.value() < currentSchema()) {
        const QString kept = QStringLiteral("%1.before-%2").arg(path).arg(currentSchema());
        if (auto done = copyTo(database, kept, {}); !done)
            return done.error();
        if (auto done = bringUpToDate(database); !done)
            return done.error();
    }
    return database;
}

Result<Database> openForReading(const QString &path)
{
    if (!QFileInfo::exists(path))
        return makeError(ErrorCode::FileMissing, {path});
    const auto mode = isOnReadOnlyMedia(path) ? Database::Mode::Immutable : Database::Mode::ReadOnly;
    auto opened = Database::open(path, mode);
    if (!opened)
        return opened.error();
    auto database = std::move(opened).value();
    const auto version = recognise(database);
    if (!version)
        return version.error();
    if (version.value() < currentSchema())
        return makeError(ErrorCode::FileReadOnly, {path}, QStringLiteral("the schema is older than this program"));
    return database;
}

Result<void> backup(const QString &from, const QString &to, const std::function<bool(int, int)> &progress)
{
    auto opened = openForReading(from);
    if (!opened)
        return opened.error();
    auto source = std::move(opened).value();
    const QString part = to + QStringLiteral(".part");
    Unfinished file(part);
    if (auto done = copyTo(source, part, progress); !done)
        return done;
    return putInPlace(part, to);
}

Result<void> restore(const QString &backupPath, const QString &path, const Clock &)
{
    auto held = WriterLock::take(path);
    if (!held)
        return held.error();
    auto opened = openForReading(backupPath);
    if (!opened)
        return opened.error();
    auto source = std::move(opened).value();
    if (auto done = checkIntegrity(source); !done)
        return done;
    const QString part = path + QStringLiteral(".part");
    Unfinished file(part);
    if (auto done = copyTo(source, part, {}); !done)
        return done;
    {
        // Keys handed out after the backup was made are known elsewhere: the old origin must not go on from there.
        auto target = Database::open(part, Database::Mode::ReadWrite);
        if (!target)
            return target.error();
        auto copy = std::move(target).value();
        if (auto done = copy.run("UPDATE origin SET place = 'restored'"); !done)
            return done.error();
        if (auto done = copy.execute("PRAGMA journal_mode = DELETE"); !done)
            return done;
    }
    for (const char *tail : {"-wal", "-shm"})
        QFile::remove(path + QLatin1String(tail));
    return putInPlace(part, path);
}

} // namespace kz::storage
