#pragma once

#include "models/base/error.h"
#include "models/progress/framework_plan.h"

#include <optional>

namespace kz::progress {

/// How far the items of a version can be rated: its forms and the steps of its scales.
struct RatingForms {
    std::vector<Tool> tools;
    std::vector<ToolItem> toolItems;
    std::vector<ScaleStep> steps;
};

/// What is wrong with one rule. The issue's field is a member of the rule (rule.h) or "items", "children", "kind";
/// its label is words::fieldLabel("rule", field). An error: the rule cannot be read, can never be met, or holds a
/// condition that is never asked. A warning: it says other than it most likely means.
struct RuleFlaw {
    Key requirement = 0;
    Issue issue;
};

/// Everything that makes a rule of the version impossible or empty, in the order of the rules. What a crosswalk brings
/// from older versions is not looked at: it must be possible to meet a rule by what is recorded in this version. Of
/// an item that stands on no form and has no scale nothing is known, so it makes no rule impossible. Pure; any thread.
std::vector<RuleFlaw> ruleFlaws(FrameworkRows rows, const RatingForms &forms);

/// RuleFlawed of the first of the rules that has errors, with all of its own; none: nothing keeps it from being
/// adopted.
std::optional<Error> firstFlawed(const std::vector<Requirement> &rules, const std::vector<RuleFlaw> &flaws);

} // namespace kz::progress
