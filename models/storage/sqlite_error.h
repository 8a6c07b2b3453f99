#pragma once

#include "models/base/error.h"

struct sqlite3;

namespace kz::storage {

/// What SQLite refused, as one of our codes; its own words go into detail.
Error sqliteError(sqlite3 *database, int code);

} // namespace kz::storage
