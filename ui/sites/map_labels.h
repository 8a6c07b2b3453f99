#pragma once

#include <QRectF>

#include <optional>
#include <span>
#include <vector>

namespace kz {

/// A dot and the words that would like to stand beside it; without a size it has none.
struct LabelWish {
    QPointF at;
    double radius = 0;
    QSizeF words;
    bool solid = true; ///< false: not drawn itself, such as the place of a group
};

/// Where words find room beside their dots, in the order of the wishes, of which the first choose first: on the right,
/// on the left, below or above. None covers another or a dot; nothing where there is no room. Linear in the wishes.
std::vector<std::optional<QRectF>> placeLabels(std::span<const LabelWish> wishes, double gap);

} // namespace kz
