#pragma once

#include "models/domain/application_way.h"
#include "models/storage/database.h"

namespace kz::query {

/// An application that waits for somebody.
struct ApplicationTurn {
    Key application = 0;
    int fiscalYear = 0;
    QString person;
};

/// Whether applications wait for one reader on a day: for their own self-rating, and for the rating or interview of
/// those whom they have in charge, themselves or in the place of somebody absent. Who took the rating before takes the
/// interview, but not the next rating. Readers' thread.
/// `ratesOthers`: whether the reader's role does at all; else their self-ratings alone wait for them.
class Turns
{
public:
    static Result<Turns> of(storage::Database &database, Key reader, bool ratesOthers, QDate day);

    /// `open`: the step to be taken.
    Result<bool> waits(const LevelApplication &application, const WorkflowPlan &plan,
                       const std::vector<StepResult> &results, const WorkflowStep &open) const;

private:
    Turns(storage::Database &database, QDate day) : m_database(database), m_day(day) { }

    storage::Database &m_database;
    QDate m_day;
    bool m_ratesOthers = true;
    std::vector<Key> m_as; ///< the reader, then whom they stand in for
};

} // namespace kz::query
