#pragma once

#include "models/report/document.h"
#include "models/report/page_style.h"

namespace kz::report {

/// A sheet of A4 and the room within its margins, in points.
struct Sheet {
    double width = page::width;
    double height = page::height;

    constexpr double contentWidth() const { return width - 2 * page::margin; }
    constexpr double contentHeight() const
    {
        return height - 2 * page::margin - page::headerHeight - page::footerHeight;
    }
};

constexpr Sheet sheetOf(Orientation orientation)
{
    return orientation == Orientation::Portrait ? Sheet{page::width, page::height} : Sheet{page::height, page::width};
}

} // namespace kz::report
