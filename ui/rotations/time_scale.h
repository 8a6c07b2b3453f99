#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace kz {

enum class BoardZoom { Day, Week, Month, Year };

/// One field of the header over the days.
struct TimeCell {
    QDate from;
    QDate to;
    int x = 0;
    int width = 0;
};

/// Days to places from left to right at one of four zooms, and back. Whole days, both ends inclusive; `from` is a
/// Monday. Places are pixels from the beginning of the first day. Knows no window.
class TimeScale
{
public:
    TimeScale() = default;
    TimeScale(QDate from, QDate to, BoardZoom zoom);

    QDate from() const { return m_from; }
    int width() const;
    double dayWidth() const;

    int left(QDate day) const;  ///< where a day begins; those outside at the edge
    int right(QDate day) const; ///< where it ends
    QDate dayAt(int x) const;   ///< the nearest day of the board

    /// What a movement snaps to: single days at the nearest zoom, weeks at the others.
    int stepDays() const { return m_zoom == BoardZoom::Day ? 1 : 7; }
    /// A movement by pixels in days, whole steps.
    int steps(int pixels) const;
    /// The day itself, or the Monday or Sunday of its week.
    QDate snappedStart(QDate day) const;
    QDate snappedEnd(QDate day) const;

    /// Fields of the two lines of the header that touch the places: months over days and weeks, fiscal years over
    /// months.
    std::vector<TimeCell> upper(int from, int to) const;
    std::vector<TimeCell> lower(int from, int to) const;

private:
    using Next = QDate (*)(QDate);
    std::vector<TimeCell> cells(int from, int to, QDate (*start)(QDate), Next next) const;

    QDate m_from;
    QDate m_to;
    BoardZoom m_zoom = BoardZoom::Week;
};

} // namespace kz
