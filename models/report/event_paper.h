#pragma once

#include "models/query/event_paper.h"
#include "models/report/document.h"

namespace kz::report {

/// 出席簿 (form KZ-E1): who is expected at an event, with boxes to sign, and lines for those who come unexpected; after
/// the event what became of each.
Document attendanceSheetPaper(const query::EventPaper &paper, QDate printedOn);
QString attendanceSheetName(const query::EventPaper &paper);
PlainTable attendanceSheetTable(const query::EventPaper &paper);

/// 受講証明書 (form KZ-E2): a page for each who attended the event, be it a part; where nobody did, one that says so.
Document attendanceCertificatePaper(const query::EventPaper &paper, QDate printedOn);
QString attendanceCertificateName(const query::EventPaper &paper);

} // namespace kz::report
