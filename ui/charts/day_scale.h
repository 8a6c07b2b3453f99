#pragma once

#include "ui/charts/chart_axes.h"
#include "ui/charts/chart_style.h"

#include <QRectF>

class QPainter;

namespace kz::charts {

/// A time axis under an area: days to places, marks at months, today's line. A day stands where it begins.
class DayScale
{
public:
    DayScale() = default;
    DayScale(QDate from, QDate to, QDate today, const ChartStyle &style);

    /// Room for the words below the area: months and years.
    double height() const;
    /// Room for the word "today" above it.
    double headHeight() const;

    void place(const QRectF &area);
    double x(QDate day) const;
    QDate from() const { return m_from; }
    QDate to() const { return m_to; }

    void paintGrid(QPainter &painter) const;
    void paintWords(QPainter &painter) const;
    void paintToday(QPainter &painter) const;

private:
    const ChartStyle *m_style = nullptr;
    QDate m_from;
    QDate m_to;
    QDate m_today; ///< invalid when outside
    QRectF m_area;
    std::vector<MonthTick> m_ticks;
};

} // namespace kz::charts
