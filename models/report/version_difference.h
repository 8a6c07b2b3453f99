#pragma once

#include "models/query/version_difference.h"
#include "models/report/document.h"

namespace kz::report {

/// 新旧対照表 (form KZ-V1): what a version changes against the one before: items added, gone, reworded, moved, split
/// and merged, and rules that ask for something else, before and after beside each other. Pure; any thread.
Document versionDifferencePaper(const query::VersionDifference &difference, QDate printedOn);
QString versionDifferenceName(const query::VersionDifference &difference);
PlainTable versionDifferenceTable(const query::VersionDifference &difference);

} // namespace kz::report
