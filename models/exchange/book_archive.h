#pragma once

#include "models/exchange/book_package.h"

#include <zip.h>

namespace kz::exchange {

/// What libzip knows of a workbook; for the files of this room that speak to it.
struct BookPackage::Archive {
    Archive() = default;
    ~Archive();
    Q_DISABLE_COPY_MOVE(Archive)

    QByteArray bytes; ///< outlives `zip`, which reads from here
    zip_t *zip = nullptr;
    bool damaged = false;
};

} // namespace kz::exchange
