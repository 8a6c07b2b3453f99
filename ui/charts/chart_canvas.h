#pragma once

#include "ui/charts/spec_chart.h"

#include <QChartView>

namespace kz::charts {

/// The drawn chart on the screen: finds values under the mouse, walks them with the arrow keys, says them.
class ChartCanvas final : public QChartView
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent = nullptr);

    /// Drawn in the next turn of the event loop, once, however often this or a resize comes before.
    void setChart(const report::ChartSpec &spec, const ChartStyle &style);

    const SpecChart &drawn() const { return *m_chart; }
    /// The value the keys stand on; none when they are not in use.
    const ChartMark *current() const;

Q_SIGNALS:
    void linkActivated(const QString &link);
    void currentChanged(const QString &words); ///< of the value the keys came to; "" when they left
    void pageRequested(int step);              ///< −1 or +1
    void redrawn();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void scheduleDrawing();
    void draw();
    void setCurrent(int index);
    void walk(int rows, int columns);
    int markAt(QPointF place) const;
    const ChartLabel *labelAt(QPointF place) const;
    QString linkAt(QPointF place) const;

    SpecChart *m_chart; ///< owned by the view
    report::ChartSpec m_spec;
    ChartStyle m_style;
    bool m_drawingScheduled = false;
    bool m_reachedByKeys = false;
    int m_current = -1;
    int m_hovered = -1;
    QPoint m_pressedAt;
};

} // namespace kz::charts
