#pragma once

#include "models/edit/action.h"
#include "models/exchange/framework_draft.h"
#include "models/storage/database.h"

namespace kz::exchange {

/// A version as it is stored, ready to be written for others. NotFound.
Result<FrameworkDraft> loadDraft(storage::Database &database, Key version);

/// "framework.import": stores a draft version; of the framework of that code where the file has it, else of a new one.
/// Relations find their items in other versions by what these are called outside. Of a framework that is in force items
/// of the same code go on in the draft (linesByCode), and a pack leaves its lineage. `made` is the version.
/// AlreadyTaken ("label", the label) when the framework has a version of that label.
edit::Action importFramework(FrameworkDraft draft);

/// The same as a part of another action: the version.
Result<Key> storeDraft(FrameworkDraft draft, edit::Edit &edit);

/// Whether the draft would be stored: AlreadyTaken as above. For a preview.
Result<void> canBeStored(const FrameworkDraft &draft, storage::Database &database);

/// A version by the text of its key, or the newest of a framework by its code; without either, the only one there is.
/// BadArgument (the option that said it, what was said).
Result<Key> versionCalled(storage::Database &database, const QString &name, const QString &option);

} // namespace kz::exchange
