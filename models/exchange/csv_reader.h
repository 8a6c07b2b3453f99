#pragma once

#include "models/exchange/row_reader.h"

class QIODevice;

namespace kz::exchange {

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
class CsvReader final : public RowReader
{
public:
    /// Reads from a device that is open and outlives the reader.
    CsvReader(QIODevice &device, QString path, TextEncoding encoding = TextEncoding::Auto);
    ~CsvReader() override;

    static Result<std::unique_ptr<CsvReader>> open(const QString &path, TextEncoding encoding = TextEncoding::Auto);

    Result<std::optional<CsvRow>> next() override;
    void putBack(std::vector<CsvRow> rows) override;
    TextEncoding encoding() const override;
    double share() const override;

private:
    struct Parser;
    std::unique_ptr<QIODevice> m_owned;
    std::unique_ptr<Parser> m_parser;
};

} // namespace kz::exchange
