#pragma once

#include "models/domain/actor.h"
#include "models/edit/action.h"

namespace kz::edit {

/// Whether a role may do a group of actions: one table, for door, window and CLI. Roles in a local file keep honest
/// people from mistakes; they do not stop somebody who can read the file.
bool permitted(ActorRole role, Grant grant);

/// The stable code of a grant, for errors and the log.
const char *grantCode(Grant grant);

} // namespace kz::edit
