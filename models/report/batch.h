#pragma once

#include "models/query/read_pool.h"
#include "models/report/chart_painter.h"
#include "models/report/document.h"
#include "models/report/pdf_book.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace kz::report {

/// A paper ready to be set, and what its own file would be called (without suffix).
struct Paper {
    Document document;
    QString fileName;
    PlainTable table; ///< of papers that are lists
};

/// Makes the paper of one person, one site …; called on a worker.
using PaperLoader = std::function<Result<Paper>(storage::Database &, Key)>;

struct BatchOrder {
    std::vector<Key> keys; ///< in the order of the pages
    PaperLoader load;
    /// One file for all: its path. One file for each: the folder, which is made when it is not there.
    QString path;
    bool onePerKey = false;
    PdfMeta meta;
};

/// Writes the reports of many. Papers are read on workers, their charts recorded on this thread, one in each turn of
/// the event loop, pages written on workers; a few papers at a time are on their way, so memory stays small. For
/// the window. GUI thread; the pool and the painter outlive it.
class ReportBatch : public QObject
{
    Q_OBJECT
public:
    ReportBatch(query::ReadPool &reads, ChartPainter &painter, BatchOrder order, QObject *parent = nullptr);
    ~ReportBatch() override;

    void start();
    /// Ends as soon as what is on its way has landed: finished(Cancelled). Files that were complete stay, half a book
    /// does not.
    void cancel();

Q_SIGNALS:
    void progressed(int done, int all);
    /// Once: the files written, or the first reason why not.
    void finished(const kz::Result<QStringList> &files);

private:
    struct Slot;

    void go();
    void loadNext();
    void record(std::size_t index, Paper paper);
    void write();
    void written(std::size_t index, const Result<void> &result);
    void fail(const Error &error);
    void endIfDone();
    void end(const Result<void> &closed);
    void stopRecording();
    QString pathFor(const QString &fileName);

    query::ReadPool &m_reads;
    ChartPainter &m_painter;
    BatchOrder m_order;
    QThreadPool m_writers;
    /// One file for all. It is made, written, closed and dropped by the one writer: Qt keeps fonts by thread.
    std::shared_ptr<std::unique_ptr<PdfBook>> m_book;
    std::vector<std::unique_ptr<Slot>> m_slots;
    QStringList m_files;
    std::size_t m_nextLoad = 0;
    std::size_t m_nextWrite = 0;
    int m_onTheWay = 0;
    int m_done = 0;
    bool m_ended = false;
    Error m_error;
};

/// The same here and now, for the command line and tests: blocks, while separate files are written by workers. `told`
/// hears how many of how many are done; false cancels, and Cancelled says how many files had been written and stay.
/// GUI thread (charts).
Result<QStringList> writeReportsNow(query::ReadPool &reads, ChartPainter &painter, const BatchOrder &order,
                                    const std::function<bool(int done, int all)> &told = {});

} // namespace kz::report
