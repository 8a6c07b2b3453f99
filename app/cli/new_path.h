#pragma once

#include "models/base/result.h"

namespace kz::cli {

/// Whether a file can be made at this path, asked before any work is done for it: FileUnwritable names the path and
/// says what the system says.
Result<void> canBeMade(const QString &path);

} // namespace kz::cli
