#pragma once

#include "models/query/events.h"
#include "models/query/person_paper.h"

namespace kz::query {

/// An event as it goes on paper: its sign-in list, the certificates of those who attended.
struct EventPaper {
    EventSheet sheet;
    PaperSettings settings;
};

/// `form` is the code of the paper. NotFound when there is no such event.
Result<EventPaper> eventPaper(storage::Database &database, Key event, const QString &form);

/// All events, the newest first, for a list to choose from.
struct EventChoice {
    Key event = 0;
    QString title;
    QDate day;
};
Result<std::vector<EventChoice>> eventChoices(storage::Database &database);

} // namespace kz::query
