#include "app/cli/new_path.h"

#include "models/base/output_file.h"

#include <QFileInfo>
#include <QTemporaryFile>

namespace kz::cli {

Result<void> canBeMade(const QString &path)
{
    if (QFileInfo(path).isDir())
        return makeError(ErrorCode::FileUnwritable, {path, QStringLiteral("folder")});
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
    const QFileInfo there(path);
    const bool device = there.exists() && !there.isFile() && !there.isDir(); // is written to as it is
    return device ? Result<void>() : canBeMade(path);
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
