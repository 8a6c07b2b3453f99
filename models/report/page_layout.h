#pragma once

#include "models/report/document.h"
#include "models/report/page_ink.h"
#include "models/report/sheet.h"

#include <QPageLayout>
#include <QPicture>

#include <vector>

class QPainter;

namespace kz::report {

/// A document set on pages of A4, all of them upright or all of them across. Immutable once built; any thread. The
/// preview, the printer and the PDF writer paint the same pages. Needs a QGuiApplication (fonts).
class PageLayout
{
public:
    /// `pictures`: from recordCharts(), in the order of the document's charts; without them charts stay blank.
    explicit PageLayout(const Document &document, const std::vector<QPicture> &pictures = {});

    int pageCount() const { return int(m_pages.size()); }
    Orientation orientation() const { return m_orientation; }
    Sheet sheet() const { return sheetOf(m_orientation); }

    /// Paints page `number` (from 1). The painter's unit is the point, its origin the corner of the paper.
    void paintPage(QPainter *painter, int number) const;

    /// What stands on a page, in the order it is painted.
    const std::vector<Ink> &page(int number) const { return m_pages[std::size_t(number - 1)]; }

private:
    Orientation m_orientation = Orientation::Portrait;
    std::vector<std::vector<Ink>> m_pages;
};

/// The same as printers and PDF writers say it.
inline QPageLayout::Orientation pageOrientation(Orientation orientation)
{
    return orientation == Orientation::Portrait ? QPageLayout::Portrait : QPageLayout::Landscape;
}

} // namespace kz::report
