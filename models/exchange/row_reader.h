#pragma once

#include "models/base/result.h"
#include "models/exchange/text_encoding.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace kz::exchange {

/// One row as it stands in the file. `line` is what its program calls it: in a text file the line its first cell
/// stands on, counted from 1 as an editor counts (cells may contain line breaks, so it is not the number of the row);
/// in a workbook the number of the row.
struct CsvRow {
    qint64 line = 0;
    QStringList cells;
};

/// Gives the rows of a table one after the other, whatever kind of file it is. One thread at a time.
class RowReader
{
public:
    virtual ~RowReader() = default;

    /// The next row; nothing after the last. After an error it gives that error again.
    virtual Result<std::optional<CsvRow>> next() = 0;
    /// Rows that were looked at go back, to come again before the others, in their order.
    virtual void putBack(std::vector<CsvRow> rows) = 0;

    virtual TextEncoding encoding() const = 0;
    /// How much of the file has been read, 0 … 1.
    virtual double share() const = 0;
};

} // namespace kz::exchange
