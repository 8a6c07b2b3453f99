#pragma once

#include "models/query/application_paper.h"
#include "models/report/document.h"

namespace kz::report {

/// ラダー認定申請書. Boxes stay empty for what has not happened yet, so that it is also filled in by hand.
/// Once there is an application, every page has its key as a QR code.
Document applicationPaper(const query::ApplicationPaper &paper, QDate printedOn);
QString applicationPaperName(const query::ApplicationPaper &paper);

/// The items that a later rater rated otherwise, in one line; empty where there are none.
QString changedItemsText(const query::ApplicationSheet::Step &step);

/// 認定証, a page for each level, upright or across; its QR code holds the number.
Document certificatePaper(const query::CertificatePaper &paper, QDate printedOn);
QString certificatePaperName(const query::CertificatePaper &paper);

} // namespace kz::report
