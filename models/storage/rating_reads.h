#pragma once

#include "models/domain/evidence.h"
#include "models/storage/database.h"

namespace kz::storage {

/// A rating of one item given before.
struct EarlierRating {
    Key item = 0;
    int step = 0;
    QDate day;
    AssessorKind kind = AssessorKind::FirstRater;
    Key assessor = 0; ///< 0: not named
    QString assessorName;
};

/// An item of a submitted log entry.
struct LoggedBefore {
    Key item = 0;
    Key evidence = 0;
    QDate day;
    int count = 1;
    QString siteName;
};

/// What stands beside a form: ratings given before with it, and what was logged.
class RatingReads
{
public:
    explicit RatingReads(Database &database) : m_database(database) { }

    /// Of a person by a day, oldest first. Only what was handed in: a draft is nobody's business but its writer's.
    Result<std::vector<EarlierRating>> earlier(Key person, Key tool, QDate day) const;
    /// Of a person after one day (invalid: ever) and by another, the newest first. Drafts and what was returned aside.
    Result<std::vector<LoggedBefore>> logged(Key person, QDate after, QDate day) const;

private:
    Database &m_database;
};

} // namespace kz::storage
