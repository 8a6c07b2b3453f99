#include "models/exchange/attached_file.h"

#include "models/base/output_file.h"

#include <QDir>
#include <QFileInfo>

namespace kz::exchange {

Result<edit::AttachedFile> readAttachable(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return makeError(ErrorCode::FileMissing, {path});
    const auto refused = [&path](const QString &why) { return makeError(ErrorCode::FileUnreadable, {path, why}); };
    if (info.isDir())
        return refused(QStringLiteral("folder"));
    if (!info.isFile()) // a pipe would never end
        return refused(QStringLiteral("device"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(file.errorString());
    // One byte more than is kept tells of a file that is too large, whatever the system says of its size.
    QByteArray bytes = file.read(mostAttachedBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return refused(file.errorString());
    if (bytes.isEmpty())
        return refused(QStringLiteral("empty"));
    if (bytes.size() > mostAttachedBytes)
        return refused(QStringLiteral("too_large"));
    if (!mediaKindOf(bytes))
        return refused(QStringLiteral("unknown_kind"));
    return edit::AttachedFile{info.fileName(), std::move(bytes)};
}

Result<void> writeAttached(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (auto opened = openOutput(file); !opened)
        return opened;
    file.write(bytes);
    return commitOutput(file);
}

Result<QString> writeCopyToRead(const Attachment &attachment, const QByteArray &bytes, const QString &folder)
{
    QFile file(QDir(folder).filePath(outsideName(attachment)));
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(bytes) == bytes.size()
        && file.flush() && file.setPermissions(QFileDevice::ReadOwner);
    return written ? Result<QString>(file.fileName())
                   : makeError(ErrorCode::OutputFailed, {file.fileName(), file.errorString()});
}

} // namespace kz::exchange
