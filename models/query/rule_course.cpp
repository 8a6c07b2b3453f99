#include "models/query/rule_course.h"

namespace kz::query {

void followRules(const progress::FrameworkPlan &plan, const progress::PlaceFacts &places,
                 const progress::PersonEvidence &evidence, std::vector<size_t> rules, QDate from, QDate until,
                 const CourseVisit &visit)
{
    for (QDate day = from; day.isValid() && day <= until && !rules.empty();) {
        const auto standings = progress::evaluate(plan, places, evidence, day, false);
        QDate next;
        std::erase_if(rules, [&](size_t node) {
            const progress::Standing &standing = standings[node];
            const bool again = visit(node, day, standing);
            if (again && standing.recheckOn.isValid() && (!next.isValid() || standing.recheckOn < next))
                next = standing.recheckOn;
            return !again;
        });
        day = next;
    }
}

} // namespace kz::query
