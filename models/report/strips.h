#pragma once

#include "models/report/document.h"
#include "models/report/page_ink.h"
#include "models/report/sheet.h"

#include <memory>
#include <vector>

namespace kz::report {

/// A horizontal piece of a document that is never cut. Pages are stacks of strips; x = 0 is the left margin.
struct Strip {
    double height = 0;
    std::vector<Ink> inks;               ///< y from the strip's own top
    bool withNext = false;               ///< never the last of a page
    bool breakBefore = false;            ///< opens a page
    bool space = false;                  ///< falls away at the top of a page
    std::shared_ptr<const Strip> repeat; ///< printed again above this strip when it opens a page (a table's head)
};

/// `pictures`: one recording for each chart of the document in order; a missing one leaves its room empty.
std::vector<Strip> stripsOf(const Document &document, const std::vector<QPicture> &pictures);

// Blocks that make many strips; `sheet` and `width` say how much room there is.
std::vector<Strip> tableStrips(const TableBlock &table, const Sheet &sheet);
std::vector<Strip> scheduleStrips(const ScheduleBlock &block, double width);
/// As high as a page.
Strip certificateStrip(const CertificateBlock &block, const Sheet &sheet);
std::vector<Strip> matrixStrips(const MatrixBlock &block, double width);
Strip certificateStrip(const CertificateBlock &block, const Sheet &sheet);

/// What blocks with a column of names before narrow columns look like.
namespace grid {

inline constexpr double pad = 4;
inline constexpr double lineHeight = page::captionSize * 1.4;

/// One line of text, `y` its upper edge.
void addText(Strip &strip, const QString &text, double x, double y, double size, QColor colour, bool bold = false);
/// Shaded between two rules, with what the names are; the columns' heads are still to be put in.
Strip head(const QString &nameTitle, double width, double height);

} // namespace grid

/// A strip of air.
inline Strip air(double height)
{
    Strip strip;
    strip.height = height;
    strip.space = true;
    return strip;
}

} // namespace kz::report
