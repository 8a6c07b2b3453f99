#include "models/report/batch.h"

#include "models/base/when_done.h"
#include "models/report/chart_recording.h"

#include <QDir>
#include <QPromise>
#include <QThread>
#include <QtConcurrent>

#include <algorithm>
#include <deque>

namespace kz::report {

namespace {

/// Papers read but not written yet: enough to keep readers, recorder and writers busy at once.
constexpr int mostOnTheWay = 6;

QString freePath(const QString &folder, const QString &fileName, const QStringList &taken)
{
    const QString name = fileName.isEmpty() ? QStringLiteral("report") : fileName;
    QString path = QDir(folder).filePath(name + QStringLiteral(".pdf"));
    for (int number = 2; taken.contains(path, Qt::CaseInsensitive); ++number)
        path = QDir(folder).filePath(QStringLiteral("%1-%2.pdf").arg(name).arg(number));
    return path;
}

} // namespace

/// One paper on its way.
struct ReportBatch::Slot {
    Document document;
    QFuture<std::vector<QPicture>> recording;
    std::vector<QPicture> pictures;
    QString path;
    bool recorded = false;
};

ReportBatch::ReportBatch(query::ReadPool &reads, ChartPainter &painter, BatchOrder order, QObject *parent)
    : QObject(parent), m_reads(reads), m_painter(painter), m_order(std::move(order))
{
    // The pages of one book come one after the other; separate files may be written side by side.
    m_writers.setMaxThreadCount(m_order.onePerKey ? std::max(1, QThread::idealThreadCount() - 1) : 1);
    m_writers.setExpiryTimeout(-1);
}

ReportBatch::~ReportBatch()
{
    stopRecording();
    if (m_book)
        m_writers.start([book = m_book] { book->reset(); });
    m_writers.waitForDone();
}

void ReportBatch::stopRecording()
{
    for (const auto &slot : m_slots)
        if (slot)
            slot->recording.cancel();
}

void ReportBatch::start()
{
    m_slots.resize(m_order.keys.size());
    if (m_order.onePerKey) {
        if (!QDir().mkpath(m_order.path))
            fail(makeError(ErrorCode::OutputFailed, {m_order.path}));
    } else {
        m_book = std::make_shared<std::unique_ptr<PdfBook>>();
        m_writers.start([book = m_book, path = m_order.path, meta = m_order.meta] {
            *book = std::make_unique<PdfBook>(path, meta);
        });
    }
    QMetaObject::invokeMethod(this, &ReportBatch::go, Qt::QueuedConnection);
}

void ReportBatch::cancel()
{
    fail(makeError(ErrorCode::Cancelled));
    QMetaObject::invokeMethod(this, &ReportBatch::endIfDone, Qt::QueuedConnection);
}

void ReportBatch::go()
{
    while (m_error.code == ErrorCode::None && m_onTheWay < mostOnTheWay && m_nextLoad < m_order.keys.size())
        loadNext();
    endIfDone();
}

void ReportBatch::loadNext()
{
    const std::size_t index = m_nextLoad++;
    ++m_onTheWay;
    const Key key = m_order.keys[index];
    const auto read = [load = m_order.load, key](storage::Database &database, const query::CancelToken &) {
        return load(database, key);
    };
    whenDone(m_reads.run<Paper>(read), this, [this, index](const Result<Paper> &paper) {
        if (!paper)
            fail(paper.error());
        if (m_error.code == ErrorCode::None) {
            record(index, paper.value());
            return;
        }
        --m_onTheWay;
        endIfDone();
    });
}

void ReportBatch::record(std::size_t index, Paper paper)
{
    m_slots[index] = std::make_unique<Slot>();
    Slot &slot = *m_slots[index];
    slot.document = std::move(paper.document);
    slot.path = m_order.onePerKey ? pathFor(paper.fileName) : m_order.path;
    slot.recording = recordCharts(slot.document, m_painter);
    whenDone(slot.recording, this, [this, index](const std::vector<QPicture> &pictures) {
        m_slots[index]->pictures = pictures;
        m_slots[index]->recorded = true;
        write();
    });
}

void ReportBatch::write()
{
    // In the order of the keys, whichever was recorded first.
    while (m_nextWrite < m_slots.size() && m_slots[m_nextWrite] && m_slots[m_nextWrite]->recorded) {
        const std::size_t index = m_nextWrite++;
        auto promise = std::make_shared<QPromise<Result<void>>>();
        whenDone(promise->future(), this, [this, index](const Result<void> &result) { written(index, result); });
        promise->start();
        const bool wanted = m_error.code == ErrorCode::None;
        Slot &slot = *m_slots[index];
        m_writers.start([promise, wanted, book = m_book, meta = m_order.meta, path = slot.path,
                         document = std::move(slot.document), pictures = std::move(slot.pictures)] {
            Result<void> result;
            if (wanted && book)
                (*book)->add(PageLayout(document, pictures));
            else if (wanted)
                result = writePdf(document, pictures, path, meta);
            promise->addResult(std::move(result));
            promise->finish();
        });
    }
}

void ReportBatch::written(std::size_t index, const Result<void> &result)
{
    --m_onTheWay;
    if (!result)
        fail(result.error());
    else if (m_error.code == ErrorCode::None)
        Q_EMIT progressed(++m_done, int(m_order.keys.size()));
    m_slots[index].reset();
    go();
}

void ReportBatch::fail(const Error &error)
{
    if (m_error.code == ErrorCode::None)
        m_error = error;
}

void ReportBatch::endIfDone()
{
    const bool all = m_done == int(m_order.keys.size());
    if (m_ended || (m_error.code == ErrorCode::None && !all))
        return;
    m_ended = true;
    stopRecording();
    if (!m_book) {
        end({});
        return;
    }
    auto promise = std::make_shared<QPromise<Result<void>>>();
    whenDone(promise->future(), this, [this](const Result<void> &closed) { end(closed); });
    promise->start();
    m_writers.start([promise, book = std::exchange(m_book, {}), whole = m_error.code == ErrorCode::None] {
        promise->addResult(whole ? (*book)->finish() : Result<void>());
        book->reset();
        promise->finish();
    });
}

void ReportBatch::end(const Result<void> &closed)
{
    if (!closed)
        fail(closed.error());
    if (m_error.code != ErrorCode::None)
        Q_EMIT finished(m_error);
    else
        Q_EMIT finished(m_order.onePerKey ? m_files : QStringList{m_order.path});
}

QString ReportBatch::pathFor(const QString &fileName)
{
    m_files.append(freePath(m_order.path, fileName, m_files));
    return m_files.last();
}

namespace {

Result<Paper> readPaper(query::ReadPool &reads, const BatchOrder &order, std::size_t index)
{
    return reads.runHere<Paper>([&](storage::Database &database, const query::CancelToken &) {
        return order.load(database, order.keys[index]);
    });
}

Result<QStringList> writeBookNow(query::ReadPool &reads, ChartPainter &painter, const BatchOrder &order,
                                 const std::function<bool(int done, int all)> &told)
{
    PdfBook book(order.path, order.meta);
    for (std::size_t i = 0; i < order.keys.size(); ++i) {
        const auto paper = readPaper(reads, order, i);
        if (!paper)
            return paper.error();
        book.add(PageLayout(paper.value().document, recordChartsNow(paper.value().document, painter)));
        if (told && !told(int(i + 1), int(order.keys.size())))
            return makeError(ErrorCode::Cancelled);
    }
    if (const auto done = book.finish(); !done)
        return done.error();
    return QStringList{order.path};
}

/// Charts are recorded here, pages written on workers meanwhile: those cost ten times as much.
Result<QStringList> writeFilesNow(query::ReadPool &reads, ChartPainter &painter, const BatchOrder &order,
                                  const std::function<bool(int done, int all)> &told)
{
    if (!QDir().mkpath(order.path))
        return makeError(ErrorCode::OutputFailed, {order.path});
    QThreadPool writers;
    writers.setExpiryTimeout(-1);
    QStringList files;
    std::deque<QFuture<Result<void>>> beingWritten;
    int done = 0;
    const auto await = [&](std::size_t most) -> Result<void> {
        while (beingWritten.size() > most) {
            const Result<void> written = beingWritten.front().result();
            beingWritten.pop_front();
            if (!written)
                return written;
            ++done;
        }
        return {};
    };
    for (std::size_t i = 0; i < order.keys.size(); ++i) {
        const auto paper = readPaper(reads, order, i);
        if (!paper)
            return paper.error();
        files.append(freePath(order.path, paper.value().fileName, files));
        const auto write = [document = paper.value().document, path = files.last(), meta = order.meta,
                            pictures = recordChartsNow(paper.value().document, painter)] {
            return writePdf(document, pictures, path, meta);
        };
        beingWritten.push_back(QtConcurrent::run(&writers, write));
        if (const auto written = await(mostOnTheWay); !written)
            return written.error();
        if (told && !told(done, int(order.keys.size()))) {
            if (const auto written = await(0); !written)
                return written.error();
            return makeError(ErrorCode::Cancelled, {QString::number(done)});
        }
    }
    if (const auto written = await(0); !written)
        return written.error();
    if (told)
        told(done, int(order.keys.size()));
    return files;
}

} // namespace

Result<QStringList> writeReportsNow(query::ReadPool &reads, ChartPainter &painter, const BatchOrder &order,
                                    const std::function<bool(int done, int all)> &told)
{
    return order.onePerKey ? writeFilesNow(reads, painter, order, told) : writeBookNow(reads, painter, order, told);
}

} // namespace kz::report
