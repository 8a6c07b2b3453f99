#pragma once

#include "models/query/individual_plan.h"
#include "models/report/document.h"

namespace kz::report {

/// What a goal is called: the requirement, and the one item of it where the goal is one.
QString planGoalText(const query::PlanGoalLine &line);
/// "12 of 28 days"
QString planStayText(const query::PlanPlacementLine &line);
/// Running, completed or ended, by the day that was asked for.
PlanStatus planStatus(const query::PlanLine &line);

/// 個別研修計画書, to be signed when it is agreed on and when it is closed.
Document planPaper(const query::PlanPaper &paper, QDate printedOn);
QString planPaperName(const query::PlanPaper &paper);

} // namespace kz::report
