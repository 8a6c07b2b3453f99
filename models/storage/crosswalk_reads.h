#pragma once

#include "models/domain/crosswalk.h"
#include "models/domain/framework.h"
#include "models/storage/repository.h"

#include <unordered_map>

namespace kz::storage {

/// How versions stand to each other, and what other systems say of them.
class CrosswalkReads
{
public:
    explicit CrosswalkReads(Database &database) : m_database(database) { }

    Result<std::vector<Association>> associations(Key version) const;
    Result<std::vector<ForeignRecord>> foreignRecords(Key version) const;

    /// What other systems call each item of any version, for those that they call anything.
    Result<std::unordered_map<Key, QString>> identifiersOfItems() const;
    Result<std::vector<Key>> allItems() const;

    Result<std::optional<Framework>> frameworkCalled(const QString &code) const;
    Result<std::vector<FrameworkVersion>> versionsOf(Key framework) const; ///< the newest last

private:
    Database &m_database;
};

} // namespace kz::storage
