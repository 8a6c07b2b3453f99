#pragma once

#include "ui/charts/chart_colours.h"

#include <QFont>

namespace kz::charts {

/// Colours and type of a drawn chart. Lengths in a chart follow the type: em is the body size.
struct ChartStyle {
    ChartColours colours = ChartColours::light();
    QFont body = standardBody(); ///< with a pixel size
    bool transparent = false;    ///< leaves out the surface: what lies beneath the chart (a watermark) stays
    double padding = 0.5;        ///< air around everything, in em

    QFont title() const;
    QFont caption() const;
    double em() const { return body.pixelSize(); }

    /// What a chart is drawn in before it knows better: it may be painted before it is shown.
    static QFont standardBody();
    /// On a screen: the widget's own font, Japanese faces behind it.
    static ChartStyle screen(const QFont &font, const ChartColours &colours);
    /// In files: always the same face, unhinted, light.
    static ChartStyle file();
    /// The same on a printed page, flush with what stands above and below it.
    static ChartStyle paper();
};

} // namespace kz::charts
