#pragma once

#include "models/domain/evidence.h"
#include "models/storage/database.h"

namespace kz::storage {

/// How often somebody gave one step to one item.
struct GivenStep {
    std::optional<Key> assessor;
    AssessorKind kind = AssessorKind::FirstRater;
    Key item = 0;
    int step = 0;
    int n = 0;
};

/// Ratings with the forms of one version that speak of the days `from` to `to`, of everybody who was ever enrolled in
/// it, handed in by then; who was not observed is no rating, and feedback that hides its raters is none either. `site`
/// 0: all, by the place stamped on the rating.
Result<std::vector<GivenStep>> givenSteps(Database &database, Key version, Key site, QDate from, QDate to);

} // namespace kz::storage
