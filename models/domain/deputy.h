#pragma once

#include "models/base/issue.h"
#include "models/domain/table.h"

namespace kz {

/// Who rates in an assessor's place while they are away: the people the assessor has in their charge, on these days.
struct Deputy {
    Key id = 0;
    Key person = 0; ///< the assessor
    Key deputy = 0;
    QDate from;
    QDate to;
};
template <>
struct Table<Deputy> {
    static constexpr auto name = "deputy";
    static constexpr auto columns
        = std::make_tuple(Column{"person", &Deputy::person, QT_TRANSLATE_NOOP("deputy", "In place of")},
                          Column{"deputy", &Deputy::deputy, QT_TRANSLATE_NOOP("deputy", "Deputy")},
                          Column{"from_day", &Deputy::from, QT_TRANSLATE_NOOP("deputy", "From")},
                          Column{"to_day", &Deputy::to, QT_TRANSLATE_NOOP("deputy", "To")});
};

/// Two people, and a last day: a deputy nobody thinks of any more goes on rating.
std::vector<Issue> validate(const Deputy &);

} // namespace kz
