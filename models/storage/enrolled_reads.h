#pragma once

#include "models/storage/database.h"

#include <unordered_map>

namespace kz::storage {

/// How many people are enrolled in each version on the day: those a list of people shows for it, so nobody who has
/// left. Versions without anybody are left out.
Result<std::unordered_map<Key, int>> enrolledByVersion(Database &database, QDate day);

} // namespace kz::storage
