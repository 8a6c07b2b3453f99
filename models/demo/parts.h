#pragma once

#include "models/demo/demo.h"
#include "models/demo/region.h"
#include "models/edit/edit.h"

namespace kz::demo {

/// The parts of the region in the order they are made, each the work of one action of the edit door: everything goes
/// through Edit::insert, so every record is validated and journaled as if people had written it.
/// They fill `region` as they go.

Result<void> makeSettings(edit::Edit &edit, const Options &options);
Result<void> makeFrameworks(edit::Edit &edit, Region &region);
Result<void> makePlaces(edit::Edit &edit, Region &region, int sites);
/// The sixty with their numbers, employments, affiliations, duties, enrolments, awards and absences.
Result<void> makeCast(edit::Edit &edit, Region &region, quint32 seed);
/// Two years of rotations for residents, stays and dispatches of the other doctors. How many.
Result<qint64> makePlacements(edit::Edit &edit, Region &region);
/// A calendar of events of this fiscal year and the last, who came, and certificates that some hold.
Result<void> makeEvents(edit::Edit &edit, const Region &region);
/// A year of applications for levels in every state, and how those of last March were decided; two with a paper
/// attached.
Result<void> makeApplications(edit::Edit &edit, const Region &region);
/// Three rounds of feedback: one has all its answers, one runs, one is late.
Result<void> askForFeedback(edit::Edit &edit, const Region &region);
/// Two individual plans of the doctor in re-training, the first one closed, and two cycles that improve the ladder.
Result<void> makePlans(edit::Edit &edit, const Region &region);
/// The logbook of 仮屋 みなと goes out, sealed at `path`. The log entry that will be in conflict.
Result<Key> sendOutPacket(edit::Edit &edit, const Region &region, const QString &path, const QString &passphrase);
/// What he does in it on the island: that entry is changed, and another is new.
Result<void> workInPacket(const QString &path, const QString &passphrase, const Clock &clock, const Region &region,
                          Key changed);
/// And what becomes of it in the file meanwhile.
Result<void> sendEntryBack(edit::Edit &edit, Key changed);
/// Two rating forms and a weekly sheet that are out on paper today.
Result<void> handOutPapers(edit::Edit &edit, const Region &region);

} // namespace kz::demo
