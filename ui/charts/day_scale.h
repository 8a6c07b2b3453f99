#pragma once

#include "models/report/chart_spec.h"
#include "ui/charts/chart_axes.h"
#include "ui/charts/chart_style.h"

#include <QRectF>

class QPainter;

namespace kz::charts {

/// A time axis under an area: days to places, marks at months, the line of the day the chart
/// is drawn as of. A day stands where it begins.
class DayScale
{
public:
    DayScale() = default;
    DayScale(QDate from, QDate to, const report::ChartSpec &spec, const ChartStyle &style);

    /// Room for the words below the area: months and years.
    double height() const;
    /// Room for the words at the marked day above it.
    double headHeight() const;

    void place(const QRectF &area);
    double x(QDate day) const;
    QDate from() const { return m_from; }
    QDate to() const { return m_to; }
    /// At the marked day: today, or its date; empty when nothing is marked.
    QString markWords() const;

    void paintGrid(QPainter &painter) const;
    void paintWords(QPainter &painter) const;
    void paintMark(QPainter &painter) const;

private:
    const ChartStyle *m_style = nullptr;
    QDate m_from;
    QDate m_to;
    QDate m_marked; ///< invalid when outside
    bool m_isToday = false;
    QRectF m_area;
    std::vector<MonthTick> m_ticks;
};

} // namespace kz::charts
