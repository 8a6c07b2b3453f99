#pragma once

#include "models/exchange/table_writer.h"

namespace kz::exchange {

/// Writes comma-separated values that Excel opens by double click and CsvReader reads back equal: a byte order mark
/// for UTF-8, CRLF, quotes where needed, formulas neutralised (formula.h).
///
/// finish() fails with OutputFailed (path, reason) or Invalid (path, number of cells), whose issues are one
/// NotMappable (characters, encoding, row, what the row is about) for each cell; the field of the issue is the text of
/// the first row's cell.
class CsvWriter final : public TableWriter
{
public:
    CsvWriter(QIODevice &device, QString path, CsvFormat format = {});

    void row(const QStringList &cells, const QString &about = {}) override;
    void cells(const std::vector<Cell> &cells, const QString &about = {}) override;
    Result<void> finish() override;

    std::vector<UnmappableCell> unmappable() const override { return m_unmappable; }

private:
    QByteArray cell(const QString &text, int column, const QString &about);
    void flush();

    QIODevice &m_device;
    const QString m_path;
    const CsvFormat m_format;
    TextEncoder m_encoder;
    QStringList m_header;
    QByteArray m_pending;
    qint64 m_row = 0;
    bool m_failed = false;
    std::vector<UnmappableCell> m_unmappable;
};

} // namespace kz::exchange
