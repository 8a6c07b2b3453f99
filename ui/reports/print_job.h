#pragma once

#include "models/query/read_pool.h"
#include "models/report/batch.h"
#include "models/report/page_layout.h"

#include <QObject>
#include <QPainter>

#include <memory>

class QPrinter;

namespace kz {

/// Prints the papers of many one after the other as a single job: each is read on a worker, its charts recorded and its
/// pages painted here, one in each turn of the event loop. The printer's range of pages counts over all of them. GUI
/// thread; pool and painter outlive it.
class PrintJob : public QObject
{
    Q_OBJECT
public:
    PrintJob(query::ReadPool &reads, report::ChartPainter &painter, std::vector<Key> keys, report::PaperLoader load,
             std::shared_ptr<QPrinter> printer, QObject *parent = nullptr);
    ~PrintJob() override;

    void start();
    /// Ends with finished(Cancelled); what the printer has taken already comes out.
    void cancel();

Q_SIGNALS:
    void progressed(int done, int all);
    /// Once: how many pages were printed, or why not. OutputFailed: the printer did not answer.
    void finished(const kz::Result<int> &pages);

private:
    void readNext();
    void record(const report::Paper &paper);
    void paintNext();
    bool beginPage();
    void end(const Result<int> &pages);

    query::ReadPool &m_reads;
    report::ChartPainter &m_charts;
    std::vector<Key> m_keys;
    report::PaperLoader m_load;
    std::shared_ptr<QPrinter> m_printer;
    QPainter m_painter; ///< ends before its printer goes
    report::Document m_document;
    QFuture<std::vector<QPicture>> m_recording;
    std::unique_ptr<report::PageLayout> m_pages; ///< of the paper in hand
    int m_page = 0;                              ///< of it, painted last
    size_t m_next = 0;                           ///< the paper after it
    int m_counted = 0;                           ///< pages of the job so far
    int m_printed = 0;                           ///< those within the range
    bool m_ended = false;
};

} // namespace kz
