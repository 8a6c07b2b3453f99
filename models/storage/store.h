#pragma once

#include "models/base/clock.h"
#include "models/base/output_file.h"
#include "models/storage/database.h"
#include "models/storage/platform.h"

#include <functional>
#include <memory>

namespace kz::storage {

/// A Kizahashi file as a whole: making it, recognising it, bringing its schema up to date. Any thread.

constexpr int applicationId = storeMark; ///< SQLite's application_id
int currentSchema();                     ///< number of steps in resources/schema/sqlite
/// The entry of the journal that bringing a file up to date leaves, nobody's doing: records had another shape before
/// it.
extern const QString upgradeAction;

/// Makes a new file with every schema step. FileExists when something is there already; on failure nothing is left.
Result<void> createStore(const QString &path, const Clock &clock);

/// The right to write, held as an advisory lock on FILE.lock that dies with its process.
/// FileLocked(path, holder) when another process has it.
class WriterLock
{
public:
    static Result<WriterLock> take(const QString &path);

private:
    explicit WriterLock(std::unique_ptr<ProcessLock> lock) : m_lock(std::move(lock)) { }
    std::unique_ptr<ProcessLock> m_lock;
};

/// Ours, whole and not newer than we know, whatever its schema: FileNotOurs, FileNewer and FileDamaged name `file`.
Result<void> checkStore(Database &database, const QString &file);

/// Opens for writing: refuses files that are not ours, newer, damaged, on read-only media or a network file system;
/// brings an older file up to date one transaction a step, with a backup FILE.before-N beside it first.
Result<Database> openForWriting(const QString &path, const Clock &clock);

/// Opens for reading. Where nothing can be written beside the file and nobody is writing it, it is opened as immutable:
/// SQLite could not keep its notes there. A newer file is refused (FileNewer), an older one too (FileOlder): only
/// writing brings it up to date.
Result<Database> openForReading(const QString &path);

/// Whether this place can be written at all: None, FileReadOnly or (network) FileUnwritable as the reason.
Result<void> writableHere(const QString &path);

/// An online copy of a file that may be in use, checked after writing (integrity_check); OUT appears complete or not at
/// all. A file of an older schema is copied as it is. `progress(done, total)` in pages; return false to cancel.
/// FileLocked when OUT is a file that is open for writing; FileExists when it is the file itself, or no Kizahashi file:
/// an older backup may be replaced, nothing else.
Result<void> backup(const QString &from, const QString &to, const std::function<bool(int, int)> &progress = {});

/// Puts a backup in a file's place: checked before, written beside, then renamed over; a new origin begins with the
/// next write. A backup of an older schema is brought up to date by the next opening. Refused while another process has
/// the file open for writing; cancelled, the file is as it was. What was there stays beside it, whatever it was: under
/// the name that is returned, FILE.before-restore or that with a number; empty when nothing was there.
Result<QString> restore(const QString &backup, const QString &path, const Clock &clock,
                        const std::function<bool(int, int)> &progress = {});

} // namespace kz::storage
