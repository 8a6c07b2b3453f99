#pragma once

#include "models/storage/database.h"

#include <memory>

namespace kz::query {

/// Tells whether another process has written to a file that is only read here, by a connection of its own. One worker
/// at a time.
class ChangesElsewhere
{
public:
    static Result<std::shared_ptr<ChangesElsewhere>> watch(const QString &path);

    /// Since the last call; the first call says no.
    Result<bool> any();

private:
    explicit ChangesElsewhere(storage::Database database) : m_database(std::move(database)) { }

    storage::Database m_database;
    std::optional<qint64> m_version;
};

} // namespace kz::query
