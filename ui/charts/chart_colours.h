#pragma once

#include "models/report/chart_spec.h"

#include <QColor>

#include <array>

namespace kz::charts {

/// The colours a chart is drawn with. The shell fills them from its theme; light() is also what goes on paper.
/// Series colours after Okabe and Ito, Color Universal Design (2008).
struct ChartColours {
    QColor surface; ///< behind the chart
    QColor text;
    QColor muted; ///< titles of axes, ticks
    QColor line;  ///< grid
    QColor accent;
    QColor good;
    QColor warning;
    QColor bad;
    std::array<QColor, 8> series;

    static ChartColours light();
    static ChartColours dark();

    /// The colour of an area, as named.
    QColor fill(report::ChartSpec::Role role) const;
    /// The same hue for thin lines, markers and edges of areas: at least 3 : 1 against the surface.
    QColor mark(report::ChartSpec::Role role) const;
    /// Where between none (0) and all (1): one hue from the surface to a deep blue, so that grey copies keep the order.
    QColor heat(double share) const;
};

/// Black or white, whichever reads better on this colour (at least 4.5 : 1).
QColor inkOn(const QColor &fill);

/// WCAG 2.1 contrast ratio of two opaque colours, 1 … 21.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace kz::charts
