#pragma once

#include "models/domain/asked_rater.h"
#include "models/storage/database.h"

namespace kz::storage {

/// A request for feedback with its names. Of the answer nothing but whether there is one.
struct AskedLine {
    AskedRater asked;
    QString personName;
    QString raterName;
    QString toolJa;
    QString toolEn;
    bool answered = false; ///< the form was handed in since they were asked
};

/// Who was asked for feedback.
class AskedReads
{
public:
    explicit AskedReads(Database &database) : m_database(database) { }

    /// Whether a request for this form holds on the day (AskedRater::holdsOn), answered or not: who has answered may
    /// still correct it.
    Result<bool> isAsked(Key rater, Key person, Key tool, QDate day) const;
    /// Requests about a person that were due on the day or later, by due day and name.
    Result<std::vector<AskedLine>> about(Key person, QDate dueFrom) const;
    /// What holds on the day and somebody has not answered, by due day.
    Result<std::vector<AskedLine>> waitingFor(Key rater, QDate day) const;

private:
    template <typename... Args>
    Result<std::vector<AskedLine>> lines(const char *condition, const Args &...args) const;

    Database &m_database;
};

} // namespace kz::storage
