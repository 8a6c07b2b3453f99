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

/// In SQL, of a request `k`: whether the form was handed in since. From the assessor's forms, which are fewer than the
/// person's evidence: left to itself the planner takes the latter.
inline constexpr char askedAndAnswered[] = R"(EXISTS (
               SELECT 1 FROM assessment a CROSS JOIN evidence e ON e.id = a.id
                WHERE a.assessor = k.rater AND a.tool = k.tool AND e.person = k.person AND e.kind = 4
                  AND e.status IN (1, 2) AND e.submitted_on >= k.asked_on))";

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
