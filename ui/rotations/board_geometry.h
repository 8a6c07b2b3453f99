#pragma once

#include "ui/rotations/time_scale.h"

#include <QRect>

namespace kz {

/// Days of a bar, both inclusive.
struct BoardSpan {
    QDate from;
    QDate to;
};

/// Where everything on a board is: rows one under another, the bars of a row beside each other, those that share a day
/// on lanes of their own, which make the row higher. Places are pixels from the first row and the first day. Knows no
/// window.
class BoardGeometry
{
public:
    enum class Part { Empty, Body, Start, End };
    struct Hit {
        int row = -1; ///< -1: below the last
        int bar = -1; ///< place in its row; -1: none
        Part part = Part::Empty;
        QDate day;
    };

    BoardGeometry() = default;
    /// The bars of each row, by first day.
    BoardGeometry(TimeScale scale, int laneHeight, const std::vector<std::vector<BoardSpan>> &rows);

    /// Nearer or farther, higher or lower: the bars keep their lanes.
    void setScale(TimeScale scale, int laneHeight);
    /// Other bars in one row, by first day.
    void setRow(int row, const std::vector<BoardSpan> &spans);

    const TimeScale &scale() const { return m_scale; }
    int height() const { return m_tops.back(); }
    int rowTop(int row) const { return m_tops[size_t(row)]; }
    int rowHeight(int row) const { return m_tops[size_t(row) + 1] - m_tops[size_t(row)]; }
    int rowAt(int y) const; ///< -1 above the first and below the last

    QRect bar(int row, int bar) const;
    /// Any days in the uppermost lane of a row.
    QRect span(int row, BoardSpan span) const;
    Hit hit(QPoint at) const;
    /// The bar of a row whose days are nearest to a day; -1 in an empty row.
    int nearest(int row, QDate day) const;

private:
    struct Bar {
        BoardSpan span;
        int lane = 0;
    };
    struct Row {
        std::vector<Bar> bars;
        int lanes = 1;
    };
    static Row laneByLane(const std::vector<BoardSpan> &spans);
    void stack();

    TimeScale m_scale;
    int m_laneHeight = 28;
    std::vector<Row> m_rows;
    std::vector<int> m_tops{0}; ///< of each row, and where the last one ends
};

} // namespace kz
