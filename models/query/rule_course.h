#pragma once

#include "models/progress/evaluate.h"

#include <functional>

namespace kz::query {

/// Whether a rule (by its index in the plan) is to be looked at again on the next day on which it may change.
using CourseVisit = std::function<bool(size_t node, QDate day, const progress::Standing &standing)>;

/// Goes from one day to the next on which time may change one of the rules, from the first day on, up to and including
/// the last, until no rule is to be looked at again. Costs one evaluation for each of these days.
void followRules(const progress::FrameworkPlan &plan, const progress::PlaceFacts &places,
                 const progress::PersonEvidence &evidence, std::vector<size_t> rules, QDate from, QDate until,
                 const CourseVisit &visit);

} // namespace kz::query
