#pragma once

#include "models/query/applications.h"
#include "ui/widgets/state_badge.h"

namespace kz {

/// Where an application stands, in a few words: whose turn it is, or what became of it.
QString stageText(const query::ApplicationLine &line);
/// What is to be minded about it: overdue, on hold, extended until …; empty where nothing is.
QString mindText(const query::ApplicationLine &line);
State stateOf(const query::ApplicationLine &line);

QString levelText(const query::ApplicationLine &line);
QString ladderText(const query::ApplicationLine &line);
QString wardText(const query::ApplicationLine &line);
/// What the raters found; a dash while nobody has rated.
QString ratedText(const query::ApplicationLine &line);
QString titleOf(const WorkflowPlan &plan);
/// Why something was refused, with what is wrong where.
QString refusalText(const Error &why);
/// The step with who takes it.
QString stepText(const WorkflowStep &step);

} // namespace kz
