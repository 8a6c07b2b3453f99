#pragma once

#include "models/exchange/book_package.h"

#include <vector>

namespace kz::exchange {

/// Where in a workbook what stands.
struct BookStructure {
    struct Sheet {
        QString name;
        QString part;
        bool hidden = false;
    };
    QString workbook;    ///< the part that names the sheets
    QString sharedTexts; ///< part; empty: none
    QString formats;     ///< part; empty: none
    std::vector<Sheet> sheets;
    bool from1904 = false; ///< days are counted as Excel for Mac did
};

/// Errors: InputMalformed.
Result<BookStructure> bookStructure(const BookPackage &package);

} // namespace kz::exchange
