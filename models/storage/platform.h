#pragma once

#include "models/base/result.h"

#include <QString>

#include <memory>
#include <optional>

class QFile;
class QProcess;

namespace kz::storage {

/// The one place that asks the operating system beyond Qt.

/// Names a file as this machine sees it (machine, volume, file number): a copy has another identity even under the
/// same name. Empty when the file is not there.
QString fileIdentity(const QString &path);

/// Shared folders do not keep SQLite's locks: files there are opened read-only.
bool isOnNetwork(const QString &path);

/// Media that cannot be written at all.
bool isOnReadOnlyMedia(const QString &path);

/// Bounds what a process may take, before it is started: memory in bytes, and seconds of the processor.
void boundProcess(QProcess &process, qint64 memory, int seconds);

/// Standard output for bytes: no system changes the ends of lines.
bool openStandardOutput(QFile &file);
/// A line typed at the program's terminal after the words, which nobody sees while it is typed; nothing where there is
/// no terminal.
std::optional<QString> typedUnseen(const QString &words);

/// An exclusive lock of the operating system's own: it dies with its process, however that dies, and leaves nothing
/// that would have to be recognised as stale. The file holds who has it, for others to read, and is gone with the lock.
class ProcessLock
{
public:
    ~ProcessLock();
    ProcessLock(const ProcessLock &) = delete;
    ProcessLock &operator=(const ProcessLock &) = delete;

    /// FileLocked (path, what the holder wrote) when somebody has it; FileReadOnly (path) where none can be made.
    static Result<std::unique_ptr<ProcessLock>> take(const QString &path, const QString &holder);

private:
    ProcessLock(qintptr handle, QString path);

    qintptr m_handle;
    QString m_path;
};

} // namespace kz::storage
