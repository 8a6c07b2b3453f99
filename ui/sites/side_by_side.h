#pragma once

#include "models/items/rows_model.h"
#include "models/query/sites.h"

namespace kz {

/// Chosen sites below each other, their figures beside each other; every share names its n.
using SideBySide = items::RowsModel<query::SiteFigures>;
std::vector<SideBySide::ColumnOf> sideBySideColumns();

} // namespace kz
