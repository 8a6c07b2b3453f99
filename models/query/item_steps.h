#pragma once

#include "models/query/plans.h"

#include <unordered_map>

namespace kz::query {

/// The steps each item of a version is rated in, by step: of its own scale, or of the form it stands on. Items without
/// either are not in it.
using ItemSteps = std::unordered_map<Key, std::vector<ScaleStep>>;
Result<ItemSteps> itemSteps(storage::Database &database, Plans &plans, Key version);

} // namespace kz::query
