#include "ui/reports/print_job.h"

#include "models/base/when_done.h"
#include "models/report/chart_recording.h"

#include <QPrinter>

namespace kz {

PrintJob::PrintJob(query::ReadPool &reads, report::ChartPainter &painter, std::vector<Key> keys,
                   report::PaperLoader load, std::shared_ptr<QPrinter> printer, QObject *parent)
    : QObject(parent), m_reads(reads), m_charts(painter), m_keys(std::move(keys)), m_load(std::move(load)),
      m_printer(std::move(printer))
{ }

PrintJob::~PrintJob()
{
    m_recording.cancel();
    if (m_painter.isActive() && !m_ended)
        m_printer->abort();
}

void PrintJob::start()
{
    QMetaObject::invokeMethod(this, &PrintJob::readNext, Qt::QueuedConnection);
}

void PrintJob::cancel()
{
    if (m_ended)
        return;
    m_recording.cancel();
    if (m_painter.isActive())
        m_printer->abort();
    end(makeError(ErrorCode::Cancelled));
}

void PrintJob::readNext()
{
    if (m_ended)
        return;
    if (m_next > 0)
        Q_EMIT progressed(int(m_next), int(m_keys.size()));
    if (m_next == m_keys.size())
        return end(m_printed);
    const Key key = m_keys[m_next++];
    const auto read
        = [load = m_load, key](storage::Database &database, const query::CancelToken &) { return load(database, key); };
    whenDone(m_reads.run<report::Paper>(read), this, [this](const Result<report::Paper> &paper) {
        if (m_ended)
            return;
        if (paper)
            record(paper.value());
        else
            end(paper.error());
    });
}

void PrintJob::record(const report::Paper &paper)
{
    m_document = paper.document;
    m_recording = report::recordCharts(m_document, m_charts);
    whenDone(m_recording, this, [this](const std::vector<QPicture> &pictures) {
        if (m_ended)
            return;
        m_pages = std::make_unique<report::PageLayout>(m_document, pictures);
        m_page = 0;
        paintNext();
    });
}

void PrintJob::paintNext()
{
    if (m_ended)
        return;
    if (m_page == m_pages->pageCount())
        return readNext();
    ++m_page;
    ++m_counted;
    const bool wanted
        = m_counted >= m_printer->fromPage() && (m_printer->toPage() == 0 || m_counted <= m_printer->toPage());
    if (wanted) {
        if (!beginPage())
            return end(makeError(ErrorCode::OutputFailed, {m_printer->docName()}));
        const double scale = m_printer->resolution() / 72.0;
        m_painter.save();
        m_painter.scale(scale, scale);
        m_pages->paintPage(&m_painter, m_page);
        m_painter.restore();
        ++m_printed;
    }
    QMetaObject::invokeMethod(this, &PrintJob::paintNext, Qt::QueuedConnection);
}

/// The first begins the job: until then the printer has heard of nothing.
bool PrintJob::beginPage()
{
    // Some printers take no other orientation once they have begun, and the papers of a kind seldom differ.
    if (const auto wanted = report::pageOrientation(m_pages->orientation());
        m_printer->pageLayout().orientation() != wanted)
        m_printer->setPageOrientation(wanted);
    return m_painter.isActive() ? m_printer->newPage() : m_painter.begin(m_printer.get());
}

void PrintJob::end(const Result<int> &pages)
{
    if (std::exchange(m_ended, true))
        return;
    if (m_painter.isActive())
        m_painter.end();
    Q_EMIT finished(pages);
}

} // namespace kz
