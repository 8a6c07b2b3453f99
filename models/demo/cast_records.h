#pragma once

#include "models/demo/region.h"
#include "models/domain/evidence.h"
#include "models/edit/edit.h"

namespace kz::demo {

/// A fiscal year of the sixty's evidence, in order of person and day.
struct YearOfEvidence {
    int year = 0;
    std::vector<LogEntry> entries;
    std::vector<Assessment> forms;
};

/// What all of them did, by the fiscal year it was entered in.
std::vector<YearOfEvidence> recordCast(Region &region);

Result<void> storeEvidence(edit::Edit &edit, const YearOfEvidence &evidence);

} // namespace kz::demo
