#pragma once

#include "models/query/measured.h"

namespace kz::query {

/// Who rates. A self-rating is the rated person's own, whoever keys it in; others are told apart by their key.
struct Rater {
    AssessorKind kind = AssessorKind::FirstRater;
    Key assessor = 0; ///< 0: nobody named yet
    Key absent = 0;   ///< in whose place; 0: in nobody's

    bool isSelf() const { return kind == AssessorKind::Self; }
    bool operator==(const Rater &) const = default;
};

/// What somebody logged of an item since last time.
struct LoggedSince {
    struct Entry {
        QDate day;
        QString siteName;
        int count = 1;
        Key evidence = 0;
    };
    int times = 0; ///< of all entries
    QDate last;
    std::vector<Entry> latest; ///< the newest few, newest first
};

/// One row of a form to rate with, and what was rated before.
struct RatingFormItem {
    Key item = 0;
    Key domain = 0; ///< its top item
    Title title;
    Title domainTitle;
    Title descriptor;             ///< what it means at the level applied for
    std::vector<ScaleStep> steps; ///< by step
    std::optional<int> previous;  ///< last time's rating; 0: not observed
    QDate previousDay;
    std::optional<int> self; ///< the newest self-rating
    QDate selfDay;
    LoggedSince logged; ///< also of items of other versions that reach it, as requirements count them
};

/// Whose ratings "last time" are, and of which day the newest is.
struct LastTime {
    Rater rater;
    QString name;
    QDate day;
    bool isOwn = false; ///< by the rater of the form; otherwise offered, and to be labelled as another's
};

/// A form with everything that stands on it, item by item under their domains.
struct RatingForm {
    Tool tool;
    std::vector<RatingFormItem> items;
    std::optional<LastTime> lastTime;
};

/// The form of a tool for one person as one rater sees it. Last time is the rater's own: of self-ratings the last
/// self-rating, of an assessor what this assessor gave last, as whatever kind. An assessor who has not rated with the
/// form yet (or is not named) is offered what the last assessor of the same kind gave. Self-ratings never stand for
/// others' nor others' for them; drafts and ratings after the day count for nobody. Log entries stand beside the items
/// as far as they are younger than last time, all of them where there is none; none on a form that hides its raters.
Result<RatingForm> ratingForm(storage::Database &database, Plans &plans, Key tool, Key person, const Rater &rater,
                              std::optional<Key> level, QDate day);

} // namespace kz::query
