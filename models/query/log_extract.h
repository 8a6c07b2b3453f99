#pragma once

#include "models/query/people.h"
#include "models/query/person_paper.h"

namespace kz::query {

/// A log entry as a paper shows it.
struct ExtractLine {
    EvidenceRowView entry; ///< who countersigned is its head's byName
    QDate countersignedOn;
};

/// What an item was logged over the whole stretch of days.
struct ItemTotal {
    Key item = 0;
    Title title;
    int entries = 0;
    int n = 0;             ///< how often, by the entries' own figures
    int countersigned = 0; ///< of the entries
};

/// 経験記録抄録: one person's log entries between two days, oldest first, and what they come to.
struct LogExtract {
    PersonHeader header;
    AsOf asOf;
    QDate from;
    QDate to;
    std::vector<ExtractLine> lines; ///< handed in; drafts are nobody's business, what was sent back does not count
    std::vector<ItemTotal> totals;  ///< the most often logged first
    int halfDays = 0;
    PaperSettings settings;
};

/// `from` invalid: from the first; `to` invalid or beyond the day: until the day. NotFound when there is no such
/// person.
Result<LogExtract> logExtract(storage::Database &database, Plans &plans, Key person, QDate from, QDate to,
                              const AsOf &asOf);

} // namespace kz::query
