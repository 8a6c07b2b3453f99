#include "models/storage/platform.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/stat.h>
#endif

namespace kz::storage {

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

} // namespace kz::storage
