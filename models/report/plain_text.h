#pragma once

#include "models/report/document.h"

namespace kz::report {

/// A paper as plain text, to be pasted into an e-mail: headings, "label: value", a line for each row of a table, with
/// what belongs to the row above indented below it. Charts and boxes to sign are left out.
QString plainText(const Document &document);

} // namespace kz::report
