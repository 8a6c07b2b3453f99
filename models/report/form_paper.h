#pragma once

#include "models/query/form_paper.h"
#include "models/report/document.h"

namespace kz::report {

/// A form to rate with (form KZ-F1), 研修医評価票 and ladder sheets alike: head, every item with its steps ringed or to
/// be ringed, what the steps mean, comment and signature. Pure; any thread.
Document ratingFormPaper(const query::FormPaper &paper, QDate printedOn);
QString ratingFormName(const query::FormPaper &paper);

} // namespace kz::report
