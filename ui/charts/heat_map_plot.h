#pragma once

#include "ui/charts/chart_words.h"
#include "ui/charts/plot.h"

namespace kz::charts {

/// Rows are series, columns categories; each cell has the colour of its value and, where it fits, the value itself.
class HeatMapPlot final : public Plot
{
public:
    using Plot::Plot;

    void arrange(QChart &chart, const QRectF &room) override;
    void paintOver(QPainter &painter) const override;
    bool hasLegend() const override { return false; } // a strip of the scale instead

private:
    void arrangeColumns(double slot, double most);
    void chooseWords();
    QString figure(const ChartMark &mark) const;
    void paintScale(QPainter &painter) const;
    void paintEmpty(QPainter &painter, const QRectF &cell) const;
    double columnWidth() const { return m_area.width() / std::max(1, categoryCount()); }
    double rowHeight() const { return m_area.height() / std::max(1, seriesCount()); }

    std::vector<Words> m_rows;
    std::vector<Words> m_columns;
    double m_columnsHeight = 0;
    bool m_turned = false;
    bool m_gaps = false; ///< some cells have no value
    // All cells say the same, or an empty-looking one would seem to have no value.
    bool m_figures = true; ///< the value
    bool m_notes = true;   ///< under it the words behind it (n = 12)
    QFont m_figureFont;
};

} // namespace kz::charts
