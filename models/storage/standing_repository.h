#pragma once

#include "models/storage/database.h"

namespace kz::storage {

/// One line of the standing of one person towards one requirement, as cached for today.
struct CachedStanding {
    Key person = 0;
    Key requirement = 0;
    double have = 0;
    double need = 0;
    bool met = false;
    QDate metOn;
    QDate recheckOn;
};

/// What lists and charts of many people need: one line for each person and version.
struct StandingSummary {
    Key person = 0;
    Key version = 0;
    Key enrolment = 0;
    double progress = 0;
    int met = 0;
    int total = 0;
    std::optional<Key> achieved;
    QDate day;
    QDate recheckOn;
};

/// The cache of today's standings and the list of those who wait to be computed anew.
class StandingRepository
{
public:
    explicit StandingRepository(Database &database) : m_database(database) { }

    Result<void> markDirty(Key person);
    Result<void> markVersionDirty(Key version); ///< everybody who was ever enrolled in it
    Result<void> markRequirementDirty(Key requirement);
    Result<void> markEventDirty(Key event); ///< everybody on its list
    Result<void> markEveryoneDirty();
    /// Those whose standing time alone may have changed by `day`, and those whose enrolment has begun since.
    Result<qint64> markDue(QDate day);
    Result<std::vector<Key>> dirty(int limit) const;
    Result<qint64> dirtyCount() const;

    /// Puts these people's standings in place of what was cached for them and takes them off the list.
    Result<void> store(const std::vector<Key> &people, const std::vector<CachedStanding> &standings,
                       const std::vector<StandingSummary> &summaries);

    Result<std::vector<CachedStanding>> of(Key person) const;
    Result<std::vector<StandingSummary>> summaries() const;
    Result<std::vector<StandingSummary>> summariesOf(Key person) const;

private:
    Database &m_database;
};

} // namespace kz::storage
