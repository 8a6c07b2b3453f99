#include "app/cli/new_path.h"

#include <QFileInfo>
#include <QTemporaryFile>

namespace kz::cli {

Result<void> canBeMade(const QString &path)
{
    // Only trying tells: permissions are but one of the reasons why not.
    QTemporaryFile probe(QFileInfo(path).absolutePath() + QStringLiteral("/.kizahashi-XXXXXX"));
    if (!probe.open())
        return makeError(ErrorCode::FileUnwritable, {path, probe.errorString()});
    return {};
}

} // namespace kz::cli
