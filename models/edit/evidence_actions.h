#pragma once

#include "models/domain/evidence.h"
#include "models/edit/action.h"

/// What is done with log entries and assessments. `whose` is the trainee's name, for the journal and the Undo menu.
/// A trainee who works with the file writes of himself only (Forbidden otherwise).
namespace kz::edit {

/// "log_entry.save", or "log_entry.submit" when the entry is to be submitted. Days of entering and submitting are
/// stamped here. What was countersigned stays as it was signed (Invalid at "status").
Action saveLogEntry(LogEntry entry, const QString &whose);

/// Drafts and returned entries become submitted; others stay. One entry in the journal for all of them.
Action submitLogEntries(std::vector<Key> entries, const QStringList &whose);

/// Submitted entries are countersigned today by whoever works with the file; others stay.
Action countersignLogEntries(std::vector<Key> entries, const QStringList &whose);

/// Gives a submitted entry back, with the reason its writer will read. ChangedMeanwhile when it is not waiting any
/// more.
Action returnLogEntry(Key entry, const QString &reason, const QString &whose);

/// "assessment.save" as a draft, "assessment.submit" when it is to be submitted. A submitted form may be submitted
/// again with other ratings by its assessor; it never becomes a draft again.
Action saveAssessment(Assessment assessment, const QString &whose);

} // namespace kz::edit
