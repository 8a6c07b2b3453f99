#pragma once

#include "models/storage/database.h"

#include <QStringList>

#include <map>

namespace kz::test {

/// Every row of every table but the journal, as text: what must be as it was once something is taken back.
/// `changed_seq` tells of the journal and is left out.
std::map<QString, QStringList> fileContents(storage::Database &database);

} // namespace kz::test
