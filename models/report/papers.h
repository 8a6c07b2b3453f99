#pragma once

#include "models/query/as_of.h"
#include "models/query/plans.h"
#include "models/report/batch.h"

namespace kz::report {

/// What a report is about.
enum class PaperKind { Person, Site };

/// Reads and words the report of each person or site, for a preview as for a batch. `plans` outlives it.
PaperLoader paperLoader(PaperKind kind, query::Plans &plans, const query::AsOf &asOf, QDate printedOn);

} // namespace kz::report
