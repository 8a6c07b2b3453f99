#include "models/report/chart_recording.h"

#include "models/report/page_style.h"
#include "models/report/sheet.h"

#include <QPromise>
#include <QTimer>

#include <memory>

namespace kz::report {

namespace {

struct Sitting {
    ChartSpec spec;
    QSizeF size;
};

std::vector<Sitting> sittings(const Document &document)
{
    std::vector<Sitting> all;
    for (const Block &block : document.blocks) {
        const auto *charts = std::get_if<ChartBlock>(&block);
        if (!charts || charts->charts.empty())
            continue;
        const double count = double(charts->charts.size());
        const QSizeF size((sheetOf(document.orientation).contentWidth() - page::chartGap * (count - 1)) / count,
                          charts->height);
        for (const ChartSpec &spec : charts->charts)
            all.push_back({spec, size});
    }
    return all;
}

struct Recording {
    std::vector<Sitting> todo;
    ChartPainter &painter;
    QPromise<std::vector<QPicture>> promise;
    std::vector<QPicture> done;
};

void recordNext(const std::shared_ptr<Recording> &recording)
{
    if (recording->promise.isCanceled()) {
        recording->promise.finish();
        return;
    }
    if (recording->done.size() == recording->todo.size()) {
        recording->promise.addResult(std::move(recording->done));
        recording->promise.finish();
        return;
    }
    const Sitting &next = recording->todo[recording->done.size()];
    recording->done.push_back(recording->painter.record(next.spec, next.size));
    QTimer::singleShot(0, [recording] { recordNext(recording); });
}

} // namespace

std::vector<QPicture> recordChartsNow(const Document &document, ChartPainter &painter)
{
    std::vector<QPicture> pictures;
    for (const Sitting &next : sittings(document))
        pictures.push_back(painter.record(next.spec, next.size));
    return pictures;
}

QFuture<std::vector<QPicture>> recordCharts(const Document &document, ChartPainter &painter)
{
    auto recording = std::make_shared<Recording>(Recording{sittings(document), painter, {}, {}});
    recording->promise.start();
    QFuture<std::vector<QPicture>> future = recording->promise.future();
    QTimer::singleShot(0, [recording] { recordNext(recording); });
    return future;
}

} // namespace kz::report
