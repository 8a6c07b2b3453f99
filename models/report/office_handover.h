#pragma once

#include "models/query/office_handover.h"
#include "models/report/document.h"

namespace kz::report {

/// KZ-H3, what the next coordinator is handed with the file, on A4: what is open and with whom, what is out, the days
/// to come, the settings of the file, where it lies and where its backups are.
Document officeHandoverPaper(const query::OfficeHandover &handover, QDate printedOn);

/// What is open and the days to come, one row each.
PlainTable officeHandoverTable(const query::OfficeHandover &handover);

/// What its file is called.
QString officeHandoverName(const query::OfficeHandover &handover);

} // namespace kz::report
