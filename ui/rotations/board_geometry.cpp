#include "ui/rotations/board_geometry.h"

#include <algorithm>
#include <utility>

namespace kz {

namespace {

constexpr int around = 3; ///< pixels between a bar and the lines of its row
constexpr int grip = 6;   ///< pixels at the ends of a bar that resize it
constexpr int narrowest = 4;

} // namespace

BoardGeometry::BoardGeometry(TimeScale scale, int laneHeight, const std::vector<std::vector<BoardSpan>> &rows)
    : m_scale(scale), m_laneHeight(laneHeight)
{
    m_rows.reserve(rows.size());
    for (const std::vector<BoardSpan> &spans : rows)
        m_rows.push_back(laneByLane(spans));
    stack();
}

void BoardGeometry::setScale(TimeScale scale, int laneHeight)
{
    m_scale = scale;
    if (std::exchange(m_laneHeight, laneHeight) != laneHeight)
        stack();
}

void BoardGeometry::setRow(int row, const std::vector<BoardSpan> &spans)
{
    m_rows[size_t(row)] = laneByLane(spans);
    stack();
}

BoardGeometry::Row BoardGeometry::laneByLane(const std::vector<BoardSpan> &spans)
{
    Row row;
    row.bars.reserve(spans.size());
    std::vector<QDate> taken; // until when, by lane
    for (const BoardSpan &span : spans) {
        const auto free = std::ranges::find_if(taken, [&](QDate until) { return until < span.from; });
        row.bars.push_back({span, int(free - taken.begin())});
        if (free == taken.end())
            taken.push_back(span.to);
        else
            *free = span.to;
    }
    row.lanes = std::max(1, int(taken.size()));
    return row;
}

/// Rows one under another.
void BoardGeometry::stack()
{
    m_tops.assign(1, 0);
    m_tops.reserve(m_rows.size() + 1);
    for (const Row &row : m_rows)
        m_tops.push_back(m_tops.back() + m_laneHeight * row.lanes);
}

int BoardGeometry::rowAt(int y) const
{
    if (y < 0 || y >= height())
        return -1;
    return int(std::ranges::upper_bound(m_tops, y) - m_tops.begin()) - 1;
}

QRect BoardGeometry::span(int row, BoardSpan span) const
{
    const int left = m_scale.left(span.from);
    return QRect(left, rowTop(row) + around, std::max(narrowest, m_scale.right(span.to) - left),
                 m_laneHeight - 2 * around);
}

QRect BoardGeometry::bar(int row, int bar) const
{
    const Bar &one = m_rows[size_t(row)].bars[size_t(bar)];
    return span(row, one.span).translated(0, one.lane * m_laneHeight);
}

BoardGeometry::Hit BoardGeometry::hit(QPoint at) const
{
    Hit hit;
    hit.row = rowAt(at.y());
    hit.day = m_scale.dayAt(at.x());
    if (hit.row < 0)
        return hit;
    for (int i = 0; i < int(m_rows[size_t(hit.row)].bars.size()); ++i) {
        const QRect box = bar(hit.row, i);
        if (!box.contains(at))
            continue;
        hit.bar = i;
        hit.part = Part::Body;
        const int ends = std::min(grip, box.width() / 4);
        if (at.x() < box.left() + ends)
            hit.part = Part::Start;
        else if (at.x() > box.right() - ends)
            hit.part = Part::End;
        return hit;
    }
    return hit;
}

int BoardGeometry::nearest(int row, QDate day) const
{
    int found = -1;
    qint64 least = 0;
    const std::vector<Bar> &bars = m_rows[size_t(row)].bars;
    for (size_t i = 0; i < bars.size(); ++i) {
        const BoardSpan &span = bars[i].span;
        const qint64 away = day < span.from ? day.daysTo(span.from) : std::max<qint64>(0, span.to.daysTo(day));
        if (found < 0 || away < least) {
            found = int(i);
            least = away;
        }
    }
    return found;
}

} // namespace kz
