#include "models/storage/platform.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStorageInfo>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>
#endif

#include <cstdio>

namespace kz::storage {

namespace {

Error lockedBy(const QString &path)
{
    QFile file(path);
    const QByteArray holder = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return makeError(ErrorCode::FileLocked, {path, QString::fromUtf8(holder)});
}

} // namespace

QString fileIdentity(const QString &path)
{
    const QString machine = QString::fromLatin1(QSysInfo::machineUniqueId().toHex());
#ifdef Q_OS_WIN
    const HANDLE file = CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), 0,
                                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                                    FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return {};
    BY_HANDLE_FILE_INFORMATION info;
    const bool known = GetFileInformationByHandle(file, &info);
    CloseHandle(file);
    if (!known)
        return {};
    const quint64 number = (quint64(info.nFileIndexHigh) << 32) | info.nFileIndexLow;
    return QStringLiteral("%1:%2:%3").arg(machine).arg(info.dwVolumeSerialNumber).arg(number);
#else
    struct stat info = {};
    if (stat(path.toUtf8().constData(), &info) != 0)
        return {};
    return QStringLiteral("%1:%2:%3").arg(machine).arg(quint64(info.st_dev)).arg(quint64(info.st_ino));
#endif
}

std::optional<QString> typedUnseen(const QString &words)
{
#ifdef Q_OS_WIN
    const HANDLE keys = CreateFileW(L"CONIN$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                                    nullptr, OPEN_EXISTING, 0, nullptr);
    DWORD before = 0;
    if (keys == INVALID_HANDLE_VALUE || !GetConsoleMode(keys, &before))
        return std::nullopt;
    SetConsoleMode(keys, (before & ~DWORD(ENABLE_ECHO_INPUT)) | ENABLE_LINE_INPUT);
    QFile screen(QStringLiteral("CONOUT$"));
    if (screen.open(QIODevice::WriteOnly | QIODevice::ExistingOnly))
        screen.write(words.toLocal8Bit());
    screen.flush();
    wchar_t typed[512];
    DWORD count = 0;
    const bool read = ReadConsoleW(keys, typed, DWORD(std::size(typed)), &count, nullptr);
    SetConsoleMode(keys, before);
    screen.write("\r\n");
    CloseHandle(keys);
    return read ? std::optional(QString::fromWCharArray(typed, int(count)).remove(u'\r').remove(u'\n')) : std::nullopt;
#else
    const int terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    termios before = {};
    if (terminal < 0)
        return std::nullopt;
    QFile line;
    std::optional<QString> typed;
    if (tcgetattr(terminal, &before) == 0 && line.open(terminal, QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        termios unseen = before;
        unseen.c_lflag &= ~tcflag_t(ECHO);
        line.write(words.toLocal8Bit());
        tcsetattr(terminal, TCSAFLUSH, &unseen);
        typed = QString::fromLocal8Bit(line.readLine()).remove(u'\n');
        tcsetattr(terminal, TCSAFLUSH, &before);
        line.write("\n");
        line.close();
    }
    close(terminal);
    return typed;
#endif
}

bool isOnNetwork(const QString &path)
{
#ifdef Q_OS_WIN
    const QString root = QStorageInfo(QFileInfo(path).absolutePath()).rootPath();
    if (path.startsWith(QStringLiteral("//")) || path.startsWith(QStringLiteral("\\\\")))
        return true;
    return GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16())) == DRIVE_REMOTE;
#else
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType();
    for (const char *remote : {"nfs", "cifs", "smb", "sshfs", "afs", "9p", "davfs", "ncpfs"})
        if (type.contains(remote))
            return true;
    return false;
#endif
}

bool isOnReadOnlyMedia(const QString &path)
{
    return QStorageInfo(QFileInfo(path).absolutePath()).isReadOnly();
}

