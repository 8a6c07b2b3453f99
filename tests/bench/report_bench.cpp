#include "tests/bench/bench.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/samples.h"

#include "models/report/batch.h"
#include "models/report/chart_recording.h"
#include "models/report/person_report.h"
#include "ui/charts/qt_chart_painter.h"

#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QTimer>

#include <numeric>

namespace kz::bench {

namespace {

constexpr int reports = 100;
const query::AsOf asOf{.happened = Sample::today(), .entered = {}, .current = true};

/// The charts of the reports and nothing else, each report in a file of its own.
void paintBare(const std::vector<report::Document> &documents, report::ChartPainter &painter, const QString &folder)
{
    constexpr int chartsAPage = 3;
    QDir().mkpath(folder);
    int number = 0;
    for (const report::Document &document : documents) {
        const std::vector<QPicture> charts = report::recordChartsNow(document, painter);
        QPdfWriter writer(QStringLiteral("%1/%2.pdf").arg(folder).arg(number++));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(72);
        QPainter page(&writer);
        for (size_t i = 0; i < charts.size(); ++i) {
            if (i > 0 && i % chartsAPage == 0)
                writer.newPage();
            page.drawPicture(0, int(i % chartsAPage) * 240, charts[i]);
        }
    }
}

/// The longest time that the event loop was kept from turning while the batch ran.
double longestTurn(report::ReportBatch &batch)
{
    using Clock = std::chrono::steady_clock;
    double longest = 0;
    bool running = true;
    auto last = Clock::now();
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &tick, [&] {
        const auto now = Clock::now();
        longest = std::max(longest, std::chrono::duration<double, std::milli>(now - last).count());
        last = now;
    });
    QObject::connect(&batch, &report::ReportBatch::finished, &tick, [&] { running = false; });
    tick.start(0);
    batch.start();
    while (running)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return longest;
}

} // namespace

void benchReport(Bench &bench, Samples &samples)
{
    const Sample &sample = samples.residents(bench.rows() / 100);
    query::ReadPool reads(sample.path);
    query::Plans plans;
    charts::QtChartPainter painter;
    const report::PaperLoader load = [&plans](storage::Database &database, Key person) -> Result<report::Paper> {
        const auto paper = query::personPaper(database, plans, person, asOf);
        if (!paper)
            return paper.error();
        return report::Paper{report::personReport({.paper = paper.value(), .printedOn = Sample::today()}),
                             report::personReportName(paper.value())};
    };
    std::vector<Key> keys(reports);
    std::iota(keys.begin(), keys.end(), Sample::firstPerson);
    const report::BatchOrder order{.keys = keys,
                                   .load = load,
                                   .path = samples.bareFile("reports"),
                                   .onePerKey = true,
                                   .meta = {.title = QStringLiteral("見本"), .creator = QStringLiteral("Kizahashi")}};

    std::vector<report::Document> documents;
    for (const Key person : keys) {
        const auto loaded = orGiveUp(
            "a report", reads.runHere<report::Paper>([&](storage::Database &database, const query::CancelToken &) {
                return load(database, person);
            }));
        documents.push_back(loaded.document);
    }
    bench.ratio(
        "100 reports, a PDF each / their charts painted barely", 1.6,
        [&] { return millisecondsOf([&] { orGiveUp("reports", report::writeReportsNow(reads, painter, order)); }); },
        [&] { return millisecondsOf([&] { paintBare(documents, painter, samples.bareFile("charts")); }); });
    bench.atMost("100 reports: the longest turn of the event loop", 50, [&] {
        report::ReportBatch batch(reads, painter, order);
        return longestTurn(batch);
    });
}

} // namespace kz::bench
