#pragma once

#include <QString>

namespace kz {

/// A menu's text as it stands on a button or in a list: without "&", "(&N)" and the dots of "Open…".
QString withoutMnemonic(const QString &menuText);

} // namespace kz
