#pragma once

#include "app/cli/verb.h"

#include "models/edit/edit_door.h"

namespace kz::cli {

/// Computes and stores the standings of those who wait for theirs, so that whoever opens the file next finds them.
/// Stopped or failed, they go on waiting; a failure is told on err.
void freshStandings(edit::EditDoor &door, Console &console);

} // namespace kz::cli
