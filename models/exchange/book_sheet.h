#pragma once

#include "models/exchange/row_reader.h"
#include "models/exchange/row_store.h"

#include <QByteArray>

#include <functional>

namespace kz::exchange {

/// One sheet of a workbook as it was read.
struct BookSheet {
    QString name;
    QStringList sheets; ///< all of the workbook that are not hidden
    RowStore rows;
    QByteArray digest; ///< BLAKE2b-256 of the file
};

/// What reading may cost, and by whom it is done.
struct BookReading {
    QString program = {};            ///< empty: kizahashi-sheets, beside this program
    qint64 memory = qint64(2) << 30; ///< bytes
    int seconds = 120;
    qint64 output = 256 << 20; ///< bytes of rows as CSV
};

/// Reads a sheet, by itself the first with rows, in a process of its own, which gets no further than `limits` and is
/// ended when `goOn` says false. What the archive says of itself is looked at before. Any thread but that of the
/// window: it waits.
///
/// Errors: those of BookPackage; BadArgument ("--sheet", the name and those there are), InputEmpty (path), Cancelled.
Result<std::shared_ptr<const BookSheet>> readBook(const QString &path, const QString &sheet = {},
                                                  const std::function<bool()> &goOn = {},
                                                  const BookReading &limits = {});

/// The rows of a sheet that was read.
class SheetReader final : public RowReader
{
public:
    explicit SheetReader(std::shared_ptr<const BookSheet> sheet) : m_sheet(std::move(sheet)) { }

    Result<std::optional<CsvRow>> next() override;
    void putBack(std::vector<CsvRow> rows) override;
    TextEncoding encoding() const override { return TextEncoding::Utf8; }
    double share() const override;

private:
    const std::shared_ptr<const BookSheet> m_sheet;
    std::vector<CsvRow> m_again; ///< the first at the end
    size_t m_next = 0;
};

} // namespace kz::exchange
