#pragma once

#include "models/base/result.h"
#include "models/domain/actor.h"
#include "models/edit/action.h"
#include "models/storage/database.h"

namespace kz::edit {

/// Whose records somebody reaches, each reach within the next: nobody's, their own, also those of whom they have in
/// their charge on the day (WorkReads::isInCharge), everybody's.
enum class Reach { Nobody, Own, Charges, Anybody };

/// What a role may do and to whose records: one table, for door, window and CLI. Of several roles the widest reach
/// counts. Roles in a local file keep honest people from mistakes; they do not stop somebody who can read the file.
Reach reachOf(ActorRoles roles, Grant grant);

/// Whether somebody may do a group of actions at all, be it to their own records only.
bool permitted(ActorRoles roles, Grant grant);

/// The grant that a record of a table is changed under.
Grant grantOver(const QByteArray &table);

/// Whether somebody reaches a person's records. An account that is nobody's has everybody in charge: a ward's common
/// account cannot tell who sits before it.
Result<bool> reaches(storage::Database &database, const Actor &actor, Grant grant, Key person, QDate day);

/// Who acts.
Result<Actor> me(Edit &edit);

/// The same as reaches() from within an action, on its day; Forbidden when not.
Result<void> mayReach(Edit &edit, const Actor &actor, Grant grant, Key person);

/// The stable code of a grant, for errors and the log.
const char *grantCode(Grant grant);

/// Forbidden: the role does not do this at all, or not to this person's records.
Error forbidden(const Actor &actor, Grant grant);

/// Forbidden (…, "packet") where the file is a packet, for what no packet brings back.
Result<void> refuseInPacket(Edit &edit, const Actor &actor, Grant grant);

} // namespace kz::edit
