#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QString>

namespace kz::edit {

/// Makes a file ready to work with: the schema, the professions and one coordinator named `coordinator`.
/// FileExists when something is there; on failure nothing is left behind.
Result<void> makeFile(const QString &path, const QString &coordinator, const Clock &clock);

} // namespace kz::edit
