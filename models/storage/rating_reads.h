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

/// Ratings given before with one form.
class RatingReads
{
public:
    explicit RatingReads(Database &database) : m_database(database) { }

    /// Of a person by a day, oldest first. Only what was handed in: a draft is nobody's business but its writer's.
    Result<std::vector<EarlierRating>> earlier(Key person, Key tool, QDate day) const;

private:
    Database &m_database;
};

} // namespace kz::storage
