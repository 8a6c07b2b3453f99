#pragma once

#include "models/base/result.h"
#include "models/report/document.h"

namespace kz {

/// Writes the rows of a paper as the workbook or CSV that the name says. Nothing is at `path` unless all of it is. A
/// worker's task.
Result<int> writeTable(const report::PlainTable &table, const QString &path);

} // namespace kz
