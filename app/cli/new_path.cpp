#include "app/cli/new_path.h"

#include "models/base/output_file.h"

#include <QFileInfo>
#include <QTemporaryFile>

namespace kz::cli {

Result<void> canBeMade(const QString &path)
{
    // A device would be replaced by a file, where one may.
    const QFileInfo there(path);
    if (there.exists() && !there.isFile())
        return makeError(ErrorCode::FileUnwritable,
                         {path, there.isDir() ? QStringLiteral("folder") : QStringLiteral("device")});
    // Only trying tells: permissions are but one of the reasons why not.
    QTemporaryFile probe(QFileInfo(path).absolutePath() + QStringLiteral("/.kizahashi-XXXXXX"));
    if (!probe.open())
        return makeError(ErrorCode::FileUnwritable, {path, probe.errorString()});
    return {};
}

Result<void> canBeOutput(const QString &path)
{
    if (auto fine = destroysNoRecords(path); !fine)
        return fine;
    return canBeMade(path);
}

Result<void> canBeFolder(const QString &path)
{
    if (auto fine = destroysNoRecords(path); !fine)
        return fine;
    if (QFileInfo(path).isFile())
        return makeError(ErrorCode::FileExists, {path});
    return {};
}

} // namespace kz::cli
