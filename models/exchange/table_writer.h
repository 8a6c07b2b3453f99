#pragma once

#include "models/base/result.h"
#include "models/exchange/text_encoding.h"

#include <QDate>
#include <QStringList>

#include <memory>
#include <vector>

class QIODevice;

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

/// One cell of a table: CSV has the text, a workbook knows numbers and days as well.
struct Cell {
    enum class Kind : quint8 { Text, Number, Share, Day };

    Cell(QString words = {}) : text(std::move(words)) { }

    QString text;
    Kind kind = Kind::Text;
    double value = 0; ///< of Number; of Share, where 1 is all
    QDate day = {};
};
/// Empty when there is no number or no day. Days as ISO 8601.
Cell numberCell(std::optional<double> value);
Cell dayCell(QDate day);
/// `text` is how CSV shows it: "62%".
Cell shareCell(double share, QString text);

/// Writes a table row by row; the first row is the header. The device is open and outlives the writer; give it a
/// QSaveFile and commit only when finish() succeeds, and no half-written file is left behind.
class TableWriter
{
public:
    virtual ~TableWriter() = default;

    /// `about` names the row where a cell of it cannot be written, e.g. a person's name.
    virtual void row(const QStringList &cells, const QString &about = {}) = 0;
    virtual void cells(const std::vector<Cell> &cells, const QString &about = {}) = 0;
    virtual Result<void> finish() = 0;

    virtual std::vector<UnmappableCell> unmappable() const { return {}; }
};

/// Whether the name is that of an Excel workbook (.xlsx).
bool isBookName(const QString &path);

/// Writes what the name says: a workbook, or else CSV.
std::unique_ptr<TableWriter> tableWriter(QIODevice &device, const QString &path, CsvFormat format = {});

} // namespace kz::exchange
