#pragma once

#include "models/domain/evidence.h"
#include "models/edit/action.h"

/// What is done with log entries and assessments. `whose` is the trainee's name, for the journal and the Undo menu.
///
/// Whose records somebody writes stands in permission.h. In whose name: a coordinator or administrator in anybody's
/// (they key in paper forms); everybody else rates others in their own name and themselves as a self-rating only; an
/// account that is nobody's cannot tell. A deputy (deputy_actions.h) rates in their own name in the absent one's place
/// whom that one has in charge; the record keeps both. Who was asked for feedback (feedback_actions.h) fills in that
/// form in their own name, whoever has the person in charge. The stored record is held to the same rule as the one that
/// is to replace it, and a record never moves to another person: Forbidden otherwise. Nobody countersigns what they
/// have written or are rated in.
namespace kz::edit {

/// "log_entry.save", or "log_entry.submit" when the entry is to be submitted. Days of entering and submitting are
/// stamped here. What was countersigned stays as it was signed (Invalid at "status"). Only a draft may speak of a day
/// to come, here and below (InFuture).
Action saveLogEntry(LogEntry entry, const QString &whose);

/// As saveLogEntry, for entries of one status: all of them or none, one entry in the journal and one undo.
/// `paper`: the weekly sheet they were keyed in from, which is back with them, be they drafts.
Action saveLogEntries(std::vector<LogEntry> entries, const QString &whose, std::optional<Key> paper = {});

/// Drafts and returned entries become submitted; others stay. One entry in the journal for all of them.
Action submitLogEntries(std::vector<Key> entries, const QStringList &whose);

/// Submitted entries and forms are countersigned today by whoever works with the file; others stay. A form keeps the
/// day, the journal who it was.
Action countersign(std::vector<Key> entries, std::vector<Key> forms, const QStringList &whose);

/// Gives a submitted entry back, with the reason its writer will read. ChangedMeanwhile when it is not waiting any
/// more.
Action returnLogEntry(Key entry, const QString &reason, const QString &whose);

/// "assessment.save" as a draft, "assessment.submit" when it is to be submitted. A submitted form may be corrected by
/// submitting it again; it never becomes a draft again, and what was countersigned stays (Invalid at "status").
/// A form is signed as a whole, so ratings carried forward count like new ones; that is why the same rater cannot hand
/// in the same ratings of the same day or period twice (AlreadyTaken): three copies would be three ratings. Items and
/// steps are those of the form and its scale (see FormRules). `paper`: the form it was keyed in from, which is back
/// once it is submitted.
Action saveAssessment(Assessment assessment, const QString &whose, std::optional<Key> paper = {});

} // namespace kz::edit
