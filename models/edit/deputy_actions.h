#pragma once

#include "models/domain/deputy.h"
#include "models/edit/action.h"

/// Who rates in an assessor's place. `whose` is the assessor's name, for the journal and the Undo menu.
namespace kz::edit {

/// "deputy.save". Makes the record. Whoever rates names their own deputy, a coordinator anybody's (Forbidden
/// otherwise); never somebody the assessor has in their charge on the first day (CannotStandIn at "deputy"), who would
/// rate themselves or their peers.
Action saveDeputy(Deputy deputy, const QString &whose);

/// "deputy.remove", for whoever may name them. What was rated meanwhile stays as it was.
Action removeDeputy(Key deputy, const QString &whose);

} // namespace kz::edit
