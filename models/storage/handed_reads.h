#pragma once

#include "models/domain/handed_form.h"
#include "models/storage/database.h"

namespace kz::storage {

/// A form of the register, with the names people know it by.
struct HandedLine {
    HandedForm form;
    QString personName;
    QString assessorName;
    QString toolJa;
    QString toolEn;
    bool hidesRaters = false; ///< the form does not name its raters to the person
};

/// The last running number of a year; 0 when none was handed out.
Result<int> lastHandedNumber(Database &database, int year);

/// Nothing when no form has the number.
Result<std::optional<HandedLine>> handedLine(Database &database, FormNumber number);

/// Those that are out, the longest first.
Result<std::vector<HandedLine>> handedOut(Database &database);

/// The newest that is out of a person: rating forms of a tool (`from` is not asked), weekly sheets that begin on
/// `from` (`tool` is not asked).
Result<std::optional<HandedForm>> newestOut(Database &database, HandedKind kind, Key person, Key tool, QDate from);

/// That is out and was begun to be keyed in as this assessment, which is a draft so far.
Result<std::optional<HandedForm>> outAs(Database &database, Key assessment);

} // namespace kz::storage
