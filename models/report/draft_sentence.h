#pragma once

#include "models/query/framework_sheet.h"

namespace kz::report {

/// A rule of a version as a sentence, whether or not the rest of the version can be read yet; what is wrong with it
/// where it cannot be read itself.
QString draftSentence(const query::FrameworkSheet &sheet, const Requirement &rule);

} // namespace kz::report
