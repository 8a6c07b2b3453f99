#pragma once

#include "models/domain/actor.h"
#include "ui/widgets/link.h"

namespace kz {

/// Which places somebody has to do with, by their roles: one table. What the roles forbid to write stands at the door;
/// this is what the window offers to read.
bool isOpenToActor(const Actor &actor, const Link &link);

/// Whether somebody sees nothing at a place but what is about themselves.
bool seesOnlyTheirOwn(const Actor &actor, const QString &place);

/// The place where somebody begins: what waits for them.
QString firstPlace(const Actor &actor);

} // namespace kz
