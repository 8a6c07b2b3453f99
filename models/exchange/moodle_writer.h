#pragma once

#include "models/exchange/framework_draft.h"

namespace kz::exchange {

/// Writes a version as the competencies of a Moodle framework (tool_lpimportcsv), with a byte order mark: a row for the
/// framework and one for each item, in tree order. Columns that came from Moodle go back as they came; a title longer
/// than Moodle's 100 characters stands whole in the description. Relations within the version go along.
/// Errors: those of CsvWriter.
Result<QByteArray> writeMoodle(const FrameworkDraft &draft);

/// How many relations lead out of the version, for which Moodle has no column.
int relationsOutOfMoodle(const FrameworkDraft &draft);

} // namespace kz::exchange
