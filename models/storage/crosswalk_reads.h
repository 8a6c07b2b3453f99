#pragma once

#include "models/domain/crosswalk.h"
#include "models/domain/framework.h"
#include "models/domain/people.h"
#include "models/storage/repository.h"

#include <unordered_map>

namespace kz::storage {

/// What other systems say of versions, and who is in them.
class CrosswalkReads
{
public:
    explicit CrosswalkReads(Database &database) : m_database(database) { }

    Result<std::vector<ForeignRecord>> foreignRecords(Key version) const;
    Result<std::vector<ForeignRecord>> foreignRecords(Key version, const QString &kind) const;

    /// What each item of any version is called elsewhere, for those that are called anything.
    Result<std::unordered_map<Key, QString>> identifiersOfItems() const;
    Result<std::vector<Key>> allItems() const;
    /// Pairs of items that some crosswalk of the file calls the same.
    Result<std::vector<std::pair<Key, Key>>> exactMatches() const;

    Result<std::optional<Framework>> frameworkCalled(const QString &code) const;
    Result<std::vector<FrameworkVersion>> versionsOf(Key framework) const; ///< the newest last, drafts after it
    /// The enrolments in a version that go on: active or suspended.
    Result<std::vector<Enrolment>> goingOnIn(Key version) const;

private:
    Database &m_database;
};

} // namespace kz::storage
