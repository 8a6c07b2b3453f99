#include "models/report/pdf_book.h"

#include "models/base/output_file.h"
#include "models/report/page_style.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace kz::report {

struct PdfBook::Sheets {
    explicit Sheets(const QString &path) : file(path), opened(openOutput(file)) { }

    QSaveFile file;
    Result<void> opened;
    std::unique_ptr<QPdfWriter> writer;
    QPainter painter;
};

PdfBook::PdfBook(const QString &path, const PdfMeta &meta) : m_sheets(std::make_unique<Sheets>(path))
{
    if (!m_sheets->opened)
        return;
    constexpr int dotsPerInch = 1200;
    m_sheets->writer = std::make_unique<QPdfWriter>(&m_sheets->file);
    m_sheets->writer->setResolution(dotsPerInch);
    m_sheets->writer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    m_sheets->writer->setTitle(meta.title);
    m_sheets->writer->setCreator(meta.creator);
}

PdfBook::~PdfBook() = default;

void PdfBook::add(const PageLayout &paper)
{
    if (!m_sheets->writer)
        return;
    QPainter &painter = m_sheets->painter;
    for (int number = 1; number <= paper.pageCount(); ++number) {
        m_sheets->writer->setPageOrientation(pageOrientation(paper.orientation())); // of the page that comes next
        if (!painter.isActive())
            painter.begin(m_sheets->writer.get());
        else
            m_sheets->writer->newPage();
        painter.save();
        const double scale = m_sheets->writer->resolution() / 72.0;
        painter.scale(scale, scale);
        paper.paintPage(&painter, number);
        painter.restore();
    }
}

Result<void> PdfBook::finish()
{
    if (!m_sheets->opened)
        return m_sheets->opened;
    m_sheets->painter.end();
    m_sheets->writer.reset();
    return commitOutput(m_sheets->file);
}

Result<void> writePdf(const Document &document, const std::vector<QPicture> &pictures, const QString &path,
                      const PdfMeta &meta)
{
    PdfBook book(path, meta);
    book.add(PageLayout(document, pictures));
    return book.finish();
}

} // namespace kz::report
