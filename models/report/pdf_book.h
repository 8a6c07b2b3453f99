#pragma once

#include "models/base/result.h"
#include "models/report/page_layout.h"

#include <QString>

#include <memory>

namespace kz::report {

struct PdfMeta {
    QString title;
    QString creator; ///< the program and its version
};

/// A PDF file in the making: papers one after the other, each with page numbers of its own. Nothing is at `path`
/// before finish() succeeded; a book that is dropped leaves nothing behind. Any thread, but one
/// from the first page to the end of its life: Qt keeps the fonts it embeds by thread.
class PdfBook
{
public:
    PdfBook(const QString &path, const PdfMeta &meta);
    ~PdfBook();
    PdfBook(const PdfBook &) = delete;
    PdfBook &operator=(const PdfBook &) = delete;

    void add(const PageLayout &paper);

    /// As openOutput (models/base), or OutputFailed (path, system's reason).
    Result<void> finish();

private:
    struct Sheets;

    std::unique_ptr<Sheets> m_sheets;
};

/// One paper, one file.
Result<void> writePdf(const Document &document, const std::vector<QPicture> &pictures, const QString &path,
                      const PdfMeta &meta);

} // namespace kz::report
