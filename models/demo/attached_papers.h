#pragma once

#include <QByteArray>

namespace kz::demo {

/// Papers that belong to applications, small and invented; the same bytes every time.
QByteArray caseReportText();
/// A page in Latin letters, for no font travels in it.
QByteArray caseReportPdf();

} // namespace kz::demo
