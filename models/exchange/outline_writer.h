#pragma once

#include "models/exchange/framework_draft.h"

namespace kz::exchange {

enum class OutlineFile { Csv, Book };

/// Writes the items of a version as the table that readFrameworkTable() reads: a row for each in tree order with code,
/// parent, title_ja, title_en, kind and level. Forms, rules and what the levels mean have no column.
/// Errors: those of the writers.
Result<QByteArray> writeOutline(const FrameworkDraft &draft, OutlineFile file);

} // namespace kz::exchange
