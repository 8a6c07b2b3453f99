#pragma once

#include "models/query/week_sheet.h"
#include "models/report/document.h"

namespace kz::report {

/// 週間記録表 (form KZ-W1): a week of somebody's log to be filled in by hand, as the grid of the window has it: items
/// by days, mornings and afternoons in clinic, room for what is not printed, reflection and signatures. Pure; any
/// thread.
Document weekSheetPaper(const query::WeekSheet &sheet, QDate printedOn);
QString weekSheetName(const query::WeekSheet &sheet);

} // namespace kz::report
