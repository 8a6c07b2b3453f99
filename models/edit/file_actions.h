#pragma once

#include "models/domain/actor.h"
#include "models/edit/action.h"
#include "models/storage/database.h"

#include <utility>
#include <vector>

/// What belongs to the file as a whole: what it prints at the head and foot of its papers, and who works with it.
namespace kz::edit {

/// "setting.save": settings by name (models/domain/setting.h); an empty value takes the setting away. `told` is what
/// the journal and the Undo menu say it was done to.
Action saveSettings(std::vector<std::pair<QString, QString>> settings, const QString &told);

/// "logo.save", or "logo.remove" without a picture: what stands beside the institution on papers
/// (models/domain/logo.h). Invalid (value) when it is larger than a logo may be, or neither PNG nor JPEG.
Action saveLogo(const QByteArray &picture, const QString &fileName);

/// "actor.add", or "actor.save" when the actor has a key. AlreadyTaken (person) when the person works under another
/// name already; Invalid (role) when nobody would be left who may administer the file.
Action saveActor(Actor actor);

/// Whether somebody may administer the file and can sign in where that is asked: nobody else can let anybody in again.
Result<bool> isAdministered(storage::Database &database);

} // namespace kz::edit
