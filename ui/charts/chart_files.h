#pragma once

#include "models/base/result.h"
#include "models/report/chart_spec.h"
#include "ui/charts/chart_style.h"

#include <QImage>
#include <QSize>
#include <QStringList>

namespace kz::charts {

/// What a chart can be saved as, in the order offered: "png", "svg", "pdf", "xlsx", "csv".
QStringList chartSuffixes();

/// Writes the chart in the format its suffix names. Long charts: a PDF gets as many pages as needed, tables have
/// everything, pictures show the first page. `size` in pixels at 12 pixels of type, made higher when the rows need it;
/// a PNG has `scale` times as many. InputUnknownKind (suffix, known suffixes), FileUnwritable or OutputFailed (path,
/// system's reason). GUI thread.
Result<void> writeChart(const report::ChartSpec &spec, const QString &path, QSize size = QSize(960, 600),
                        double scale = 1, const ChartStyle &style = ChartStyle::file());

QImage chartImage(const report::ChartSpec &spec, QSize size, double scale, const ChartStyle &style);

} // namespace kz::charts
