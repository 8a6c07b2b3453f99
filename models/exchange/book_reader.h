#pragma once

#include "models/exchange/book_package.h"
#include "models/exchange/cell_format.h"

#include <functional>
#include <vector>

class QXmlStreamReader;

namespace kz::exchange {

/// Reads what stands in the sheets of a workbook, as its author sees it: dates as ISO days, 1.0 as "1", a number shown
/// with leading zeros with them, the last result of a formula. The reading aids (furigana) that Japanese Excel keeps
/// beside a text are no part of it. Hidden sheets do not count, links to other workbooks are not followed.
/// Reads as a stream; only the texts that sheets share are held. For a process of its own: readBook() is for the rest.
///
/// Errors: those of BookPackage.
class BookReader
{
public:
    static Result<std::unique_ptr<BookReader>> open(const QString &path);

    const QStringList &sheets() const { return m_sheets; }
    /// Rows with something in them, numbered as Excel does, without empty cells at their end.
    Result<void> read(int sheet, const std::function<void(qint64 row, const QStringList &cells)> &take);

private:
    explicit BookReader(std::unique_ptr<BookPackage> package);

    Result<void> readStructure();
    Result<void> readSharedTexts(const QString &part);
    Result<void> readFormats(const QString &part);
    QString readCell(QXmlStreamReader &xml) const;
    Result<void> checked(const QXmlStreamReader &xml) const;

    const std::unique_ptr<BookPackage> m_package;
    QStringList m_sheets;
    QStringList m_sheetParts;
    std::vector<QString> m_texts;
    std::vector<CellFormat> m_formats;
    bool m_from1904 = false;
};

} // namespace kz::exchange
