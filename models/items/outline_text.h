#pragma once

#include "models/edit/draft_actions.h"
#include "models/query/framework_sheet.h"

/// Items as people paste them: one a line, deeper ones indented, as text editors and sheets of Excel have them.
namespace kz::items {

/// Reads lines: leading tabs (or two blanks each, of either width) are the depth, so that a sheet's empty cells are
/// depth too; a further cell is the other language. A cell in quotation marks may hold line breaks. Bullets go. Lines
/// without words are passed over. `top`: the lines stand on top of the tree, where items are domains; those with
/// others below them are competencies, the rest goals.
std::vector<edit::OutlineItem> outlineFromText(const QString &text, bool top);

/// The items with all below them, in tree order, as outlineFromText() reads them: Japanese first, then English.
QString outlineText(const query::FrameworkSheet &sheet, const std::vector<int> &nodes);

} // namespace kz::items
