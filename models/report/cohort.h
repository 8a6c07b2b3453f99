#pragma once

#include "models/query/cohort.h"
#include "models/report/document.h"

namespace kz::report {

/// 到達状況一覧表 (form KZ-C1): people by numbered requirements, ✓ where met and else what is there of what is needed,
/// then what each number asks for and by how many it is met. A4 landscape. Pure; any thread.
Document cohortPaper(const query::Cohort &cohort, QDate printedOn);
/// The same with requirements by name, for a spreadsheet.
PlainTable cohortTable(const query::Cohort &cohort);
QString cohortName(const query::Cohort &cohort);

} // namespace kz::report
