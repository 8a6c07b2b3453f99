#pragma once

#include "models/storage/database.h"

#include <QByteArray>

#include <functional>

namespace kz::storage {

/// The numbered steps in resources/schema/sqlite, each run whole and once. Append-only: a step that has been released
/// never changes (a test keeps their checksums).
struct SchemaStep {
    int number = 0;
    QString name;
    QByteArray script;
};
std::vector<SchemaStep> schemaSteps();

/// Runs every step after the file's own, one transaction each, and stamps user_version. `withLast` belongs to the last
/// step: it is done in the same transaction.
Result<void> bringUpToDate(Database &database, const std::function<Result<void>()> &withLast = {});

} // namespace kz::storage