void boundProcess(QProcess &process, qint64 memory, int seconds)
{
#ifdef Q_OS_UNIX
    // Between fork and exec: nothing but system calls.
    process.setChildProcessModifier([memory, seconds] {
        const auto bound = [](auto resource, rlim_t most) {
            const rlimit limit = {most, most};
            setrlimit(resource, &limit);
        };
#ifndef __SANITIZE_ADDRESS__ // which reserves terabytes
        bound(RLIMIT_AS, rlim_t(memory));
#endif
        bound(RLIMIT_CPU, rlim_t(seconds));
        bound(RLIMIT_CORE, 0); // what it reads is nobody's business
    });
#else
    // A job bounds what is in it until the last process has gone, whoever still holds the job.
    QObject::connect(&process, &QProcess::started, [&process, memory, seconds] {
        const HANDLE started = OpenProcess(PROCESS_SET_QUOTA | PROCESS_TERMINATE, FALSE, DWORD(process.processId()));
        const HANDLE job = CreateJobObjectW(nullptr, nullptr);
        JOBOBJECT_EXTENDED_LIMIT_INFORMATION bounds = {};
        bounds.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_PROCESS_TIME
            | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
        bounds.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart = LONGLONG(seconds) * 10'000'000; // of 100 ns
        bounds.ProcessMemoryLimit = SIZE_T(memory);
        const bool bound = started && job
            && SetInformationJobObject(job, JobObjectExtendedLimitInformation, &bounds, sizeof bounds)
            && AssignProcessToJobObject(job, started);
        if (!bound)
            process.kill();
        for (const HANDLE handle : {job, started})
            if (handle)
                CloseHandle(handle);
    });
#endif
}

bool openStandardOutput(QFile &file)
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    return file.open(stdout, QIODevice::WriteOnly);
}

ProcessLock::ProcessLock(qintptr handle, QString path) : m_handle(handle), m_path(std::move(path)) { }

#ifdef Q_OS_WIN

Result<std::unique_ptr<ProcessLock>> ProcessLock::take(const QString &path, const QString &holder)
{
    // Whoever opens it for writing while this handle lives meets a sharing violation.
    const HANDLE file = CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_WRITE | DELETE,
                                    FILE_SHARE_READ | FILE_SHARE_DELETE, nullptr, CREATE_ALWAYS,
                                    FILE_ATTRIBUTE_NORMAL | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_SHARING_VIOLATION ? lockedBy(path) : makeError(ErrorCode::FileReadOnly, {path});
    const QByteArray words = holder.toUtf8();
    DWORD written = 0;
    WriteFile(file, words.constData(), DWORD(words.size()), &written, nullptr);
    return std::unique_ptr<ProcessLock>(new ProcessLock(reinterpret_cast<qintptr>(file), path));
}

ProcessLock::~ProcessLock()
{
    CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

#else

Result<std::unique_ptr<ProcessLock>> ProcessLock::take(const QString &path, const QString &holder)
{
    const QByteArray name = QFile::encodeName(path);
    while (true) {
        const int file = open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        if (file < 0)
            return makeError(ErrorCode::FileReadOnly, {path});
        if (flock(file, LOCK_EX | LOCK_NB) != 0) {
            const bool taken = errno == EWOULDBLOCK;
            close(file);
            return taken ? lockedBy(path) : makeError(ErrorCode::FileReadOnly, {path});
        }
        // Between opening and locking, the one who had it may have removed the file: then this lock is on nothing.
        struct stat locked = {};
        struct stat named = {};
        if (fstat(file, &locked) == 0 && stat(name.constData(), &named) == 0 && locked.st_ino == named.st_ino
            && locked.st_dev == named.st_dev) {
            const QByteArray words = holder.toUtf8();
            // Only a courtesy to others: the lock holds without it.
            [[maybe_unused]] const bool told
                = ftruncate(file, 0) == 0 && write(file, words.constData(), size_t(words.size())) == words.size();
            return std::unique_ptr<ProcessLock>(new ProcessLock(file, path));
        }
        close(file);
    }
}

ProcessLock::~ProcessLock()
{
    unlink(QFile::encodeName(m_path).constData());
    close(int(m_handle));
}

#endif

} // namespace kz::storage
