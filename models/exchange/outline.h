#pragma once

#include "models/exchange/framework_draft.h"

namespace kz::exchange {

/// An item as a file names it: by an id of its own and the id of what it stands under.
struct OutlineNode {
    QString id;
    QString parent; ///< empty: at the top
    QString code;   ///< empty: the id serves
    QString titleJa;
    QString titleEn;
    std::optional<ItemKind> kind; ///< none: by its place in the tree
    double order = 0;             ///< among those with the same parent; equal ones as they come
    QString place;                ///< where it stands in the file, for findings
};

/// Trees deeper than any curriculum would exhaust whoever walks them.
constexpr int mostLevelsOfItems = 30;

/// The kind of an item that does not say its own: what stands at the top are the domains of the radar.
ItemKind kindByPlace(bool isTop, bool isLeaf);

/// Makes items in tree order below the version of the draft. What does not make a tree is mended and told: a parent
/// that is not there, a circle, an id or code that stands there twice, a tree too deep, a text too long or missing.
/// The key of each node's item, in the order of the nodes. Linear but for sorting.
std::vector<Key> addItems(FrameworkDraft &draft, const std::vector<OutlineNode> &nodes);

/// A text that a record has room for; longer ones are cut.
QString fitted(const QString &text, int mostCharacters);

} // namespace kz::exchange
