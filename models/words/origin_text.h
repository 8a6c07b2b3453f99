#pragma once

#include "models/domain/lineage.h"

namespace kz::words {

/// What a version is based on and, where it is known, who changed it: a sentence.
QString basedOnText(const PackName &pack, const QString &madeBy = {});

} // namespace kz::words
