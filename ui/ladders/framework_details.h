#pragma once

#include "models/query/framework_sheet.h"

namespace kz {

/// What is to be said about one thing of a framework, as rich text with links: "item/KEY" and "rule/KEY" lead to the
/// others it speaks of, so that no way ends.
/// `level`: index of the level whose column is looked at; -1: none.
QString itemDetails(const query::FrameworkSheet &sheet, int node, int level);
QString ruleDetails(const query::FrameworkSheet &sheet, int rule);

} // namespace kz
