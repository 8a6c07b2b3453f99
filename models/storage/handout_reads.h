#pragma once

#include "models/domain/evidence.h"
#include "models/storage/database.h"

namespace kz::storage {

/// Evidence of somebody that is not done with: how many, and of which day the oldest is.
struct OpenEvidence {
    Key person = 0;
    EvidenceKind kind = EvidenceKind::LogEntry;
    EvidenceStatus status = EvidenceStatus::Draft;
    int n = 0;
    QDate oldest;
};

/// When somebody was last rated with a form, by themselves and by others.
struct RatedWith {
    Key person = 0;
    Key tool = 0;
    QDate selfDay;
    QDate othersDay;
};

/// What the people of a site have not handed in; those who belong to it on the day.
class HandoutReads
{
public:
    explicit HandoutReads(Database &database) : m_database(database) { }

    /// What was sent back; what happened by `until` and is not submitted, and log entries of then that still wait for a
    /// countersign: by `knownBy`. With `enteredBy`, of what had been entered by then.
    Result<std::vector<OpenEvidence>> open(Key site, QDate day, QDate until, QDate knownBy, QDate enteredBy) const;
    /// Forms handed in by `knownBy`, by person and form.
    Result<std::vector<RatedWith>> rated(Key site, QDate day, QDate knownBy, QDate enteredBy) const;

private:
    Database &m_database;
};

} // namespace kz::storage
