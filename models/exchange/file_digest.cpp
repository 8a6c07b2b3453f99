#include "models/exchange/file_digest.h"

#include <QCryptographicHash>
#include <QFile>

namespace kz::exchange {

Result<QByteArray> fileDigest(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return makeError(ErrorCode::FileUnreadable, {path, file.errorString()});
    return hash.result();
}

} // namespace kz::exchange
