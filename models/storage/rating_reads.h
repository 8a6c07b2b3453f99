#pragma once

#include "models/domain/evidence.h"
#include "models/storage/database.h"

namespace kz::storage {

/// A rating of one item given before.
struct EarlierRating {
    Key item = 0;
    int step = 0;
    QDate day;
    bool self = false;
    Key assessor = 0;
};

/// Ratings given before with one form.
class RatingReads
{
public:
    explicit RatingReads(Database &database) : m_database(database) { }

    /// Of a person by a day, oldest first; drafts among them, so that an interrupted form goes on. `except`: a form
    /// that is left out.
    Result<std::vector<EarlierRating>> earlier(Key person, Key tool, QDate day, Key except) const;

private:
    Database &m_database;
};

} // namespace kz::storage
