#pragma once

#include "models/query/measured.h"

namespace kz::query {

/// One row of a form to rate with, and what was rated before.
struct RatingFormItem {
    Key item = 0;
    Key domain = 0; ///< its top item
    Title title;
    Title domainTitle;
    Title descriptor;             ///< what it means at the level applied for
    std::vector<ScaleStep> steps; ///< by step
    std::optional<int> previous;  ///< the newest rating by the same kind of assessor; 0: not observed
    QDate previousDay;
    std::optional<int> self; ///< the newest self-rating
    QDate selfDay;
};

/// A form with everything that stands on it, item by item under their domains.
struct RatingForm {
    Tool tool;
    std::vector<RatingFormItem> items;
};

/// The form of a tool for one person. Previous is of self-ratings when oneself rates, else of this assessor where one
/// is given and has rated before, else of any other. Ratings after the day are left out. `except`: the form being
/// edited.
Result<RatingForm> ratingForm(storage::Database &database, Plans &plans, Key tool, Key person, AssessorKind kind,
                              std::optional<Key> assessor, std::optional<Key> level, QDate day, Key except = 0);

} // namespace kz::query
