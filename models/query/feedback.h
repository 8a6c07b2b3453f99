#pragma once

#include "models/domain/feedback.h"
#include "models/query/item_steps.h"
#include "models/query/people.h"

namespace kz::query {

/// One item of a round: how often which step was given. Of fewer than Tool::leastRaters nothing is told.
struct FeedbackItem {
    Title title;
    std::vector<ScaleStep> steps;
    RatingFigures figures; ///< without the latest: that would be one rater's
};

/// The feedback of one fiscal year with one form that does not name its raters.
struct FeedbackRound {
    Key tool = 0;
    Title form;
    int fiscalYear = 0;
    int asked = 0;    ///< different people, with a day in the year to answer by; others may answer too
    int answered = 0; ///< different raters; of one who answered twice the newest form counts
    int needed = 0;
    int shown = 0;                   ///< how many raters' answers the items and comments hold
    QStringList raters;              ///< by name; only for whoever sees who has answered
    QStringList awaited;             ///< who was asked and has not; only for the same
    std::vector<FeedbackItem> items; ///< this and the comments only when enough have answered
    QStringList comments;            ///< in the order of their words, which tells nothing of who wrote when

    bool isOpen() const { return answered >= needed; }
};

/// The rounds about a person that had begun by the day, with an answer or with being asked for, the newest first, as
/// far as `reader` sees them. How many have answered is not told of those who were asked, but of all: beside the number
/// of all it would tell whose answer one of the others is. What each shows does not depend on the day: going back day
/// by day would tell one answer from the next. Nor does looking again after each answer: whoever does not see each form
/// sees answers of Tool::leastRaters more raters at once, and of an item only when so many have rated it anew.
Result<std::vector<FeedbackRound>> feedback(storage::Database &database, Plans &plans, Key person, const Actor &reader,
                                            const AsOf &asOf);

/// Of keys of forms, those that the reader may read each by itself.
Result<std::vector<Key>> readableForms(storage::Database &database, const std::vector<Key> &keys, const Actor &reader);

} // namespace kz::query
