#pragma once

#include "models/query/as_of.h"
#include "models/query/measured.h"
#include "models/query/plans.h"
#include "models/query/read_pool.h"

namespace kz::query {

/// A level that somebody is certified at, and a rule of that very level that is met no more.
///
/// Looked at is the highest level in force on a ladder of somebody who is enrolled in the ladder, against the rules
/// that the version they are enrolled in has for the level of that code. Of these only rules that say that they keep
/// the level (Rule::keepsLevel): most of what a committee asks for within a time it asks for once. A rule counts as
/// lapsed when it was met on the day of the decision or on a later one and is not met now, and when no alternative to
/// it has taken its place. So nobody is named whom a committee certified on paper and whose records never met the rule
/// since; nor who is certified anew after it lapsed, until it has been met once more: that, too, was a decision.
struct LapsedLevel {
    Key person = 0;
    QString name; ///< of the person; lapsedLevelsOf() leaves it out
    Key award = 0;
    QDate decidedOn;
    Title framework;
    Title level;
    PlanPtr plan;
    size_t node = 0;             ///< the rule, of the plan
    progress::Standing standing; ///< on the day asked for
};

/// Of everybody who has not left; by name within a version. Today by the cache of standings, so that nobody is
/// evaluated who meets the rules or can never have met them for want of records or certificate, and no record of
/// anybody is read where no level has such a rule; on another day everybody who holds such a level is evaluated: a
/// worker's task. Cancelled with the token.
Result<std::vector<LapsedLevel>> lapsedLevels(storage::Database &database, Plans &plans, const AsOf &asOf,
                                              const CancelToken &token);

/// Of one person, whether or not the cache is up to date.
Result<std::vector<LapsedLevel>> lapsedLevelsOf(storage::Database &database, Plans &plans, Key person,
                                                const AsOf &asOf);

} // namespace kz::query
