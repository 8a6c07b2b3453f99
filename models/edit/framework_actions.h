#pragma once

#include "models/domain/framework.h"
#include "models/edit/action.h"

#include <vector>

/// Ladders, curricula and programmes and the life of their versions: draft → adopted → retired. All need
/// ManageFrameworks. `what` is the title for the journal and the Undo menu.
namespace kz::edit {

/// "framework.add". A framework of its own with a first draft (label). AlreadyTaken at "code". Makes the draft.
Action addFramework(Framework framework, const QString &label);
/// "framework.save": its titles, whom it is for, its source. Versions in force may be under it: names are no rules.
Action saveFramework(Framework framework);
/// "framework_version.copy". A new draft with everything of a version, and a crosswalk that says of each item that it
/// is the one before and counts on. Makes the draft.
Action copyToDraft(Key version, const QString &label, const QString &what);
/// "framework_version.adopt": from `day` on the draft never changes. Invalid where there is nothing to adopt: no items
/// and no rules; RuleFlawed where a rule can never be met (progress/rule_checks.h). `retireFormer`: the version in
/// force until then ends the day before.
Action adoptVersion(Key draft, QDate day, bool retireFormer, const QString &what);
/// "framework_version.retire": in force until `day`, the last one.
Action retireVersion(Key version, QDate day, const QString &what);
/// "framework_version.remove". A draft with all that stands in it; its framework too when it was the only version.
/// StillReferenced while people are enrolled in it.
Action removeDraft(Key draft, const QString &what);

} // namespace kz::edit
