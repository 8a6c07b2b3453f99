#pragma once

#include "models/domain/evidence.h"
#include "models/domain/people.h"
#include "models/edit/action.h"

#include <vector>

/// Planning where people are, and when they are away. `whose` is the person's name, for the journal and the Undo menu.
namespace kz::edit {

/// "placement.save". Overlaps are for the plan to show: parallel stays are allowed.
Action savePlacement(Placement placement, const QString &whose);
/// StillReferenced when log entries name the stay.
Action removePlacement(Key placement, const QString &whose);
/// Several at once: all of them, or none when one is still referenced.
Action removePlacements(const std::vector<Key> &placements, const QStringList &whose);

Action saveAbsence(Absence absence, const QString &whose);
Action removeAbsences(const std::vector<Key> &absences, const QStringList &whose);

} // namespace kz::edit
