#pragma once

#include "models/domain/event.h"
#include "models/edit/action.h"

#include <vector>

/// Events, who came, and the certificates people hold. Titles and names are for the journal and the Undo menu.
namespace kz::edit {

/// "training_event.save". Makes the event and the one with all it covers: these items and no others.
Action saveEvent(TrainingEvent event, std::vector<Key> items);

/// "training_event.remove". Takes along what it covers, who signed up and who did not come. StillReferenced while
/// somebody attended it or has its certificate: then it has happened, and what they have of it rests on it.
Action removeEvent(Key event, const QString &title);

/// "attendance.save": all of them in one action, each found by its event and person, so that who is told twice is one.
/// NotFound when there is no such event.
Action saveAttendances(std::vector<Attendance> attendances, const QString &title);

/// "attendance.remove". Who has a certificate stays on the list as absent: its number is never given to another.
Action removeAttendances(std::vector<Key> attendances, const QString &title);

/// "held_certificate.save". Entered by the office, which has seen the paper: rules count on it.
Action saveCertificate(HeldCertificate certificate, const QString &whose);
Action removeCertificate(Key certificate, const QString &whose);

/// Which of two attendances of one person at one event tells more: who was there all of the time, then who was there
/// longer. A certificate is kept whichever it stands on.
Attendance betterOf(const Attendance &one, const Attendance &other);

} // namespace kz::edit
