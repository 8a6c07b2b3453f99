#include "models/base/output_file.h"

#include <QFileInfo>
#include <QtEndian>

namespace kz {

bool isStoreFile(const QString &path)
{
    // https://www.sqlite.org/fileformat.html: a magic text first, the application's number at 68.
    static constexpr char magic[] = "SQLite format 3";
    constexpr qsizetype markAt = 68;
    if (!QFileInfo(path).isFile())
        return false; // a pipe would keep us waiting
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(markAt + qsizetype(sizeof storeMark));
    return header.size() == markAt + qsizetype(sizeof storeMark)
        && header.startsWith(QByteArrayView(magic, sizeof magic))
        && qFromBigEndian<qint32>(header.constData() + markAt) == storeMark;
}

Result<void> destroysNoRecords(const QString &path)
{
    bool records = isStoreFile(path);
    for (const char *beside : {"-wal", "-shm", "-journal"})
        if (const QLatin1String tail(beside); path.endsWith(tail))
            records = records || isStoreFile(path.chopped(tail.size()));
    return records ? Result<void>(makeError(ErrorCode::FileExists, {path, QStringLiteral("records")})) : Result<void>();
}

Result<void> openOutput(QSaveFile &file)
{
    const QString path = file.fileName();
    if (auto fine = destroysNoRecords(path); !fine)
        return fine;
    if (!file.open(QIODevice::WriteOnly))
        return makeError(ErrorCode::FileUnwritable, {path, file.errorString()});
    return {};
}

Result<void> commitOutput(QSaveFile &file)
{
    if (!file.commit())
        return makeError(ErrorCode::OutputFailed, {file.fileName(), file.errorString()});
    return {};
}

} // namespace kz
