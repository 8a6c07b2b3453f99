#pragma once

#include "models/domain/form_number.h"
#include "models/query/logbook.h"
#include "models/query/person_paper.h"

#include <array>

namespace kz::query {

/// A week of somebody's log on paper, to be filled in by hand.
struct WeekSheet {
    PersonHeader header;
    QDate monday;
    std::vector<LoggableItem> items;  ///< its rows
    std::array<QString, 7> places;    ///< where they work on each day; empty where nobody knows
    std::optional<FormNumber> number; ///< under which it is out
    PaperSettings settings;
};

/// `numbered`: as the newest sheet of the week that is out. NotFound when there is no such person.
Result<WeekSheet> weekSheet(storage::Database &database, Plans &plans, Key person, QDate monday, bool numbered,
                            const AsOf &asOf);

} // namespace kz::query
