#pragma once

#include "models/domain/module.h"

#include <QString>

/// What is said of modules and of how deep they go, the same in the window and on paper. Any thread.
namespace kz::words {

/// "◎": for a cell that has no room for words; what the marks mean says depthLegend().
QString depthMark(CoverDepth depth);
/// "△ introduced, ○ practised, ◎ mastered"; of professions also what brackets and a cross mean.
QString depthLegend(bool ofProfessions = false);
/// "Practised", "Practised (elective)", "Rule only" where a rule asks for what nobody teaches; empty where nothing is.
QString coverText(std::optional<CoverDepth> depth, bool elective, bool asked);
/// The same in a mark.
QString coverMark(std::optional<CoverDepth> depth, bool elective, bool asked);
/// "required, 3 hours"
QString needText(ModuleNeed need, std::optional<double> hours);
/// "Required: Nurse, Pharmacist · Elective, 2 h: Social worker", in the order in which `roles` (code, name) stand.
QString forWhomText(const std::vector<ModuleProfession> &professions,
                    const std::vector<std::pair<QString, QString>> &roles);
/// "Phase 2"; empty where it is not said.
QString phaseText(int phase);

} // namespace kz::words
