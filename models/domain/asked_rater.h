#pragma once

#include "models/base/issue.h"
#include "models/domain/table.h"

namespace kz {

/// Somebody who was asked for feedback on a person, with a form that does not name its raters. It lets them fill in
/// that form, whoever has the person in charge. Which answer is theirs it does not say, and must never be made to.
struct AskedRater {
    Key id = 0;
    Key person = 0; ///< whom it is about
    Key tool = 0;
    Key rater = 0;
    QDate askedOn;
    QDate due;

    static constexpr int daysAfterDue = 60; ///< who is late may still answer; then the request has lapsed
    bool holdsOn(QDate day) const { return askedOn <= day && day <= due.addDays(daysAfterDue); }
};
template <>
struct Table<AskedRater> {
    static constexpr auto name = "asked_rater";
    static constexpr auto columns
        = std::make_tuple(Column{"person", &AskedRater::person, QT_TRANSLATE_NOOP("asked_rater", "Feedback on")},
                          Column{"tool", &AskedRater::tool, QT_TRANSLATE_NOOP("asked_rater", "Form")},
                          Column{"rater", &AskedRater::rater, QT_TRANSLATE_NOOP("asked_rater", "Who is asked")},
                          Column{"asked_on", &AskedRater::askedOn, QT_TRANSLATE_NOOP("asked_rater", "Asked on")},
                          Column{"due", &AskedRater::due, QT_TRANSLATE_NOOP("asked_rater", "Answer by")});
};

/// Two people (OwnFeedback at "rater" otherwise), a form, and a day to answer by that does not lie before the asking.
std::vector<Issue> validate(const AskedRater &);

} // namespace kz
