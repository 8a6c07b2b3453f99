#pragma once

#include "models/query/handout.h"
#include "models/report/document.h"

namespace kz::report {

/// 未提出・遅れ一覧 (form KZ-H1): who has not handed in what, who is behind in what, since when, ward by ward, with a
/// box to tick. Pure; any thread.
Document handoutPaper(const query::Handout &handout, QDate printedOn);

/// The same line by line for a spreadsheet: every line names its ward and person.
PlainTable handoutTable(const query::Handout &handout);

QString handoutName(const query::Handout &handout);

} // namespace kz::report
