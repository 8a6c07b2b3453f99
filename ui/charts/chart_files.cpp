#include "ui/charts/chart_files.h"

#include "models/base/output_file.h"
#include "models/exchange/table_writer.h"
#include "models/report/chart_pages.h"
#include "models/report/chart_table.h"
#include "ui/charts/spec_chart.h"

#include <QFileInfo>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QtMath>

namespace kz::charts {

using report::ChartSpec;

namespace {

void writePdf(QIODevice &device, const ChartSpec &spec, QSize size, const ChartStyle &style)
{
    constexpr double pointsPerPixel = 0.75;
    constexpr int dotsPerInch = 1200;
    QPdfWriter writer(&device);
    writer.setResolution(dotsPerInch);
    writer.setTitle(spec.title);
    const QSizeF points = QSizeF(size) * pointsPerPixel;
    writer.setPageLayout(QPageLayout(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch),
                                     QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    for (int page = 0; page < report::chartPageCount(spec); ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        const double scale = pointsPerPixel * dotsPerInch / 72;
        painter.scale(scale, scale);
        paintChart(painter, report::chartPage(spec, page), style, size);
        painter.restore();
    }
}

void writeSvg(QIODevice &device, const ChartSpec &spec, QSize size, const ChartStyle &style)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(spec.title);
    generator.setDescription(report::chartDescription(spec));
    QPainter painter(&generator);
    paintChart(painter, report::chartPage(spec, 0), style, size);
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
    return {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("xlsx"),
            QStringLiteral("csv")};
}

QImage chartImage(const ChartSpec &spec, QSize size, double scale, const ChartStyle &style)
{
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    image.fill(style.colours.surface);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintChart(painter, spec, style, size);
    return image;
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
    if (suffix == QStringLiteral("png"))
        chartImage(report::chartPage(spec, 0), size, scale, style).save(&file, "PNG");
    else if (suffix == QStringLiteral("svg"))
        writeSvg(file, spec, size, style);
    else if (suffix == QStringLiteral("pdf"))
        writePdf(file, spec, size, style);
    else if (suffix == QStringLiteral("xlsx")) {
        if (auto written = writeFigures(file, spec, path); !written)
            return written;
    } else
        file.write(report::chartCsv(spec));
    return commitOutput(file);
}

} // namespace kz::charts
