#include "models/storage/store.h"

#include "models/storage/journal.h"
#include "models/storage/platform.h"
#include "models/storage/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <sqlite3.h>

#include <filesystem>

namespace kz::storage {

namespace {

/// Ours, whole and not newer than we know; its schema version.
Result<int> recognise(Database &database, const QString &path)
{
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

/// FileDamaged names `path`, be it that SQLite can look no further.
Result<void> checkIntegrity(Database &database, const QString &path)
{
    const auto words = database.value<QString>("PRAGMA integrity_check(1)");
    if (!words && words.error().code != ErrorCode::FileDamaged)
        return words.error();
    if (words && words.value() == QStringLiteral("ok"))
        return {};
    return makeError(ErrorCode::FileDamaged, {path}, words ? words.value().value_or(QString()) : words.error().detail);
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

/// The changes of the file that still lie in its log, written into the file, so that the log can go. A damaged file
/// keeps its log: nothing in it can be read any more.
void settle(const QString &path)
{
    if (!QFileInfo::exists(path + QStringLiteral("-wal")))
        return;
    if (auto opened = Database::open(path, Database::Mode::ReadWrite)) {
        auto database = std::move(opened).value();
        [[maybe_unused]] const auto done = database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
}

std::filesystem::path systemPath(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

/// A second name for a file, or a copy where the file system knows no second names: the first is there all the while.
void keepAs(const QString &path, const QString &kept, std::error_code &failed)
{
    std::filesystem::create_hard_link(systemPath(path), systemPath(kept), failed);
    if (failed && QFile::copy(path, kept))
        failed.clear();
}

/// In one step; whoever holds the wanted file's lock calls it. A log of the file that was there goes with it, for it
/// would be read into the new one; both stay under the name `kept` where there is one.
Result<void> putInPlace(const QString &made, const QString &wanted, const QString &kept)
{
    settle(wanted);
    const QString log = wanted + QStringLiteral("-wal");
    const QString aside = kept.isEmpty() ? log + QStringLiteral(".old") : kept + QStringLiteral("-wal");
    std::error_code failed;
    if (!kept.isEmpty())
        keepAs(wanted, kept, failed);
    bool logMoved = false;
    if (!failed && QFileInfo::exists(log)) {
        std::filesystem::rename(systemPath(log), systemPath(aside), failed);
        logMoved = !failed;
    }
    if (!failed)
        std::filesystem::rename(systemPath(made), systemPath(wanted), failed);
    if (!failed) {
        if (kept.isEmpty())
            QFile::remove(aside);
        QFile::remove(wanted + QStringLiteral("-shm"));
        return {};
    }
    if (logMoved) {
        std::error_code ignored; // the first reason is the one to tell
        std::filesystem::rename(systemPath(aside), systemPath(log), ignored);
    }
    if (!kept.isEmpty())
        QFile::remove(kept);
    return makeError(ErrorCode::OutputFailed, {wanted, QString::fromStdString(failed.message())});
}

/// FILE.before-restore, with a number from the second restore on; empty when there is nothing to keep.
QString nameToKeep(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    const QString first = path + QStringLiteral(".before-restore");
    QString name = first;
    // A log that another kept file left behind would be read into this one.
    for (int number = 2; QFileInfo::exists(name) || QFileInfo::exists(name + QStringLiteral("-wal")); ++number)
        name = QStringLiteral("%1-%2").arg(first).arg(number);
    return name;
}

Result<void> noteUpgrade(Database &database, int from, const Clock &clock)
{
    Journal journal(database);
    const auto seq = journal.nextSeq();
    if (!seq)
        return seq.error();
    const QStringList versions{QString::number(from), QString::number(currentSchema())};
    const JournalEntry entry{
        .seq = seq.value(), .utcMs = clock.nowMs(), .action = upgradeAction, .arguments = versions, .undoes = {}};
    return journal.append(entry, {});
}

/// Nothing can be written beside it, and no log of a writer who may lies there.
bool standsStill(const QString &path)
{
    if (isOnReadOnlyMedia(path))
        return true;
    return !QFileInfo(QFileInfo(path).absolutePath()).isWritable() && !QFileInfo::exists(path + QStringLiteral("-wal"));
}

/// A copy of an open file as one finished file in delete mode, so that it stands alone. A copy that is damaged was so
/// before: the file it was made from is named.
Result<void> copyTo(Database &from, const QString &to, const std::function<bool(int, int)> &progress)
{
    auto target = Database::open(to, Database::Mode::Create);
    if (!target)
        return target.error();
    auto copy = std::move(target).value();
    Result<void> done = copyPages(from, copy, progress);
    if (done)
        done = copy.execute("PRAGMA journal_mode = DELETE");
    if (done)
        done = checkIntegrity(copy, copy.path());
    if (!done && (done.error().code == ErrorCode::FileDamaged || done.error().code == ErrorCode::FileNotOurs))
        return makeError(ErrorCode::FileDamaged, {from.path()}, done.error().detail);
    return done;
}

} // namespace

const QString upgradeAction = QStringLiteral("file.upgrade");

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

Result<void> checkStore(Database &database, const QString &file)
{
    if (const auto version = recognise(database, file); !version)
        return version.error();
    return checkIntegrity(database, file);
}

Result<WriterLock> WriterLock::take(const QString &path)
{
    const QString holder = QStringLiteral("%1 (%2, %3)")
                               .arg(QCoreApplication::applicationName(), QSysInfo::machineHostName())
                               .arg(QCoreApplication::applicationPid());
    auto lock = ProcessLock::take(path + QStringLiteral(".lock"), holder);
    if (lock)
        return WriterLock(std::move(lock).value());
    Error error = lock.error();
    error.arguments[0] = path; // people know the file, not its lock
    return error;
}

Result<void> writableHere(const QString &path)
{
    if (isOnReadOnlyMedia(path) || !QFileInfo(path).isWritable())
        return makeError(ErrorCode::FileReadOnly, {path});
    if (isOnNetwork(path))
        return makeError(ErrorCode::FileUnwritable, {path, QStringLiteral("network")});
    return {};
}

Result<Database> openForWriting(const QString &path, const Clock &clock)
{
    if (path.startsWith(memoryPrefix)) // looked at and brought up to date when it was loaded
        return Database::open(path, Database::Mode::ReadWrite);
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
        version = recognise(reader, path);
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
        const auto note = [&] { return noteUpgrade(database, version.value(), clock); };
        if (auto done = bringUpToDate(database, note); !done)
            return done.error();
    }
    return database;
}

namespace {

/// Whatever its schema, as long as we know it.
struct Recognised {
    Database database;
    int schema = 0;
};

Result<Recognised> openRecognised(const QString &path)
{
    const bool inMemory = path.startsWith(memoryPrefix);
    if (!inMemory && !QFileInfo::exists(path))
        return makeError(ErrorCode::FileMissing, {path});
    auto opened
        = Database::open(path, !inMemory && standsStill(path) ? Database::Mode::Immutable : Database::Mode::ReadOnly);
    if (!opened)
        return opened.error();
    auto database = std::move(opened).value();
    const auto schema = recognise(database, path);
    if (!schema)
        return schema.error();
    return Recognised{std::move(database), schema.value()};
}

/// Files of older schemas may be copied as they are.
Result<Database> openForCopying(const QString &path)
{
    auto opened = openRecognised(path);
    if (!opened)
        return opened.error();
    return std::move(opened).value().database;
}

/// Puts a checked copy of `from` in the place of `to`, whose lock the caller holds, or leaves everything as it was.
Result<void> replaceBy(Database &from, const QString &to, const std::function<bool(int, int)> &progress,
                       const QString &kept = {}, const std::function<Result<void>(Database &)> &finish = {})
{
    const QString part = to + QStringLiteral(".part");
    Unfinished file(part);
    if (auto done = copyTo(from, part, progress); !done) {
        Error error = done.error();
        error.arguments.replaceInStrings(part, to); // people know the file, not what it is made in
        return error;
    }
    if (finish) {
        auto opened = Database::open(part, Database::Mode::ReadWrite);
        if (!opened)
            return opened.error();
        auto copy = std::move(opened).value();
        if (auto done = finish(copy); !done)
            return done;
        if (auto done = copy.execute("PRAGMA journal_mode = DELETE"); !done)
            return done;
    }
    return putInPlace(part, to, kept);
}

} // namespace

Result<Database> openForReading(const QString &path)
{
    auto opened = openRecognised(path);
    if (!opened)
        return opened.error();
    if (opened.value().schema < currentSchema())
        return makeError(ErrorCode::FileOlder, {path});
    return std::move(opened).value().database;
}

Result<void> backup(const QString &from, const QString &to, const std::function<bool(int, int)> &progress)
{
    auto opened = openForCopying(from);
    if (!opened)
        return opened.error();
    auto source = std::move(opened).value();
    if (QFileInfo(from) == QFileInfo(to) || (QFileInfo::exists(to) && !isStoreFile(to)))
        return makeError(ErrorCode::FileExists, {to});
    auto held = WriterLock::take(to);
    if (!held)
        return held.error();
    return replaceBy(source, to, progress);
}

Result<QString> restore(const QString &backupPath, const QString &path, const Clock &,
                        const std::function<bool(int, int)> &progress)
{
    auto held = WriterLock::take(path);
    if (!held)
        return held.error();
    auto opened = openForCopying(backupPath);
    if (!opened)
        return opened.error();
    auto source = std::move(opened).value();
    if (QFileInfo(backupPath) == QFileInfo(path))
        return makeError(ErrorCode::FileExists, {path});
    if (auto done = checkIntegrity(source, source.path()); !done)
        return done.error();
    const QString kept = nameToKeep(path);
    // Keys handed out after the backup was made are known elsewhere: the old origin must not go on from there.
    const auto done = replaceBy(source, path, progress, kept, [](Database &copy) -> Result<void> {
        const auto marked = copy.run("UPDATE origin SET place = 'restored'");
        return marked ? Result<void>() : marked.error();
    });
    if (!done)
        return done.error();
    return kept;
}

} // namespace kz::storage
