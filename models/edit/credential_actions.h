#pragma once

#include "models/base/key.h"
#include "models/edit/action.h"

/// Who signs in with what. The journal keeps who gave it to whom and when, never the hash; Undo passes over it, so that
/// an old passphrase never comes back. `whose` is the actor's name, for the journal.
namespace kz::edit {

/// "credential.set": from now on the actor signs in with this secret; what was set before goes. Everybody sets their
/// own, who administers the file anybody's. Invalid (secret) as secretIssues() says; NobodyAdministers where nobody
/// could sign in to administer the file.
Action setSecret(Key actor, const QString &secret, const QString &whose);

/// "credential.remove": the actor signs in no more until another is set. NotFound without one; NobodyAdministers as
/// above. With the last one the file no longer asks who is there.
Action removeSecret(Key actor, const QString &whose);

/// Whether an entry of the journal is one of these.
bool isOfCredentials(const QString &action);

} // namespace kz::edit
