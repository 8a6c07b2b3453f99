#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/actor.h"

#include <QString>

#include <vector>

namespace kz::edit {

/// Makes a file ready to work with: the schema, the professions and one coordinator named `coordinator`, with whom
/// opening begins; `others` may work with it as well.
/// FileExists when something is there; on failure nothing is left behind.
Result<void> makeFile(const QString &path, const QString &coordinator, const Clock &clock,
                      const std::vector<Actor> &others = {});

} // namespace kz::edit
