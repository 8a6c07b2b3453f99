#pragma once

#include "models/domain/actor.h"
#include "models/domain/evidence.h"

namespace kz {

/// What somebody sees of the feedback that several raters gave with a form that does not name them, each within the
/// next: nothing, all of it together once enough have answered, also who has answered, each form by itself.
enum class FeedbackSight { Nothing, Together, Raters, Forms };

/// Whoever it is about sees it together, whatever else they are; of other people, what their roles show. One table for
/// every list, page and tab.
FeedbackSight feedbackSight(const Actor &reader, Key about);

/// Whether somebody may read a form by itself, with who filled it in: of feedback only what they wrote themselves, or
/// with a role that shows each form.
bool mayReadForm(const Actor &reader, const Assessment &form);

} // namespace kz
