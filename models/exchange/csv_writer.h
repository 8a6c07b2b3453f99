#pragma once

#include "models/base/result.h"
#include "models/exchange/text_encoding.h"

#include <QStringList>

namespace kz::exchange {

/// What becomes of characters the encoding lacks (𠮷 in CP932). Refuse: nothing is lost, finish() fails and says
/// where they are. Substitute, only when the user asked for it: look-alikes or 〓 stand in the file, and the cells
/// are still reported.
enum class Unmappable { Refuse, Substitute };

struct CsvFormat {
    TextEncoding encoding = TextEncoding::Utf8; ///< Auto writes UTF-8
    Unmappable unmappable = Unmappable::Refuse;
};

/// A cell that could not be written as it is. The header is row 1; columns count from 1.
struct UnmappableCell {
    qint64 row = 0;
    int column = 0;
    QString characters;
    QString about; ///< what the row is about, as row() was told
};

/// Writes comma-separated values that Excel opens by double click and CsvReader reads back equal: a byte order mark
/// for UTF-8, CRLF, quotes where needed, formulas neutralised (formula.h). The device is open and outlives the
/// writer; give it a QSaveFile and commit only when finish() succeeds, and no half-written file is left behind.
///
/// finish() fails with OutputFailed (path, reason) or Invalid (path, number of cells), whose issues are one
/// NotMappable (characters, encoding, row, what the row is about) for each cell; the field of the issue is the text of
/// the first row's cell.
class CsvWriter
{
public:
    CsvWriter(QIODevice &device, QString path, CsvFormat format = {});

    /// `about` names the row where a cell of it cannot be written, e.g. a person's name.
    void row(const QStringList &cells, const QString &about = {});
    Result<void> finish();

    const std::vector<UnmappableCell> &unmappable() const { return m_unmappable; }

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
