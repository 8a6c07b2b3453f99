#include "ui/charts/chart_files.h"

#include "models/exchange/book_reader.h"
#include "models/report/chart_table.h"
#include "models/report/pdf_book.h"
#include "models/report/sheet.h"
#include "tests/ui/charts/chart_samples_support.h"
#include "ui/charts/qt_chart_painter.h"

#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::charts;
using kz::test::sampleChart;
using report::ChartSpec;
using Kind = ChartSpec::Kind;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString pdfText(const QString &path)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
}

bool canReadPdf()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

} // namespace

TEST(ChartFiles, PicturesHaveTheirSizeAndTheColoursOfTheSeries)
{
    QTemporaryDir folder;
    for (const Kind kind : kz::test::allChartKinds()) {
        const QString path = folder.filePath(QStringLiteral("chart.png"));
        ASSERT_TRUE(writeChart(sampleChart(kind), path, QSize(640, 400), 2));
        const QImage image(path);
        ASSERT_EQ(image.size(), QSize(1280, 800));
        const QColor wanted = kind == Kind::HeatMap ? ChartColours::light().heat(1)
                                                    : ChartColours::light().fill(ChartSpec::Role::Series1);
        int found = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y) == wanted ? 1 : 0;
        EXPECT_GT(found, kind == Kind::Line || kind == Kind::Radar ? 200 : 5000) << "kind " << int(kind);
    }
}

TEST(ChartFiles, DrawingsAndDocumentsKeepTheirTextAsText)
{
    QTemporaryDir folder;
    const ChartSpec spec = sampleChart(Kind::StackedBars);
    const QString svg = folder.filePath(QStringLiteral("chart.svg"));
    ASSERT_TRUE(writeChart(spec, svg));
    EXPECT_TRUE(QString::fromUtf8(bytesOf(svg)).contains(spec.title));
    EXPECT_TRUE(QString::fromUtf8(bytesOf(svg)).contains(QStringLiteral("遠音島診療所")));
    const QString pdf = folder.filePath(QStringLiteral("chart.PDF"));
    ASSERT_TRUE(writeChart(spec, pdf));
    if (!canReadPdf())
        GTEST_SKIP() << "pdftotext is absent";
    const QString text = pdfText(pdf);
    EXPECT_TRUE(text.contains(spec.title)) << text.toStdString();
    for (const QString &name : spec.categories)
        EXPECT_TRUE(text.contains(name)) << name.toStdString();
}

TEST(ChartFiles, LongChartsLoseNothingInADocument)
{
    ChartSpec spec = sampleChart(Kind::StackedBars);
    spec.categories.clear();
    for (int i = 0; i < 90; ++i) {
        spec.categories.append(QStringLiteral("施設%1番").arg(i));
        for (ChartSpec::Series &series : spec.series)
            series.values.push_back(i % 7);
    }
    QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("chart.csv"));
    ASSERT_TRUE(writeChart(spec, csv));
    EXPECT_EQ(bytesOf(csv).count("\r\n"), 181);
    if (!canReadPdf())
        GTEST_SKIP() << "pdftotext is absent";
    const QString pdf = folder.filePath(QStringLiteral("chart.pdf"));
    ASSERT_TRUE(writeChart(spec, pdf));
    const QString text = pdfText(pdf);
    EXPECT_EQ(text.count(QChar(u'\f')), 3);
    for (int i = 0; i < 90; ++i)
        EXPECT_TRUE(text.contains(QStringLiteral("施設%1番").arg(i))) << i;
}

TEST(ChartFiles, FiguresGoToAWorkbookAsNumbers)
{
    const QTemporaryDir folder;
    const ChartSpec spec = sampleChart(Kind::Bars);
    const QString path = folder.filePath(QStringLiteral("chart.xlsx"));
    ASSERT_TRUE(writeChart(spec, path));
    auto book = exchange::BookReader::open(path);
    ASSERT_TRUE(book);
    const report::ChartTable figures = report::chartFigures(spec);
    std::vector<QStringList> rows;
    ASSERT_TRUE(book.value()->read(0, [&](qint64, const QStringList &cells) {
        rows.push_back(cells);
        return true;
    }));
    ASSERT_EQ(rows.size(), figures.rows.size() + 1);
    EXPECT_EQ(rows[0], figures.header);
    EXPECT_EQ(rows[1].value(2), figures.rows[0][2]);
}

TEST(ChartFiles, SaysWhyItCannotWrite)
{
    QTemporaryDir folder;
    const Result<void> kind = writeChart(sampleChart(Kind::Bars), folder.filePath(QStringLiteral("chart.gif")));
    ASSERT_FALSE(kind);
    EXPECT_EQ(kind.error().code, ErrorCode::InputUnknownKind);
    EXPECT_EQ(kind.error().arguments.first(), QStringLiteral("gif"));
    const Result<void> place = writeChart(sampleChart(Kind::Bars), folder.filePath(QStringLiteral("no/chart.png")));
    ASSERT_FALSE(place);
    EXPECT_EQ(place.error().code, ErrorCode::FileUnwritable);
}

TEST(QtChartPainter, ARecordingFillsThePointsItWasMadeFor)
{
    QtChartPainter painter;
    for (const Kind kind : kz::test::allChartKinds()) {
        const QSizeF size(300, 200);
        const QPicture picture = painter.record(sampleChart(kind), size);
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter onImage(&image);
        report::paint(onImage, report::PictureInk{QPointF(50, 50), picture});
        onImage.end();
        // What was drawn reaches the edges of its place and no further: neither a miniature nor too large.
        QRect drawn;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) != QColor(Qt::magenta))
                    drawn |= QRect(x, y, 1, 1);
        EXPECT_TRUE(QRect(49, 49, 302, 202).contains(drawn)) << "kind " << int(kind);
        EXPECT_LE(drawn.left(), 55) << "kind " << int(kind);
        EXPECT_LE(drawn.top(), 55) << "kind " << int(kind);
        EXPECT_GT(drawn.right(), kind == Kind::Radar ? 230 : 320) << "kind " << int(kind);
        EXPECT_GT(drawn.bottom(), kind == Kind::HeatMap || kind == Kind::Timeline ? 150 : 225) << "kind " << int(kind);
    }
}

TEST(QtChartPainter, LeavesTheWatermarkBeneathAlone)
{
    QtChartPainter painter;
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter onImage(&image);
    report::paint(onImage, report::PictureInk{QPointF(), painter.record(sampleChart(Kind::Line), QSizeF(300, 200))});
    onImage.end();
    int free = 0;
    for (int y = 0; y < 200; ++y)
        for (int x = 0; x < 300; ++x)
            free += image.pixelColor(x, y) == QColor(Qt::magenta) ? 1 : 0;
    EXPECT_GT(free, 300 * 200 / 2);
}

TEST(QtChartPainter, ChartsOnPaperCanBeSearched)
{
    if (!canReadPdf())
        GTEST_SKIP() << "pdftotext is absent";
    QTemporaryDir folder;
    QtChartPainter painter;
    const ChartSpec spec = sampleChart(Kind::Radar);
    report::Document document;
    document.blocks.push_back(report::ChartBlock{{spec}, 200});
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    ASSERT_TRUE(
        report::writePdf(document, {painter.record(spec, QSizeF(report::Sheet{}.contentWidth(), 200))}, path, {}));
    const QString text = pdfText(path);
    for (const QString &name : spec.categories)
        EXPECT_TRUE(text.contains(name)) << name.toStdString() << "\n" << text.toStdString();
}
