#pragma once

#include "models/query/handover.h"
#include "models/report/document.h"

namespace kz::report {

/// KZ-H2, the handover sheet of a site or ward on A4 landscape, ward by ward: for each person what they work towards,
/// the agreed goals, what is open, the next interview and the placements from now on.
Document handoverPaper(const query::Handover &handover, QDate printedOn);

/// The same for a spreadsheet, a row for each person.
PlainTable handoverTable(const query::Handover &handover);

/// What the file is called.
QString handoverName(const query::Handover &handover);

} // namespace kz::report
