#pragma once

#include "models/base/result.h"

namespace kz::exchange {

/// BLAKE2b-256 of what stands in a file. FileUnreadable (path, reason).
Result<QByteArray> fileDigest(const QString &path);

} // namespace kz::exchange
