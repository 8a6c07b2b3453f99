#pragma once

#include "models/query/log_extract.h"
#include "models/report/document.h"

namespace kz::report {

/// 経験記録抄録 (form KZ-L1): every entry of the period with items, role, setting, place and who countersigned it when;
/// then what was logged how often. Pure; any thread.
Document logExtractPaper(const query::LogExtract &extract, QDate printedOn);
/// A row for each item of each entry, for a spreadsheet.
PlainTable logExtractTable(const query::LogExtract &extract);
QString logExtractName(const query::LogExtract &extract);

} // namespace kz::report
