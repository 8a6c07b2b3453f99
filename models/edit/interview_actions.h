#pragma once

#include "models/domain/interview.h"
#include "models/edit/action.h"

/// Interviews about goals. `whose` is the trainee's name, for the journal and the Undo menu.
namespace kz::edit {

/// "interview.save". Makes the interview. Forbidden to whoever may not countersign for the trainee on the day.
Action saveInterview(Interview interview, const QString &whose);
Action removeInterview(Key interview, const QString &whose);
/// "interview.agree": the trainee agrees today to what was written down; nothing where both did already. Forbidden to
/// everybody else, and in a packet, which holds no words of interviews. Whoever interviews may take it back.
Action agreeToInterview(Key interview, const QString &whose);

} // namespace kz::edit
