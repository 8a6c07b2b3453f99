#pragma once

#include "models/domain/evidence.h"
#include "models/domain/handed_form.h"
#include "models/edit/action.h"

/// Forms on paper under a number. Whose records somebody may rate or log for (permission.h), for them they hand out the
/// paper that asks for it, key it in and strike it off. `whose` are the trainees' names, for the journal.
namespace kz::edit {

/// "handed_form.hand_out": gives each form the next number of the calendar year and enters it in the register, all or
/// none. Undo passes over it: the paper is out. BadArgument when a year has no number left.
Action handOutForms(std::vector<HandedForm> forms, const QStringList &whose);

/// "handed_form.strike": it will not come back. ChangedMeanwhile when it is not out any more.
Action strikeHandedForm(Key form, const QString &reason, const QString &whose);

/// Part of keying in a rating form: the paper is back with what was made of it, as soon as that is handed in. Of a
/// draft it keeps which one it is, and so it is back as well when the draft is handed in from elsewhere, without
/// `paper`. ChangedMeanwhile when the paper is not out any more; BadArgument when it is another person's or form's.
Result<void> keyInForm(Edit &edit, std::optional<Key> paper, const Assessment &made);
/// The same of a weekly sheet, which is back with whatever was made of it, for entries do not know it.
Result<void> keyInWeek(Edit &edit, Key paper, Key person);

} // namespace kz::edit
