#include "ui/charts/chart_files.h"

#include "models/base/output_file.h"
#include "models/exchange/table_writer.h"
#include "models/report/chart_pages.h"
#include "models/report/chart_table.h"
#include "ui/charts/picture_files.h"
#include "ui/charts/spec_chart.h"

#include <QFileInfo>
#include <QPainter>
#include <QtMath>

namespace kz::charts {

using report::ChartSpec;

namespace {

Picture pictureOf(const ChartSpec &spec, QSize size, const ChartStyle &style)
{
    return {.title = spec.title,
            .description = report::chartDescription(spec),
            .size = size,
            .surface = style.colours.surface,
            .paint
            = [&spec, size, &style](QPainter &painter,
                                    int page) { paintChart(painter, report::chartPage(spec, page), style, size); },
            .pages = report::chartPageCount(spec)};
}

Result<void> writeFigures(QIODevice &device, const ChartSpec &spec, const QString &path)
{
    const report::ChartTable table = report::chartFigures(spec);
    const auto writer = exchange::tableWriter(device, path);
    writer->row(table.header);
    for (const QStringList &row : table.rows) {
        std::vector<exchange::Cell> cells;
        for (qsizetype i = 0; i < row.size(); ++i) {
            bool number = false;
            const double value = row[i].toDouble(&number);
            const QDate day = QDate::fromString(row[i], Qt::ISODate);
            cells.push_back(number && table.figures[std::size_t(i)] ? exchange::numberCell(value)
                                : day.isValid()                     ? exchange::dayCell(day)
                                                                    : exchange::Cell(row[i]));
        }
        writer->cells(cells);
    }
    return writer->finish();
}

/// High enough for the rows of the chart.
QSize roomFor(const ChartSpec &spec, QSize size, const ChartStyle &style)
{
    const int least = report::chartRowsIn(spec, size.height() / style.em());
    if (report::chartPageCount(report::chartPage(spec, 0), least) == 1)
        return size;
    return {size.width(), qCeil(report::chartHeightInEm(spec) * style.em())};
}

} // namespace

QStringList chartSuffixes()
{
    return pictureSuffixes() << QStringLiteral("xlsx") << QStringLiteral("csv");
}

QImage chartImage(const ChartSpec &spec, QSize size, double scale, const ChartStyle &style)
{
    Picture picture = pictureOf(spec, size, style);
    picture.paint = [&](QPainter &painter, int) { paintChart(painter, spec, style, size); }; // the page it is given
    return pictureImage(picture, scale);
}

Result<void> writeChart(const ChartSpec &spec, const QString &path, QSize size, double scale, const ChartStyle &style)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (!chartSuffixes().contains(suffix))
        return makeError(ErrorCode::InputUnknownKind, {suffix, chartSuffixes().join(QStringLiteral(", "))});
    QSaveFile file(path);
    if (auto opened = openOutput(file); !opened)
        return opened;
    size = roomFor(spec, size, style);
    if (pictureSuffixes().contains(suffix))
        drawInto(file, pictureOf(spec, size, style), suffix, scale);
    else if (suffix == QStringLiteral("xlsx")) {
        if (auto written = writeFigures(file, spec, path); !written)
            return written;
    } else
        file.write(report::chartCsv(spec));
    return commitOutput(file);
}

} // namespace kz::charts
