#pragma once

#include "models/query/placements.h"

namespace kz::exchange {

/// Writes the stays of a plan as a calendar that others read (iCalendar, RFC 5545): one all-day event each, from the
/// first day to the day after the last one. Its UID is the stay's key as text, so that a calendar read again changes
/// what it has instead of adding to it. The summary says where, and whose unless the plan is one person's; the contact
/// is the supervisor. `name` is what the calendar is called; `nowMs` the time of writing. The number of events.
/// The file appears complete or not at all. Any thread, with a connection of its own. Errors: those of openOutput,
/// OutputFailed (path, reason).
Result<int> exportCalendar(const query::PlacementFilter &filter, const QString &name, qint64 nowMs, const QString &path,
                           storage::Database &database);

} // namespace kz::exchange
