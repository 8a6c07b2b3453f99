#pragma once

#include "models/query/framework_sheet.h"

namespace kz {

/// One sentence about where a version comes from; empty where nothing is to be said beyond its own name.
QString lineageText(const query::FrameworkSheet &sheet);

/// What an improvement measured before and after, with the number of people.
QString toldFigures(const ToldImprovement &told);

/// The improvements that came with a version, as rich text.
QString improvementsDetails(const Lineage &lineage);

} // namespace kz
