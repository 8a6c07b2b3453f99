#pragma once

#include "models/progress/evidence_base.h"
#include "models/progress/framework_plan.h"

namespace kz::progress {

/// Somebody thought up, as who writes a rule thinks of them: so much of what the rule counts, evenly over the months
/// they have been here. What is counted is of the kind asked for, at places the rule allows.
struct Imagined {
    int months = 12;       ///< employed, enrolled, in the profession and at the level asked for; 0: since the day
    int records = 3;       ///< log entries and ratings of each item; half-days; events; interviews; 0: none
    int step = 3;          ///< of each rating
    int raters = 2;        ///< in turns; one at least
    int weeks = 8;         ///< of each stay asked for, one after the other, the last till the day
    int amount = 10;       ///< credits, or hours, of all events together
    int absentDays = 0;    ///< working days, the last ones
    bool certified = true; ///< holds the certificates asked for, without end
};

struct ImaginedEvidence {
    PersonEvidence evidence;
    /// Rules for which no site or department is as they ask: nobody of this file could ever have what they count.
    std::vector<Key> nowhere;
};

/// What such a person would have to show on a day. Keys are counted from 1 and name no record. Pure; any thread.
ImaginedEvidence imaginedEvidence(const FrameworkPlan &plan, const PlaceFacts &places, const Imagined &imagined,
                                  QDate day);

} // namespace kz::progress
