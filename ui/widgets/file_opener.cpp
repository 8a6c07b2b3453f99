#include "ui/widgets/file_opener.h"

#include <QDesktopServices>
#include <QUrl>

namespace kz {

bool DesktopFileOpener::open(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace kz
