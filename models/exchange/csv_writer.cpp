#include "models/exchange/csv_writer.h"

#include "models/exchange/formula.h"

#include <QIODevice>

namespace kz::exchange {

namespace {

constexpr qsizetype bytesInMemory = 1 << 16;

/// An empty cell alone in its row is quoted: an empty line is no row.
bool needsQuotes(const QByteArray &bytes, bool alone)
{
    if (bytes.isEmpty())
        return alone;
    for (const char byte : bytes)
        if (byte == ',' || byte == '"' || byte == '\r' || byte == '\n')
            return true;
    // Blanks at the ends survive in few programs without quotes.
    return bytes.front() == ' ' || bytes.back() == ' ' || bytes.front() == '\t' || bytes.back() == '\t';
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device, QString path, CsvFormat format)
    : m_device(device), m_path(std::move(path)), m_format(format), m_encoder(format.encoding)
{
    if (format.encoding != TextEncoding::Cp932)
        m_pending = QByteArrayLiteral("\xef\xbb\xbf");
}

void CsvWriter::row(const QStringList &cells, const QString &about)
{
    ++m_row;
    if (m_row == 1)
        m_header = cells;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_pending += ',';
        const QByteArray bytes = cell(cells[i], static_cast<int>(i) + 1, about);
        if (needsQuotes(bytes, cells.size() == 1))
            m_pending += '"' + QByteArray(bytes).replace("\"", "\"\"") + '"';
        else
            m_pending += bytes;
    }
    m_pending += "\r\n";
    if (m_pending.size() > bytesInMemory)
        flush();
}

void CsvWriter::cells(const std::vector<Cell> &cells, const QString &about)
{
    QStringList texts;
    texts.reserve(qsizetype(cells.size()));
    for (const Cell &one : cells)
        texts.append(one.text);
    row(texts, about);
}

QByteArray CsvWriter::cell(const QString &text, int column, const QString &about)
{
    const QString safe = neutralised(text);
    if (const std::optional<QByteArray> bytes = m_encoder.bytes(safe))
        return *bytes;
    m_unmappable.push_back({m_row, column, m_encoder.unmappable(safe), about});
    return m_encoder.bytes(m_encoder.substituted(safe)).value_or(QByteArray());
}

void CsvWriter::flush()
{
    m_failed = m_failed || m_device.write(m_pending) != m_pending.size();
    m_pending.clear();
}

Result<void> CsvWriter::finish()
{
    flush();
    if (m_failed)
        return makeError(ErrorCode::OutputFailed, {m_path, m_device.errorString()});
    if (m_unmappable.empty() || m_format.unmappable == Unmappable::Substitute)
        return {};
    Error error = makeError(ErrorCode::Invalid, {m_path, QString::number(m_unmappable.size())});
    for (const UnmappableCell &cell : m_unmappable)
        error.issues.push_back(
            Issue{m_header.value(cell.column - 1),
                  IssueCode::NotMappable,
                  {cell.characters, enumCode(m_format.encoding), QString::number(cell.row), cell.about}});
    return error;
}

} // namespace kz::exchange
