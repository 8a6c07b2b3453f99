#pragma once

#include "models/query/logbook.h"
#include "models/query/people.h"
#include "models/storage/handed_reads.h"

namespace kz::query {

/// The register of forms handed out on paper: what a page asks (see storage/handed_reads.h).
using HandedLine = storage::HandedLine;
using storage::handedLine;
using storage::handedOut;

/// Forms to be handed out, and the names of those they are about.
struct ToHand {
    std::vector<HandedForm> forms;
    QStringList whose;
};
/// A rating form each (tool 0: the usual one) or a weekly sheet that begins on the Monday: with who is to fill it in,
/// its period and its items. Whoever has no form to be rated with is left out. A worker's task.
Result<ToHand> ratingFormsToHand(storage::Database &database, Plans &plans, const std::vector<Key> &people, Key tool,
                                 const AsOf &asOf);
Result<ToHand> weekSheetsToHand(storage::Database &database, Plans &plans, const std::vector<Key> &people, QDate monday,
                                const AsOf &asOf);

/// The items a week begins with unasked: what is logged where the person works then, was logged lately or is still
/// missing, as many as a page holds.
std::vector<LoggableItem> weekItems(const Logbook &book, QDate monday);
/// The items of a sheet that was handed out, in its order, also those of what the person is enrolled in no more: what
/// was written beside them is keyed in.
Result<std::vector<LoggableItem>> weekItems(storage::Database &database, const Logbook &book, const HandedForm &sheet);

} // namespace kz::query
