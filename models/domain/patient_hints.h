#pragma once

#include <QStringList>

namespace kz {

/// Pieces of a free text that look like a patient identifier: long digit runs, "ID 12345", full birth dates,
/// exact ages with a name before 様 / さん / 氏, Latin initials such as "Y.T." Empty when there are none.
/// Case logs hold no patient identifiers; the text is kept as typed, the person is warned.
QStringList patientHints(const QString &text);

} // namespace kz
