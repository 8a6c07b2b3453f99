#pragma once

#include "models/query/raters.h"
#include "models/report/document.h"

namespace kz::report {

/// 評価者間の比較 (form KZ-V2): how the steps of a year spread, by rater in kana order and by item with self-ratings
/// beside others'. Names nobody best or worst, and colleagues by a letter where they are hidden. Pure; any thread.
Document raterComparisonPaper(const query::RaterComparison &comparison, QDate printedOn);
QString raterComparisonName(const query::RaterComparison &comparison);
PlainTable raterComparisonTable(const query::RaterComparison &comparison);

} // namespace kz::report
