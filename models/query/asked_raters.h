#pragma once

#include "models/query/rating_sheet.h"
#include "models/storage/asked_reads.h"

namespace kz::query {

/// A form to ask for feedback with.
struct FeedbackForm {
    Key tool = 0;
    Title title;
    int needed = 0; ///< raters, before anything is shown
};

/// Whom one may ask with what, and who was asked.
struct AskedRaters {
    QString whose;                         ///< name of the person it is about
    std::vector<FeedbackForm> forms;       ///< of the ladders and programmes they are in on the day
    std::vector<storage::AskedLine> lines; ///< to answer by a day within the last year or later; none where `reader`
                                           ///< is not to see who was asked (FeedbackSight::Raters)
};
/// NotFound when there is no such person.
Result<AskedRaters> askedRaters(storage::Database &database, Key person, const Actor &reader, QDate day);

/// The form for somebody who was asked for feedback and has nothing else to do with the person: without the level aimed
/// at and its words and without the self-rating, which are not theirs to see, and of the places where the person has
/// worked those since the request alone. NotFound ("asked_rater") when no request holds on `today`.
Result<RatingSheet> askedSheet(storage::Database &database, Plans &plans, Key person, Key tool, const Rater &rater,
                               const Actor &reader, QDate day, QDate today);

} // namespace kz::query
