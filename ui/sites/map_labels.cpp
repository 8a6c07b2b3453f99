#include "ui/sites/map_labels.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace kz {

namespace {

/// What is taken, by the squares of a wide grid it touches.
class Taken
{
public:
    void add(const QRectF &box)
    {
        eachSquare(box, [&](qint64 square) {
            m_boxes[square].push_back(box);
            return true;
        });
    }
    bool isFree(const QRectF &box) const
    {
        return eachSquare(box, [&](qint64 square) {
            const auto found = m_boxes.constFind(square);
            return found == m_boxes.constEnd()
                || std::ranges::none_of(*found, [&](const QRectF &other) { return other.intersects(box); });
        });
    }

private:
    template <typename Visit>
    static bool eachSquare(const QRectF &box, Visit &&visit)
    {
        constexpr double side = 64;
        const auto first = [](double edge) { return qint64(std::floor(edge / side)); };
        for (qint64 y = first(box.top()); y <= first(box.bottom()); ++y)
            for (qint64 x = first(box.left()); x <= first(box.right()); ++x)
                if (!visit((y << 32) + x))
                    return false;
        return true;
    }

    QHash<qint64, std::vector<QRectF>> m_boxes;
};

QRectF boxOf(const LabelWish &wish)
{
    return QRectF(wish.at, wish.at).adjusted(-wish.radius, -wish.radius, wish.radius, wish.radius);
}

} // namespace

std::vector<std::optional<QRectF>> placeLabels(std::span<const LabelWish> wishes, double gap)
{
    Taken taken;
    for (const LabelWish &wish : wishes)
        if (wish.solid)
            taken.add(boxOf(wish));
    std::vector<std::optional<QRectF>> places(wishes.size());
    for (size_t i = 0; i < wishes.size(); ++i) {
        const LabelWish &wish = wishes[i];
        if (wish.words.isEmpty())
            continue;
        const QRectF dot = boxOf(wish);
        const double wide = wish.words.width();
        const double high = wish.words.height();
        const QPointF corners[] = {{dot.right() + gap, wish.at.y() - high / 2},
                                   {dot.left() - gap - wide, wish.at.y() - high / 2},
                                   {wish.at.x() - wide / 2, dot.bottom() + gap},
                                   {wish.at.x() - wide / 2, dot.top() - gap - high}};
        for (const QPointF corner : corners) {
            const QRectF box(corner, wish.words);
            if (!taken.isFree(box))
                continue;
            taken.add(box);
            places[i] = box;
            break;
        }
    }
    return places;
}

} // namespace kz
