#pragma once

#include "models/base/clock.h"
#include "models/storage/database.h"

#include <QLockFile>

#include <functional>

#include <memory>

namespace kz::storage {

/// A Kizahashi file as a whole: making it, recognising it, bringing its schema up to date. Any thread.

constexpr int applicationId = 0x4b5a4831; ///< "KZH1", SQLite's application_id
int currentSchema();                      ///< number of steps in resources/schema/sqlite

/// Makes a new file with every schema step. FileExists when something is there already; on failure nothing is left.
Result<void> createStore(const QString &path, const Clock &clock);

/// The right to write, held as an advisory lock on FILE.lock that dies with its process.
/// FileLocked(path, holder) when another process has it.
class WriterLock
{
public:
    static Result<WriterLock> take(const QString &path);

private:
    explicit WriterLock(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) { }
    std::unique_ptr<QLockFile> m_lock;
};

/// Opens for writing: refuses files that are not ours, newer, damaged, on read-only media or a network file system;
/// brings an older file up to date one transaction a step, with a backup FILE.before-N beside it first.
Result<Database> openForWriting(const QString &path, const Clock &clock);

/// Opens for reading; read-only media are opened as immutable. A newer file is refused.
Result<Database> openForReading(const QString &path);

/// Whether this place can be written at all: None, FileReadOnly or (network) FileUnwritable as the reason.
Result<void> writableHere(const QString &path);

/// An online copy of a file that may be in use, checked after writing (integrity_check); OUT appears complete or not at
/// all. `progress(done, total)` in pages; return false to cancel.
Result<void> backup(const QString &from, const QString &to, const std::function<bool(int, int)> &progress = {});

/// Puts a backup in a file's place: checked before, written beside, then renamed over; a new origin begins with the
/// next write. Refused while another process has the file open for writing.
Result<void> restore(const QString &backup, const QString &path, const Clock &clock);

} // namespace kz::storage
