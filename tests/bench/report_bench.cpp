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

/// One report as a bare painter has it: no reading, no setting of lines.
struct BarePaper {
    explicit BarePaper(report::Document of, report::ChartPainter &painter)
        : document(std::move(of)), layout(document, report::recordChartsNow(document, painter))
    { }
    report::Document document;
    report::PageLayout layout;
};

std::unique_ptr<QPdfWriter> a4(const QString &folder, size_t number)
{
    QDir().mkpath(folder);
    auto writer = std::make_unique<QPdfWriter>(QStringLiteral("%1/%2.pdf").arg(folder).arg(number));
    writer->setPageSize(QPageSize(QPageSize::A4));
    writer->setResolution(72);
    return writer;
}

/// The charts of the reports and nothing else, each report in a file of its own.
void paintCharts(const std::vector<BarePaper> &papers, report::ChartPainter &painter, const QString &folder)
{
    constexpr int chartsAPage = 3;
    for (size_t number = 0; number < papers.size(); ++number) {
        const std::vector<QPicture> charts = report::recordChartsNow(papers[number].document, painter);
        const auto writer = a4(folder, number);
        QPainter page(writer.get());
        for (size_t i = 0; i < charts.size(); ++i) {
            if (i > 0 && i % chartsAPage == 0)
                writer->newPage();
            page.drawPicture(0, int(i % chartsAPage) * 240, charts[i]);
        }
    }
}

/// The charts recorded, and the finished pages with every word on them.
void paintPages(const std::vector<BarePaper> &papers, report::ChartPainter &painter, const QString &folder)
{
    for (size_t number = 0; number < papers.size(); ++number) {
        report::recordChartsNow(papers[number].document, painter);
        const auto writer = a4(folder, number);
        QPainter page(writer.get());
        for (int i = 1; i <= papers[number].layout.pageCount(); ++i) {
            if (i > 1)
                writer->newPage();
            papers[number].layout.paintPage(&page, i);
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

    std::vector<BarePaper> papers;
    for (const Key person : keys) {
        auto loaded = orGiveUp(
            "a report", reads.runHere<report::Paper>([&](storage::Database &database, const query::CancelToken &) {
                return load(database, person);
            }));
        papers.emplace_back(std::move(loaded.document), painter);
    }
    const QString bare = samples.bareFile("bare");
    bench.ratios(
        [&] { return millisecondsOf([&] { orGiveUp("reports", report::writeReportsNow(reads, painter, order)); }); },
        {{"100 reports, a PDF each / their charts alone, painted barely", 1.6,
          [&] { return millisecondsOf([&] { paintCharts(papers, painter, bare); }); }},
         {"100 reports, a PDF each / the same pages, painted barely", 1.6,
          [&] { return millisecondsOf([&] { paintPages(papers, painter, bare); }); }}});
    bench.atMost("100 reports: the longest turn of the event loop", 50, [&] {
        report::ReportBatch batch(reads, painter, order);
        return longestTurn(batch);
    });
}

} // namespace kz::bench
