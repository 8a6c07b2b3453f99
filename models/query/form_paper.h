#pragma once

#include "models/domain/form_number.h"
#include "models/query/people.h"
#include "models/query/person_paper.h"
#include "models/query/rating_sheet.h"

namespace kz::query {

/// A form to rate with on paper: as somebody handed it in, or blank with what is known already.
struct FormPaper {
    PersonHeader header;
    RatingSheet sheet;                ///< without a form (tool 0) where there is none that is usual for them
    std::optional<Assessment> filled; ///< nothing: a blank form
    QString assessor; ///< who filled it in; on a blank form whoever supervises, on one that hides its raters nobody
    std::optional<Key> assessorKey;   ///< of a blank form, where that is somebody
    std::optional<FormNumber> number; ///< under which a blank form is out
    QString insteadOf;                ///< in whose place they rated
    QString place;                    ///< site and department of the form, else of the rotation that runs
    QDate from;                       ///< the period it speaks of
    QDate to;
    AsOf asOf;
    PaperSettings settings;
};

/// What stands on it: what was handed in, nothing but the head, or that of the newest of them that is out on paper,
/// with its number.
enum class FormFilling { HandedIn, Blank, Numbered };

/// `tool` 0: the form the person was rated with last, else the first of what they are enrolled in. HandedIn: the
/// newest that others handed in with it by the day, else the newest self-rating, else it is blank after all.
/// NotFound when the person, or the form that is named, is not there.
Result<FormPaper> formPaper(storage::Database &database, Plans &plans, Key person, Key tool, FormFilling filling,
                            const AsOf &asOf);

/// A form and the ladder or programme it belongs to, for a choice.
struct FormChoice {
    Tool tool;
    Title framework;
};
/// Of the versions in force.
Result<std::vector<FormChoice>> formChoices(storage::Database &database);

} // namespace kz::query
