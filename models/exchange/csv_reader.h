#pragma once

#include "models/base/result.h"
#include "models/exchange/text_encoding.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace kz::exchange {

/// One row as it stands in the file. `line` is the line its first cell stands on, counted from 1 as an editor
/// counts: cells may contain line breaks, so it is not the number of the row.
struct CsvRow {
    qint64 line = 0;
    QStringList cells;
};

/// Reads comma-separated values (RFC 4180: quotes doubled inside quotes; CRLF, LF or a lone CR end a row) as a
/// stream: a file of any length takes the memory of its longest row. Blanks around a cell belong to it. Empty lines
/// are passed over; a row of empty cells is a row. The apostrophes that CsvWriter puts before formulas are taken away.
///
/// Errors, with what the user calls the input as first argument:
///     FileMissing (path), FileUnreadable (path, reason)
///     InputEmpty (path)                    no row at all
///     InputEncoding (path, line, column)   a byte that means nothing in the encoding; columns count from 1
///     InputMalformed (path, line, what)    what is a source text of the translation context "CsvDefect"; a row over
///                                          16 MiB is one: most likely a quotation mark is never closed
/// After an error the reader gives that error again. One thread at a time.
class CsvReader
{
public:
    /// Reads from a device that is open and outlives the reader.
    CsvReader(QIODevice &device, QString path, TextEncoding encoding = TextEncoding::Auto);
    ~CsvReader();

    static Result<std::unique_ptr<CsvReader>> open(const QString &path, TextEncoding encoding = TextEncoding::Auto);

    /// The next row; nothing after the last.
    Result<std::optional<CsvRow>> next();
    /// Rows that were looked at go back, to come again before the others, in their order.
    void putBack(std::vector<CsvRow> rows);

    TextEncoding encoding() const;
    /// Bytes read so far, for progress.
    qint64 position() const;

private:
    struct Parser;
    std::unique_ptr<QIODevice> m_owned;
    std::unique_ptr<Parser> m_parser;
};

} // namespace kz::exchange
