#pragma once

#include "models/domain/asked_rater.h"
#include "models/edit/action.h"

#include <vector>

/// Who is asked for feedback with a form that does not name its raters. `whose` is the name of the person it is about,
/// for the journal and the Undo menu. A coordinator asks for anybody, an educator for those in their charge, and nobody
/// about themselves: who it is about must not know who was asked (Forbidden otherwise). Not in a packet, which brings
/// no request back (Forbidden (…, "packet")).
namespace kz::edit {

struct FeedbackRequest {
    Key person = 0;
    Key tool = 0;
    std::vector<Key> raters;
    QDate due;
};

/// "asked_rater.save": each of them is asked today. Who was asked before and has not answered gets the new day instead.
/// Invalid for a form that names its raters (Unknown at "tool"), nobody (Missing at "rater"), the person themselves
/// (OwnFeedback at "rater") and a day that has passed (EndsBeforeItBegins at "due").
Action askRaters(FeedbackRequest request, const QString &whose);

/// "asked_rater.withdraw": from then on they may not fill it in by being asked. What they have answered stays.
Action withdrawRequest(Key asked, const QString &whose);

} // namespace kz::edit
