#pragma once

#include "models/base/result.h"

namespace kz::cli {

/// Whether a file can be made at this path, asked before any work is done for it: FileUnwritable names the path and
/// says what the system says.
Result<void> canBeMade(const QString &path);

/// The same of an output, a table, a chart or a report, which may replace an earlier one but never records:
/// FileExists.
Result<void> canBeOutput(const QString &path);

/// The same of a folder for many outputs, which is made when it is not there: FileExists when a file has its name.
Result<void> canBeFolder(const QString &path);

} // namespace kz::cli
