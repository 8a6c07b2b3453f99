#pragma once

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

/// Part of keying in: the paper is back, with what was made of it. ChangedMeanwhile when it is not out any more;
/// BadArgument when it is another person's.
Result<void> markKeyedIn(Edit &edit, Key form, Key person, std::optional<Key> assessment);

} // namespace kz::edit
