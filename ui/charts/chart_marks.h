#pragma once

#include <QColor>
#include <QPen>
#include <QRectF>
#include <QString>

class QPainter;

namespace kz::charts {

/// One value as it stands in the drawn chart, in the chart's coordinates: what the mouse finds and the keys walk.
struct ChartMark {
    QRectF box;
    QString name;   ///< category or day, and series
    QString words;  ///< the exact value
    QString link;   ///< where a click leads; may be empty
    int row = 0;    ///< up and down keys
    int column = 0; ///< left and right keys
    int series = 0;
    bool dot = false; ///< found from nearby, too
};

/// A name beside the plot: has a link of its own and is said whole in a tooltip when it was cut.
struct ChartLabel {
    QRectF box;
    QString text;
    QString link;
    bool cut = false;
};

/// Series are told apart by more than colour: by the shape of their points …
void paintDot(QPainter &painter, QPointF at, int series, double size, const QColor &fill, const QColor &edge);
/// … the pattern of their areas (the first is plain) …
void paintPattern(QPainter &painter, const QRectF &box, int series, double em, const QColor &fill);
/// … and the dashes of their lines.
QPen seriesPen(const QColor &colour, double width, int series, bool dashed);

} // namespace kz::charts
