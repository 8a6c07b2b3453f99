#pragma once

#include "models/exchange/table_writer.h"

namespace kz::exchange {

/// Writes a table as a workbook of one sheet, named after the file: the header bold, kept in sight and with filters,
/// columns as wide as what stands in them. Text stays text, also where it looks like a number or a formula, and cells
/// are told so, so that a number with leading zeros that somebody types keeps them. Long tables are written in
/// constant memory; what no sheet takes goes on in another, under the same header.
///
/// finish() fails with OutputFailed (path, reason) or Invalid (path) with TooLong for the
/// cells that are longer than a cell may be.
class XlsxWriter final : public TableWriter
{
public:
    static constexpr int mostRows = 1'048'576; ///< of a sheet

    XlsxWriter(QIODevice &device, QString path, int rowsOfSheet = mostRows);
    ~XlsxWriter() override;
    Q_DISABLE_COPY_MOVE(XlsxWriter)

    void row(const QStringList &cells, const QString &about = {}) override;
    void cells(const std::vector<Cell> &cells, const QString &about = {}) override;
    Result<void> finish() override;

private:
    struct Book;

    void begin(bool constantMemory);

    QIODevice &m_device;
    const QString m_path;
    const int m_rowsOfSheet;
    /// Rows at the beginning, until it is known whether the table is long.
    std::vector<std::vector<Cell>> m_held;
    std::unique_ptr<Book> m_book;
};

} // namespace kz::exchange
